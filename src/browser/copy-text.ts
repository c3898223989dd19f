/** Copy text to the clipboard, and say in a live region whether that worked. Never rejects. */
export async function copyText(text: string, status: HTMLElement, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = done;
  } catch {
    status.textContent = 'The browser does not allow copying: select the text and copy it yourself.';
  }
}

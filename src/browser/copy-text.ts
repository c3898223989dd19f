/** Copy text to the clipboard, and show in a live region the text `confirmation`, or that copying failed. Never rejects. */
export async function copyText(text: string, status: HTMLElement, confirmation: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = confirmation;
  } catch {
    status.textContent = 'The browser does not allow copying: select the text and copy it yourself.';
  }
}

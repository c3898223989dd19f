/** Make the key “/” focus a field from anywhere on the page, except while the reader is typing. Returns a function that removes the listener. */
export function focusOnSlash(field: HTMLInputElement): () => void {
  const stop = new AbortController();
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== '/' || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    event.preventDefault();
    field.focus();
    field.select();
  };
  document.addEventListener('keydown', onKey, { signal: stop.signal });
  return () => stop.abort();
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}

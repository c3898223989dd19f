/**
 * Add single-key shortcuts that work anywhere on the page, except while the reader is typing. Returns a function that removes them.
 * The reader can switch off all shortcuts (WCAG, criterion 2.1.4); `key-help.ts` then stops the key events.
 */
export function addShortcuts(actions: Record<string, () => void>): () => void {
  const stop = new AbortController();
  document.addEventListener(
    'keydown',
    (event) => {
      const act = isSingleKey(event) && Object.hasOwn(actions, event.key) ? actions[event.key] : undefined;
      if (!act) return;
      event.preventDefault();
      act();
    },
    { signal: stop.signal },
  );
  return () => stop.abort();
}

/**
 * Return whether a key that types one character was pressed without Ctrl, Alt or Meta, outside of form fields and editable text, and not yet handled. Shift is allowed,
 * because some characters need it (“?”); a checkbox does not count as a form field, because letters do nothing there.
 */
export function isSingleKey(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.key.length !== 1) return false;
  const { target } = event;
  return !(target instanceof HTMLElement && (target.isContentEditable || target.matches('input:not([type="checkbox"]), textarea, select')));
}

/**
 * Let a single key do something anywhere on the page, save where the reader is typing. Returns how to undo it.
 * The reader can switch all of these off (WCAG 2.1.4): then `key-help.ts` lets none of them through.
 */
export function onKey(actions: Record<string, () => void>): () => void {
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

/** Whether a key was pressed alone, and not to write something. */
export function isSingleKey(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.key.length !== 1) return false;
  const { target } = event;
  return !(target instanceof HTMLElement && (target.isContentEditable || target.matches('input:not([type="checkbox"]), textarea, select')));
}

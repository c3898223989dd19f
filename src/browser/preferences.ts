/* Preferences of the reader, kept in local storage; if storage is not available, they last until the page is left. */

/** Return whether a preference is switched off. */
export function isOff(choice: string): boolean {
  try {
    return localStorage.getItem(`dateline:${choice}`) === 'off';
  } catch {
    return false;
  }
}

/** Store a preference; “on” is the default. */
export function storePreference(choice: string, on: boolean): void {
  try {
    if (on) localStorage.removeItem(`dateline:${choice}`);
    else localStorage.setItem(`dateline:${choice}`, 'off');
  } catch {
    // If storage is blocked for this site, the preference lasts until the reader leaves the page.
  }
}

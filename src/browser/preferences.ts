/*
 * Choices of the reader that outlast the page. They stay on the reader's machine; where nothing may be kept there, they last as long as the page.
 */

/** Whether a choice is switched off. */
export function isOff(choice: string): boolean {
  try {
    return localStorage.getItem(`dateline:${choice}`) === 'off';
  } catch {
    return false;
  }
}

/** Keep a choice; on is what counts where nothing is kept. */
export function keepChoice(choice: string, on: boolean): void {
  try {
    if (on) localStorage.removeItem(`dateline:${choice}`);
    else localStorage.setItem(`dateline:${choice}`, 'off');
  } catch {
    // The browser keeps nothing for this site: the choice holds until the page is left.
  }
}

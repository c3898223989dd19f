import { isOff, storePreference } from './preferences.ts';
import { addShortcuts } from './shortcuts.ts';
import { part } from './parts.ts';

/** `<marks-toggle>`: a button that hides and shows the marks in the text. The choice applies to all articles. */
class MarksToggle extends HTMLElement {
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    const button = part(this, 'toggle', HTMLButtonElement);
    button.onclick = () => this.#set(button, button.ariaPressed !== 'true');
    this.#set(button, !isOff('marks'));
    this.#stop = addShortcuts({ m: () => button.click() });
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  #set(button: HTMLButtonElement, on: boolean): void {
    button.ariaPressed = String(on);
    document.documentElement.classList.toggle('marks-off', !on);
    storePreference('marks', on);
  }
}

customElements.define('marks-toggle', MarksToggle);

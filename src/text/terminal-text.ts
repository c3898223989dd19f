/** Characters that move the cursor, ring the bell, set colours or change the text direction. Untrusted text must not do that to a terminal or a log. */
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g;

/** Escape the control characters of a text: ESC becomes `\u001b`. Line breaks and tabs stay. */
export function terminalText(text: string): string {
  return text.replace(CONTROLS, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Escape the control characters of a text and its line breaks, so that it fits on one line. */
export function terminalLine(text: string): string {
  return terminalText(text).replace(/[\n\t]/g, (control) => (control === '\n' ? '\\n' : ' '));
}

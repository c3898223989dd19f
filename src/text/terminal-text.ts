/** Characters that move the cursor, ring the bell, set colours or change the text direction. Untrusted text could forge the output of a command with them. */
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g;

/** Return a text with its control characters escaped: ESC becomes `\u001b`. Line breaks and tabs are kept. */
export function terminalText(text: string): string {
  return text.replace(CONTROLS, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Return a text on one line: control characters and line breaks escaped, tabs replaced by spaces. */
export function terminalLine(text: string): string {
  return terminalText(text).replace(/[\n\t]/g, (control) => (control === '\n' ? '\\n' : ' '));
}

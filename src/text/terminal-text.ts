/** What moves a cursor, rings a bell, colours, or turns the direction of what follows: a text of a stranger must not do so to a terminal or a log. */
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g;

/** Turn a text into the same with its control characters written out: ESC becomes `\u001b`. Line ends and tabs stay. */
export function terminalText(text: string): string {
  return text.replace(CONTROLS, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The same on one line: line ends are written out, too. */
export function terminalLine(text: string): string {
  return terminalText(text).replace(/[\n\t]/g, (control) => (control === '\n' ? '\\n' : ' '));
}

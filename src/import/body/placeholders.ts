/* As in Hugo, commands are replaced by placeholders before a text is parsed, so that the parser still sees a link around a command. Their delimiters are noncharacters, which occur in no text. */
/** First character of a placeholder. */
export const OPEN = '\uFDD0';
/** Last character of a placeholder. */
export const CLOSE = '\uFDD1';
/** Matches a placeholder; the group is the number of the command that it stands for. */
export const PLACEHOLDER = /\uFDD0(\d+)\uFDD1/g;

/** Undo the percent-encoding of placeholders in addresses of archives. */
export function decodePlaceholders(text: string): string {
  return text.replaceAll('%EF%B7%90', OPEN).replaceAll('%EF%B7%91', CLOSE);
}

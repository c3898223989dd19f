/* Commands become words of characters that no text has (they are none), as in Hugo, so that a link around one stays a link for the parser. */
export const OPEN = '\uFDD0';
export const CLOSE = '\uFDD1';
export const PLACEHOLDER = /\uFDD0(\d+)\uFDD1/g;

/** Undo the percent-encoding of placeholders in addresses of archives. */
export function decoded(text: string): string {
  return text.replaceAll('%EF%B7%90', OPEN).replaceAll('%EF%B7%91', CLOSE);
}

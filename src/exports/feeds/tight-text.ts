/** What feedsmith writes for a text with `&`, `<` or `>`: sections of CDATA on a line of their own. */
const SECTIONS_ON_LINES = />\s+((?:<!\[CDATA\[[^]*?\]\]>)+)\s+<\//g;

/**
 * Return a feed of feedsmith without the white space that it writes around such a text. It has no option for it, and the white space is part of the
 * text: some feed readers show a title with it, and ask a server for an address with a line break.
 */
export function tightText(xml: string): string {
  return xml.replace(SECTIONS_ON_LINES, '>$1</');
}

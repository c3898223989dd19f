/** What feedsmith writes for a text with `&`, `<` or `>`: CDATA sections on lines of their own. */
const SECTIONS_ON_LINES = />\s+((?:<!\[CDATA\[[^]*?\]\]>)+)\s+<\//g;

/**
 * Remove the white space that feedsmith writes around CDATA sections. It has no option for that, and the white space is part of the text:
 * some feed readers show it in titles, and request URLs with a line break.
 */
export function tightText(xml: string): string {
  return xml.replace(SECTIONS_ON_LINES, '>$1</');
}

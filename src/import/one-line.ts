/** Collapse the white space of a text to single spaces and trim it. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

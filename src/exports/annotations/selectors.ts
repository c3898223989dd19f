/** How much of the text around stands in a quotation's selector, in UTF-16 code units. */
const CONTEXT = 32;

/** Turn offsets of a text in UTF-16 code units into code points, in which standards count. */
export type CodePoints = (offset: number) => number;

/** Count a text's code points once, for any number of offsets. */
export function codePointsIn(text: string): CodePoints {
  const pairs = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }) => index);
  return (offset) => offset - pairs.filter((pair) => pair < offset).length;
}

/**
 * Say where a stretch of a page's text stands, in two ways of which a client may take either: by its words with those around it
 * (Web Annotation Data Model, 4.2.4), and by its place in the text of the element with the class `prose` (4.2.5: in code points).
 *
 * @param start in UTF-16 code units
 */
export function selectorsOf(text: string, start: number, end: number, codePoints: CodePoints): object[] {
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(wholeCharacter(text, Math.max(0, start - CONTEXT)), start),
      suffix: text.slice(end, wholeCharacter(text, Math.min(text.length, end + CONTEXT))),
    },
    {
      type: 'CssSelector',
      value: '.prose',
      refinedBy: { type: 'TextPositionSelector', start: codePoints(start), end: codePoints(end) },
    },
  ];
}

/** The offset, or the next one where it would cut a character in two. */
function wholeCharacter(text: string, offset: number): number {
  return /[\udc00-\udfff]/.test(text[offset] ?? '') && /[\ud800-\udbff]/.test(text[offset - 1] ?? '') ? offset + 1 : offset;
}

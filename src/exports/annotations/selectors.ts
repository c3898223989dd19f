/** Number of UTF-16 code units of context before and after the quotation in a selector. */
const CONTEXT = 32;

/** Function that converts UTF-16 offsets of a text to code points, the unit of the standard. */
export type CodePoints = (offset: number) => number;

/** Create a converter for a text; the code points are counted once, for any number of offsets. */
export function codePointsIn(text: string): CodePoints {
  const pairs = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }) => index);
  return (offset) => offset - pairs.filter((pair) => pair < offset).length;
}

/**
 * Return two selectors for a span of a page's text, of which a client may use either: one by its words and their context
 * (Web Annotation Data Model, 4.2.4), one by its position in the text of the `.prose` element (4.2.5: in code points).
 *
 * @param start in UTF-16 code units, like `end`
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

/** Return the offset, or the next one if it would split a surrogate pair. */
function wholeCharacter(text: string, offset: number): number {
  return /[\udc00-\udfff]/.test(text[offset] ?? '') && /[\ud800-\udbff]/.test(text[offset - 1] ?? '') ? offset + 1 : offset;
}

/** Number of UTF-16 code units of context before and after the quotation in a selector. */
const CONTEXT = 32;

/** Function that converts UTF-16 offsets of a text to code points, the unit of the standard. */
export type CodePoints = (offset: number) => number;

/** Create a converter for a text; the code points are counted once, for any number of offsets. */
export function codePointsIn(text: string): CodePoints {
  const pairs = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }) => index);
  return (offset) => offset - pairs.filter((pair) => pair < offset).length;
}

/** Selects words by themselves and their context (Web Annotation Data Model, 4.2.4). */
interface QuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  prefix: string;
  suffix: string;
}

/** Selects words by their position in the text of the `.prose` element (4.2.5: in code points). */
interface PositionSelector {
  type: 'CssSelector';
  value: '.prose';
  refinedBy: { type: 'TextPositionSelector'; start: number; end: number };
}

/**
 * Return the selector of a span of a page's text: its words with their context or, if the text has the same words in the same context twice, this and a selector
 * by position, of which a client may use either.
 *
 * @param start in UTF-16 code units, like `end`
 */
export function selectorOf(text: string, start: number, end: number, codePoints: CodePoints): QuoteSelector | [QuoteSelector, PositionSelector] {
  const from = wholeCharacter(text, Math.max(0, start - CONTEXT));
  const to = wholeCharacter(text, Math.min(text.length, end + CONTEXT));
  const quote: QuoteSelector = { type: 'TextQuoteSelector', exact: text.slice(start, end), prefix: text.slice(from, start), suffix: text.slice(end, to) };
  const isOnly = text.indexOf(text.slice(from, to)) === from && !text.includes(text.slice(from, to), from + 1);
  if (isOnly) return quote;
  return [quote, { type: 'CssSelector', value: '.prose', refinedBy: { type: 'TextPositionSelector', start: codePoints(start), end: codePoints(end) } }];
}

/** Return the offset, or the next one if it would split a surrogate pair. */
function wholeCharacter(text: string, offset: number): number {
  return /[\udc00-\udfff]/.test(text[offset] ?? '') && /[\ud800-\udbff]/.test(text[offset - 1] ?? '') ? offset + 1 : offset;
}

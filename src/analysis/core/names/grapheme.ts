const SEGMENTER = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Number of code units on either side of an offset that are segmented to find its grapheme. */
const WINDOW = 32;
/** Below this code point, every code unit is a grapheme, except in CR LF, which does not occur in names. */
const FIRST_COMBINING = 0x300;

/** Return whether an offset is a boundary between grapheme clusters (UAX 29), so that the text can be cut there without splitting a visible character. */
export function isGraphemeBoundary(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  if (text.charCodeAt(offset) < FIRST_COMBINING && text.charCodeAt(offset - 1) < FIRST_COMBINING) return true;
  let start = Math.max(0, offset - WINDOW);
  if (/[\uDC00-\uDFFF]/.test(text.charAt(start))) start = Math.max(0, start - 1);
  return SEGMENTER.segment(text.slice(start, offset + WINDOW)).containing(offset - start)?.index === offset - start;
}

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Enough text on either side of an offset to see its grapheme. */
const WINDOW = 32;
/** Below this code, every unit is a grapheme of its own (save CR LF, which no name holds). */
const FIRST_COMBINING = 0x300;

/** Whether a text may be cut at an offset without splitting a character as readers see it (UAX 29). */
export function isGraphemeBoundary(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  if (text.charCodeAt(offset) < FIRST_COMBINING && text.charCodeAt(offset - 1) < FIRST_COMBINING) return true;
  let start = Math.max(0, offset - WINDOW);
  if (/[\uDC00-\uDFFF]/.test(text.charAt(start))) start = Math.max(0, start - 1);
  return SEGMENTER.segment(text.slice(start, offset + WINDOW)).containing(offset - start)?.index === offset - start;
}

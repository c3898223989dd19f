import type { Span } from '../types.ts';

/** A text with normalized characters, and the mapping of its offsets to the original text. */
interface FoldedText {
  text: string;
  /** Returns the offset in the original text for an offset in the folded text. */
  toOriginal: (offset: number) => number;
}

/** Character that replaces each character of an opaque span (U+FFFC, object replacement character). */
const BARRIER = '\uFFFC';

/** Soft hyphens, and characters that NFC may change. A text without them needs no normalization. */
const NEEDS_NORMALIZATION = /[\u00AD\u0300-\u2001\u20D0-\uFFFF]/;
/** Variants of the apostrophe, the hyphen and the space; `PLAIN` has the plain character for each. */
const VARIANTS = /[\u2018\u2019\u02BC\u2032\uFF07\u2010\u2011\u2212\u00A0\u202F\u2009]/g;
const PLAIN: Record<string, string> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u02BC': "'",
  '\u2032': "'",
  '\uFF07': "'",
  '\u2010': '-',
  '\u2011': '-',
  '\u2212': '-',
  '\u00A0': ' ',
  '\u202F': ' ',
  '\u2009': ' ',
};
/** A letter with its combining marks, a syllable of conjoining jamo, or any other character. */
const CLUSTER = /[\u1100-\u11FF]+|\P{M}\p{M}*|\p{M}+/gu;

/** Return a text in NFC, with plain apostrophes, hyphens and spaces, and without soft hyphens. The characters of opaque spans are replaced by barrier characters. */
export function foldText(original: string, opaque: Span[] = []): FoldedText {
  const masked = withBarriers(original, opaque).replace(VARIANTS, (character) => PLAIN[character] ?? character);
  if (!NEEDS_NORMALIZATION.test(masked) || (!masked.includes('\u00AD') && masked.normalize('NFC') === masked))
    return { text: masked, toOriginal: (offset) => offset };
  // The offset in the original of each code unit of the folded text. All code units of a composed cluster have the offset of the cluster.
  const starts: number[] = [];
  let text = '';
  for (const { 0: cluster, index } of masked.matchAll(CLUSTER)) {
    const composed = cluster === '\u00AD' ? '' : cluster.normalize('NFC').replaceAll('\u00AD', '');
    for (let i = 0; i < composed.length; i++) starts.push(i < cluster.length && composed === cluster ? index + i : index);
    text += composed;
  }
  return { text, toOriginal: (offset) => starts[offset] ?? masked.length };
}

/** Return a text of the same length with barrier characters in its opaque spans. */
function withBarriers(text: string, opaque: Span[]): string {
  if (opaque.length === 0) return text;
  let masked = '';
  for (const { start, end } of opaque.toSorted((a, b) => a.start - b.start)) {
    masked += text.slice(masked.length, Math.max(start, masked.length));
    masked += BARRIER.repeat(Math.max(0, Math.min(end, text.length) - masked.length));
  }
  return masked + text.slice(masked.length);
}

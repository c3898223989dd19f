import type { Span } from '../types.ts';

/** A text in one spelling of characters, with the way back to the original offsets. */
interface FoldedText {
  text: string;
  /** Offset in the folded text → offset in the original. */
  toOriginal: (offset: number) => number;
}

/** Stands for characters that are shown but not read. */
const BARRIER = '\uFFFC';

/** Text without such a character is composed as it is. */
const MARKED = /[\u00AD\u0300-\u2001\u20D0-\uFFFF]/;
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
/** A letter with its marks, a syllable of conjoining jamo, or any other character. */
const CLUSTER = /[\u1100-\u11FF]+|\P{M}\p{M}*|\p{M}+/gu;

/** Text → the same text composed (NFC), with plain apostrophes, hyphens and spaces and without soft hyphens; opaque spans become barriers. */
export function foldText(original: string, opaque: Span[] = []): FoldedText {
  const masked = withBarriers(original, opaque).replace(VARIANTS, (character) => PLAIN[character] ?? character);
  if (!MARKED.test(masked) || (!masked.includes('\u00AD') && masked.normalize('NFC') === masked)) return { text: masked, toOriginal: (offset) => offset };
  const starts: number[] = [];
  let text = '';
  for (const { 0: cluster, index } of masked.matchAll(CLUSTER)) {
    const composed = cluster === '\u00AD' ? '' : cluster.normalize('NFC').replaceAll('\u00AD', '');
    for (let i = 0; i < composed.length; i++) starts.push(i < cluster.length && composed === cluster ? index + i : index);
    text += composed;
  }
  return { text, toOriginal: (offset) => starts[offset] ?? masked.length };
}

function withBarriers(text: string, opaque: Span[]): string {
  if (opaque.length === 0) return text;
  let masked = '';
  for (const { start, end } of opaque.toSorted((a, b) => a.start - b.start)) {
    masked += text.slice(masked.length, Math.max(start, masked.length));
    masked += BARRIER.repeat(Math.max(0, Math.min(end, text.length) - masked.length));
  }
  return masked + text.slice(masked.length);
}

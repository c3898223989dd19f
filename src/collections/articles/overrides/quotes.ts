import { foldText, type Passage, type PassageSpan } from '../../../analysis/core/index.ts';
import { suggestion } from '../../../text/index.ts';

const QUOTATION_MARKS = /["“”„«»]/g;
const SPECIAL = /[.*+?^${}()|[\]\\/]/g;

/**
 * Find quoted words in the text, in text order: whole words only, with matching case. Apostrophes, hyphens and quotation marks may be typed in their plain forms, and
 * any white space matches any other. Text that is never annotated, such as code, is not searched.
 */
export function findQuote(quote: string, passages: readonly Passage[]): PassageSpan[] {
  const wanted = foldText(quote).text.trim().replace(SPECIAL, '\\$&').replace(QUOTATION_MARKS, '["“”„«»]').replace(/\s+/g, '\\s+');
  const words = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${wanted}(?![\\p{L}\\p{M}\\p{N}])`, 'gu');
  return passages.flatMap(({ text, opaque }, passage) => {
    const folded = foldText(text, opaque);
    return Array.from(folded.text.matchAll(words), ({ 0: found, index }) => ({
      passage,
      start: folded.toOriginal(index),
      end: folded.toOriginal(index + found.length),
    }));
  });
}

/** Suggest the words of the text most similar to a quote that is not in it: “ Did you mean “X”?”; empty if none are similar. */
export function suggestQuote(quote: string, passages: readonly Passage[]): string {
  const count = quote.trim().split(/\s+/).length;
  const candidates = new Set<string>();
  for (const { text, opaque } of passages) {
    const words = foldText(text, opaque).text.split(/\s+/);
    for (let at = 0; at + count <= words.length; at++) {
      const candidate = words
        .slice(at, at + count)
        .join(' ')
        .replace(/^[^\p{L}\p{N}]+|(?:'s)?[^\p{L}\p{N}]+$|'s$/gu, '');
      if (sharesLetters(quote, candidate)) candidates.add(candidate);
    }
  }
  return suggestion(quote, candidates);
}

/** Return whether two texts have similar lengths and the same beginning or end, so that comparing their letters, which takes longer, is worthwhile. */
function sharesLetters(quote: string, candidate: string): boolean {
  const length = Math.abs(quote.length - candidate.length);
  const [a, b] = [quote.toLowerCase(), candidate.toLowerCase()];
  return length <= Math.max(2, quote.length / 3) && (a.at(0) === b.at(0) || a.at(-1) === b.at(-1) || a.at(1) === b.at(1));
}

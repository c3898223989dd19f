import { foldText, type Passage, type PassageSpan } from '../../../analysis/core/index.ts';
import { suggestion } from '../../../text/index.ts';

const QUOTATION_MARKS = /["“”„«»]/g;
const SPECIAL = /[.*+?^${}()|[\]\\/]/g;

/**
 * Return the positions of quoted words in the text, in text order. Only whole words in the same case match. The quote may have plain apostrophes, hyphens and
 * quotation marks, and other white space. Text that is never annotated, such as code, is not searched.
 */
export function findQuote(quote: string, passages: readonly Passage[]): PassageSpan[] {
  const pattern = foldText(quote).text.trim().replace(SPECIAL, '\\$&').replace(QUOTATION_MARKS, '["“”„«»]').replace(/\s+/g, '\\s+');
  const words = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${pattern}(?![\\p{L}\\p{M}\\p{N}])`, 'gu');
  return passages.flatMap(({ text, opaque }, passage) => {
    const folded = foldText(text, opaque);
    return Array.from(folded.text.matchAll(words), ({ 0: match, index }) => ({
      passage,
      start: folded.toOriginal(index),
      end: folded.toOriginal(index + match.length),
    }));
  });
}

/** Return a question with the words of the text that are most similar to a quote, ` Did you mean “the governor”?`; empty if no words are similar. */
export function suggestQuote(quote: string, passages: readonly Passage[]): string {
  const count = quote.trim().split(/\s+/).length;
  const candidates = new Set<string>();
  for (const { text, opaque } of passages) {
    const words = foldText(text, opaque).text.split(/\s+/);
    for (let start = 0; start + count <= words.length; start++) {
      const candidate = words
        .slice(start, start + count)
        .join(' ')
        .replace(/^[^\p{L}\p{N}]+|(?:'s)?[^\p{L}\p{N}]+$|'s$/gu, '');
      if (sharesLetters(quote, candidate)) candidates.add(candidate);
    }
  }
  return suggestion(quote, candidates);
}

/** Return whether two texts have similar lengths and share their first, second or last letter. Only for these texts is the edit distance computed, which takes longer. */
function sharesLetters(quote: string, candidate: string): boolean {
  const length = Math.abs(quote.length - candidate.length);
  const [a, b] = [quote.toLowerCase(), candidate.toLowerCase()];
  return length <= Math.max(2, quote.length / 3) && (a.at(0) === b.at(0) || a.at(-1) === b.at(-1) || a.at(1) === b.at(1));
}

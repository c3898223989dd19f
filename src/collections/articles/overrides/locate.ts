import type { Passage, PassageSpan } from '../../../analysis/core/index.ts';
import { findQuote, suggestQuote } from './quotes.ts';

/** Fields by which every override refers to words of the text. */
export interface Quoted {
  text: string;
  occurrence?: number | undefined;
}

/** An override, and one position of its words in the text. */
export interface Located<T> {
  override: T;
  span: PassageSpan;
}

/**
 * Return the overrides of one kind with their positions in the text, in text order and without overlaps. An override without `occurrence` applies to all
 * occurrences of its words. If overrides overlap, an override with `occurrence` is kept before one without, and longer words before shorter words.
 *
 * @param refuse called for each override that cannot be located, with its index, the field to correct, and the reason
 */
export function locateOverrides<T extends Quoted>(
  overrides: readonly T[],
  passages: readonly Passage[],
  refuse: (index: number, field: keyof Quoted, message: string) => void,
): Located<T>[] {
  const seen = new Set<string>();
  const located = overrides.flatMap((override, index): Located<T>[] => {
    const { text, occurrence } = override;
    const occurrences = findQuote(text, passages);
    const chosen = occurrence === undefined ? occurrences : occurrences.slice(occurrence - 1, occurrence);
    const key = `${occurrence ?? ''} ${text}`;
    if (occurrences.length === 0) refuse(index, 'text', `“${text}” is not in the text.${suggestQuote(text, passages)}`);
    else if (chosen.length === 0)
      refuse(index, 'occurrence', `“${text}” occurs ${timesInWords(occurrences.length)} in the text: there is no occurrence ${occurrence}.`);
    else if (seen.has(key)) refuse(index, 'text', `“${text}” is overridden twice: keep one of them, or say which “occurrence” each is for.`);
    seen.add(key);
    return chosen.map((span) => ({ override, span }));
  });
  const coveredOffsets = new Set<string>();
  const kept = located.toSorted(byPrecedence).filter(({ span: { passage, start, end } }) => {
    const offsets = Array.from({ length: end - start }, (_, offset) => `${passage} ${start + offset}`);
    if (offsets.some((place) => coveredOffsets.has(place))) return false;
    for (const place of offsets) coveredOffsets.add(place);
    return true;
  });
  return kept.sort((a, b) => a.span.passage - b.span.passage || a.span.start - b.span.start);
}

/** Compare two overrides for sorting by precedence: overrides with `occurrence` first, then longer words. */
function byPrecedence<T extends Quoted>(a: Located<T>, b: Located<T>): number {
  const hasOccurrence = ({ override }: Located<T>) => Number(override.occurrence !== undefined);
  const length = ({ span }: Located<T>) => span.end - span.start;
  return hasOccurrence(b) - hasOccurrence(a) || length(b) - length(a);
}

/** Return “once”, “twice” or “3 times”. */
function timesInWords(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
}

import type { Passage, PassageSpan } from '../../../analysis/core/index.ts';
import { findQuote, suggestQuote } from './quotes.ts';

/** Fields by which every override refers to words of the text. */
export interface Quoted {
  text: string;
  occurrence?: number | undefined;
}

/** An override at one position of the text. */
export interface Placed<T> {
  override: T;
  span: PassageSpan;
}

/**
 * Locate the overrides of one kind in the text; the results are in text order and do not overlap. An override without `occurrence` applies to all occurrences
 * of its words; one with it takes precedence over one without, and longer words over shorter ones.
 *
 * @param refuse called for each override that cannot be located, with its index, the field to correct, and the reason
 */
export function placeOverrides<T extends Quoted>(
  overrides: readonly T[],
  passages: readonly Passage[],
  refuse: (index: number, field: keyof Quoted, message: string) => void,
): Placed<T>[] {
  const said = new Set<string>();
  const wanted = overrides.flatMap((override, index): Placed<T>[] => {
    const { text, occurrence } = override;
    const found = findQuote(text, passages);
    const chosen = occurrence === undefined ? found : found.slice(occurrence - 1, occurrence);
    const key = `${occurrence ?? ''} ${text}`;
    if (found.length === 0) refuse(index, 'text', `“${text}” is not in the text.${suggestQuote(text, passages)}`);
    else if (chosen.length === 0) refuse(index, 'occurrence', `“${text}” occurs ${times(found.length)} in the text: there is no occurrence ${occurrence}.`);
    else if (said.has(key)) refuse(index, 'text', `“${text}” is overridden twice: keep one of them, or say which “occurrence” each is for.`);
    said.add(key);
    return chosen.map((span) => ({ override, span }));
  });
  const taken = new Set<string>();
  const kept = wanted.toSorted(byPrecedence).filter(({ span: { passage, start, end } }) => {
    const own = Array.from({ length: end - start }, (_, offset) => `${passage} ${start + offset}`);
    if (own.some((place) => taken.has(place))) return false;
    for (const place of own) taken.add(place);
    return true;
  });
  return kept.sort((a, b) => a.span.passage - b.span.passage || a.span.start - b.span.start);
}

function byPrecedence<T extends Quoted>(a: Placed<T>, b: Placed<T>): number {
  const isOne = ({ override }: Placed<T>) => Number(override.occurrence !== undefined);
  const length = ({ span }: Placed<T>) => span.end - span.start;
  return isOne(b) - isOne(a) || length(b) - length(a);
}

function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
}

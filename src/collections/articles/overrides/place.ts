import type { Passage, PassageSpan } from '../../../analysis/core/index.ts';
import { findQuote, suggestQuote } from './quotes.ts';

/** What every override says of the words that it is about. */
export interface Quoted {
  text: string;
  occurrence?: number | undefined;
}

/** An override at one place of the text. */
export interface Placed<T> {
  override: T;
  span: PassageSpan;
}

/**
 * Overrides of one kind → the places that they hold at, in the order of the text, no two overlapping. An override without `occurrence`
 * holds wherever its words stand; one with it beats one without, and of two more words beat fewer.
 *
 * @param refuse told of each override that has no place: its index, the field to mend, and why
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
    if (found.length === 0) refuse(index, 'text', `“${text}” does not stand in the text.${suggestQuote(text, passages)}`);
    else if (chosen.length === 0) refuse(index, 'occurrence', `“${text}” stands ${times(found.length)} in the text: there is no occurrence ${occurrence}.`);
    else if (said.has(key)) refuse(index, 'text', `“${text}” is set by hand twice: keep one of them, or say which “occurrence” each is for.`);
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

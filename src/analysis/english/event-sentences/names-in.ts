import type { EntityType, Span } from '../../core/index.ts';
import type { NameSpan } from './unexplained-definites.ts';

/** Words whose first or an inner letter is a capital: “Leeds”, “openFDA”. */
const CAPITALIZED = /(?<![\p{L}\p{N}’'-])\p{Ll}{0,6}\p{Lu}[\p{L}\p{N}’'-]*/gu;
/** Capitalized words that are not names. */
const NO_NAMES = /^(?:I|Mr|Mrs|Ms|Dr|Sir|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/;

/**
 * Return the names in a sentence, in order: its mentions, and each other capitalized word, with type null. The first word of a sentence and words in dates are no
 * names.
 */
export function namesIn(text: string, mentions: readonly (Span & { type: EntityType })[], dates: readonly Span[]): NameSpan[] {
  const covered = [...mentions, ...dates];
  const others = [...text.matchAll(CAPITALIZED)]
    .map(({ 0: word, index }) => ({ word, start: index, end: index + word.length, type: null }))
    .filter(
      ({ word, start, end }) =>
        !(isFirst(text, start) && /^\p{Lu}/u.test(word)) &&
        !NO_NAMES.test(word) &&
        !covered.some((span) => span.start < end && start < span.end) &&
        !isTitle(text, end, mentions),
    );
  return [...mentions, ...others.map(({ start, end, type }) => ({ start, end, type }))].sort((a, b) => a.start - b.start);
}

/** Whether a word is the first of its sentence, of a quotation, or after a colon. */
function isFirst(text: string, start: number): boolean {
  return /(?:^|["“‘:]\s?)$/.test(text.slice(0, start));
}

/** Whether a capitalized word belongs to the title of a person: “Prime Minister (Ann Brown)”. */
function isTitle(text: string, end: number, mentions: readonly (Span & { type: EntityType })[]): boolean {
  return mentions.some(({ start, type }) => type === 'person' && start > end && /^(?:\s\p{Lu}\p{L}*)*\s$/u.test(text.slice(end, start)));
}

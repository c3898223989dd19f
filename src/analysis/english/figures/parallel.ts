import type { Span } from '../../core/types.ts';

/** Words between a number and one that stands parallel to it, up to the second one: “41 degrees | in Ronda and | 39 in Baza”. */
const JOINED_BEFORE = /(?:,? (?:and|but|while)|[,;]| to| against|,? compared (?:with|to))(?: (?:only|just|another))? $/;
/** Adverbs of place that say where something is counted. */
const PLACE_ADVERBS = 'worldwide|abroad|nationwide|elsewhere|overseas|here|there|nationally|globally|locally';
/** A phrase that says where, when or for whom something is counted, and has no verb. */
const ADJUNCT = new RegExp(
  `^ (?:(?:in|on|at|for|from|among|across|near|outside|around|under|over|with|without)` +
    `(?: (?!(?:was|were|is|are|has|have|had|did|do|does|will|would|could|can|may|might|must|said|died|fled|fell|left|got|took|went|came|saw|won|lost|\\p{L}+ed)\\b)[\\p{L}\\p{N}'’-]+){1,4}` +
    `|(?:an?|the) (?:year|month|week|day|decade|quarter) (?:before|earlier|ago|after|later)|last (?:year|month|week|night)|${PLACE_ADVERBS})(?=[.,;:)]|$| (?:and|but|while)\\b)`,
  'u',
);
/** The same of the first number. */
const ADJUNCT_OF_FIRST = new RegExp(`^[^.;:]{0,60}\\b(?:in|on|at|for|from|among|across|near|outside|around|under|over|with|without|${PLACE_ADVERBS})\\b`, 'u');
/** Number of characters between two numbers that are searched. The limit keeps long sentences fast. */
const WINDOW = 120;

/** How a number without a noun stands beside the number before it: it is counted elsewhere, at another time or for others (`other`), or is a part of it (`part`). */
export type Parallel = 'other' | 'part';

/**
 * Return how a number without a noun stands beside the number before it, whose noun or unit it shares: `other` in “41 degrees in Ronda and [39] in Baza”, `part` in “27 witnesses, [nine] for
 * the defence”. Null if nothing shows that it shares them.
 *
 * @param first end offset of the number before it, and of its noun if that is known
 */
export function parallelTo(text: string, first: number, { start, end }: Span): Parallel | null {
  if (start - first > WINDOW) return null;
  const between = text.slice(first, start);
  if (!JOINED_BEFORE.test(between) || /[;:!?]|\.(?!\d)/.test(between) || !isAdjunct(text.slice(end, end + WINDOW))) return null;
  if (/^(?: \p{Ll}+){0,3}, $/u.test(between)) return 'part';
  return / (?:to|against) $/.test(between) || ADJUNCT_OF_FIRST.test(between) ? 'other' : null;
}

/** Return whether a text begins with a phrase that says where, when or for whom something is counted, without a verb: “ on Saturday.”, “ for the defence,”. */
export function isAdjunct(after: string): boolean {
  return ADJUNCT.test(after);
}

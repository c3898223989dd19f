import { PLACE_HEADS, PLACE_KINDS, PLACE_OPENERS, PLACE_PREPOSITIONS } from '../names/resources/place-heads.ts';
import { KNOWN_PLACES } from '../names/resources/places.ts';

/** Prepositions that occur as often before other words as before places: “from Kozinka”, “from the governor”. */
const AMBIGUOUS = new Set(['from', 'to', 'through', 'off', 'within']);
/** Prepositions before a location: “in Kozinka”, “near the Kerch”. */
const BEFORE_LOCATION = new RegExp(
  `\\b(?:${[...PLACE_PREPOSITIONS, 'between'].filter((word) => !AMBIGUOUS.has(word)).join('|')})\\s+(?:the\\s+|nearby\\s+|\\p{L}+ern\\s+)?$`,
  'iu',
);
/** Nouns before “of”, “for” or “in” and a location, other than kinds of places: “the battle for Kozinka”. */
const OTHER_NOUNS = 'river battle control capture mayor residents people shelling bombing siege'.split(' ');
/** Nouns before a location: “the village of Kozinka”, “the battle for Kozinka”. */
const NOUN_BEFORE_LOCATION = new RegExp(`\\b(?:${[...PLACE_KINDS, ...OTHER_NOUNS].join('|')}) (?:of|for|in) (?:the )?$`);
/** Words after a location: “Kozinka, Belgorod Oblast”, “Kozinka, a village”, “Kozinka residents”. */
const AFTER_LOCATION =
  /^(?:,\s+(?:\p{Lu}|in\b|a (?:city|town|village))|(?:'s|’s)? (?:region|district|area|residents|border|city|town|direction|front|province|coast|airport|airfield)\b)/u;
/** A place before the place that contains it: “Belgorod, Russia”. */
const AFTER_SMALLER_PLACE = /\p{Lu}\p{L}+, $/u;
/** Words that occur as often before places as before other things: “from”, “captured”. */
const POSSIBLY_BEFORE_LOCATION =
  /\b(?:from|to|of|over|for|on|captured|left|leave|visited|visit|visiting|reached|struck|shelled|attacked|hit|entered)\s+(?:the\s+)?$/;

/** Number of UTF-16 code units that are searched on each side of a name. */
const CONTEXT_LENGTH = 30;

/**
 * Return how strongly the context of a name shows that it is a location: 1 for certain (“in Kozinka”), 0.5 for possible (“from Kozinka”), else 0.
 *
 * @param start offset of the name in the text, UTF-16
 * @param end offset of the end of the name, exclusive
 */
export function locationEvidence(text: string, start: number, end: number): 0 | 0.5 | 1 {
  const before = text.slice(Math.max(0, start - CONTEXT_LENGTH), start);
  const after = text.slice(end, end + CONTEXT_LENGTH);
  if (BEFORE_LOCATION.test(before) || NOUN_BEFORE_LOCATION.test(before) || AFTER_LOCATION.test(after) || AFTER_SMALLER_PLACE.test(before)) return 1;
  return POSSIBLY_BEFORE_LOCATION.test(before) ? 0.5 : 0;
}

/**
 * Return whether a name is in the list of well-known places or contains a noun for places (“Central Park”, “Mount Everest”). The list of cities is not
 * used: only the processes that analyze articles load it, and the edition is built in another process.
 */
export function isPlaceByName(name: string): boolean {
  const words = name.toLowerCase().split(/\s+/);
  return KNOWN_PLACES.has(name) || words.some((word) => PLACE_HEADS.has(word)) || (words.length > 1 && PLACE_OPENERS.has(words[0]!));
}

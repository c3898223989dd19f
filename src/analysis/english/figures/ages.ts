import { isPersonNoun } from '../claims/resources/person-nouns.ts';
import { singular } from './plural.ts';
import { upperBound } from './upper-bound.ts';
import type { FigureCandidate, NumberContext } from './types.ts';

/** Oldest age that is recognized; a larger number counts something. */
const MAX_AGE = 120;
/** Words before an age: “aged |14”, “a woman of |82”, “when she was |six”. */
const AGE_BEFORE =
  /\b(?:ages|age of|turn(?:s|ed|ing)?|(?:man|woman|boy|girl|child|person|pensioner|resident|teenager) of|(?:he|she|i) (?:was|is|were|turned))\s+(?:(?:\d+|only|just|about|around)(?:,| and| or|, and)?\s+)*$/i;
/** Words before an age that no noun after it can follow: “a driver, aged |58|, and two pedestrians”, “Teague, who is |67|,”. */
const SURE_AGE_BEFORE = /\b(?:aged?|who (?:is|was|turned|turns))\s+(?:(?:\d+|only|just|about|around)(?:,| and| or|, and)?\s+)*$/i;
/** A limit of age, or an act at an age, before the age: “lower the voting age to |16”, “left school at |14”. */
const LIMIT_OF_AGE_BEFORE =
  /\b(?:voting|retirement|pension|pensionable|drinking|smoking|driving|school|leaving|marriage|minimum|maximum|legal|average|median) age\b[^.;:,]{0,40}? (?:is|was|to|at|of|from|below|above|under|over) $|\b(?:age of (?:consent|majority|retirement|criminal responsibility))\b[^.;:,]{0,30}? (?:is|was|to|at|from|below) $|\b(?:left|leaving|quit) (?:school|home|college) at $|\b(?:retired|married|orphaned|widowed|died) at $/i;
/** Words before a range of ages. */
const AGE_BEFORE_RANGE = /\b(?:aged|ages)\s+(?:between\s+)?$/i;
/** Text after such an age. */
const AGE_ENDS = /^\s*(?:[,;.:)](?!\d)|$|(?:and|or|to)\s+\d)/;
/** A name and a comma or parenthesis, before an age: “Daniel Montalvo, |19”. */
const NAME_BEFORE = /\p{Lu}[\p{L}\p{M}.'’-]*,?\s*[,(]\s*$/u;
/** A noun with its article and a comma, before an age: “A cyclist, |34”. */
const NOUN_BEFORE = /\b(?:an?|the|one|another|his|her|their|its)\s+(?:[\p{L}-]+\s+){0,3}?(\p{Ll}{3,}),\s*$/iu;
/** A plural and a limit, before an age: “children under |five”, “the others were all over |70”. */
const LIMIT_BEFORE =
  /\b(\p{L}+)\s+(?:who\s+)?(?:(?:is|are|was|were)\s+)?(?:all\s+|both\s+|mostly\s+|now\s+)?(?:under|over|above|below|(?:younger|older) than)\s+(?:the age of\s+)?$/iu;
/** Text after an age with a limit: the end of a phrase or a verb, but no noun: “over 70|.”, “under five| travel free”. */
const LIMIT_ENDS =
  /^(?:\s*(?:[,;.:)](?!\d)|$)|\s+(?:and|or|who|will|would|can|could|may|must|should|is|are|was|were|have|had|has|do|did|in|at|on|from|with|still|travel|pay|get|need|live|ride)\b)/iu;
/** Nouns and pronouns for people before such a limit, besides those for one person. */
const PEOPLE =
  /^(?:people|persons|those|others|adults|children|kids|women|men|girls|boys|babies|infants|youngsters|citizens|anyone|everyone|anybody|everybody)$/i;

/** Return whether a number is an age: “Daniel Montalvo, 19, a member”, “aged 14”, “a woman of 82”, “a cyclist, 34, was hurt”, “children under five”. */
export function isAge({ number, counted, unit }: FigureCandidate, { before, after }: NumberContext): boolean {
  if (unit !== null || upperBound(number.value) > MAX_AGE) return false;
  // “Those aged 30 to 49”.
  if (typeof number.value !== 'number') return !counted && AGE_BEFORE_RANGE.test(before);
  if ((AGE_BEFORE.test(before) || SURE_AGE_BEFORE.test(before)) && !counted) return true;
  if (!counted && (LIMIT_OF_AGE_BEFORE.test(before) || (/\btold at $/.test(before) && /^ that\b/.test(after)))) return true;
  if (SURE_AGE_BEFORE.test(before) && AGE_ENDS.test(after)) return true;
  if (!counted && /\b(?:older|younger) than\s+$/i.test(before) && LIMIT_ENDS.test(after)) return true;
  if (isOfPeople(LIMIT_BEFORE.exec(before)?.[1]) && LIMIT_ENDS.test(after)) return true;
  const isBetweenMarks = number.inDigits && /^\s*(?:,(?!\s*\d)|\)|[.;](?!\d)|$)/.test(after);
  return isBetweenMarks && (NAME_BEFORE.test(before) || isPersonNoun(NOUN_BEFORE.exec(before)?.[1] ?? ''));
}

/** Return whether a noun is for people: “children”, “drivers”, “those”. */
function isOfPeople(noun: string | undefined): boolean {
  return noun !== undefined && (PEOPLE.test(noun) || (/s$/.test(noun) && isPersonNoun(singular(noun))));
}

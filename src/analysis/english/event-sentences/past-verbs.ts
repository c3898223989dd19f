import { pastVerbOf } from './cues-of.ts';

/** Auxiliaries and adverbs before a verb: “has been (arrested)”, “was then (freed)”. */
const AUXILIARIES = /^(?:(?:has|have|had|was|were|been|being|also|then|since|later|now)\s+)+/i;
/** A date of at most 25 characters that a clause follows: “(on) 3 May, when ”. */
const DATE_AND_WHEN = /^[^,;:]{1,25}, when\s/;
/** Number of characters before a word that are searched for the beginning of its clause. */
const MAX_CLAUSE = 80;
/** A subordinate clause before a word: “hours after Reed (stepped down)”, “told him to (step down)”; not “said that he was (stepping down)”. */
const SUBORDINATE_BEFORE =
  /\b(?:after|before|since|when|while|because|if|until|unless|who|which|whose|to|not|never|(?<!\b(?:said|says|announced) (?:[^,;]{0,20} )?)that)\b[^,;]*$/i;

/** Return the offset of the first verb in the past tense at or after an offset, without its auxiliaries; null if there is none. */
export function pastVerbAt(text: string, from: number): number | null {
  const past = pastVerbOf(text.slice(from));
  return past === undefined ? null : from + past.at + (AUXILIARIES.exec(text.slice(from + past.at))?.[0].length ?? 0);
}

/** Return the offset of the verb of the clause that says what happened on a date: “(on) 3 May, when he was arrested” → that of “arrested”; null if no such clause follows the date. */
export function verbAfterWhen(text: string, date: number): number | null {
  const dateAndWhen = DATE_AND_WHEN.exec(text.slice(date));
  return dateAndWhen && pastVerbAt(text, date + dateAndWhen[0].length);
}

/** Whether the words at an offset are in a subordinate clause, or negated: “hours after Reed (stepped down)”; not “said that he was (stepping down)”. */
export function isSubordinate(text: string, at: number): boolean {
  return SUBORDINATE_BEFORE.test(text.slice(Math.max(0, at - MAX_CLAUSE), at));
}

import type { Figure } from '../../core/types.ts';
import { isCurrency } from './measures.ts';
import { plural } from './plural.ts';
import { phraseAtEnd, subjectBefore } from './noun-phrase.ts';
import { AFTER_THING, ESTIMATE_VERBS, FALL_VERBS, LEVEL_VERBS, LOWER_VERBS, RAISE_VERBS, RISE_VERBS } from './resources/measured-words.ts';
import { type FigureCandidate, type Measured, named } from './types.ts';

/** Words between a verb and an amount: “rose | by an average of |”. */
const LINK =
  '((?:\\s+(?:by|to|from|at|below|above|past|beyond|in at|only|just|an?|another|further|now|still|already|average|record|high|low|total|combined|peak|all-time|of|the|more|between|about|around|some|nearly|almost|over|under|than|least)){0,6})';
const VERB_BEFORE = new RegExp(
  `(?:^|[\\s,(])(?:(${RISE_VERBS})|(${FALL_VERBS})|(${RAISE_VERBS})|(${LOWER_VERBS})|(${LEVEL_VERBS})|(${AFTER_THING}))${LINK}\\s*[$£€¥]?$`,
  'iu',
);
const OBJECT_BEFORE = new RegExp(
  `(?:^|\\s)(?:(${RAISE_VERBS})|(${LOWER_VERBS})|(${ESTIMATE_VERBS}))\\s+([^.;:,\\d]{2,60}?)\\s+(by|to|from|at)((?:\\s+(?:an?|average|total|record|of|about|some|only|just|between)){0,4})\\s*$`,
  'iu',
);
/** Verbs of `RAISE_VERBS` and `LOWER_VERBS` that may do without an object: “gained | 2 %”. */
const INTRANSITIVE = /^(?:increas|decreas|gain|add|los|shed|doubl|trebl|tripl|halv)/i;
/** Words that make the amount a level: “fell | to | 5 %”. */
const TO_LEVEL = /\b(?:to|from|at|below|above|past|beyond|under)\b/i;

/** Return what the subject or object of the verb before an amount is: “inflation rose to [5 %]”, “put the damage at [$3m]”; null if no such verb is before it. */
export function namedByVerb(text: string, candidate: FigureCandidate, { start, last }: { start: number; last: Figure | undefined }): Measured | null {
  const { unit, span, from, counted } = candidate;
  const before = text.slice(start, from);
  // The words of the qualifier may belong to the verb: “fell below”.
  const match = VERB_BEFORE.exec(before);
  if (match) {
    const [, rise, fall, raise, lower, , ofThing, link = ''] = match;
    const subject = before.slice(0, match.index + (/^,/.test(match[0]) ? 1 : 0));
    // “The dog went for 3 miles”.
    if (/(?:went|gone|go(?:es|ing)?) for\b/i.test(match[0]) && !isCurrency(unit ?? '')) return null;
    if (ofThing !== undefined) return named(/\b(?:is|was|are|were|be)$/.test(subject) ? subjectBefore(subject) : phraseAtEnd(subject));
    const isLevel = TO_LEVEL.test(`${link} ${text.slice(from, span.start)}`);
    const isTransitive = raise !== undefined || lower !== undefined;
    const isPassive = /\b(?:was|were|is|are|been|being|be)(?:\s\p{L}+ly)?$/u.test(subject);
    // “Raised $3 million” and “drove 12 percent” are no change.
    const isOfOther = counted !== null && counted.noun !== 'point';
    if (
      isTransitive &&
      !isPassive &&
      !/\bby\b/.test(link) &&
      !isLevel &&
      (isOfOther || !(unit === null || /^(?:%|pp|bp)$/.test(unit)) || !INTRANSITIVE.test(raise ?? lower!))
    )
      return null;
    const phrase = isContinued(subject) || isAfterRelative(text, subject, last) ? nameOf(last) : subjectBefore(subject, /^,?\s?\p{L}+ing\b/u.test(match[0]));
    const change = isLevel ? null : (rise ?? raise) !== undefined ? 'rise' : (fall ?? lower) !== undefined ? 'fall' : null;
    // “Expect the cost to”: “cost” is no verb.
    if (phrase !== null || change !== null) return { measures: phrase, change };
  }
  const object = OBJECT_BEFORE.exec(before);
  if (!object) return null;
  const [, raise, lower, , words = '', preposition = ''] = object;
  const change = preposition.toLowerCase() === 'by' ? (raise !== undefined ? 'rise' : lower !== undefined ? 'fall' : null) : null;
  return { measures: subjectBefore(words), change };
}

/** Return what an amount measures, or the plural that a number counts; null if neither is known. */
function nameOf(last: Figure | undefined): string | null {
  if (last === undefined) return null;
  return last.measures ?? (last.counts === null || last.unit !== null ? null : [...last.modifiers, plural(last.counts)].join(' '));
}

/** Return whether the amount before is in a relative clause of the same subject: “Shares, which had risen 8 percent| since May, |closed down”. */
function isAfterRelative(text: string, between: string, last: Figure | undefined): boolean {
  return (
    last !== undefined &&
    /^[^,;]{0,60},(?: (?:has|have|had|is|are|was|were|closed|ended|finished|forecast|expected|to|will))*$/.test(between.trimEnd()) &&
    /, which [^,;.]{0,50}$/.test(text.slice(Math.max(0, last.start - 60), last.start))
  );
}

/**
 * Return whether a text between an amount and the next verb has no subject, so that both have one: “57 kilometres| long, |cost”, “53 percent| and will |reach”.
 */
function isContinued(text: string): boolean {
  return /^(?: (?:long|high|tall|wide|deep|thick),?(?: and)?|[^,;]{0,60}\s(?:and|but|after|before|having)(?: (?:will|would|may|could|is expected to|is set to|then|has|had|was|is))?)$/.test(
    text.trimEnd(),
  );
}

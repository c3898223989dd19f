import type { Figure, FigureChange, Sentence } from '../../core/types.ts';
import { isCurrency } from './measures.ts';
import { phraseAtEnd, phraseAtStart, subjectBefore } from './noun-phrase.ts';
import {
  AFTER_THING,
  ESTIMATE_VERBS,
  FALL_NOUNS,
  FALL_VERBS,
  KINDS_OF_AMOUNT,
  LEVEL_VERBS,
  LOWER_VERBS,
  PAYMENTS,
  RAISE_VERBS,
  RISE_NOUNS,
  RISE_VERBS,
} from './resources/measures.ts';
import type { FigureCandidate } from './types.ts';

/** What an amount measures, and whether it is the size of a change. */
export interface Measured {
  measures: string | null;
  change: FigureChange | null;
}

/** Number of characters on either side of an amount that are searched. The limit keeps long sentences fast. */
const WINDOW = 160;

/** Words between a verb and an amount: “rose | by an average of |”. */
const LINK =
  '((?:\\s+(?:by|to|from|at|below|above|past|beyond|in at|only|just|an?|another|further|average|record|high|low|total|combined|peak|all-time|of|the|more|between|about|around|some|nearly|almost|over|under|than|least|up)){0,6})';
const VERB_BEFORE = new RegExp(
  `(?:^|[\\s,])(?:(${RISE_VERBS})|(${FALL_VERBS})|(${RAISE_VERBS})|(${LOWER_VERBS})|(${LEVEL_VERBS})|(${AFTER_THING}))${LINK}\\s*[$£€¥]?$`,
  'iu',
);
const OBJECT_BEFORE = new RegExp(
  `(?:^|\\s)(?:(${RAISE_VERBS})|(${LOWER_VERBS})|(${ESTIMATE_VERBS}))\\s+([^.;:,\\d]{2,60}?)\\s+(by|to|from|at)((?:\\s+(?:an?|average|total|record|of|about|some|only|just|between)){0,4})\\s*$`,
  'iu',
);
/** Words that make the amount a level: “fell | to | 5 %”. */
const TO_LEVEL = /\b(?:to|from|at|below|above|past|beyond|under)\b/i;
/** Words between two amounts of one thing: “fell to 3.1 percent | in June from | 3.4 percent”. */
const SAME_MEASURE =
  /^[^.;:]{0,40}?\b(?:to|from|or|against|versus|than|compared with)\s+(?:(?:close|end|finish|stand|trade)\s+(?:at\s+)?)?(?:(?:just|only|about|some|a|record)\s+)*$/i;
/** Article or possessive right before an amount, which makes it attributive: “a | $3 million budget”. */
const ATTRIBUTIVE_BEFORE = /(?:^|\s)(?:an?|the|its|his|her|their|this|that|another|new|\S+['’]s?)\s+$/i;
/** Adjective of comparison after an amount: “25 percent | higher”. */
const COMPARATIVE_AFTER = /^\s(?:(higher|more|up|larger|bigger|greater|faster)|(lower|less|down|fewer|smaller|cheaper|slower))\b/i;
/** A direction or distance after a length, which measures no thing: “30 km | south of the city”. */
const DISTANCE_AFTER =
  /^\s(?:from|away|off|north|south|east|west|\p{L}+(?:east|west|ward)\p{L}*|below|above|inland|offshore|down|up|along|behind|ahead|apart)\b/iu;

/** Return the direction of a change that a noun names, or null. */
function changeNamed(noun: string): FigureChange | null {
  return RISE_NOUNS.has(noun) ? 'rise' : FALL_NOUNS.has(noun) ? 'fall' : null;
}

/** Return what a phrase measures; a change is one of its modifiers or its complement: “pay rise” is a rise in pay. `after` is the text after the phrase or amount. */
function measuredBy(phrase: string, after: string): Measured {
  const words = phrase.split(' ');
  const change = changeNamed(words.at(-1)!.toLowerCase());
  if (change === null) return { measures: phrase, change: null };
  const complement = /^\s+(?:in|of|to)\s+/i.exec(after);
  const changed = complement ? phraseAtStart(after.slice(complement[0].length)) : null;
  const modifiers = words
    .slice(0, -1)
    .filter((word) => !/^(?:sharp|steep|big|large|small|slight|annual|monthly|yearly|further|rapid|modest|huge|strong|year-on-year)$/i.test(word));
  return { measures: changed ?? (modifiers.length > 0 ? modifiers.join(' ') : null), change };
}

/** Return what an attributive amount measures: “a [$3 million] budget”, “a [12 percent] rise in sales”; null if it is not attributive. */
function attributive(before: string, after: string, isShare: boolean): Measured | null {
  const space = /^[\s-]/.exec(after);
  if (!space || !ATTRIBUTIVE_BEFORE.test(before)) return null;
  const phrase = phraseAtStart(after.slice(1));
  if (phrase === null || /^(?:long|high|tall|wide|deep|old|thick|per)$/.test(phrase)) return null;
  const start = after.indexOf(phrase);
  const measured = measuredBy(phrase, after.slice(start + phrase.length));
  return isShare && measured.change === null && /^(?:of|in)\b/.test(after.trimStart()) ? null : measured;
}

/** Return what is named before “of” and an amount: “a loss of [$45 million]”; null if there is nothing. */
function namedBefore(before: string, after: string): Measured | null {
  const isNoun = /\s+(?:of|at)\s+$/.exec(before);
  if (!isNoun || !before.slice(isNoun.index).includes('of')) return null;
  const phrase = phraseAtEnd(before.slice(0, isNoun.index));
  if (phrase === null) return null;
  const head = phrase.split(' ').at(-1)!.toLowerCase();
  if (KINDS_OF_AMOUNT.has(head)) return null;
  const changed = /\b(\p{L}+)\s(?:in|of)\s(?:the\s|its\s|their\s)?$/u.exec(before.slice(0, before.lastIndexOf(phrase)));
  const change = changed && changeNamed(changed[1]!.toLowerCase());
  return change ? { measures: phrase, change } : measuredBy(phrase, after);
}

/** Return what the subject or object of the verb before an amount is: “inflation rose to [5 %]”, “put the damage at [$3m]”; null if no such verb is before it. */
function namedByVerb(text: string, candidate: FigureCandidate, start: number): Measured | null {
  const { unit, span, from, counted } = candidate;
  const before = text.slice(start, from);
  // The words of the qualifier may belong to the verb: “fell below”.
  const match = VERB_BEFORE.exec(before);
  if (match) {
    const [, rise, fall, raise, lower, , ofThing, link = ''] = match;
    const subject = before.slice(0, match.index + (/^,/.test(match[0]) ? 1 : 0));
    if (ofThing !== undefined) return named(/\b(?:is|was|are|were|be)$/.test(subject) ? subjectBefore(subject) : phraseAtEnd(subject));
    const isLevel = TO_LEVEL.test(`${link} ${text.slice(from, span.start)}`);
    const isTransitive = raise !== undefined || lower !== undefined;
    const isPassive = /\b(?:was|were|is|are|been|being|be)(?:\s\p{L}+ly)?$/u.test(subject);
    // “Raised $3 million” is no change.
    const isOfOther = counted !== null && counted.noun !== 'point';
    if (isTransitive && !isPassive && !/\bby\b/.test(link) && !isLevel && (isOfOther || !(unit === null || /^(?:%|pp|bp)$/.test(unit)))) return null;
    const phrase = subjectBefore(subject);
    const change = isLevel ? null : (rise ?? raise) !== undefined ? 'rise' : (fall ?? lower) !== undefined ? 'fall' : null;
    return phrase === null && change === null ? null : { measures: phrase, change };
  }
  const object = OBJECT_BEFORE.exec(before);
  if (!object) return null;
  const [, raise, lower, , words = '', preposition = ''] = object;
  const change = preposition.toLowerCase() === 'by' ? (raise !== undefined ? 'rise' : lower !== undefined ? 'fall' : null) : null;
  return { measures: subjectBefore(words), change };
}

function named(measures: string | null): Measured | null {
  return measures === null ? null : { measures, change: null };
}

/** Return what an amount after the amount of the same thing measures: “to 3.1 percent in June from [3.4 percent]”; null if it is not one. */
function sameAsLast(text: string, { from, span }: FigureCandidate, last: Figure | undefined): Measured | null {
  if (last === undefined || from - last.end > WINDOW || (last.measures === null && last.change === null)) return null;
  const between = text.slice(last.end, from);
  if (!SAME_MEASURE.test(between)) return null;
  // “4 percent, or 300 jobs” is the same change in other words.
  return { measures: last.measures, change: /\bor\s+(?:\p{L}+\s+)?$/u.test(text.slice(last.end, span.start)) ? last.change : null };
}

/** Return the substance or goods of an amount: “350 kilograms of [cocaine]”, “$3 million in [aid]”, “$5 million worth of [goods]”; null if none is named. */
function ofAfter(after: string, isMoney: boolean): Measured | null {
  const of = (isMoney ? /^\s(?:(?:worth\s)?of|in)\s(?=\p{Ll})/u : /^\s(?:worth\s)?of\s(?:(?:the|its|their)\s)?(?=\p{L})/u).exec(after);
  if (!of) return null;
  const phrase = phraseAtStart(after.slice(of[0].length));
  return phrase === null || (isMoney && /^(?:total|all|part|fact)$/.test(phrase)) ? null : named(phrase);
}

/**
 * Return what a figure measures, and the direction of the change if it is the size of one: “inflation rose by [2 points] to [5 %]”. A count is only looked at for a change,
 * unless nothing says what it counts.
 *
 * @param isCount whether the words beside it say what it counts
 * @param last the figure before it in its sentence
 */
export function whatIsMeasured(
  text: string,
  candidate: FigureCandidate,
  sentence: Sentence,
  { isCount, last }: { isCount: boolean; last: Figure | undefined },
): Measured {
  const { unit, span, from, number } = candidate;
  const start = Math.max(sentence.start, from - WINDOW, last?.end ?? 0);
  const before = text.slice(start, from);
  const after = text.slice(span.end, Math.min(sentence.end, span.end + WINDOW));
  const none: Measured = { measures: null, change: null };
  const byVerb = () => namedByVerb(text, candidate, start);
  if (unit === null && isCount) {
    const isChange = /\bby\s+$/i.test(before) || candidate.counted?.noun === 'point';
    const measured = isChange && number.unit === undefined ? byVerb() : null;
    return measured?.change ? measured : none;
  }
  if (unit === null) return byVerb() ?? sameAsLast(text, candidate, last) ?? none;
  if (isLength(unit) && DISTANCE_AFTER.test(after)) return none;
  const isMoney = isCurrency(unit);
  const isShare = unit === '%';
  const comparative = COMPARATIVE_AFTER.exec(after);
  const measured =
    attributive(before, after, isShare) ??
    (isShare || isMoney ? null : ofAfter(after, false)) ??
    namedBefore(before, after) ??
    byVerb() ??
    sameAsLast(text, candidate, last) ??
    (isMoney ? (paymentBefore(before) ?? ofAfter(after, true)) : null) ??
    none;
  return comparative && measured.measures !== null ? { ...measured, change: comparative[1] === undefined ? 'fall' : 'rise' } : measured;
}

function isLength(unit: string): boolean {
  return /^(?:km|m|mi|ft|yd|nmi|cm)$/.test(unit);
}

/** Return the payment that a verb before an amount of money names: “fined the firm [€50m]”; null if there is none. */
function paymentBefore(before: string): Measured | null {
  return named(PAYMENTS.find(([verb]) => verb.test(before))?.[1] ?? null);
}

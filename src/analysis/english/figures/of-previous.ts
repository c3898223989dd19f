import type { Figure, Sentence } from '../../core/types.ts';
import { looksPlural, singular } from './plural.ts';
import { STATE_WORDS } from './resources/nouns.ts';
import type { FigureCandidate } from './types.ts';
import { upperBound } from './upper-bound.ts';

/** Number of characters between two figures that are searched. The limit keeps long sentences fast. */
const WINDOW = 120;
const QUALIFIER = '(?:about |some |at least |only |just |more than |nearly )?';
/** Words after a part of what the figure before it counts: “nine| of whom were women”. */
export const PART_AFTER = /^,?\s+of\s+(?:whom|which|them)\b/;
/** Words before such a part: “27 miners, of whom | three”. */
const PART_BEFORE = new RegExp(`\\bof (?:whom|which) ${QUALIFIER}$`, 'i');
/** Whole before such a part: “Of the 60 applicants, | 12 were accepted”. */
const WHOLE_BEFORE =
  /^\s*Of\s(?:the|its|his|her|their|these|those|all|about|some|\d[\d,]*)\s[^,]*(?:\d,\d[^,]*)?,\s(?:[^;:]*?\sand\s)?(?:\p{L}+ly\s+)?(?:about\s+|some\s+|only\s+)?$/u;
/** Text between a figure and a number that opens the next clause or sentence: “15 suspects; |”. */
const NEXT_CLAUSE = /^[^.;:!?]*[.;:]\s+(?:(?:but|and|only|just|about|at least|of these|of those|of them),? )?$/iu;
/** Verb after such a number, which has no noun: “eight | were later released”. */
const PASSIVE_AFTER = /^ (?:(?:were|was|are|have|had|has)\b|(?:later|also|still|remain|remained)\b)(?! (?:killed|dead)\b)/;
/** Text between a figure and a number that is the object of another verb: “340 homes and destroyed |”. */
const NEXT_VERB = /^[^.;:,]{1,60}\s(?:and|but)\s(?:\p{L}+ly\s)?\p{L}{2,}(?:ed|ing|t)\s$/u;
/** Text after a number that ends its clause. */
const CLAUSE_ENDS = /^(?:[.,;:)”"](?!\d)|$|\s(?:in|on|at|by|last|before|after|when|while|as)\b)/;
/** The same number at another time: “more than double the | 2,300 of last year”. */
const OTHER_TIME = {
  before: /\b(?:the|its) $/i,
  after: /^ (?:of|in|seen|recorded|reported|counted) (?:(?:the |a )?(?:last|previous|year|same)\b|\d{4}\b|the (?:year|month|week) before)/,
};

/**
 * Return whether a number without a noun counts the same as the figure before it, and whether it is a part of it: “15 suspects; [eight] were later released”, “damaged 340
 * homes and destroyed [27]”. Null if nothing shows it.
 */
export function ofPrevious(text: string, { from, span, number }: FigureCandidate, sentence: Sentence, last: Figure): { isPart: boolean } | null {
  if (last.unit !== null || last.counts === null) return null;
  const isInSentence = last.sentence === sentence.id;
  const after = text.slice(span.end, Math.min(sentence.end, span.end + WINDOW));
  const before = text.slice(Math.max(sentence.start, from - WINDOW), from);
  const isSmaller = upperBound(number.value) < upperBound(last.value);
  if (isInSentence && PART_AFTER.test(after) && isSeparatePlural(text.slice(last.end, from).slice(-WINDOW))) return null;
  if (isInSentence && (PART_AFTER.test(after) || PART_BEFORE.test(before) || WHOLE_BEFORE.test(before))) return { isPart: true };
  if (from - last.end > WINDOW) return null;
  const between = text.slice(last.end, from);
  if (isSmaller && NEXT_CLAUSE.test(between) && PASSIVE_AFTER.test(after)) return { isPart: true };
  const isSame =
    isInSentence &&
    ((NEXT_VERB.test(between) && CLAUSE_ENDS.test(after)) ||
      (OTHER_TIME.before.test(text.slice(Math.max(0, span.start - 5), span.start)) && OTHER_TIME.after.test(after)));
  return isSame ? { isPart: false } : null;
}

/** Words before a number that is the rest of the count before it: “the other |12”, “the remaining |40”. */
const REST_BEFORE = /\bthe (?:other|remaining) $/i;
/** Verb and words before a number that is added to the count before it: “would cancel a further |140”, “hired another |30”. */
const ADDED_BEFORE = /\b\p{L}{3,} (?:a further|another|an additional|an extra) $/iu;
/** Text after an added number that ends its clause, with or without a time. */
const ADDED_AFTER = /^(?:[.,;:)”"](?!\d)|$|\s(?:today|tomorrow|yesterday|tonight|overnight|later|last|next|this|in|on|at|by|from|since|as|and|but)\b)/;

/**
 * Return whether a number without a noun is the rest of the count before it, or is added to it: “19 men died; the other [12] are in hospital”, “cancelled 212 flights and
 * will cancel a further [140] today”.
 */
export function continuesLast(text: string, { from, span, number }: FigureCandidate, sentence: Sentence, last: Figure): boolean {
  if (last.passage !== sentence.passage || last.unit !== null || last.counts === null || from - last.end > WINDOW) return false;
  const before = text.slice(Math.max(sentence.start, span.start - WINDOW), span.start);
  const after = text.slice(span.end, Math.min(sentence.end, span.end + WINDOW));
  if (REST_BEFORE.test(before)) return last.sentence === sentence.id || NEXT_CLAUSE.test(text.slice(last.end, from).replace(REST_BEFORE, ''));
  return last.sentence === sentence.id && Number.isInteger(number.value) && ADDED_BEFORE.test(before) && ADDED_AFTER.test(after);
}

/** Return whether the words before a number give its whole, which is the figure before it: “Of the 31 men on board, |19”. */
export function isPartOfWhole(before: string, { unit }: Figure): boolean {
  return unit === null && WHOLE_BEFORE.test(before);
}

/** A plural before its part: “jurors, | two of whom”, “ticket holders, of whom | nearly 5,000”. */
const PLURAL_BEFORE_PART = /(\p{L}{3,}),\s(?:(?:but|and)\s)?(?:about\s|some\s|nearly\s|at least\s)?$/iu;
const PLURAL_BEFORE_OF_WHOM =
  /(\p{L}{3,}),\s(?:but\s|and\s)?of (?:whom|which)\s(?:(?:there|it|he|she|they|we|is|are|was|were|has|had|have|expects?|only|just|all|but|nearly|about|some|fewer|more|than)\s){0,5}$/iu;

/** Return the plural in the singular that is right before its part: “juror” for “jurors, [two] of whom”; null if there is none. */
export function wholeBeforeComma(before: string, isOfWhom: boolean): string | null {
  const plural = (isOfWhom ? PLURAL_BEFORE_PART : PLURAL_BEFORE_OF_WHOM).exec(before.slice(-90))?.[1];
  return plural !== undefined && looksPlural(plural) && !STATE_WORDS.has(plural.toLowerCase()) && !/^\p{Lu}/u.test(plural) ? singular(plural) : null;
}

/** Return whether the text between a count and a part ends with a plural of another clause, which the part belongs to: “three sisters|, ruling that jurors, |one of whom”. */
export function isSeparatePlural(between: string): boolean {
  return /(?:[,;]|\bthat\b)[^,;]*\s\p{Ll}{3,}s, $/u.test(between);
}

import { monthLabels, weekdayLabels } from '../times/resources/en.ts';
import { ABSTRACT_NOUNS, FRACTIONS, TIME_NOUNS } from './resources/nouns.ts';
import { AMOUNT_BEFORE, HURT_BADLY } from './resources/scopes.ts';
import { isAge } from './ages.ts';
import { isDayOrHour, isHour } from './days-and-hours.ts';
import { isElidedTime } from './elided-time.ts';
import { isIdiomaticZero, isPronoun, isWholeOfRate } from './idioms.ts';
import { isItemNumber, isVersion } from './item-and-version-numbers.ts';
import { isLabel } from './numbers-as-labels.ts';
import { readState } from './states.ts';
import { isCountBefore, isSubject } from './bare-subject.ts';
import { isAdjunct } from './parallel.ts';
import { isVote } from './votes-and-scales.ts';
import type { FigureCandidate, NumberInSentence } from './types.ts';

/** Number of characters on either side of a number that are searched. */
const WINDOW = 48;
/** Name of a street after its number: “10| Downing Street”. */
const STREET = /^\s+(?:\p{Lu}[\p{L}.'’-]*\s+){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Square|Drive|Boulevard|Blvd|Place|Terrace|Court|Way)\b/u;
const FRACTION_AFTER = /^[\s-]?(\p{L}+)/u;
const WEEKDAYS = new Set(weekdayLabels as readonly string[]);
/** A day or year with its month, which ends a time: “on 12 June | 40 people died”. */
const DAY_AND_MONTH = new RegExp(`\\d(?:st|nd|rd|th)? (?:${monthLabels.join('|')}) $`, 'u');
/** Start of a sentence, whose capital is not evidence of a name: “The 163 teams”. */
const OPENING = /(?:^|[.!?:"“”]\s*)$/;
/** Words before the place of an event: “In Northport 17 people”. */
const SETTING = /(?:[,;]\s*|^(?:In|At|On|Near|From|Across|Around|Outside|Over|By|Since)\s(?:the\s)?(?:\p{Lu}\p{L}*\s)*)$/u;
/** Words before a number without a noun that refer back to something mentioned before: “the |three”, “the first |two”. */
const ANAPHORIC_BEFORE = /\b(?:the|these|those|other|all|any|or|and|first|last|latter|former|ones?|in|by)\s+$/i;
/** A noun and “of” after a number: “three| kinds of |drone”. */
const OF_AFTER = /^(?:\s+[\p{L}-]+){0,3}?\s+([\p{L}-]+)\s+of\b/u;
/** Largest number that can be a division of a topic (“three reasons”) rather than a figure. */
const MAX_PARTS = 5;
const YEAR = /^(?:1[5-9]|20)\d\d$/;
/** Noun of time at a distance from the number: “1.5 to 2 years”, “two- or three-year”. */
const TIME_AFTER =
  /^[\])”"]?(?:[\s-]*(?:-|–|to|or|and)\s*[\w.]+)?[\s-]*(?:(?:full|more|whole|consecutive|straight|additional|light|long|further|other|working|calendar|school)[\s-])?(\p{L}+)/u;

/** Text around a number that may not be a figure. */
interface NumberAndState extends NumberInSentence {
  /** Returns whether the context says that people were killed, injured, arrested or the like. */
  hasState: () => boolean;
  /** More of the text before the number, without its qualifier. */
  sentenceBefore: string;
}

/** Return whether a number is an amount of time: “seven hours of talk time”, “a two-year contract”, “20-minute”. */
function isTime({ counted, unit, number }: FigureCandidate, { after }: NumberAndState): boolean {
  if (number.unit !== undefined) return false;
  const next = TIME_AFTER.exec(after)?.[1]?.toLowerCase() ?? '';
  return [unit === null ? (counted?.noun ?? '') : '', next, next.replace(/s$/, '')].some((noun) => TIME_NOUNS.has(noun));
}

/** Return whether a number without a unit is an amount of time, as the one before it: “15 hours of care, rising to [30]”. */
function isTimeOfLast({ counted, unit }: FigureCandidate, { sentenceBefore, after }: NumberAndState): boolean {
  return unit === null && counted === null && isElidedTime(sentenceBefore, after);
}

/** Return whether a number is part of a fraction or multiple: “one-third”, “two quarters”, “four times as fast”, but not “tested four times”. */
function isFraction({ number }: FigureCandidate, { after }: NumberAndState): boolean {
  if (number.unit !== undefined || /^ times\b(?! (?:as|more|less|the|its|his|her|their|that|what|\p{L}+er)\b)/u.test(after)) return false;
  const next = FRACTION_AFTER.exec(after)?.[1]?.toLowerCase() ?? '';
  return FRACTIONS.has(next) || FRACTIONS.has(next.replace(/s$/, ''));
}

/** Verb in the singular after a name with a number: “Windows 11| needs”. */
const VERB_OF_NAME = /^ (?:needs|costs|requires|uses|runs|comes|gets|adds|brings|offers|includes|supports|works|lets|has|is|was)\b/;
/** A verb of having with its number and noun, and the name of another one, whose verb is left out: “holds 38 seats, Marl’s 29 and the Greens |”. */
const NUMBER_OF_OTHER =
  /\b(?:has|have|had|holds?|held|won|wins?|took|takes?|got|gets?|scored|lost|gained|polled|received) [\d,]+(?: \p{Ll}+){1,3}(?:,| and)(?: [^.;:]* )??(?: and| while)? ?(?:the )?(?:\p{Lu}[\p{L}'’-]* ){1,2}$/u;
const CLAUSE_ENDS = /^(?:[.,;)](?!\d)|$| and\b)/;
const DETERMINER = /^(?:The|All|Only|Just|About|Some|Over|Nearly|Almost|At|In|On|By|From|Of|These|Those|Its|His|Her|Their|Our|And|But)$/;

/** Return whether a number is part of a name: “iPhone 4”, “Windows 7”, “Apollo 11”, “10 Downing Street”. */
function isName({ number, unit, qualifier, counted }: FigureCandidate, { before, after, number: written, sentenceBefore }: NumberAndState): boolean {
  if (STREET.test(after)) return true;
  // “Holds 38 seats, Marl’s 29 and the Greens 12”.
  if (counted === null && CLAUSE_ENDS.test(after) && NUMBER_OF_OTHER.test(sentenceBefore)) return false;
  // “Passed the Senate 68 to 31”.
  if (counted === null && isVote(before, after)) return false;
  // “One News Page”, “the Big Five”. At the start of a sentence, the capital is not evidence.
  if (/^\p{Lu}/u.test(written) && /\S/.test(before) && !/[.!?:"“”]\s*$/.test(before)) return /^\s+\p{Lu}/u.test(after) || /\p{Lu}[\p{L}’']*\s+$/u.test(before);
  if (!number.inDigits || unit !== null || qualifier !== null || /[,\s]/.test(written)) return false;
  if (counted !== null && DAY_AND_MONTH.test(before)) return false;
  const word = /([\p{L}\p{M}\p{N}+]+)[  ]$/u.exec(before)?.[1] ?? '';
  if (!/\p{Lu}/u.test(word)) return false;
  const beforeWord = before.slice(0, before.length - word.length - 1);
  // “Windows 11 needs 4 GB”.
  if (VERB_OF_NAME.test(after) && !WEEKDAYS.has(word) && !DETERMINER.test(word)) return true;
  const isFirstWordOrPlace = OPENING.test(beforeWord) || (counted !== null && SETTING.test(beforeWord));
  return !isFirstWordOrPlace && !WEEKDAYS.has(word) && (!counted || Number(written) < 1000);
}

/** A state of people, after a range: “60-70| injured”. */
const STATE_AFTER = /^ (?:people )?(?:killed|dead|injured|wounded|hurt|missing|arrested|detained)\b/i;

/** Return whether a number is a score: “2–1”, “beat them 3-0”. */
function isScore({ number, counted, unit }: FigureCandidate, { number: written, before, after }: NumberAndState): boolean {
  // In “a 4-1 win”, one win would be counted otherwise.
  if (counted && /^(?:win|victory|defeat|loss|draw|lead|thrashing|scoreline|score|triumph|rout)$/.test(counted.noun) && /\d[-–]$/.test(before)) return true;
  // “60-70 injured” is a range.
  if (counted || unit !== null || STATE_AFTER.test(after)) return false;
  // “Ruled 6-3” gives votes.
  if (/\b(?:voted|ruled|split|decided) (?:by )?(?:\d+[-–])?$/i.test(before)) return false;
  const pair = /^\d{1,3}\s?[-–]\s?\d{1,3}$/;
  return pair.test(written) || (!Array.isArray(number.value) && (/\d\s?[-–]\s?$/.test(before) || /^\s?[-–]\s?\d/.test(after)));
}

/** Return whether a number is a year that is not a time expression, or the “1.” of a list item. */
function isYearOrListNumber({ unit, counted, number, qualifier }: FigureCandidate, { number: written, before, after }: NumberAndState): boolean {
  if (unit !== null || !number.inDigits) return false;
  if (/^\s*$/.test(before) && /^(?:[.)]\s|:\s\p{Lu})/u.test(after)) return true;
  // “Since ’98”.
  if (/[\s(]['’‘]$/.test(before) && /^\d\d$/.test(written)) return true;
  return !counted && qualifier === null && YEAR.test(written);
}

/** Return whether a number in words refers back to something mentioned before, without a noun or state: “two”, “the three”. */
function isBackReference({ number, counted, unit, qualifier }: FigureCandidate, { before, sentenceBefore, after, hasState }: NumberAndState): boolean {
  if (number.inDigits || counted || unit !== null || qualifier !== null || hasState()) return false;
  // “Injured six, two of them critically”.
  if (HURT_BADLY.test(after)) return false;
  // “Of the nine climbers, four were saved and two are still missing”.
  if (/^\s*Of (?:the|its|his|her|their|those)\s[^;]*,\s[^;]*\b(?:and|but)\s$/.test(before) && /^ (?:is|are|was|were|has|have|had)\b/.test(after)) return false;
  // “17 amendments, of which two were carried”, “jurors, two of whom left”.
  if (
    /\bof (?:which|whom) $/i.test(before) ||
    /^ of (?:whom|which)\b/.test(after) ||
    (/, (?:including )?$/.test(before) && number.value !== 1 && /^ of (?:them|these|those)\b/.test(after))
  )
    return false;
  if (isSubject(sentenceBefore, after)) return false;
  // “Six were arrested on Friday and eight on Saturday”, “27 witnesses, nine for the defence”.
  if (/(?:,| and| but) $/.test(before) && isAdjunct(after) && isCountBefore(sentenceBefore)) return false;
  // “22 teachers, down two from last year”.
  if (/, (?:up|down) $/.test(before) && /^ (?:from|on|since) /.test(after)) return false;
  if (ANAPHORIC_BEFORE.test(before)) return true;
  return typeof number.value !== 'number' || (number.value < 3 && !/\binclud(?:e|es|ed|ing)\s+$/i.test(before));
}

/** Return whether a number is quoted alone, as something to type or a name: “type ‘530’”. */
function isQuotedAlone({ number, unit, counted, qualifier }: FigureCandidate, { before, after }: NumberAndState): boolean {
  return number.inDigits && unit === null && counted === null && qualifier === null && /[“"‘']$/.test(before) && /^["”’']/.test(after);
}

/** Return whether a number ends with letters or a sign other than a unit: “33rd”, “3G”, “50° N”, “3x”. */
function isCode({ unit, counted }: FigureCandidate, { after }: NumberAndState): boolean {
  // “A 3-D model”.
  if (/^[-‑]\p{Lu}(?![\p{L}\p{N}])/u.test(after)) return true;
  // “508-compliant”.
  if (unit === null && !counted && /^[-‑](?!(?:odd|plus|strong)\b)\p{L}/u.test(after)) return true;
  return unit === null && /^(?:[\p{L}_]|\s?[°×′]|\s?x\b|['’]\d)/u.test(after);
}

/** Return whether a small number in words counts an abstract noun: “the two sides”, “for three reasons”. Numbers in digits always count. */
function countsAbstraction({ number, counted, unit, qualifier }: FigureCandidate, { hasState, after }: NumberAndState): boolean {
  if (number.inDigits || unit !== null || qualifier !== null || typeof number.value !== 'number' || number.value > MAX_PARTS || hasState()) return false;
  // “Led by half a point”.
  if (!Number.isInteger(number.value)) return false;
  // “Two counts of murder”, “three kinds of drone” are figures.
  const hasComplement =
    OF_AFTER.exec(after)?.[1]
      ?.toLowerCase()
      .startsWith(counted?.noun ?? '') ?? false;
  return counted !== null && ABSTRACT_NOUNS.has(counted.noun) && !hasComplement;
}

const RULES: readonly ((candidate: FigureCandidate, around: NumberAndState) => boolean)[] = [
  isIdiomaticZero,
  isItemNumber,
  isVersion,
  countsAbstraction,
  isTime,
  isTimeOfLast,
  isWholeOfRate,
  isAge,
  isFraction,
  isLabel,
  isName,
  isScore,
  isYearOrListNumber,
  isPronoun,
  isBackReference,
  isCode,
  isQuotedAlone,
  isDayOrHour,
  (candidate, around) => isHour(candidate, around, AMOUNT_BEFORE.test(around.before) || around.hasState()),
];

/** Return whether a number is not a figure, but an amount of time, age, fraction, part of a name, score, year, pronoun or the like. */
export function isExcludedNumber(text: string, candidate: FigureCandidate, sentence: { start: number; end: number }): boolean {
  const { start, end } = candidate.number;
  const around = {
    before: text.slice(Math.max(sentence.start, candidate.span.start - WINDOW), candidate.span.start),
    after: text.slice(end, Math.min(sentence.end, end + WINDOW)),
    number: text.slice(start, end),
    sentence: text.slice(sentence.start, sentence.end),
    sentenceBefore: text.slice(Math.max(sentence.start, candidate.from - 2 * WINDOW), candidate.from),
    hasState: () => readState(text, { from: candidate.from, to: candidate.span.end, value: candidate.number.value, noun: null }, sentence) !== null,
  };
  return RULES.some((rule) => rule(candidate, around));
}

import type { FigureCandidate, NumberContext, NumberInSentence } from './types.ts';

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';
/** Further days and their month, after a day: “23|, 25 and 27 May”. */
const DAYS_AFTER = new RegExp(`^(?:, \\d{1,2}(?:st|nd|rd|th)?)*,? (?:and|or|to) \\d{1,2}(?:st|nd|rd|th)? ${MONTH}\\b`, 'u');
/** A month and its days, before a further day: “March 7, 8 and |12”. */
const DAYS_BEFORE = new RegExp(`\\b${MONTH}\\.? \\d{1,2}(?:, \\d{1,2})*,? (?:(?:and|or) )?$`, 'u');
/** Largest number of a day. */
const LAST_DAY = 31;
/** Preposition before an hour: “shut the valves at | six”. */
const HOUR_BEFORE = /\b(?:at|by|until|till|before|after|since|past) $/i;
/** The second number of a time of day: “ten| past four”, “twenty| to six”, but not “twenty to six million”. */
const TO_HOUR = /^ (?:minutes )?past (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|midnight|noon|\d{1,2})\b(?![.,:]\d)/i;
/** Article or possessive before a train or the like that has its hour for a name: “last Tuesday’s |8.05”. */
const TIMETABLE_BEFORE = /(?:\b[Tt]he|['’]s) $/u;
/** “a.m.” or “p.m.” after an hour: “3.15|am”. */
const HALF_OF_DAY_AFTER = /^ ?[ap]\.?m\b/i;
/** Two hours with full stops: “between |11.40 and 12.05”. */
const HOURS = /^(?:[01]?\d|2[0-3])\.[0-5]\d (?:and|to) (?:[01]?\d|2[0-3])\.[0-5]\d$/;
/** Words before an hour with a full stop: “at |11.40”, “the official time is |11.40”, “between 11.40 and |12.05”. */
const DOTTED_HOUR_BEFORE =
  /(?:\b(?:at|by|until|till|before|after|since|from|about|around|shortly|just|exactly|precisely|between)|\btime (?:is|was|of)|\b(?:from|between) \d{1,2}\.\d\d (?:to|and)) $/i;
/** What may be after an hour: the end of a part of the sentence, or words that are no unit. */
const ENDS_OR_GOES_ON =
  /^(?:[.,;:)\]”"’]|$| (?:and|or|but|when|while|as|on|in|the|to|it|he|she|they|we|according|yesterday|today|tomorrow|local|gmt|bst|cet|\p{Lu}\p{L}+day)\b)/u;
/** Words of sentences in which such a number measures something: “shares closed at 11.40”. */
const MEASURE_IN_SENTENCE =
  /\b(?:shares?|stocks?|bonds?|index|prices?|priced|rates?|yields?|average|ratios?|odds|scores?|scored|marks?|points?|trad(?:ed|ing)|stands at|stood at|dollars?|euros?|pounds?|francs?|yen|magnitude|version|release|level|pH|percentage|seconds?|record|cost|costs|gpa|inflation|unemployment|currency|exchange)\b/i;
const YEAR = /^(?:1[5-9]|20)\d\d$/;
/** Preposition and qualifier before a year: “until at least |2026”. */
const YEAR_BEFORE = /\b(?:until|till|since|before|by|after|from|in)\s+(?:at least|at the earliest|about|around|no later than|early|late)\s+$/i;
/** The total of days of which some are counted: “13 days out of |14”. */
const OF_DAYS_BEFORE = /\b(?:hours|days|nights|weeks|weekends|months|years) (?:out of|in) (?:every |the past |the last )?$/i;

/** Return whether a number is a day, year or time of day that is no time expression of its own: “on March 7, [8] and 12”, “[ten] past four”, “until at least [2026]”. */
export function isDayOrHour({ number, counted, unit }: FigureCandidate, { before, after, number: written, sentence }: NumberInSentence): boolean {
  if (unit !== null) return false;
  const isAmongHours = () => DOTTED_HOUR_BEFORE.test(before) && ENDS_OR_GOES_ON.test(after) && !MEASURE_IN_SENTENCE.test(sentence);
  if (!counted && HOURS.test(written) && isAmongHours()) return true;
  if (typeof number.value !== 'number') return false;
  if (number.inDigits && number.value <= LAST_DAY && (DAYS_AFTER.test(after) || (!counted && DAYS_BEFORE.test(before)))) return true;
  if (TO_HOUR.test(after) || (!counted && OF_DAYS_BEFORE.test(before))) return true;
  if (!counted && YEAR.test(written) && YEAR_BEFORE.test(before)) return true;
  if (counted || !/^(?:[01]?\d|2[0-3])\.[0-5]\d$/.test(written)) return false;
  if (HALF_OF_DAY_AFTER.test(after)) return true;
  if (TIMETABLE_BEFORE.test(before) && /^(?:[.,;]|$| (?:to|from|train|bus|boat|ferry)\b)/.test(after)) return true;
  return isAmongHours();
}

/** Return whether a number in words is an hour: “at six”, but not “put the number at six”. `isAmount` says whether the words before it make it an amount. */
export function isHour({ number, counted, unit, qualifier }: FigureCandidate, { before }: NumberContext, isAmount: boolean): boolean {
  if (number.inDigits || counted || unit !== null || qualifier !== null || typeof number.value !== 'number' || number.value > 12) return false;
  return HOUR_BEFORE.test(before) && !isAmount && !/\bby $/i.test(before);
}

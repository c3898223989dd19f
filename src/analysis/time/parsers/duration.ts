import { countWords, quantityFirstWords } from '../first-words.ts';
import { countOf, phrase } from '../phrase.ts';
import { units } from '../resources/en.ts';
import type { Unit } from '../resources/en.ts';
import type { Parser, Reading } from '../types.ts';

/** Halves in the next smaller unit: half a year is six months. */
const halves: Partial<Record<Unit, { unit: Unit; count: number }>> = {
  century: { unit: 'year', count: 50 },
  decade: { unit: 'year', count: 5 },
  year: { unit: 'month', count: 6 },
  month: { unit: 'week', count: 2 },
  week: { unit: 'day', count: 3 },
  day: { unit: 'hour', count: 12 },
  hour: { unit: 'minute', count: 30 },
  minute: { unit: 'second', count: 30 },
};

/** Turn a count that may have a half into whole units: 1.5 years into 18 months. */
export function wholeUnits(unit: Unit, count: number): { unit: Unit; count: number } {
  const half = halves[unit];
  if (Number.isInteger(count) || !half) return { unit, count: Math.round(count) };
  return { unit: half.unit, count: Math.round(count * 2) * half.count };
}

const letters: Partial<Record<Unit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  night: 'D',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
  weekend: 'WE',
};

/** Turn a count of units into an ISO 8601 duration with TIMEX3's letters; an unknown count is X. A decade is ten years. */
export function durationOf(unit: Unit, count: number | null): string {
  if (count === null) return `P${isClock(unit) ? 'T' : ''}X${letters[unit] ?? 'D'}`;
  const whole = wholeUnits(unit, count);
  if (whole.unit === 'decade') return `P${whole.count * 10}Y`;
  if (whole.unit === 'century') return `P${whole.count * 100}Y`;
  return `P${isClock(whole.unit) ? 'T' : ''}${whole.count}${letters[whole.unit] ?? 'D'}`;
}

function isClock(unit: Unit): boolean {
  return unit === 'second' || unit === 'minute' || unit === 'hour';
}

function readDuration(unit: Unit, count: number | null): Reading {
  return { meaning: { kind: 'duration', value: durationOf(unit, count) }, certain: {} };
}

const lengths = '(?<unit>seconds?|minutes?|hours?|days?|nights?|weeks?|fortnights?|months?|years?|decades?|century|centuries)';

/** What may stand before “a week” where it is a length of time and not a rate, as in “500 people a week”. */
const beforeLength =
  /(?:^|[(“"‘:,]|\b(?:for|in|within|over|than|about|after|nearly|almost|least|of|roughly|around|take|takes|took|last|lasts|lasted|lasting|spend|spent|give|only|just|during|under|up to|and|or|be|is|was|whole|full))\s?$/i;

/** What stands before “one day” where that is a length and not some day. */
const beforeOneDay = /\b(?:for|in|within|than|about|after|of|only|just|least|last(?:s|ed|ing)?|took)\s$/i;

/** Whether “a week”, “one day” are a length of time here. */
function isLength(written: string, unit: Unit, before: string): boolean {
  if (/^an?$/.test(written)) return unit !== 'second' && unit !== 'night' && beforeLength.test(before);
  return written !== 'one' || unit !== 'day' || beforeOneDay.test(before);
}

export const counted: Parser = {
  example: 'three days',
  first: quantityFirstWords,
  pattern: phrase(
    `(?:(?<count>\\d{1,4}(?:\\.\\d)?)(?: more)?|{count2}|{vague}) (?:more |full |whole |long |straight |consecutive |calendar )?${lengths}(?: and (?<half>a half))?`,
  ),
  read({ groups, match }) {
    const unit = units[groups['unit'] ?? ''] ?? 'day';
    const written = groups['count'] ?? groups['count2'];
    if (written === undefined) return /s$/.test(groups['unit'] ?? '') ? readDuration(unit, null) : null;
    const count = countOf(written);
    if (count === null) return null;
    if (!isLength(written, unit, match.input.slice(Math.max(0, match.index - 12), match.index))) return null;
    const weeks = /^fortnight/.test(groups['unit'] ?? '') ? 2 : 1;
    return readDuration(unit, (count + (groups['half'] === undefined ? 0 : 0.5)) * weeks);
  },
};

export const yearAndHalf: Parser = {
  example: 'a year and a half',
  first: ['a', 'one', 'half'],
  pattern: phrase('(?:(?:a|one) (?<unit>year|month|week|day|hour) and a half|half (?:a|an) (?<unit2>year|month|day|hour|century|decade|minute))'),
  read: ({ groups: { unit, unit2 } }) => readDuration(units[unit ?? unit2 ?? ''] ?? 'year', unit === undefined ? 0.5 : 1.5),
};

/** “A three-month ban”, “an 82-year-old”. */
export const hyphened: Parser = {
  example: '82-year-old',
  first: countWords,
  pattern: phrase('{count}-(?<unit>second|minute|hour|day|night|week|month|year|decade|century)(?:s)?(?:-olds?|-long)?'),
  read({ groups: { count = '', unit = '' } }) {
    const number = countOf(count);
    return number === null || /^an?$/.test(count) ? null : readDuration(units[unit] ?? 'day', number);
  },
};

export const yearsOld: Parser = {
  example: '82 years old',
  first: countWords,
  pattern: phrase('{count} (?<unit>years?|months?|weeks?|days?)(?: of age| old)'),
  read({ groups: { count = '', unit = '' } }) {
    const number = countOf(count);
    return number === null ? null : readDuration(units[unit] ?? 'year', number);
  },
};

/** “Decades-long”, “for years”, “weeks of fighting”. */
export const unnumbered: Parser = {
  example: 'for years',
  first: [
    'minutes',
    'hours',
    'days',
    'weeks',
    'months',
    'years',
    'decades',
    'centuries',
    'hour',
    'day',
    'week',
    'month',
    'year',
    'decade',
    'daylong',
    'monthlong',
    'weeklong',
    'yearlong',
  ],
  pattern: phrase(
    '(?<!\\b(?:first|last|early|final|opening|closing)\\s)(?:(?<one>hour|day|week|month|year|decade)-?long|(?<long>hours|days|weeks|months|years|decades|centuries)-long|(?<many>hours|days|weeks|months|years|decades|centuries)(?= of [a-z])|(?<=\\b(?:for|in|over|within|take|taken|took|after|many)\\s)(?<many2>minutes|hours|days|weeks|months|years|decades|centuries))',
  ),
  read({ groups: { one, long, many, many2 } }) {
    return readDuration(units[one ?? long ?? many ?? many2 ?? ''] ?? 'day', one === undefined ? null : 1);
  },
};

/** A stretch before or after publication, by its length: “the past six months”, “the next few days”. */
export const recentStretch: Parser = {
  example: 'the past six months',
  first: ['the', 'past', 'last', 'next', 'recent', 'coming'],
  pattern: phrase(
    '(?:(?:the )?(?:past|last|next|coming|first|previous|following|final) (?:(?<few>few|several|couple of|many)|{count}) (?<unit>seconds|minutes|hours|days|nights|weeks|months|years|decades|centuries|quarters)|(?:the )?past (?<one>hour|day|week|fortnight|month|year|decade|century)|(?:the )?(?<vague>recent|coming|past) (?<many>days|weeks|months|years|decades))',
  ),
  read({ groups: { few, count, unit, one, vague, many } }) {
    if (vague !== undefined) return { meaning: { kind: 'vague', value: vague === 'coming' ? 'FUTURE_REF' : 'PAST_REF' }, certain: {} };
    if (many !== undefined) return null;
    return readDuration(units[unit ?? one ?? ''] ?? 'day', few !== undefined ? null : one === undefined ? countOf(count ?? '') : 1);
  },
};

import { countWords, quantityFirstWords, unitWords } from '../first-words.ts';
import { countOf, phrase } from '../phrase.ts';
import { units } from '../resources/en.ts';
import type { Unit } from '../resources/en.ts';
import type { Parser } from '../types.ts';
import { readDuration } from '../length.ts';

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
  first: [...quantityFirstWords, 'the', 'another', 'these', 'those'],
  holds: unitWords,
  pattern: phrase(
    `(?:(?:the|these|those|another) (?!an? ))?(?:{count}|{vague}) (?:more |full |whole |long |straight |consecutive |calendar |additional |further )?${lengths}(?: and (?<half>a half))?(?!-to-)`,
  ),
  read({ groups, match }) {
    const unit = units[groups['unit'] ?? ''] ?? 'day';
    const written = groups['count'];
    if (written === undefined) return /s$/.test(groups['unit'] ?? '') ? readDuration(unit, null) : null;
    const count = countOf(written);
    if (count === null) return null;
    if (!isLength(written, unit, match.input.slice(Math.max(0, match.index - 12), match.index))) return null;
    // “A day of reckoning” is a kind of day.
    if (/^an? day$/i.test(match[0]) && /^ of\b/.test(match.input.slice(match.index + match[0].length, match.index + match[0].length + 4))) return null;
    const weeks = /^fortnight/.test(groups['unit'] ?? '') ? 2 : 1;
    return readDuration(unit, (count + (groups['half'] === undefined ? 0 : 0.5)) * weeks);
  },
};

/** Two expressions: “between 60 and 90 days”, “two to three weeks”. */
export const lengthRange: Parser = {
  example: '60 to 90 days',
  first: countWords,
  holds: unitWords,
  pattern: phrase(
    `{count}(?: to |\\s?[-–]\\s?|(?<and> and ))(?<last>{count2}(?: |-)(?<unit>seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?))`,
  ),
  read({ groups: { count = '', count2 = '', last = '', unit = '', and }, match: { 0: whole, index, input } }) {
    if (and !== undefined && !/\bbetween\s$/i.test(input.slice(Math.max(0, index - 9), index))) return null;
    const [low, high] = [countOf(count), countOf(count2)];
    if (low === null || high === null || low >= high || /^an?\b/.test(count)) return null;
    const named = units[unit] ?? 'day';
    return [
      { ...readDuration(named, low), start: index, end: index + count.length },
      { ...readDuration(named, high), start: index + whole.length - last.length, end: index + whole.length },
    ];
  },
};

export const yearAndHalf: Parser = {
  example: 'a year and a half',
  first: ['a', 'one', 'half'],
  holds: ['half'],
  pattern: phrase('(?:(?:a|one) (?<unit>year|month|week|day|hour) and a half|half (?:a|an) (?<unit2>year|month|day|hour|century|decade|minute))'),
  read: ({ groups: { unit, unit2 } }) => readDuration(units[unit ?? unit2 ?? ''] ?? 'year', unit === undefined ? 0.5 : 1.5),
};

/** “A three-month ban”, “an 82-year-old”. */
export const hyphened: Parser = {
  example: '82-year-old',
  first: countWords,
  holds: unitWords,
  pattern: phrase('{count}-(?<unit>second|minute|hour|day|night|week|month|year|decade|century)(?:s)?(?:-olds?|-long)?'),
  read({ groups: { count = '', unit = '' } }) {
    const number = countOf(count);
    // Thousands of years are an age of things, which no calendar of news counts.
    return number === null || number > 999 || /^an?$/.test(count) ? null : readDuration(units[unit] ?? 'day', number);
  },
};

/** “The 12-month period”: the noun belongs to the length. */
export const lengthOfPeriod: Parser = {
  example: 'a three-month period',
  first: ['the', 'a', 'an', ...countWords],
  holds: ['period', 'span', 'stretch'],
  pattern: phrase('(?:(?:the|an?) )?{count}-(?<unit>minute|hour|day|week|month|year)s? (?:period|span|stretch)'),
  read({ groups: { count = '', unit = '' } }) {
    const number = countOf(count);
    return number === null ? null : readDuration(units[unit] ?? 'day', number);
  },
};

export const yearsOld: Parser = {
  example: '82 years old',
  first: countWords,
  holds: ['old', 'age'],
  pattern: phrase('{count} (?<unit>years?|months?|weeks?|days?)(?: of age| old)'),
  read({ groups: { count = '', unit = '' } }) {
    const number = countOf(count);
    return number === null ? null : readDuration(units[unit] ?? 'year', number);
  },
};

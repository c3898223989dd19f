import { countWords, quantityWords, unitWords } from '../first-words.ts';
import { countOf, phrase } from '../phrase.ts';
import { units } from '../resources/en.ts';
import type { Unit } from '../resources/en.ts';
import type { Parser } from '../types.ts';
import { compoundDurationOf, readDuration } from '../duration-value.ts';

const unitGroup = '(?<unit>seconds?|minutes?|hours?|days?|nights?|weeks?|fortnights?|months?|years?|decades?|century|centuries)';

/** Words before “a week” that show a duration: “for a week”, “lasted a week”. Without them it may be a rate: “500 people a week”. */
const beforeDuration =
  /(?:^|[(“"‘:,]|\b(?:for|in|within|over|than|about|after|nearly|almost|least|of|roughly|around|take|takes|took|last|lasts|lasted|lasting|spend|spent|give|only|just|during|under|up to|and|or|be|is|was|whole|full))\s?$/i;

/** Words before “one day” that show a duration: “took one day”. Without them it may mean “on some day”. */
const beforeOneDay = /\b(?:for|in|within|than|about|after|of|only|just|least|last(?:s|ed|ing)?|took)\s$/i;

/** Return whether a count such as “a week” or “one day” is a duration in its context. */
function isDuration(written: string, unit: Unit, before: string): boolean {
  if (/^an?$/.test(written)) return unit !== 'second' && unit !== 'night' && beforeDuration.test(before);
  return written !== 'one' || unit !== 'day' || beforeOneDay.test(before);
}

/** A number of units: “three days”, “the two weeks”, “several months”, “two years and a half”. */
export const countedDuration: Parser = {
  example: 'three days',
  firstWords: [...quantityWords, 'the', 'another', 'these', 'those'],
  requiredWords: unitWords,
  pattern: phrase(
    `(?:(?:the|these|those|another) (?!an? ))?(?:{count}|{vague}) (?:more |full |whole |long |straight |consecutive |calendar |additional |further )?${unitGroup}(?: and (?<half>a half))?(?!-to-)`,
  ),
  read({ groups, match }) {
    const unit = units[groups['unit'] ?? ''] ?? 'day';
    const written = groups['count'];
    if (written === undefined) return /s$/.test(groups['unit'] ?? '') ? readDuration(unit, null) : null;
    const count = countOf(written);
    if (count === null) return null;
    if (!isDuration(written, unit, match.input.slice(Math.max(0, match.index - 12), match.index))) return null;
    // “A day of reckoning” is not a duration.
    if (/^an? day$/i.test(match[0]) && /^ of\b/.test(match.input.slice(match.index + match[0].length, match.index + match[0].length + 4))) return null;
    const weeks = /^fortnight/.test(groups['unit'] ?? '') ? 2 : 1;
    return readDuration(unit, (count + (groups['half'] === undefined ? 0 : 0.5)) * weeks);
  },
};

const compoundUnit = '(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)';

/** A duration of several units, each shorter than the one before: “17 days, 4 hours and 11 minutes”, “a year and nine months”. */
export const compoundDuration: Parser = {
  example: '17 days, 4 hours and 11 minutes',
  firstWords: countWords,
  requiredWords: unitWords,
  pattern: phrase(
    `{count} (?<unit>${compoundUnit})(?:(?:, | and |, and | ){count2} (?<unit2>${compoundUnit}))(?:(?:, | and |, and | ){count3} (?<unit3>${compoundUnit}))?`,
  ),
  read({ groups, match }) {
    const first = groups['count'] ?? '';
    if (!isDuration(first, units[groups['unit'] ?? ''] ?? 'day', match.input.slice(Math.max(0, match.index - 12), match.index))) return null;
    const parts = ['', '2', '3']
      .filter((suffix) => groups[`count${suffix}`] !== undefined)
      .map((suffix) => ({ unit: units[groups[`unit${suffix}`]!] ?? 'day', count: countOf(groups[`count${suffix}`]!) ?? 0.5 }));
    const value = compoundDurationOf(parts);
    return value === null ? null : { meaning: { kind: 'duration', value }, certain: {} };
  },
};

/** Two expressions, the ends of a range of durations: “between 60 and 90 days”, “two to three weeks”. */
export const durationRange: Parser = {
  example: '60 to 90 days',
  firstWords: countWords,
  requiredWords: unitWords,
  pattern: phrase(
    `{count}(?: to | or |-(?:to|or)-|\\s?[-–]\\s?|(?<and> and ))(?<last>{count2}(?: |-)(?<unit>seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?))`,
  ),
  read({ groups: { count = '', count2 = '', last = '', unit = '', and }, match: { 0: whole, index, input } }) {
    if (and !== undefined && !/\bbetween\s$/i.test(input.slice(Math.max(0, index - 9), index))) return null;
    const [low, high] = [countOf(count), countOf(count2)];
    if (low === null || high === null || low >= high || /^an?\b/.test(count)) return null;
    const bothUnit = units[unit] ?? 'day';
    return [
      { ...readDuration(bothUnit, low), start: index, end: index + count.length },
      { ...readDuration(bothUnit, high), start: index + whole.length - last.length, end: index + whole.length },
    ];
  },
};

/** A unit and a half, or half a unit: “a year and a half”, “half an hour”. */
export const yearAndHalf: Parser = {
  example: 'a year and a half',
  firstWords: ['a', 'one', 'half'],
  requiredWords: ['half'],
  pattern: phrase('(?:(?:a|one) (?<unit>year|month|week|day|hour) and a half|half (?:a|an) (?<unit2>year|month|day|hour|century|decade|minute))'),
  read: ({ groups: { unit, unit2 } }) => readDuration(units[unit ?? unit2 ?? ''] ?? 'year', unit === undefined ? 0.5 : 1.5),
};

/** A duration with a hyphen: “a three-month ban”, “an 82-year-old”. */
export const hyphenatedDuration: Parser = {
  example: '82-year-old',
  firstWords: countWords,
  requiredWords: unitWords,
  pattern: phrase('{count}-(?<unit>second|minute|hour|day|night|week|month|year|decade|century)(?:s)?(?:-olds?|-long)?'),
  read({ groups: { count = '', unit = '' } }) {
    const number = countOf(count);
    // Thousands of years are the age of an object, not a time in the news.
    return number === null || number > 999 || /^an?$/.test(count) ? null : readDuration(units[unit] ?? 'day', number);
  },
};

/** A duration with a noun for a period: “the 12-month period”, “a three-week stretch”. */
export const durationOfPeriod: Parser = {
  example: 'a three-month period',
  firstWords: ['the', 'a', 'an', ...countWords],
  requiredWords: ['period', 'span', 'stretch'],
  pattern: phrase('(?:(?:the|an?) )?{count}-(?<unit>minute|hour|day|week|month|year)s? (?:period|span|stretch)'),
  read({ groups: { count = '', unit = '' } }) {
    const number = countOf(count);
    return number === null ? null : readDuration(units[unit] ?? 'day', number);
  },
};

/** An age: “82 years old”, “18 years of age”. */
export const yearsOld: Parser = {
  example: '82 years old',
  firstWords: countWords,
  requiredWords: ['old', 'age'],
  pattern: phrase('{count} (?<unit>years?|months?|weeks?|days?)(?: of age| old)'),
  read({ groups: { count = '', unit = '' } }) {
    const number = countOf(count);
    return number === null ? null : readDuration(units[unit] ?? 'year', number);
  },
};

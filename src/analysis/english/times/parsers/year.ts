import { dayNumber } from '../../../core/calendar.ts';
import { unitWords } from '../first-words.ts';
import { phrase, yearOfTwoDigits } from '../phrase.ts';
import { units } from '../resources/en.ts';
import type { PeriodUnit } from '../../../core/period.ts';
import type { Modifier, Parser, ParsedTime } from '../types.ts';

function readYear(year: number): ParsedTime {
  return { meaning: { kind: 'fixed', period: { unit: 'year', first: dayNumber(year, 1, 1) } }, certain: { year } };
}

/** A number from 1000 to 2199. The refiners decide from the context whether it is a year. */
export const bareYear: Parser = {
  example: '2023',
  firstWords: ['####'],
  pattern: phrase('{year}(?![,.:/]\\d)'),
  read: ({ groups: { year = '' } }) => readYear(Number(year)),
};

/** A fiscal or academic year across two calendar years. Sports seasons such as “the 2010/11 season” are not recognized. */
export const yearOverTwo: Parser = {
  example: 'in 2022/23',
  firstWords: ['####'],
  pattern: phrase('(?<=\\b(?:in|for|during|since|from|by|of) ){year}/(?<last>\\d\\d)(?![-,.:/]?\\d| (?:season|campaign)\\b)'),
  read({ groups: { year = '', last = '' } }) {
    const first = readYear(Number(year));
    if (Number(last) !== (Number(year) + 1) % 100 || first.meaning.kind !== 'fixed') return null;
    const end = readYear(Number(year) + 1).meaning as typeof first.meaning;
    return { ...first, meaning: { kind: 'range', first: first.meaning, last: end } };
  },
};

/** A year of the Christian era with “AD”: “AD 14”. */
export const yearOfEra: Parser = {
  example: 'AD 14',
  firstWords: ['ad'],
  requiredWords: ['#', '##', '###', '####'],
  pattern: phrase('ad (?<number>[1-9]\\d{0,3})(?![,.:/]\\d)'),
  read: ({ groups: { number = '' }, match }) => (match[0].startsWith('AD') ? readYear(Number(number)) : null),
};

/** A year so far in the future that four digits alone would be a count. */
export const farYear: Parser = {
  example: 'the year 3000',
  firstWords: ['the'],
  requiredWords: ['####'],
  pattern: phrase('the year (?<far>2[2-9]\\d\\d|[3-9]\\d{3})(?![,.:/]\\d)'),
  read: ({ groups: { far = '' } }) => readYear(Number(far)),
};

/** A year of two digits after an apostrophe: “since ’99”. */
export const shortYear: Parser = {
  example: 'since ’99',
  firstWords: ['##'],
  pattern: phrase("(?<=\\b(?:in|of|since|by|until|from|summer|spring|winter|autumn|late|early)\\s')(?<short>\\d\\d)"),
  read: ({ groups: { short = '' }, match, publishedYear }) => ({ ...readYear(yearOfTwoDigits(Number(short), publishedYear)), start: match.index - 1 }),
};

/** Two expressions, the ends of a range of years: “2014–2016”, “2014-16”. */
export const yearRange: Parser = {
  example: '2014–2016',
  firstWords: ['####'],
  pattern: phrase('{year}\\s?[-–]\\s?(?<last>{year2}|\\d\\d)(?![-,.:/]\\d)'),
  read({ groups: { year = '', last = '' }, match: { 0: whole, index } }) {
    const first = readYear(Number(year));
    const second = readYear(last.length === 4 ? Number(last) : Number(year.slice(0, 2) + last));
    if (Number(second.certain.year) <= Number(year)) return null;
    return [
      { ...first, start: index, end: index + 4 },
      { ...second, start: index + whole.length - last.length, end: index + whole.length },
    ];
  },
};

/** Modifiers for the first word of a side. Any other word means the beginning. */
const sideModifiers: Record<string, Modifier> = { end: 'END', close: 'END', latter: 'END', middle: 'MID' };

/** The beginning, middle or end of a period: “the end of the year”, “the middle of next month”, “year-end”. */
export const sideOfPeriod: Parser = {
  example: 'the end of the year',
  firstWords: ['the', 'end', 'beginning', 'start', 'middle', 'year', 'month'],
  requiredWords: unitWords,
  pattern: phrase(
    "(?:(?:the )?(?:very )?(?<side>end|beginning|start|middle|close|latter part|early part) of (?<whose>the|this|last|next) (?<unit>week|month|quarter|year|decade|century)|(?<unit2>year|month)(?:'s |-| )end)",
  ),
  read({ groups: { side = 'end', whose = 'the', unit, unit2 = 'year' } }) {
    const modifier = sideModifiers[side.split(/\s/)[0]!] ?? 'START';
    const count = { last: -1, next: 1 }[whose] ?? 0;
    return {
      meaning: { kind: 'offset', unit: units[unit ?? unit2] as PeriodUnit, count, from: 'publication' },
      certain: {},
      modifier,
      modifierWord: `${side} of`,
    };
  },
};

import { dayNumber } from '../../../core/calendar.ts';
import { unitWords } from '../first-words.ts';
import { phrase, yearOfTwoDigits } from '../phrase.ts';
import { units } from '../resources/en.ts';
import type { PeriodUnit } from '../../../core/period.ts';
import type { Parser, ParsedTime } from '../types.ts';

function readYear(year: number): ParsedTime {
  return { meaning: { kind: 'fixed', period: { unit: 'year', first: dayNumber(year, 1, 1) } }, certain: { year } };
}

/** Four digits. Refiners decide from the context whether they are a year. */
export const bareYear: Parser = {
  example: '2023',
  firstWords: ['####'],
  pattern: phrase('{year}(?![,.:/]\\d)'),
  read: ({ groups: { year = '' } }) => readYear(Number(year)),
};

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

export const sideOfPeriod: Parser = {
  example: 'the end of the year',
  firstWords: ['the', 'end', 'beginning', 'start', 'middle', 'year', 'month'],
  requiredWords: unitWords,
  pattern: phrase(
    "(?:(?:the )?(?:very )?(?<side>end|beginning|start|middle|close|latter part|early part) of (?<whose>the|this|last|next) (?<unit>week|month|quarter|year|decade|century)|(?<unit2>year|month)(?:'s |-| )end)",
  ),
  read({ groups: { side = 'end', whose = 'the', unit, unit2 = 'year' } }) {
    const modifier = /^(?:end|close|latter)/.test(side) ? 'END' : side === 'middle' ? 'MID' : 'START';
    const count = whose === 'last' ? -1 : whose === 'next' ? 1 : 0;
    return {
      meaning: { kind: 'offset', unit: units[unit ?? unit2] as PeriodUnit, count, from: 'publication' },
      certain: {},
      modifier,
      modifierWord: `${side} of`,
    };
  },
};

import { dayNumber } from '../calendar.ts';
import { ordinalWords } from '../first-words.ts';
import { dayOf, phrase } from '../phrase.ts';
import { decades, units } from '../resources/en.ts';
import type { PeriodUnit } from '../period.ts';
import type { Parser, Reading } from '../types.ts';
import { century } from './month.ts';

function readYear(year: number): Reading {
  return { meaning: { kind: 'fixed', period: { unit: 'year', first: dayNumber(year, 1, 1) } }, certain: { year } };
}

/** Four digits. Whether they are a year, the refiners decide by what stands beside them. */
export const bareYear: Parser = {
  example: '2023',
  first: ['#'],
  pattern: phrase('{year}(?![,.:/]\\d)'),
  read: ({ groups: { year = '' } }) => readYear(Number(year)),
};

export const shortYear: Parser = {
  example: '’99',
  first: ['#'],
  pattern: phrase("(?<=\\b(?:in|of|since|by|until|from|summer|spring|winter|autumn|late|early)\\s')(?<short>\\d\\d)"),
  read: ({ groups: { short = '' }, match, publishedYear }) => ({ ...readYear(century(Number(short), publishedYear)), start: match.index - 1 }),
};

/** “2014–2016”, “2014-16”: two expressions. */
export const yearRange: Parser = {
  example: '2014–2016',
  first: ['#'],
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

export const decade: Parser = {
  example: 'the 1990s',
  first: ['#', 'the'],
  pattern: phrase("(?:the )?(?<decade>\\d{3}0)'?s"),
  read: ({ groups: { decade: year = '' } }) => ({
    meaning: { kind: 'fixed', period: { unit: 'decade', first: dayNumber(Number(year), 1, 1) } },
    certain: { year: Number(year) },
  }),
};

export const namedDecade: Parser = {
  example: 'the nineties',
  first: ['the'],
  pattern: phrase(`the (?:(?<name>${Object.keys(decades).join('|')})|'(?<short>\\d0)s)`),
  read({ groups: { name, short }, publishedYear }) {
    const digits = name === undefined ? Number(short) : (decades[name] ?? 0);
    return { meaning: { kind: 'fixed', period: { unit: 'decade', first: dayNumber(century(digits, publishedYear), 1, 1) } }, certain: {} };
  },
};

export const numberedCentury: Parser = {
  example: 'the 19th century',
  first: ['the', ...ordinalWords],
  pattern: phrase('(?:the )?(?<ordinal>{ordinal2})[- ]century'),
  read({ groups: { ordinal = '' } }) {
    const first = (dayOf(ordinal) - 1) * 100;
    return first < 0 || first > 2900
      ? null
      : { meaning: { kind: 'fixed', period: { unit: 'century', first: dayNumber(first, 1, 1) } }, certain: { year: first } };
  },
};

export const quarter: Parser = {
  example: 'the third quarter of 2023',
  first: ['the', ...ordinalWords, 'q1', 'q2', 'q3', 'q4'],
  pattern: phrase(
    '(?:(?:the )?(?<ordinal>first|second|third|fourth|1st|2nd|3rd|4th) (?<part>quarter|half)(?: of (?:the year )?(?:{year}|(?<whose>the year|this year|last year|next year)))?|q(?<number>[1-4])(?: (?:of )?{year2})?)',
  ),
  read({ groups: { ordinal, part = 'quarter', year, whose, number, year2 } }) {
    const index = Number(number ?? dayOf(ordinal ?? ''));
    const stated = year ?? year2;
    if (part === 'half' && (index > 2 || (stated === undefined && whose === undefined))) return null;
    const length = part === 'half' ? 6 : 3;
    if (stated !== undefined) {
      const first = dayNumber(Number(stated), (index - 1) * length + 1, 1);
      return { meaning: { kind: 'fixed', period: { unit: part === 'half' ? 'half' : 'quarter', first } }, certain: { year: Number(stated) } };
    }
    const count = { 'last year': -1, 'next year': 1 }[whose ?? ''] ?? 0;
    const counted = whose === undefined ? {} : { year: { count, from: 'publication' as const } };
    return { meaning: { kind: 'recurring', which: null, ...(part === 'half' ? { half: index } : { quarter: index }), ...counted }, certain: {} };
  },
};

export const sideOfPeriod: Parser = {
  example: 'the end of the year',
  first: ['the', 'year'],
  pattern: phrase(
    "(?:(?:the )?(?:very )?(?<side>end|beginning|start|middle) of (?<whose>the|this|last|next) (?<unit>week|month|year|decade)|year(?:'s|-)? ?end)",
  ),
  read({ groups: { side = 'end', whose = 'the', unit = 'year' } }) {
    const modifier = side === 'end' ? 'END' : side === 'middle' ? 'MID' : 'START';
    const count = whose === 'last' ? -1 : whose === 'next' ? 1 : 0;
    return { meaning: { kind: 'offset', unit: units[unit] as PeriodUnit, count, from: 'publication' }, certain: {}, modifier, modifierWord: `${side} of` };
  },
};

import { dayNumber } from '../../../core/calendar.ts';
import { monthWords, ordinalWords } from '../first-words.ts';
import { countOf, monthOf, ordinalValue, phrase } from '../phrase.ts';
import type { PeriodUnit } from '../../../core/period.ts';
import type { Parser, ParsedTime } from '../types.ts';
import { whichOf } from './month.ts';

/** Relative years after a quarter, as offsets from the year of publication: “the third quarter last year”. Any other is that year. */
const whoseYears: Record<string, number> = { 'last year': -1, 'a year ago': -1, 'a year earlier': -1, 'next year': 1 };

/** Return the result for the nth quarter or half of a year, of a relative year (`whose`), or of the nearest year. */
function readPart(part: string, nth: number, year: number | undefined, whose: string | undefined): ParsedTime {
  const months = part === 'half' ? 6 : 3;
  if (year !== undefined) {
    const first = dayNumber(year, (nth - 1) * months + 1, 1);
    return { meaning: { kind: 'fixed', period: { unit: part === 'half' ? 'half' : 'quarter', first } }, certain: { year } };
  }
  const relativeYear = whose === undefined ? {} : { year: { count: whoseYears[whose] ?? 0, from: 'publication' as const } };
  return { meaning: { kind: 'recurring', which: null, ...(part === 'half' ? { half: nth } : { quarter: nth }), ...relativeYear }, certain: {} };
}

/** Nouns of business reports. Without one, “the first half” may be the first half of a match. */
const results = '(?:profits?|earnings|net|sales|revenues?|results?|loss(?:es)?|income|growth|turnover|gdp|output|exports|imports|figures|report|dividends?)';

/** A quarter or half of a year: “the third quarter of 2023”, “first-half profits”, “Q3 2023”, “in H1”. */
export const quarter: Parser = {
  example: 'the third quarter of 2023',
  firstWords: ['the', 'fiscal', ...ordinalWords, 'q1', 'q2', 'q3', 'q4', 'h1', 'h2'],
  requiredWords: ['quarter', 'half', 'q1', 'q2', 'q3', 'q4', 'h1', 'h2'],
  pattern: phrase(
    `(?:(?:the )?(?:fiscal[- ])?(?<ordinal>first|second|third|fourth|1st|2nd|3rd|4th)[- ](?:fiscal[- ])?(?<part>quarter|half)(?:(?:,? (?:of )?(?:the year |fiscal )?{year})|,? (?:of )?(?<whose>the year|this year|last year|next year|a year (?:ago|earlier))|(?= ${results}))?|q(?<number>[1-4])(?: (?:of )?{year2})?|(?:h(?<half>[12]) (?:of )?{year3}|(?<=\\b(?:in|for|of|from|during|to|and|by) )h(?<half2>[12])(?![- ][a-z]*(?:visa|engine|tag)))(?!-))`,
  ),
  read({ groups: { ordinal, part = 'quarter', year, whose, number, year2, year3, half, half2 }, match: { 0: whole, index, input } }) {
    const isBeforeResults = new RegExp(`^\\s${results}`).test(input.slice(index + whole.length, index + whole.length + 12));
    // “H1”, “H2”.
    const numberOfHalf = half ?? half2;
    if (numberOfHalf !== undefined)
      return whole.startsWith('H') ? readPart('half', Number(numberOfHalf), year3 === undefined ? undefined : Number(year3), undefined) : null;
    const nth = Number(number ?? ordinalValue(ordinal ?? ''));
    const statedYear = year ?? year2;
    if (part === 'half' && (nth > 2 || (statedYear === undefined && whose === undefined && !isBeforeResults))) return null;
    const parsed = readPart(part, nth, statedYear === undefined ? undefined : Number(statedYear), whose?.replace(/\s+/g, ' '));
    // In “the third-quarter loss”, the article belongs to the loss.
    return /^the [a-z-]*(?:first|second|third|fourth)-/i.test(whole) ? { ...parsed, start: index + 4 } : parsed;
  },
};

/** “The latest quarter”: the quarter before publication. “The current quarter”: the quarter of publication. “The quarter”: the quarter mentioned last. */
export const reportedQuarter: Parser = {
  example: 'the latest quarter',
  firstWords: ['the'],
  requiredWords: ['quarter'],
  pattern: phrase(
    'the (?:(?<latest>latest|most recent|just-ended) (?:fiscal )?quarter|(?<now>current) (?:fiscal )?quarter|quarter(?=\\s?(?:[.,;]|end(?:ed|ing)\\b|$)))',
  ),
  read({ groups: { latest, now } }) {
    const from = latest === undefined && now === undefined ? 'text' : 'publication';
    return { meaning: { kind: 'offset', unit: 'quarter', count: latest === undefined ? 0 : -1, from }, certain: {} };
  },
};

/** The period mentioned last, in another year: “the year-earlier quarter”, “the same period last year”. */
export const samePeriod: Parser = {
  example: 'the year-earlier period',
  firstWords: ['the', 'year', 'same', 'a'],
  requiredWords: ['year', '####'],
  pattern: phrase(
    "(?:the )?(?:year-(?:ago|earlier|before) (?<unit>period|quarter|month|week|half)|(?:same|corresponding|comparable) (?<unit2>period|quarter|month|week|half)(?:(?:,? (?:of )?(?:the )?(?:last|previous|prior) year)| (?:a year|one year|the year|a year's) (?:ago|earlier|before|previously))|(?:same|corresponding|comparable) (?<unit3>period|quarter|month|week|half)(?:,? (?:of|in) {year}))",
  ),
  read({ groups: { unit, unit2, unit3, year } }) {
    const noun = unit ?? unit2 ?? unit3 ?? 'period';
    return {
      meaning: { kind: 'sameUnitOtherYear', unit: noun === 'period' ? null : (noun as PeriodUnit), ...(year === undefined ? {} : { year: Number(year) }) },
      certain: {},
    };
  },
};

/** The period that a figure is compared with: “up from $3 million a year earlier”, “than a year ago”. */
export const yearEarlier: Parser = {
  example: 'from a year earlier',
  firstWords: ['a', 'one'],
  requiredWords: ['earlier', 'ago', 'before'],
  pattern: phrase(
    '(?<!\\b(?:more|less) than )(?<=(?:\\b(?:from|than|with|million|billion|trillion|cents|pence|tons|tonnes|barrels|units|people|jobs)|[\\d%])\\s)(?:a|one) year (?:earlier|ago|before(?=[.,;:]))',
  ),
  read: () => ({ meaning: { kind: 'sameUnitOtherYear', unit: null }, certain: {} }),
};

/** Numbers of months in periods that may be given by their last month: “the year to June”. */
const lengthsInMonths: Record<string, number> = { year: 12, quarter: 3, 'half-year': 6 };

/** A period that ends with a month: “the year to June”, “the three months to next March”. */
export const periodToMonth: Parser = {
  example: 'the year to June',
  firstWords: ['the', 'a'],
  requiredWords: monthWords,
  pattern: phrase(
    '(?:the|a) (?:(?:full |financial |fiscal )?(?<unit>year|quarter|half-year)|{count} months) (?:to|through) (?:(?:the )?(?:end of )?)(?:(?<which>last|this|next) )?{month}(?:,? {year})?(?!\\s\\d)',
  ),
  read({ groups: { unit, count, which, month = '', year } }) {
    const length = unit === undefined ? countOf(count ?? '') : (lengthsInMonths[unit] ?? null);
    if (length === null || !Number.isInteger(length) || length < 2 || length > 12) return null;
    const [last, first] = [monthOf(month), ((monthOf(month) - length + 12) % 12) + 1];
    const end =
      year === undefined
        ? { kind: 'recurring' as const, month: last, which: which === undefined ? null : whichOf(which) }
        : { kind: 'fixed' as const, period: { unit: 'month' as const, first: dayNumber(Number(year), last, 1) } };
    return {
      meaning: { kind: 'range', first: { kind: 'recurring', month: first, which: null }, last: end },
      certain: { month: last, ...(year === undefined ? {} : { year: Number(year) }) },
    };
  },
};

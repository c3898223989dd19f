/** English words for times, with their values. All keys are in lower case. */
import type { PeriodUnit } from '../../../core/period.ts';
import type { DayPart } from '../types.ts';
import { ones } from './ones.ts';

/** Names of months, for labels. */
export const monthLabels = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const;
/** Names of weekdays from Monday, for labels. */
export const weekdayLabels = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
/** Names of seasons from spring, for labels. */
export const seasonLabels = ['spring', 'summer', 'autumn', 'winter'] as const;

/** Format an ordinal: “21st”. */
export function ordinal(value: number): string {
  const isTeen = value % 100 >= 11 && value % 100 <= 13;
  return `${value}${isTeen ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[value % 10] ?? 'th')}`;
}

/** Numbers of months, by full and abbreviated name. */
export const months: Record<string, number> = {
  ...Object.fromEntries(monthLabels.map((name, index) => [name.toLowerCase(), index + 1])),
  ...{ jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, oct: 10, nov: 11, dec: 12 },
};

/** ISO weekdays, by full name. */
export const weekdays: Record<string, number> = Object.fromEntries(weekdayLabels.map((name, index) => [name.toLowerCase(), index + 1]));

/** ISO weekdays, by abbreviated name, which is recognized only before a full date. */
export const shortWeekdays: Record<string, number> = { mon: 1, tue: 2, tues: 2, wed: 3, thu: 4, thur: 4, thurs: 4, fri: 5, sat: 6, sun: 7 };

/** Seasons, with the month in which they begin. */
export const seasons: Record<string, number> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };

/** Units of the calendar and of the clock. */
export type Unit = PeriodUnit | 'second' | 'minute' | 'hour' | 'night';

/** Units, by their words in singular and plural. */
export const units: Record<string, Unit> = {
  ...{ second: 'second', minute: 'minute', hour: 'hour', day: 'day', night: 'night', week: 'week', fortnight: 'week', weekend: 'weekend' },
  ...{ month: 'month', season: 'season', quarter: 'quarter', year: 'year', decade: 'decade', century: 'century', centuries: 'century' },
  ...{ seconds: 'second', minutes: 'minute', hours: 'hour', days: 'day', nights: 'night', weeks: 'week', fortnights: 'week', weekends: 'weekend' },
  ...{ months: 'month', quarters: 'quarter', years: 'year', decades: 'decade' },
};

const teens = ['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
/** Tens from twenty to ninety. */
export const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** Cardinals in words, up to ninety-nine. */
export const cardinals: Record<string, number> = {
  ...{ a: 1, an: 1, 'a dozen': 12, dozen: 12, 'a hundred': 100 },
  ...Object.fromEntries([...ones, ...teens].map((word, index) => [word, index + 1])),
  ...Object.fromEntries(tens.flatMap((ten, i) => [[ten, (i + 2) * 10], ...ones.map((one, j) => [`${ten}-${one}`, (i + 2) * 10 + j + 1])])),
};

const ordinalOnes = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
const ordinalTeens = ['tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth'];

/** Ordinals in words, up to thirty-first. */
export const ordinals: Record<string, number> = Object.fromEntries([
  ...[...ordinalOnes, ...ordinalTeens, 'twentieth'].map((word, index): [string, number] => [word, index + 1]),
  ...ordinalOnes.map((word, index): [string, number] => [`twenty-${word}`, 21 + index]),
  ['thirtieth', 30],
  ['thirty-first', 31],
]);

/** Quantities without a number: “several”. */
export const vagueQuantities = [
  'several',
  'a few',
  'few',
  'many',
  'some',
  'a couple of',
  'a number of',
  'dozens of',
  'scores of',
  'hundreds of',
  'thousands of',
];

/** Names of decades of the 20th century. */
export const decades: Record<string, number> = { twenties: 20, thirties: 30, forties: 40, fifties: 50, sixties: 60, seventies: 70, eighties: 80, nineties: 90 };

/** Parts of the day, with their TIMEX3 values. */
export const dayParts: Record<string, DayPart> = { morning: 'MO', afternoon: 'AF', evening: 'EV', night: 'NI', overnight: 'NI' };

/** Names of parts of the day, for labels. */
export const dayPartLabels: Record<DayPart, string> = { MO: 'morning', AF: 'afternoon', EV: 'evening', NI: 'night' };

/** Deictic day words, with their offset from publication in days. */
export const dayWords: Record<string, number> = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 };

/** Vague references, with their TIMEX3 values. */
export const vagueReferences: Record<string, 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'> = {
  ...{ now: 'PRESENT_REF', currently: 'PRESENT_REF', presently: 'PRESENT_REF', nowadays: 'PRESENT_REF', 'at present': 'PRESENT_REF' },
  ...{ 'at the moment': 'PRESENT_REF', 'these days': 'PRESENT_REF', 'right now': 'PRESENT_REF' },
  ...{
    recently: 'PAST_REF',
    'more recently': 'PAST_REF',
    'most recently': 'PAST_REF',
    lately: 'PAST_REF',
    'the past': 'PAST_REF',
    'the recent past': 'PAST_REF',
    'the distant past': 'PAST_REF',
  },
  ...{ 'not long ago': 'PAST_REF', 'long ago': 'PAST_REF' },
  ...{
    soon: 'FUTURE_REF',
    'the future': 'FUTURE_REF',
    'the near future': 'FUTURE_REF',
    'the foreseeable future': 'FUTURE_REF',
    'the distant future': 'FUTURE_REF',
  },
};

/** Adverbs and adjectives of repetition, with their TIMEX3 values. */
export const repetitions: Record<string, string> = {
  ...{
    hourly: 'PT1H',
    daily: 'P1D',
    nightly: 'P1D',
    weekly: 'P1W',
    fortnightly: 'P2W',
    biweekly: 'P2W',
    bimonthly: 'P2M',
    semiannual: 'P6M',
    'semi-annual': 'P6M',
    biannual: 'P6M',
    biennial: 'P2Y',
    monthly: 'P1M',
    quarterly: 'P3M',
    yearly: 'P1Y',
    annual: 'P1Y',
    annually: 'P1Y',
  },
};

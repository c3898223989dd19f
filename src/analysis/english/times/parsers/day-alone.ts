import { dayNumber } from '../../../core/calendar.ts';
import { monthWords, ordinalWords, weekdayWords } from '../first-words.ts';
import { dayOf, phrase, weekdayNamed } from '../phrase.ts';
import { dayParts, ordinals } from '../resources/en.ts';
import type { ParsedTime, Parser } from '../types.ts';

const offsets: Record<string, number> = { last: -1, this: 0, the: 0, next: 1 };

/** What may follow a day. Before another word the ordinal is not a day: “the 12th floor”. */
const phraseEnd = '(?=\\s*(?:$|[.,;:!?)”—–])| to the \\d| (?:and|but|when|after|before|as|by|with|he|she|they|it|was|were|will|is)\\b)';

/** The prepositions before a day. */
const dayPreposition = '(?<=\\b(?:on|by|until|till|since|from|before|after|about|around|to) )';
/** Phrase source of a day of the month as an ordinal in digits, without a group. */
const ordinalDay = '(?:[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)';

/** Return the result for a day of the month whose month is not given. */
function readDayAlone(number: number): ParsedTime {
  return { meaning: { kind: 'recurring', day: number, which: null }, certain: { day: number } };
}

/** A day without a month (“on the 12th”), in the month mentioned last or else the nearest such day. */
export const dayAlone: Parser = {
  example: 'on the 12th',
  firstWords: ['the'],
  requiredWords: ['#', '##'],
  // “The 3rd and 5th of June” has a month.
  pattern: phrase(`${dayPreposition}the (?<day>${ordinalDay})(?! (?:and|or) (?:the )?${ordinalDay}(?: of)? (?:${monthWords.join('|')})\\b)${phraseEnd}`),
  read: ({ groups: { day = '' } }) => readDayAlone(dayOf(day)),
};

/** A day with its month. */
const DAY_AND_MONTH = new RegExp(`\\b(?:\\d{1,2}(?:st|nd|rd|th)? (?:${monthWords.join('|')})|(?:${monthWords.join('|')}) \\d{1,2})\\b`, 'i');
/** Number of characters before a day that are searched for a month. */
const MONTH_REACH = 120;

/** A day without a month, in words, after a day with its month: “held on 28 May and freed on the third”. Without it, “the third” may be a floor or an attempt. */
export const dayInWords: Parser = {
  example: 'on the third',
  firstWords: ['the'],
  requiredWords: Object.keys(ordinals).map((word) => word.split('-')[0]!),
  pattern: phrase(
    `${dayPreposition}the (?<day>${Object.keys(ordinals)
      .sort((a, b) => b.length - a.length)
      .join('|')})${phraseEnd}`,
  ),
  read({ groups: { day = '' }, match: { index, input } }) {
    const before = input.slice(Math.max(0, index - MONTH_REACH), index);
    return DAY_AND_MONTH.test(before.slice(before.search(/[^.!?]*$/))) ? readDayAlone(dayOf(day)) : null;
  },
};

/** A part of a day without a month: “the night of the 3rd”. */
export const partOfDayAlone: Parser = {
  example: 'the night of the 3rd',
  firstWords: ['the'],
  requiredWords: ['night', 'evening', 'morning'],
  pattern: phrase(`the (?<part>night|evening|morning) of the (?<day>${ordinalDay})(?:${phraseEnd}|(?= (?:an?|the|his|her|its|their|there|some|two|three)\\b))`),
  read: ({ groups: { part = '', day = '' } }) => ({ ...readDayAlone(dayOf(day)), part: dayParts[part] ?? 'NI' }),
};

/** Several days without a month, each a time of its own: “on the 12th, 15th and 19th”. */
export const daysAlone: Parser = {
  example: 'on the 12th and 19th',
  firstWords: ['the'],
  requiredWords: ['#', '##'],
  pattern: phrase(`${dayPreposition}(?<list>the ${ordinalDay}(?:, (?:the )?${ordinalDay}){0,6},? (?:and|or) (?:the )?${ordinalDay})${phraseEnd}`),
  read: ({ groups: { list = '' }, match: { index } }) =>
    [...list.matchAll(/(?:the\s+)?(\d{1,2})(?:st|nd|rd|th)/g)].map(({ 0: written, 1: number, index: at }) => ({
      ...readDayAlone(Number(number)),
      start: index + at,
      end: index + at + written.length,
    })),
};

/** A day of a relative month: “the 12th of next month”, “the first of the month”. */
export const dayOfWhichMonth: Parser = {
  example: 'on the first of next month',
  firstWords: ['the'],
  requiredWords: ordinalWords,
  pattern: phrase(`${dayPreposition}the {ordinal} of (?<whose>this|last|next|the) month`),
  read({ groups: { ordinal = '', whose = '' } }) {
    const number = dayOf(ordinal);
    const whole = { kind: 'offset', unit: 'month', count: offsets[whose] ?? 0, from: whose === 'the' ? 'text' : 'publication' } as const;
    return { meaning: { kind: 'part', whole, unit: 'day', nth: number }, certain: { day: number } };
  },
};

/** The span from December to January. */
export const turnOfYear: Parser = {
  example: 'the turn of the year',
  firstWords: ['the'],
  requiredWords: ['turn'],
  pattern: phrase('the turn of the year'),
  read: () => ({
    meaning: { kind: 'range', first: { kind: 'recurring', month: 12, which: null }, last: { kind: 'recurring', month: 1, which: null } },
    certain: {},
  }),
};

/** A year or century by which a text is about the 19th or early 20th century. */
const aboutEarlierCentury = /\b(?:1[78]\d\d|19[0-3]\d)\b|\b(?:19th|20th|nineteenth|twentieth)[- ]century\b/i;
const ordinalCenturies: Record<string, number> = { twentieth: 20, nineteenth: 19, eighteenth: 18 };

/**
 * The years around the beginning of a century. “The turn of the century” is that of the present one, unless the passage is about an earlier century; “the
 * turn of the last century” is the one before.
 */
export const turnOfCentury: Parser = {
  example: 'the turn of the century',
  firstWords: ['the'],
  requiredWords: ['turn'],
  pattern: phrase(
    'the turn of the (?:(?<ordinal>\\d\\dth|21st|twentieth|nineteenth|eighteenth) century|(?<last>last|previous) century|century|(?<millennium>millennium))',
  ),
  read({ groups: { ordinal, last, millennium }, match: { input }, publishedYear }) {
    const present = publishedYear - (publishedYear % 100);
    const isEarlier = last !== undefined || (millennium === undefined && aboutEarlierCentury.test(input));
    const year = ordinal === undefined ? (isEarlier ? present - 100 : present) : ((ordinalCenturies[ordinal] ?? Number.parseInt(ordinal, 10)) - 1) * 100;
    return { meaning: { kind: 'fixed', period: { unit: 'year', first: dayNumber(year, 1, 1) } }, certain: {}, modifier: 'APPROX', modifierWord: 'about' };
  },
};

/** The weekday before or after the day mentioned last: “not next Tuesday but the Tuesday after”. */
export const weekdayBeside: Parser = {
  example: 'the Tuesday after',
  firstWords: ['the'],
  requiredWords: weekdayWords,
  pattern: phrase(`the {weekday} (?<side>after|before|following)(?=\\s*(?:$|[.,;:!?)”—–]| (?:will|was|were|is|are|has|have|had)\\b))`),
  read({ groups }) {
    const weekday = weekdayNamed(groups['weekday']) ?? 1;
    return { meaning: { kind: 'recurring', weekday, which: groups['side'] === 'before' ? 'previous' : 'following' }, certain: { weekday } };
  },
};

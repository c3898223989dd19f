import { countWords, seasonWords, weekdayWords } from '../first-words.ts';
import { countOf, monthOf, phrase, weekdayNamed } from '../phrase.ts';
import { monthLabels, seasons, units } from '../resources/en.ts';
import type { PeriodUnit } from '../../../core/period.ts';
import type { Parser, Recurring } from '../types.ts';

/** Return the number of weeks in “week” or “fortnight”. */
const weeks = (span: string): number => (span.startsWith('fortnight') ? 2 : 1);

/** Phrase source of the words after which “a week” is a duration, and the day beside it another time: “closed for a week on Sunday”. */
const notAfter =
  '\\b(?:for|of|about|after|over|than|in|within|lasted|lasts|lasting|took|takes|by|under|least|nearly|almost|spent|to|up|last|past|next|only|just|every) ';

/** A number of weeks after the next weekday of that name: “a week on Sunday”. After words such as “for”, it is a duration and a day: “closed for a week on Sunday”. */
export const weekOnDay: Parser = {
  example: 'a week on Sunday',
  firstWords: ['a', 'one', 'two', 'three'],
  requiredWords: weekdayWords,
  pattern: phrase(`(?<!${notAfter})(?<count>a|one|two|three) (?<span>weeks?|fortnights?) (?:on|from) {weekday}(?!s)`),
  read({ groups: { count = 'a', span = '', weekday } }) {
    const named = weekdayNamed(weekday) ?? 1;
    return { meaning: { kind: 'recurring', weekday: named, which: null, weeksOn: (countOf(count) ?? 1) * weeks(span) }, certain: { weekday: named } };
  },
};

/** A number of weeks after today or tomorrow: “three weeks tomorrow”. */
export const weeksOnDayWord: Parser = {
  example: 'three weeks tomorrow',
  firstWords: ['a', ...countWords],
  requiredWords: ['today', 'tomorrow'],
  pattern: phrase(`(?<!${notAfter}){count} (?<span>weeks?|fortnights?) (?:from )?(?<word>today|tomorrow)`),
  read({ groups: { count = '', span = '', word = '' } }) {
    const number = countOf(count);
    if (number === null || !Number.isInteger(number)) return null;
    return { meaning: { kind: 'offset', unit: 'day', count: number * weeks(span) * 7 + (word === 'tomorrow' ? 1 : 0), from: 'publication' }, certain: {} };
  },
};

/** A week or fortnight after the next weekday of that name: “Tuesday week”. */
export const dayWeek: Parser = {
  example: 'Tuesday week',
  firstWords: [...weekdayWords, 'next', 'this'],
  requiredWords: ['week', 'fortnight'],
  pattern: phrase("(?:(?:next|this) )?{weekday} (?<span>week|fortnight)(?!-|'| (?:of|in|long|after|before)\\b)"),
  read({ groups: { weekday, span = '' } }) {
    const named = weekdayNamed(weekday) ?? 1;
    return { meaning: { kind: 'recurring', weekday: named, which: null, weeksOn: weeks(span) }, certain: { weekday: named } };
  },
};

/** A week from a day near publication: “yesterday week” (a week before yesterday), “today week”, “tomorrow week” (a week after it). */
export const dayWordWeek: Parser = {
  example: 'yesterday week',
  firstWords: ['yesterday', 'today', 'tomorrow'],
  requiredWords: ['week', 'fortnight'],
  pattern: phrase("(?<word>yesterday|today|tomorrow) (?<span>week|fortnight)(?!-|'| (?:of|in|long|after|before)\\b)"),
  read({ groups: { word = '', span = '' } }) {
    const days = weeks(span) * 7;
    const count = { yesterday: -1 - days, tomorrow: 1 + days }[word] ?? days;
    return { meaning: { kind: 'offset', unit: 'day', count, from: 'publication' }, certain: {} };
  },
};

/** A week or more before the last weekday of that name: “a week last Tuesday”, “two weeks last Friday”. */
export const weekLastDay: Parser = {
  example: 'a week last Tuesday',
  firstWords: ['a', 'one', 'two', 'three'],
  requiredWords: weekdayWords,
  pattern: phrase(`(?<!${notAfter})(?<count>a|one|two|three) (?<span>weeks?|fortnights?) (?:ago )?(?:past )?(?:on )?last {weekday}(?!s)`),
  read({ groups: { count = 'a', span = '', weekday } }) {
    const named = weekdayNamed(weekday) ?? 1;
    return { meaning: { kind: 'recurring', weekday: named, which: 'last', further: -(countOf(count) ?? 1) * weeks(span) }, certain: { weekday: named } };
  },
};

const months = monthLabels.map((name) => name.toLowerCase());

/** The instance before the last one, or after the next one: “the week before last”, “the Monday after next”. */
export const beforeLast: Parser = {
  example: 'the week before last',
  firstWords: ['the'],
  requiredWords: ['last', 'next'],
  pattern: phrase(
    `the (?:{weekday}|(?<unit>week|weekend|month|year)|{season}|(?<month>${months.join('|')})) (?<side>before last|after next)(?! (?:night|week|weekend|month|year|${seasonWords.join('|')}|christmas|easter|${weekdayWords.join('|')}|${months.join('|')})\\b)`,
  ),
  read({ groups: { weekday, unit, season, month, side = '' } }) {
    const [which, further] = side.startsWith('before') ? (['last', -1] as const) : (['next', 1] as const);
    if (unit !== undefined && unit !== 'weekend') {
      return { meaning: { kind: 'offset', unit: units[unit] as PeriodUnit, count: further * 2, from: 'publication' }, certain: {} };
    }
    const named = weekdayNamed(weekday);
    const meaning: Recurring = { kind: 'recurring', which, further };
    if (named !== undefined) return { meaning: { ...meaning, weekday: named }, certain: { weekday: named } };
    if (month !== undefined) return { meaning: { ...meaning, month: monthOf(month) }, certain: { month: monthOf(month) } };
    return { meaning: { ...meaning, ...(season === undefined ? { weekend: true as const } : { season: seasons[season] ?? 3 }) }, certain: {} };
  },
};

/** A number of weekdays, weekends or seasons before publication: “two Fridays ago”. */
export const timesAgo: Parser = {
  example: 'two Fridays ago',
  firstWords: countWords,
  requiredWords: ['ago'],
  pattern: phrase('{count} (?:{weekday}s|{season}s|(?<weekend>weekends)) ago'),
  read({ groups: { count = '', weekday, season } }) {
    const number = countOf(count);
    if (number === null || !Number.isInteger(number) || number < 1 || number > 20) return null;
    const named = weekdayNamed(weekday);
    const meaning = { kind: 'recurring', which: 'last', further: 1 - number } as const;
    if (named !== undefined) return { meaning: { ...meaning, weekday: named }, certain: { weekday: named } };
    return { meaning: { ...meaning, ...(season === undefined ? { weekend: true as const } : { season: seasons[season] ?? 3 }) }, certain: {} };
  },
};

import { countWords, unitWords, weekdayWords } from '../first-words.ts';
import { countOf, phrase, weekdayNamed } from '../phrase.ts';
import { dayParts, repetitions, seasons, months, units } from '../resources/en.ts';
import { timexOf } from '../../../core/period.ts';
import { dayNumber } from '../../../core/calendar.ts';
import type { Parser, ParsedTime } from '../types.ts';
import { durationOf } from '../duration-value.ts';

function readSet(value: string): ParsedTime {
  return { meaning: { kind: 'set', value }, certain: {} };
}

/** Something that recurs: “every Friday”, “each May”, “every other week”, “every morning”. */
export const every: Parser = {
  example: 'every Friday',
  firstWords: ['every', 'each'],
  pattern: phrase(
    '(?:every|each) (?:single )?(?:(?<other>other|second) |(?:third|fourth|fifth|last) |{count} )?(?:{weekday}(?: (?:and|or) {weekday2})?|{month}|{season}|(?<unit>minutes?|hours?|days?|weeks?|weekend|months?|quarter|years?|decade|century)|{part})(?: (?:of|in) (?:the|each|every) month)?(?! of)',
  ),
  read({ groups }) {
    const { other, count, month, season, unit, part } = groups;
    const weekday = weekdayNamed(groups['weekday']);
    if (weekday !== undefined) return readSet(`XXXX-WXX-${weekday}`);
    if (month !== undefined) return readSet(`XXXX-${String(months[month] ?? 1).padStart(2, '0')}`);
    if (season !== undefined) return readSet(timexOf({ unit: 'season', first: dayNumber(2000, seasons[season] ?? 3, 1) }).replace('2000', 'XXXX'));
    if (part !== undefined) return readSet(`XXXX-XX-XXT${dayParts[part] ?? 'NI'}`);
    return readSet(durationOf(units[unit ?? ''] ?? 'day', other === undefined ? (countOf(count ?? 'one') ?? 1) : 2));
  },
};

/** A frequency: “twice a year”, “three times per week”. */
export const timesA: Parser = {
  example: 'twice a year',
  firstWords: ['once', 'twice', 'thrice', ...countWords],
  requiredWords: ['once', 'twice', 'thrice', 'time', 'times'],
  pattern: phrase(
    '(?:once|twice|thrice|{count} times?) (?:a|an|per|each|every) (?:(?<other>other) )?(?<unit>minute|hour|day|night|week|month|quarter|year|decade|century)',
  ),
  read: ({ groups: { unit = '', other } }) => readSet(durationOf(units[unit] ?? 'day', other === undefined ? 1 : 2)),
};

/** A rate: “$3 a day”, “20 million barrels a day”, “two packs a week”. */
export const rate: Parser = {
  example: '40 hours a week',
  firstWords: ['a', 'an', 'per'],
  requiredWords: unitWords,
  pattern: phrase(
    `(?<!\\b(?:kilomet(?:er|re)s?|km|miles?|met(?:er|re)s?|knots|feet) )(?<=(?:\\d|\\b(?:${countWords.join('|')}|million|billion|hundred|thousand|dozen))(?:[- ][a-z]{2,14}){0,3}\\s)(?:an?|per) (?<unit>hour|day|night|week|month|year)(?=\\s?(?:[,;:)]|\\.(?:\\s|$)|$)|\\s(?:and|or|but|for|from|to|in|on|at|by|during|is|are|was|were|as|than|since)\\b(?! (?:the )?future))`,
  ),
  read: ({ groups: { unit = '' } }) => readSet(durationOf(units[unit] ?? 'day', 1)),
};

/** An adverb or adjective of repetition: “daily”, “annual”. */
export const repetition: Parser = {
  example: 'daily',
  firstWords: [...new Set(Object.keys(repetitions).map((word) => word.split('-')[0] ?? word))],
  pattern: phrase(`(?<word>${Object.keys(repetitions).join('|')})`),
  // With a capital letter it is part of a name: “Daily Mail”.
  read: ({ groups: { word = '' }, match }) => (/^[a-z]/.test(match[0]) ? readSet(repetitions[word] ?? 'P1D') : null),
};

/** Recurring weekdays: “Fridays”, “Sunday nights”, “weekends”. */
export const weekdays: Parser = {
  example: 'on Fridays',
  firstWords: [...weekdayWords.map((word) => `${word}s`), ...weekdayWords, 'weekends', 'weekdays'],
  pattern: phrase('(?:{weekday}s|{weekday2} (?<part>morning|afternoon|evening|night)s|(?<weekend>weekends)|weekdays)'),
  read({ groups: { weekday, weekday2, part = '', weekend } }) {
    const named = weekdayNamed(weekday ?? weekday2);
    if (named === undefined) return readSet(weekend === undefined ? 'XXXX-WXX-WD' : 'XXXX-WXX-WE');
    return readSet(`XXXX-WXX-${named}${weekday2 === undefined ? '' : `T${dayParts[part] ?? 'NI'}`}`);
  },
};

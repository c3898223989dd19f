import { dayPartWords } from '../first-words.ts';
import { phrase, weekdayNamed } from '../phrase.ts';
import { dayParts } from '../resources/en.ts';
import type { Meaning, Parser } from '../types.ts';

/** A part of the day of publication or of the night before: “this morning”, “last night”. */
export const partOfThisDay: Parser = {
  example: 'this morning',
  firstWords: ['this', 'last', 'earlier', 'later'],
  requiredWords: dayPartWords,
  pattern: phrase('(?:(?:earlier|later) )?(?:this (?<part>morning|afternoon|evening)|last (?<last>night|evening))'),
  read: ({ groups: { part, last } }) => ({
    meaning: { kind: 'offset', unit: 'day', count: last === undefined ? 0 : -1, from: 'publication' },
    certain: {},
    part: dayParts[part ?? last ?? ''] ?? 'NI',
  }),
};

/** A part of the day mentioned last: “in the morning”. */
export const partAlone: Parser = {
  example: 'in the evening',
  firstWords: ['the', 'early', 'late'],
  requiredWords: dayPartWords,
  pattern: phrase(
    '(?<=\\b(?:in|during|by|until|late in|early in)\\s)(?:the (?:(?:early|late) )?(?:same )?|(?:early|late) )(?<part>morning|afternoon|evening)(?! (?:of|on|hours?|session)|s|-)',
  ),
  read: ({ groups: { part = '' } }) => ({
    meaning: { kind: 'offset', unit: 'day', count: 0, from: 'text' },
    certain: {},
    part: dayParts[part] ?? 'NI',
    maybeHabitual: true,
  }),
};

/** Nouns that “overnight” modifies as an adjective: “an overnight success”. */
const overnightNouns =
  'success|sensation|train|bus|flight|trip|stay|guests?|shift|rates?|accommodation|curfew|bag|parking|star|delivery|shipping|lows?|temperatures?';

/** “Overnight”: the night before publication, or the night of a weekday (“overnight on Tuesday”, “overnight into Wednesday”). */
export const overnight: Parser = {
  example: 'overnight',
  firstWords: ['overnight'],
  pattern: phrase(`overnight(?! (?:${overnightNouns}))(?:(?<join> (?:on |from |into |to )?){weekday}(?:(?: to | into |-){weekday2})?)?`),
  read({ groups: { weekday, join = '' } }) {
    const named = weekdayNamed(weekday);
    const last: Meaning = { kind: 'offset', unit: 'day', count: -1, from: 'publication' };
    if (named === undefined) return { meaning: last, certain: {}, part: 'NI', maybeHabitual: true };
    // “Overnight into Wednesday” is the night that begins on Tuesday.
    const firstDay = /into|to/.test(join) ? ((named + 5) % 7) + 1 : named;
    return { meaning: { kind: 'recurring', weekday: firstDay, which: null }, certain: { weekday: named }, part: 'NI' };
  },
};

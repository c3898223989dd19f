import { dayPartWords } from '../first-words.ts';
import { phrase, weekdayNamed } from '../phrase.ts';
import { dayParts } from '../resources/en.ts';
import type { Meaning, Parser } from '../types.ts';

export const partOfThisDay: Parser = {
  example: 'this morning',
  first: ['this', 'last', 'earlier', 'later'],
  holds: dayPartWords,
  pattern: phrase('(?:(?:earlier|later) )?(?:this (?<part>morning|afternoon|evening)|last (?<last>night|evening))'),
  read: ({ groups: { part, last } }) => ({
    meaning: { kind: 'offset', unit: 'day', count: last === undefined ? 0 : -1, from: 'publication' },
    certain: {},
    part: dayParts[part ?? last ?? ''] ?? 'NI',
  }),
};

/** “In the morning”: of the day that the text spoke of. */
export const partAlone: Parser = {
  example: 'in the evening',
  first: ['the', 'early', 'late'],
  holds: dayPartWords,
  pattern: phrase(
    '(?<=\\b(?:in|during|by|until|late in|early in)\\s)(?:the (?:(?:early|late) )?(?:same )?|(?:early|late) )(?<part>morning|afternoon|evening)(?! (?:of|on|hours?|session)|s|-)',
  ),
  read: ({ groups: { part = '' } }) => ({
    meaning: { kind: 'offset', unit: 'day', count: 0, from: 'text' },
    certain: {},
    part: dayParts[part] ?? 'NI',
    ofOneDay: true,
  }),
};

/** What “overnight” only describes: “an overnight success”. */
const overnightNouns =
  'success|sensation|train|bus|flight|trip|stay|guests?|shift|rates?|accommodation|curfew|bag|parking|star|delivery|shipping|lows?|temperatures?';

/** “Overnight” alone is the night before publication; “overnight on Tuesday”, “overnight into Wednesday” say which. */
export const overnight: Parser = {
  example: 'overnight',
  first: ['overnight'],
  pattern: phrase(`overnight(?! (?:${overnightNouns}))(?:(?<join> (?:on |from |into |to )?){weekday}(?:(?: to | into |-){weekday2})?)?`),
  read({ groups: { weekday, join = '' } }) {
    const named = weekdayNamed(weekday);
    const last: Meaning = { kind: 'offset', unit: 'day', count: -1, from: 'publication' };
    if (named === undefined) return { meaning: last, certain: {}, part: 'NI', ofOneDay: true };
    // “Overnight into Wednesday” is the night that began on Tuesday.
    const began = /into|to/.test(join) ? ((named + 5) % 7) + 1 : named;
    return { meaning: { kind: 'recurring', weekday: began, which: null }, certain: { weekday: named }, part: 'NI' };
  },
};

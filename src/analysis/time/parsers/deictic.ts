import { whichWords } from '../first-words.ts';
import { phrase } from '../phrase.ts';
import { dayParts, dayWords, units } from '../resources/en.ts';
import type { PeriodUnit } from '../period.ts';
import type { Parser, Reading } from '../types.ts';
import { whichOf } from './month.ts';

export const dayWord: Parser = {
  example: 'yesterday afternoon',
  first: [...Object.keys(dayWords), 'earlier', 'later', 'the'],
  pattern: phrase(`(?:(?:earlier|later) |the day (?<beyond>before|after) )?(?<word>${Object.keys(dayWords).join('|')})`),
  read({ groups: { word = '', beyond } }) {
    const beyondCount = beyond === undefined ? 0 : beyond === 'before' ? -1 : 1;
    const reading: Reading = { meaning: { kind: 'offset', unit: 'day', count: (dayWords[word] ?? 0) + beyondCount, from: 'publication' }, certain: {} };
    return word === 'tonight' ? { ...reading, part: 'NI' } : reading;
  },
};

export const partOfThisDay: Parser = {
  example: 'this morning',
  first: ['this', 'last', 'earlier', 'later'],
  pattern: phrase('(?:(?:earlier|later) )?(?:this (?<part>morning|afternoon|evening)|last (?<last>night|evening))'),
  read: ({ groups: { part, last } }) => ({
    meaning: { kind: 'offset', unit: 'day', count: last === undefined ? 0 : -1, from: 'publication' },
    certain: {},
    part: dayParts[part ?? last ?? ''] ?? 'NI',
  }),
};

/** “Last week” counts from publication, “the following week” from what the text spoke of. */
export const whichPeriod: Parser = {
  example: 'last week',
  first: [...whichWords, 'earlier', 'later'],
  pattern: phrase(
    '(?:(?:the very|the|earlier|later|late) )?{which} (?<unit>week|weekend|month|quarter|year|decade|century)(?! (?:of|and|or) (?!last|this|next))',
  ),
  read({ groups: { which = '', unit = '' } }) {
    // “The past decade” is a length of time, “the past” the other.
    if (which === 'past') return null;
    const chosen = whichOf(which);
    const count = chosen === 'this' ? 0 : chosen === 'last' || chosen === 'previous' ? -1 : 1;
    const from = chosen === 'following' || chosen === 'previous' ? 'text' : 'publication';
    if (unit === 'weekend') return { meaning: { kind: 'recurring', weekend: true, which: chosen }, certain: {} };
    return { meaning: { kind: 'offset', unit: units[unit] as PeriodUnit, count, from }, certain: {} };
  },
};

export const weekend: Parser = {
  example: 'the weekend',
  first: ['the'],
  pattern: phrase('the (?<weekend>weekend)(?! of)'),
  read: () => ({ meaning: { kind: 'recurring', weekend: true, which: null }, certain: {} }),
};

/** “The next day”, “that year”, “the following morning”: counted from what the text spoke of. */
export const narrativePeriod: Parser = {
  example: 'the next day',
  first: ['the', 'that', 'next', 'same'],
  pattern: phrase(
    '(?:(?:the )?(?<which>same|next|following|previous|preceding)|(?<that>that)|the(?= very)) (?:very )?(?<unit>day|night|morning|afternoon|evening|week|weekend|month|year)(?! (?:of|in which|when|that))',
  ),
  read({ groups: { which, that, unit = '' } }) {
    const part = dayParts[unit];
    const periodUnit = part || unit === 'night' ? 'day' : (units[unit] as PeriodUnit);
    const count = that !== undefined || which === 'same' ? 0 : which === 'next' || which === 'following' ? 1 : -1;
    // “Next week” without its article counts from publication: see whichPeriod.
    if (which === 'next' && periodUnit !== 'day') return null;
    return { meaning: { kind: 'offset', unit: periodUnit, count, from: 'text' }, certain: {}, ...(part ? { part } : {}) };
  },
};

/** “The day before”, “the night before”, “the year after” at the end of a phrase: what follows it would be another anchor. */
export const periodBefore: Parser = {
  example: 'the day before',
  first: ['the'],
  pattern: phrase(
    'the (?<unit>day|night|morning|evening|week|month|year) (?<side>before|after|earlier)(?=\\s*(?:$|[.,;:!?)"”’—–|]|(?:and|but|when|as|that|in|on|at|to|with|by|for|he|she|they|it)\\b))',
  ),
  read({ groups: { unit = '', side } }) {
    const part = dayParts[unit];
    return {
      meaning: { kind: 'offset', unit: part ? 'day' : (units[unit] as PeriodUnit), count: side === 'after' ? 1 : -1, from: 'text' },
      certain: {},
      ...(part ? { part } : {}),
    };
  },
};

export const then: Parser = {
  example: 'by then',
  first: ['then'],
  pattern: phrase('(?<=\\b(?:by|since|until|till|before|from)\\s)then'),
  read: () => ({ meaning: { kind: 'then' }, certain: {} }),
};

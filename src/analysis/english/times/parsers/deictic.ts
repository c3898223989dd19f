import { unitWords, determinerWords } from '../first-words.ts';
import { phrase } from '../phrase.ts';
import { dayWords, units } from '../resources/en.ts';
import type { PeriodUnit } from '../../../core/period.ts';
import type { Parser, ParsedTime } from '../types.ts';
import { whichOf } from './month.ts';

/** A day relative to publication: “yesterday”, “tonight”, “the day after tomorrow”. */
export const dayWord: Parser = {
  example: 'yesterday afternoon',
  firstWords: [...Object.keys(dayWords), 'earlier', 'later', 'the'],
  requiredWords: Object.keys(dayWords),
  pattern: phrase(`(?:(?:earlier|later) |the day (?<beyond>before|after) )?(?<word>${Object.keys(dayWords).join('|')})`),
  read({ groups: { word = '', beyond } }) {
    const beyondCount = beyond === undefined ? 0 : beyond === 'before' ? -1 : 1;
    const parsed: ParsedTime = { meaning: { kind: 'offset', unit: 'day', count: (dayWords[word] ?? 0) + beyondCount, from: 'publication' }, certain: {} };
    return word === 'tonight' ? { ...parsed, part: 'NI' } : parsed;
  },
};

/** A period relative to publication (“last week”) or to the last time in the text (“the following week”). */
export const whichPeriod: Parser = {
  example: 'last week',
  firstWords: [...determinerWords, 'earlier', 'later'],
  requiredWords: unitWords,
  pattern: phrase(
    '(?:(?:the very|the|earlier|later|late|early) )?{which} (?<unit>week|weekend|month|quarter|year|decade|century)(?!-| of (?!last|this|next)| (?:and|or) (?:a )?(?:half|two|three|weeks?|months?|quarters?|years?)\\b)',
  ),
  read({ groups: { which = '', unit = '' } }) {
    // “The past decade” is a duration; see `recentPeriod`.
    if (which === 'past') return null;
    const instance = whichOf(which);
    if (unit === 'weekend') return { meaning: { kind: 'recurring', weekend: true, which: instance }, certain: {} };
    const count = { last: -1, previous: -1, this: 0, next: 1, following: 1 }[instance];
    const from = instance === 'following' || instance === 'previous' ? 'text' : 'publication';
    return { meaning: { kind: 'offset', unit: units[unit] as PeriodUnit, count, from }, certain: {} };
  },
};

/** A weekend without a determiner such as “last”: “at the weekend”. */
export const weekend: Parser = {
  example: 'the weekend',
  firstWords: ['the'],
  requiredWords: ['weekend'],
  pattern: phrase('the (?<weekend>weekend)(?! of)'),
  read: () => ({ meaning: { kind: 'recurring', weekend: true, which: null }, certain: {} }),
};

/** The time mentioned last: “by then”, “at that time”. */
export const then: Parser = {
  example: 'by then',
  firstWords: ['then', 'that'],
  requiredWords: ['then', 'time', 'point', 'moment'],
  pattern: phrase('(?<=\\b(?:by|since|until|till|before|from)\\s)then|(?<=\\b(?:at|by|since|until)\\s)that (?:time|point|moment)'),
  read: () => ({ meaning: { kind: 'then' }, certain: {} }),
};

import { dayNumber } from '../../../core/calendar.ts';
import { ordinalWords } from '../first-words.ts';
import { ordinalValue, phrase } from '../phrase.ts';
import type { Parser } from '../types.ts';

/** Words of which every phrase contains one; “b” is the first letter of “B.C.”, which is read as two words. */
const eraWords = ['bc', 'bce', 'b'];
const era = '(?:BCE?|B\\.C\\.(?:E\\.)?)';

/** A year before Christ. There is no year 0 before 1 AD, so that 44 BC is the astronomical year −43. */
export const yearBeforeChrist: Parser = {
  example: '44 BC',
  firstWords: ['#', '##', '###', '####'],
  requiredWords: eraWords,
  pattern: phrase(`(?<number>[1-9]\\d{0,3}) ${era}`),
  read({ groups: { number = '' } }) {
    const year = 1 - Number(number);
    return { meaning: { kind: 'fixed', period: { unit: 'year', first: dayNumber(year, 1, 1) } }, certain: { year } };
  },
};

/** A century before Christ, from its first year: the 5th century BC begins in 500 BC. */
export const centuryBeforeChrist: Parser = {
  example: 'the 5th century BC',
  firstWords: ['the', ...ordinalWords],
  requiredWords: eraWords,
  pattern: phrase(`(?:the )?{ordinal} century ${era}`),
  read({ groups: { ordinal = '' } }) {
    const year = 1 - ordinalValue(ordinal) * 100;
    return { meaning: { kind: 'fixed', period: { unit: 'century', first: dayNumber(year, 1, 1) } }, certain: {} };
  },
};

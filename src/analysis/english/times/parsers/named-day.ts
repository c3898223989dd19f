import { dayNumber } from '../../../core/calendar.ts';
import { phrase } from '../phrase.ts';
import type { Parser } from '../types.ts';

const year = 2001;

/** A historic day known by its date without a year: “9/11”, “the Sept. 11 attacks”. */
export const namedDay: Parser = {
  example: '9/11',
  firstWords: ['#', 'september', 'sept', 'sep'],
  pattern: phrase('(?:(?<![\\d/.-])9/11(?![/.]\\d|%)|sep(?:t(?:ember)?)?\\.? 11(?:th)?(?= (?:terror\\w*|suicide|attacks?|hijack\\w+)))'),
  read({ publishedYear }) {
    if (publishedYear < year) return null;
    return { meaning: { kind: 'fixed', period: { unit: 'day', first: dayNumber(year, 9, 11) } }, certain: { month: 9, day: 11 } };
  },
};

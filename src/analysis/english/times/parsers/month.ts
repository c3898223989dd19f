import { dayNumber } from '../../../core/calendar.ts';
import { monthWords, determinerWords } from '../first-words.ts';
import { monthOf, phrase, yearOfTwoDigits } from '../phrase.ts';
import type { Parser, Recurring } from '../types.ts';
import { countedYear, inCountedYear } from './full-date.ts';

/** A month with its year: “May 2023”, “May of 2023”, “May ’23”. */
export const monthYear: Parser = {
  example: 'May 2023',
  firstWords: monthWords,
  pattern: phrase("{month},?(?: of)? (?:{year}|'(?<short>\\d\\d))"),
  read({ groups: { month = '', year, short }, publishedYear }) {
    const number = year === undefined ? yearOfTwoDigits(Number(short), publishedYear) : Number(year);
    return {
      meaning: { kind: 'fixed', period: { unit: 'month', first: dayNumber(number, monthOf(month), 1) } },
      certain: { year: number, month: monthOf(month) },
    };
  },
};

/** The name of a month, also with a relative year: “May”, “May last year”. The refiners decide from the context whether “May” is a month. */
export const bareMonth: Parser = {
  example: 'May',
  firstWords: monthWords,
  pattern: phrase(`{month}${countedYear}`),
  read: ({ groups: { month = '', countedYear: year } }) =>
    inCountedYear({ meaning: { kind: 'recurring', month: monthOf(month), which: null }, certain: { month: monthOf(month) } }, year),
};

/** Return the value of `which` for a determiner such as “past” or “coming”. */
export function whichOf(word: string): Exclude<Recurring['which'], null> {
  if (word === 'last' || word === 'past') return 'last';
  if (word === 'this' || word === 'current') return 'this';
  if (word === 'next' || word === 'coming') return 'next';
  return word === 'following' ? 'following' : 'previous';
}

/** A month with a determiner: “last May”, “this coming May”. */
export const whichMonth: Parser = {
  example: 'last May',
  firstWords: determinerWords,
  requiredWords: monthWords,
  pattern: phrase('(?:the |this )?{which} {month}'),
  read: ({ groups: { which = '', month = '' } }) => ({
    meaning: { kind: 'recurring', month: monthOf(month), which: whichOf(which) },
    certain: { month: monthOf(month) },
  }),
};

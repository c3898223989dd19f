import { dayNumber } from '../../../core/calendar.ts';
import { phrase, yearOfTwoDigits } from '../phrase.ts';
import type { Parser } from '../types.ts';

/** A fiscal year: “fiscal 2023”, “the 2022–23 financial year”, “FY23”. Its first and last day depend on the organization, so its date is approximate. */
export const fiscalYear: Parser = {
  example: 'fiscal 2023',
  firstWords: ['fiscal', 'financial', 'fy', '####', 'the'],
  requiredWords: ['fiscal', 'financial', 'fy'],
  pattern: phrase(
    "(?:(?:the )?(?:fiscal|financial)(?: years?)? (?:{year}(?:[-–/](?:\\d{4}|\\d\\d))?|'(?<short>\\d\\d))|fy ?'?(?:{year2}(?:[-–/]\\d\\d)?|(?<short2>\\d\\d))|(?:the )?{year3}(?:[-–/]\\d\\d)? (?:fiscal|financial) year)",
  ),
  read({ groups: { year, year2, year3, short, short2 }, publishedYear }) {
    const digits = short ?? short2;
    const number = digits === undefined ? Number(year ?? year2 ?? year3) : yearOfTwoDigits(Number(digits), publishedYear);
    return { meaning: { kind: 'fixed', period: { unit: 'year', first: dayNumber(number, 1, 1) } }, certain: { year: number }, fiscal: true };
  },
};

const shifts: Record<string, number> = { last: -1, past: -1, previous: -1, prior: -1, next: 1, coming: 1, upcoming: 1 };

/** A fiscal year relative to publication: “the current fiscal year”, “last financial year”. */
export const whichFiscalYear: Parser = {
  example: 'the current fiscal year',
  firstWords: ['the', ...Object.keys(shifts), 'this', 'current'],
  requiredWords: ['fiscal', 'financial'],
  pattern: phrase(`(?:(?:the )?(?<which>this|current|${Object.keys(shifts).join('|')})|the) (?:fiscal|financial) year`),
  read: ({ groups: { which = '' } }) => ({
    meaning: { kind: 'offset', unit: 'year', count: shifts[which] ?? 0, from: 'publication' },
    certain: {},
    fiscal: true,
  }),
};

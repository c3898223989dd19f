import type { Passage } from '../../core/types.ts';
import { monthLabels } from './resources/en.ts';

/** A date in digits: “22/05/2023”. */
const numericDate = /\b(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d\d)\b/g;
const monthNames = monthLabels.join('|');
/** A day after its month: “May 22”, but not the hour in “May 22:00”. */
const americanDate = new RegExp(`\\b(?:${monthNames}) \\d{1,2}\\b(?!:)`);
/** A day before its month: “22 May”. */
const britishDate = new RegExp(`\\b\\d{1,2} (?:${monthNames})\\b`);

/** Return whether a document writes the month before the day. Unambiguous numeric dates decide, then dates with month names; without either, the day comes first, as in British English. */
export function writesMonthFirst(passages: readonly Passage[]): boolean {
  let hasNumericDates = false;
  for (const { text } of passages) {
    for (const [, first, second] of text.matchAll(numericDate)) {
      if (Number(second) > 12) return true;
      if (Number(first) > 12) return false;
      hasNumericDates = true;
    }
  }
  return hasNumericDates && passages.some(({ text }) => americanDate.test(text)) && !passages.some(({ text }) => britishDate.test(text));
}

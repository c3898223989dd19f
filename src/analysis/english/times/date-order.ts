import type { Passage } from '../../core/types.ts';
import { monthLabels } from './resources/en.ts';

const slashed = /\b(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d\d)\b/g;
const names = monthLabels.join('|');
const american = new RegExp(`\\b(?:${names}) \\d{1,2}\\b(?!:)`);
const british = new RegExp(`\\b\\d{1,2} (?:${names})\\b`);

/** Return whether a document writes the month before the day. Unambiguous numeric dates decide, then dates with month names; without either, the day comes first, as in British English. */
export function writesMonthFirst(passages: readonly Passage[]): boolean {
  let hasNumericDates = false;
  for (const { text } of passages) {
    for (const [, one, two] of text.matchAll(slashed)) {
      if (Number(two) > 12) return true;
      if (Number(one) > 12) return false;
      hasNumericDates = true;
    }
  }
  return hasNumericDates && passages.some(({ text }) => american.test(text)) && !passages.some(({ text }) => british.test(text));
}

import type { Passage } from '../../core/types.ts';
import { monthLabels } from './resources/en.ts';

const slashed = /\b(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d\d)\b/g;
const names = monthLabels.join('|');
const american = new RegExp(`\\b(?:${names}) \\d{1,2}\\b(?!:)`);
const british = new RegExp(`\\b\\d{1,2} (?:${names})\\b`);

/** Whether a document writes the month before the day: its own dates say so, those in figures first, then those with names. British where nothing does. */
export function writesMonthFirst(passages: readonly Passage[]): boolean {
  let figures = false;
  for (const { text } of passages) {
    for (const [, one, two] of text.matchAll(slashed)) {
      if (Number(two) > 12) return true;
      if (Number(one) > 12) return false;
      figures = true;
    }
  }
  return figures && passages.some(({ text }) => american.test(text)) && !passages.some(({ text }) => british.test(text));
}

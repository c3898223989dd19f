import { stemOf } from '../comparison/index.ts';
import { monthLabels, weekdayLabels } from '../times/resources/en.ts';

/** Matches a capitalized word that does not begin the text, and is no day or month. */
const NAME = new RegExp(`(?<=[\\p{L}\\p{N},;:]\\s)(?!${[...weekdayLabels, ...monthLabels].join('|')})\\p{Lu}[\\p{L}\\p{N}’'-]*`, 'gu');

const WEEKDAY_STEMS = new Set(weekdayLabels.map((name) => stemOf(name.toLowerCase())));

/** Return the parts of names in a correction, and its text without them. */
export function partNames(text: string): { names: string; others: string } {
  return { names: text.match(NAME)?.join(' ') ?? '', others: text.replace(NAME, ' ') };
}

/** Whether a content word is that of a weekday. */
export function isWeekday(content: string): boolean {
  return WEEKDAY_STEMS.has(content);
}

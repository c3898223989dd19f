import { appointedDays } from './corpus/appointed-days.ts';
import { days } from './corpus/days.ts';
import { durationsAndSets } from './corpus/durations-and-sets.ts';
import { hours } from './corpus/hours.ts';
import { monthsAndYears } from './corpus/months-and-years.ts';
import { vagueTimes } from './corpus/vague-times.ts';
import type { Entry } from './corpus/entry.ts';

export { published } from './corpus/entry.ts';
export { negatives } from './corpus/negatives.ts';

/**
 * Corpus of time expressions: values, each with phrasings that express it in an article published on 5 July 2023. Brackets mark every time expression of
 * a phrasing.
 */
export const corpus: Entry[] = [...days, ...appointedDays, ...monthsAndYears, ...hours, ...durationsAndSets, ...vagueTimes];

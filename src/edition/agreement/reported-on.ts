import { labelOf } from '../../analysis/english/times/index.ts';

/** Return the words for a row that has the ISO day of its article, and not that of what it is about: “Reported 31 December 2023”. */
export function reportedOn(day: string): string {
  return `Reported ${labelOf(day)}`;
}

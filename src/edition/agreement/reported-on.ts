import { labelOf } from '../../analysis/english/times/index.ts';

/** Return the label of a row without a date of its own, given the ISO day of its article: “Reported 31 December 2023”. */
export function reportedOn(day: string): string {
  return `Reported ${labelOf(day)}`;
}

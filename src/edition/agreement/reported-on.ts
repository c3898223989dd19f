import { labelOf } from '../../analysis/english/times/index.ts';

/** Return the label of a row that is dated by the ISO day of its article, not of its subject: “Reported 31 December 2023”. */
export function reportedOn(day: string): string {
  return `Reported ${labelOf(day)}`;
}

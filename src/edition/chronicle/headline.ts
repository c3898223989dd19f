import { isNoReport } from '../../analysis/english/event-sentences/index.ts';
import { stemsBetween } from '../../collections/articles/index.ts';

/** Minimum number of words, not counting numbers, that a headline shares with a sentence that reports the same: a headline that shares one may only be about the same thing. */
export const MIN_SHARED = 2;
/** The same for the first sentence of an article, which nearly always reports what its headline reports. */
export const MIN_SHARED_BY_FIRST = 1;

/**
 * Whether a headline reports the same as the sentence with the given stems: they share words, and the headline is not a label, a question or an invitation.
 *
 * @param least minimum number of words to share
 */
export function headlineReports(headline: string, stems: string, least = MIN_SHARED): boolean {
  if (isNoReport(headline)) return false;
  const words = new Set(stems.split(' ').filter((stem) => !stem.startsWith('#')));
  return (
    new Set(
      stemsBetween(headline, 0, headline.length, [])
        .split(' ')
        .filter((stem) => words.has(stem)),
    ).size >= least
  );
}

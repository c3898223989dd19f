import type { RowContext } from './happening-rows.ts';
import type { SourcedReport } from './sources.ts';

/**
 * Whether two reports with different values are of rival sources: of two speakers of different parties, wherever they are quoted, or else of articles that do not depend on
 * each other. That one newspaper quotes both the police and the council does not make them one.
 */
export function haveRivalSources(a: SourcedReport, b: SourcedReport, { speakersOf, areDependent }: Pick<RowContext, 'speakersOf' | 'areDependent'>): boolean {
  const [one, other] = [speakersOf(a), speakersOf(b)];
  if (one.length > 0 && other.length > 0) return one.every((key) => !other.includes(key));
  return !areDependent(a, b);
}

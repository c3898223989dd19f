import { Centroid, compareVectors, type FeatureSpace, type Vector } from './features.ts';
import type { HappeningReport } from './types.ts';

/** How much it counts that a sentence can be read alone, beside that it says what the others say. */
const READABILITY_WEIGHT = 0.5;

/**
 * The report whose sentence is shown for all: near the middle of what they say, and easy to read. Where one tells that it has happened, none that
 * only planned it; where one can be read alone, none that cannot; and none without a date of its own.
 */
export function shownReport(reports: readonly { report: HappeningReport; vector: Vector }[], space: FeatureSpace): HappeningReport {
  const centroid = new Centroid();
  for (const { report, vector } of reports) centroid.add(vector, report.weight);
  const middle = centroid.toVector();
  const dated = reports.filter(({ report }) => report.isDated);
  const told = whereAny(
    whereAny(dated, ({ report }) => report.status === 'reported'),
    ({ report }) => report.tells,
  );
  let best: { report: HappeningReport; score: number } | null = null;
  for (const { report, vector } of whereAny(told, ({ report: each }) => each.standsAlone)) {
    const score = compareVectors(vector, middle, space).cosine + READABILITY_WEIGHT * report.readability;
    if (best === null || score > best.score) best = { report, score };
  }
  return best!.report;
}

/** Those of which something is true, or all where it is true of none. */
function whereAny<T>(all: readonly T[], isSo: (one: T) => boolean): readonly T[] {
  const some = all.filter(isSo);
  return some.length > 0 ? some : all;
}

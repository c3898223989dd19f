import { Centroid, compareVectors, type FeatureSpace, type Vector } from './features.ts';
import type { HappeningReport } from './types.ts';

/** Weight of readability relative to similarity to the other reports. */
const READABILITY_WEIGHT = 0.5;

/**
 * Return the report whose sentence best represents all reports: easy to read, and near the centroid of their vectors. Reports with a date are preferred, then
 * reports of events rather than plans, then sentences that can be read alone.
 */
export function shownReport(reports: readonly { report: HappeningReport; vector: Vector }[], space: FeatureSpace): HappeningReport {
  const centroid = new Centroid();
  for (const { report, vector } of reports) centroid.add(vector, report.weight);
  const middle = centroid.toVector();
  const dated = reports.filter(({ report }) => report.isDated);
  const candidates = preferring(
    preferring(dated, ({ report }) => report.status === 'reported'),
    ({ report }) => report.tells,
  );
  let best: { report: HappeningReport; score: number } | null = null;
  for (const { report, vector } of preferring(candidates, ({ report: each }) => each.standsAlone)) {
    const score = compareVectors(vector, middle, space).cosine + READABILITY_WEIGHT * report.readability;
    if (best === null || score > best.score) best = { report, score };
  }
  return best!.report;
}

/** Return the elements that satisfy a condition, or all if none does. */
function preferring<T>(all: readonly T[], matches: (one: T) => boolean): readonly T[] {
  const some = all.filter(matches);
  return some.length > 0 ? some : all;
}

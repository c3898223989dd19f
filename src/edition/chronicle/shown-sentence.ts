import { Centroid, compareVectors, type FeatureSpace, type Vector } from './features.ts';
import type { HappeningReport } from './types.ts';

/** How much it counts that a sentence can be read alone, beside that it says what the others say. */
const READABILITY_WEIGHT = 0.5;

/**
 * The report whose sentence is shown for all: near the middle of what they say, and to be read alone. Where one tells that it has happened, none
 * that only planned it; where one has a date of its own, none without.
 */
export function shownReport(reports: readonly { report: HappeningReport; vector: Vector }[], space: FeatureSpace): HappeningReport {
  const centroid = new Centroid();
  for (const { report, vector } of reports) centroid.add(vector, report.weight);
  const middle = centroid.toVector();
  const isReported = reports.some(({ report }) => report.isDated && report.status === 'reported');
  let best: { report: HappeningReport; score: number } | null = null;
  for (const { report, vector } of reports) {
    if (!report.isDated || (isReported && report.status !== 'reported')) continue;
    const score = compareVectors(vector, middle, space).cosine + READABILITY_WEIGHT * report.readability;
    if (best === null || score > best.score) best = { report, score };
  }
  return best!.report;
}

import type { FeatureSpace } from './features.ts';
import { Centroid, compareVectors, type Vector } from './vectors.ts';
import type { HappeningReport } from './types.ts';

/** Weight of readability relative to similarity to the other reports. */
const READABILITY_WEIGHT = 0.5;

const isReported = ({ status, reportsEvent }: HappeningReport) => status === 'reported' && reportsEvent;
/**
 * Conditions for a report to be shown, the most preferred first. A sentence that reports several days is less preferred, because it would be shown under each of
 * them.
 */
const PREFERRED: readonly ((report: HappeningReport) => boolean)[] = [
  (report) => isReported(report) && report.standsAlone && report.isDated && report.isOfOneDay,
  (report) => isReported(report) && report.standsAlone && report.isOfOneDay,
  (report) => isReported(report) && report.standsAlone && report.isDated,
  (report) => isReported(report) && report.before !== null && report.isDated,
  (report) => isReported(report) && report.headline !== null && report.isDated,
  (report) => isReported(report) && report.nounsOfStory.length > 0 && report.isDated,
  (report) => isReported(report) && report.isDated,
  ({ isDated, status }) => isDated && status === 'reported',
  ({ isDated, isNews }) => isDated || isNews,
];

/**
 * Return the report whose sentence best represents all reports of a happening: easy to read, and near the centroid of their vectors. If reports date it
 * differently, one that gives `day` is preferred. One that was corrected later is shown only if all were. At least one of them must be dated, or be the news of its article.
 */
export function shownReport(reports: readonly { report: HappeningReport; vector: Vector }[], day: string, space: FeatureSpace): HappeningReport {
  if (reports.length === 1) return reports[0]!.report;
  const centroid = new Centroid();
  for (const { report, vector } of reports) centroid.add(vector, report.weight);
  const centre = centroid.toVector();
  const uncorrected = reports.filter(({ report }) => report.isCorrected !== true && (report.isDated || report.isNews));
  const usable = uncorrected.length > 0 ? uncorrected : reports;
  const preferred = PREFERRED.map((isPreferred) => {
    const all = usable.filter(({ report }) => isPreferred(report));
    const ofDay = all.filter(({ report }) => report.day === day);
    return ofDay.length > 0 ? ofDay : all;
  }).find((some) => some.length > 0)!;
  let best: { report: HappeningReport; score: number } | null = null;
  for (const { report, vector } of preferred) {
    const score = compareVectors(vector, centre, space).cosine + READABILITY_WEIGHT * report.readability;
    if (best === null || score > best.score) best = { report, score };
  }
  return best!.report;
}

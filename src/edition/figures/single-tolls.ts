import type { EditionContext } from '../context.ts';
import { compareStrings } from '../order.ts';
import type { SingleToll } from '../types.ts';
import { byDay } from './groups.ts';
import type { EditedGroup } from './notes.ts';
import { draftOf } from './series.ts';

/** Maximum number of tolls that are listed: the latest ones. */
const MAX_TOLLS = 30;

/**
 * Return the numbers of people killed, injured or missing that only one report gives, latest first. They form no series, but readers who look for a toll expect
 * them beside the series.
 *
 * @param groups groups that form no series
 */
export function singleTolls(groups: readonly EditedGroup[], context: EditionContext): SingleToll[] {
  const tolls = groups.filter(({ reports: [first], note }) => note?.action !== 'hide' && first?.kind?.startsWith('person ') === true && !first.isForecast);
  const latest = tolls.sort((a, b) => byDay(b.reports[0]!, a.reports[0]!)).slice(0, MAX_TOLLS);
  return latest
    .map((group) => draftOf(group, context))
    .map(({ title, reports: [report] }) => ({ title, report: report! }))
    .sort((a, b) => compareStrings(b.report.to, a.report.to));
}

import { conflict, daysApart, tie } from './evidence.ts';
import type { Report } from './reports.ts';
import { compare } from '../order.ts';
import type { Registry } from '../registry.ts';

/** Reports of one thing. */
export interface ReportGroup {
  reports: Report[];
  /** Keys of what tied them together. */
  ties: Set<string>;
}

/** Order of the days that reports are given for, then of publication, then of the text. */
export function byDay(a: Report, b: Report): number {
  return (
    compare(a.to, b.to) ||
    compare(a.from, b.from) ||
    compare(a.compiled.frontmatter.published, b.compiled.frontmatter.published) ||
    compare(a.compiled.slug, b.compiled.slug) ||
    a.figure.passage - b.figure.passage ||
    a.figure.start - b.figure.start
  );
}

/** Bring reports of one thing together: each group holds at least one, and none that contradict each other in what they count. */
export function groupReports(reports: readonly Report[], registry: Registry): ReportGroup[] {
  const groupOf = new Map<Report, ReportGroup>(reports.map((report) => [report, { reports: [report], ties: new Set<string>() }]));
  const byKind = Map.groupBy(
    reports.filter(({ kind }) => kind !== null),
    ({ kind }) => kind,
  );
  for (const sameKind of byKind.values()) {
    const inOrder = sameKind.toSorted(byDay);
    inOrder.forEach((later, index) => {
      // A group that was found to contradict it is not asked again.
      const closed = new Set<ReportGroup>();
      // Back through time as far as one thing can be told of.
      for (let i = index - 1; i >= 0; i--) {
        const earlier = inOrder[i]!;
        if (later.firstDay - earlier.lastDay > daysApart(later)) break;
        const group = groupOf.get(earlier)!;
        if (group === groupOf.get(later) || closed.has(group)) continue;
        const ties = tie(earlier, later, registry);
        if (ties && !merge(groupOf, earlier, later, ties, registry)) closed.add(group);
      }
    });
  }
  return [...new Set(groupOf.values())];
}

/** Make one group of those of two reports; false where reports of the two contradict each other. */
function merge(groupOf: Map<Report, ReportGroup>, a: Report, b: Report, ties: readonly string[], registry: Registry): boolean {
  const [one, other] = [groupOf.get(a)!, groupOf.get(b)!];
  if (one.reports.some((report) => other.reports.some((rival) => conflict(report, rival, registry)))) return false;
  one.reports.push(...other.reports);
  for (const key of [...other.ties, ...ties]) one.ties.add(key);
  for (const report of other.reports) groupOf.set(report, one);
  return true;
}

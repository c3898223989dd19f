import type { AnnotatedSentence } from '../excerpts/sentences.ts';
import { conflict, daysApart, conflictKeyOf, sharedEntities } from './evidence.ts';
import type { Report } from './reports.ts';
import { compare } from '../order.ts';
import type { Registry } from '../identity/registry.ts';

/** Reports that count the same thing. */
export interface ReportGroup {
  reports: Report[];
  /** Keys of the entities that link the reports. */
  ties: Set<string>;
}

/** A group under construction. */
interface OpenGroup extends ReportGroup {
  /** One report for each conflict key: a report that conflicts with it conflicts with all others of that key. */
  byConflictKey: Map<string, Report>;
  /** The sentences of all its reports. */
  sentences: Set<AnnotatedSentence>;
}

/** Compare reports by the days they are given for, then by publication, then by text order. */
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

/** Group the reports that count the same thing. Each report is in exactly one group; no group has conflicting reports. */
export function groupReports(reports: readonly Report[], registry: Registry): ReportGroup[] {
  const groupOf = new Map(reports.map((report) => [report, groupOfOne(report)]));
  const byKind = Map.groupBy(
    reports.filter(({ kind }) => kind !== null),
    ({ kind }) => kind,
  );
  for (const sameKind of byKind.values()) {
    const inOrder = sameKind.toSorted(byDay);
    const known = new Map<string, number[]>();
    inOrder.forEach((later, index) => {
      // Groups already found to conflict with it are not compared again.
      const closed = new Set<OpenGroup>();
      const keys = [later.compiled.slug, ...later.near].map((key) => known.get(key) ?? []);
      for (const at of latestFirst(keys, (earlier) => later.firstDay - inOrder[earlier]!.lastDay <= daysApart(later))) {
        const earlier = inOrder[at]!;
        const group = groupOf.get(earlier)!;
        if (group === groupOf.get(later) || closed.has(group)) continue;
        const ties = sharedEntities(earlier, later, registry);
        if (ties && !merge(groupOf, earlier, later, ties, registry)) closed.add(group);
      }
      for (const key of [later.compiled.slug, ...later.near]) {
        const indexes = known.get(key);
        if (indexes) indexes.push(index);
        else known.set(key, [index]);
      }
    });
  }
  return [...new Set(groupOf.values())];
}

/**
 * Return the indices at the ends of several ascending lists that are near enough, in descending order without duplicates. The lists contain the reports that share
 * an article or a name; no others can be linked.
 */
function latestFirst(lists: readonly (readonly number[])[], isNear: (index: number) => boolean): number[] {
  const found = new Set<number>();
  for (const list of lists) for (let i = list.length - 1; i >= 0 && isNear(list[i]!); i--) found.add(list[i]!);
  return [...found].sort((a, b) => b - a);
}

function groupOfOne(report: Report): OpenGroup {
  return { reports: [report], byConflictKey: new Map([[conflictKeyOf(report), report]]), sentences: new Set([report.sentence]), ties: new Set() };
}

/** Merge the groups of two reports; return false, without merging, if reports of the two groups conflict. */
function merge(groupOf: Map<Report, OpenGroup>, a: Report, b: Report, ties: readonly string[], registry: Registry): boolean {
  const [one, other] = [groupOf.get(a)!, groupOf.get(b)!];
  if (!one.sentences.isDisjointFrom(other.sentences)) return false;
  for (const report of one.byConflictKey.values()) for (const rival of other.byConflictKey.values()) if (conflict(report, rival, registry)) return false;
  one.reports.push(...other.reports);
  for (const [sort, report] of other.byConflictKey) one.byConflictKey.set(sort, report);
  for (const sentence of other.sentences) one.sentences.add(sentence);
  for (const key of [...other.ties, ...ties]) one.ties.add(key);
  for (const report of other.reports) groupOf.set(report, one);
  return true;
}

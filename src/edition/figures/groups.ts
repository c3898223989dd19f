import type { AnnotatedSentence } from '../excerpts/sentences.ts';
import { areInConflict, maxGapOf, conflictKeyOf, sharedEntities } from './evidence.ts';
import type { Report } from './reports.ts';
import { comparePublished, compareStrings } from '../order.ts';
import type { Registry } from '../identity/registry.ts';

/** Reports that count the same thing. */
export interface ReportGroup {
  reports: Report[];
  /** Keys of the entities that link the reports. */
  linkingKeys: Set<string>;
}

/** A group under construction. */
interface OpenGroup extends ReportGroup {
  /** One report for each conflict key: a report that conflicts with it conflicts with all others of that key. */
  byConflictKey: Map<string, Report>;
  /** The sentences of all its reports. */
  sentences: Set<AnnotatedSentence>;
}

/** Return the order of two reports by the days they are given for, then by publication, then by text order. */
export function byDay(a: Report, b: Report): number {
  return (
    compareStrings(a.to, b.to) ||
    compareStrings(a.from, b.from) ||
    comparePublished(a.compiled.frontmatter.published, b.compiled.frontmatter.published) ||
    compareStrings(a.compiled.slug, b.compiled.slug) ||
    a.figure.passage - b.figure.passage ||
    a.figure.start - b.figure.start
  );
}

/** Return groups of reports that count the same thing. Each report is in exactly one group; no two reports of a group conflict. */
export function groupReports(reports: readonly Report[], registry: Registry): ReportGroup[] {
  const groupOf = new Map(reports.map((report) => [report, singleGroup(report)]));
  const byKind = Map.groupBy(
    reports.filter(({ kind }) => kind !== null),
    ({ kind }) => kind,
  );
  for (const sameKind of byKind.values()) {
    const inOrder = sameKind.toSorted(byDay);
    const indexesByKey = new Map<string, number[]>();
    inOrder.forEach((later, index) => {
      // Groups found to conflict with `later` are not compared with it again.
      const closed = new Set<OpenGroup>();
      const keys = [later.compiled.slug, ...later.inContext].map((key) => indexesByKey.get(key) ?? []);
      for (const earlierIndex of latestFirst(keys, (earlier) => later.firstDay - inOrder[earlier]!.lastDay <= maxGapOf(later))) {
        const earlier = inOrder[earlierIndex]!;
        const group = groupOf.get(earlier)!;
        if (group === groupOf.get(later) || closed.has(group)) continue;
        const shared = sharedEntities(earlier, later, registry);
        if (shared && !merge(groupOf, earlier, later, shared, registry)) closed.add(group);
      }
      for (const key of [later.compiled.slug, ...later.inContext]) {
        const indexes = indexesByKey.get(key);
        if (indexes) indexes.push(index);
        else indexesByKey.set(key, [index]);
      }
    });
  }
  return [...new Set(groupOf.values())];
}

/**
 * Return the indexes of the reports that are near enough, in descending order without duplicates.
 *
 * @param lists ascending indexes of the reports that share an article, or one name each: no others can be linked
 */
function latestFirst(lists: readonly (readonly number[])[], isNear: (index: number) => boolean): number[] {
  const indexes = new Set<number>();
  for (const list of lists) for (let i = list.length - 1; i >= 0 && isNear(list[i]!); i--) indexes.add(list[i]!);
  return [...indexes].sort((a, b) => b - a);
}

function singleGroup(report: Report): OpenGroup {
  return { reports: [report], byConflictKey: new Map([[conflictKeyOf(report), report]]), sentences: new Set([report.sentence]), linkingKeys: new Set() };
}

/** Merge the groups of two reports; return false, without merging, if reports of the two groups conflict. */
function merge(groupOf: Map<Report, OpenGroup>, a: Report, b: Report, linkingKeys: readonly string[], registry: Registry): boolean {
  const [one, other] = [groupOf.get(a)!, groupOf.get(b)!];
  if (!one.sentences.isDisjointFrom(other.sentences)) return false;
  for (const report of one.byConflictKey.values()) for (const rival of other.byConflictKey.values()) if (areInConflict(report, rival, registry)) return false;
  one.reports.push(...other.reports);
  for (const [key, report] of other.byConflictKey) one.byConflictKey.set(key, report);
  for (const sentence of other.sentences) one.sentences.add(sentence);
  for (const key of [...other.linkingKeys, ...linkingKeys]) one.linkingKeys.add(key);
  for (const report of other.reports) groupOf.set(report, one);
  return true;
}

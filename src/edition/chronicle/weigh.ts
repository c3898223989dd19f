import { LEAST_RELEVANCE, SAME_WORDS } from './constants.ts';
import { compareVectors, type FeatureSpace, type Vector } from './features.ts';
import { type Group, likenessOf, type Member } from './join.ts';
import { weightOf } from './score-parts.ts';
import type { HappeningReport } from './types.ts';

/** Each member of a group, in order of publication, as a report with its weight. */
export function reportsOf(group: Group, space: FeatureSpace): { report: HappeningReport; vector: Vector }[] {
  const reports: { report: HappeningReport; vector: Vector }[] = [];
  for (const member of group.toSorted(byPublication)) {
    const earlier = reports.find(({ vector, report }) => report.slug !== member.candidate.slug && areSameWords(member, report, vector, space));
    const sameWordsAs = earlier ? { id: earlier.report.sameWordsAs?.id ?? earlier.report.id, isExact: earlier.report.text === member.candidate.text } : null;
    const report = { ...member.candidate, sameWordsAs, weight: 0, likeness: likenessWithin(member, group, space) };
    reports.push({ report: { ...report, weight: weightOf(report) }, vector: member.vector });
  }
  return reports;
}

/** How like a member is to the one of its group that it is most like; null where it is like none. */
function likenessWithin(member: Member, group: Group, space: FeatureSpace): number | null {
  let most: number | null = null;
  for (const other of group) {
    const likeness = other === member ? null : likenessOf(member, other, space);
    if (likeness !== null && (most === null || likeness > most)) most = likeness;
  }
  return most;
}

function byPublication({ candidate: a }: Member, { candidate: b }: Member): number {
  return a.published < b.published ? -1 : a.published > b.published ? 1 : a.id < b.id ? -1 : 1;
}

function areSameWords({ candidate, vector }: Member, report: HappeningReport, other: Vector, space: FeatureSpace): boolean {
  return candidate.text === report.text || compareVectors(vector, other, space).cosine >= SAME_WORDS;
}

/** The sum of the weights of reports, one for each article: its heaviest. */
export function weightOfArticles(reports: Iterable<Pick<HappeningReport, 'slug' | 'weight'>>): number {
  const heaviest = new Map<string, number>();
  for (const { slug, weight } of reports) heaviest.set(slug, Math.max(heaviest.get(slug) ?? 0, weight));
  return [...heaviest.values()].sort((a, b) => a - b).reduce((sum, weight) => sum + weight, 0);
}

/** How much something is about the story: what a weight is multiplied by. */
export function relevanceOf(middle: Vector, story: Vector, space: FeatureSpace): number {
  return LEAST_RELEVANCE + compareVectors(middle, story, space).cosine;
}

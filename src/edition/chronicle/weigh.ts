import { comparePublished, compareStrings } from '../order.ts';
import { MIN_RELEVANCE, SAME_WORDS } from './constants.ts';
import type { FeatureSpace } from './features.ts';
import type { StoryDirection } from './story-direction.ts';
import { compareVectors, type Vector } from './vectors.ts';
import type { Group } from './join.ts';
import { type Member, similarityOf } from './similarity.ts';
import { weightOf } from './score-parts.ts';
import type { HappeningReport } from './types.ts';

/** Return the members of a group as weighted reports, in order of publication. */
export function reportsOf(group: Group, space: FeatureSpace): { report: HappeningReport; vector: Vector }[] {
  const reports: { report: HappeningReport; vector: Vector }[] = [];
  for (const member of group.toSorted(byPublication)) {
    const earlier = reports.find(({ vector, report }) => report.slug !== member.candidate.slug && areSameWords(member, report, vector, space));
    const sameWordsAs = earlier ? { id: earlier.report.sameWordsAs?.id ?? earlier.report.id, isExact: earlier.report.text === member.candidate.text } : null;
    const report = { ...member.candidate, sameWordsAs, weight: 0, similarity: similarityWithin(member, group, space) };
    report.weight = weightOf(report);
    reports.push({ report, vector: member.vector });
  }
  return reports;
}

/** Return the similarity of a member to the most similar other member of its group; null if it is similar to none. */
function similarityWithin(member: Member, group: Group, space: FeatureSpace): number | null {
  let highest: number | null = null;
  for (const other of group) {
    const similarity = other === member ? null : similarityOf(member, other, space);
    if (similarity !== null && (highest === null || similarity > highest)) highest = similarity;
  }
  return highest;
}

function byPublication({ candidate: a }: Member, { candidate: b }: Member): number {
  return comparePublished(a.published, b.published) || compareStrings(a.id, b.id);
}

function areSameWords({ candidate, vector }: Member, report: HappeningReport, other: Vector, space: FeatureSpace): boolean {
  return candidate.text === report.text || compareVectors(vector, other, space).cosine >= SAME_WORDS;
}

/** Return the sum of the weights of reports; each article counts once, by its heaviest report. */
export function weightOfArticles(reports: Iterable<Pick<HappeningReport, 'slug' | 'weight'>>): number {
  const heaviest = new Map<string, number>();
  for (const { slug, weight } of reports) heaviest.set(slug, Math.max(heaviest.get(slug) ?? 0, weight));
  return [...heaviest.values()].sort((a, b) => a - b).reduce((sum, weight) => sum + weight, 0);
}

/** Relevance is rounded to this many steps, because pages show it and every new article would change it a little on each day. */
const RELEVANCE_STEPS = 20;

/** Return the relevance of a vector to the story: its similarity plus a minimum, rounded to twentieths. A weight times this is a score. */
export function relevanceOf(vector: Vector, story: StoryDirection): number {
  return Math.round((MIN_RELEVANCE + story.cosine(vector)) * RELEVANCE_STEPS) / RELEVANCE_STEPS;
}

import { GROUP_SIMILARITY } from './constants.ts';
import type { FeatureSpace } from './features.ts';
import { round } from './vectors.ts';
import { type Links, linksAmong } from './links.ts';
import type { Member } from './similarity.ts';

/** Candidates that report one happening; the first is the medoid, which all others are similar to. */
export type Group = Member[];

/** Return clusters of the sorted candidates of one day, built first greedily around medoids, then by merging groups that are similar on average. */
export function joinDay(members: readonly Member[], space: FeatureSpace): Group[] {
  const links = linksAmong(members, space);
  return mergeGroups(clusterAroundMedoids(members, links), links).map((group) => group.map((index) => members[index]!));
}

/**
 * Cluster members greedily, the one with the most votes first: each member that is not in a group yet becomes a medoid, and all similar members without a group
 * join it. Each other article gives a member as many votes as the similarity of the article's most similar sentence.
 */
function clusterAroundMedoids(members: readonly Member[], links: Links): number[][] {
  const votes = links.map((linked, index) => {
    const byArticle = new Map<string, number>();
    for (const [other, similarity] of linked) {
      const { slug } = members[other]!.candidate;
      if (slug !== members[index]!.candidate.slug) byArticle.set(slug, Math.max(byArticle.get(slug) ?? 0, similarity));
    }
    return round([...byArticle.values()].sort((a, b) => a - b).reduce((sum, similarity) => sum + similarity, 0));
  });
  const order = members.map((_, index) => index).sort((a, b) => votes[b]! - votes[a]! || a - b);
  const taken = new Set<number>();
  const groups: number[][] = [];
  for (const medoid of order) {
    if (taken.has(medoid)) continue;
    const group = [medoid, ...[...links[medoid]!.keys()].filter((index) => !taken.has(index)).sort((a, b) => a - b)];
    for (const index of group) taken.add(index);
    groups.push(group);
  }
  return groups;
}

/** Merge the two groups that are most similar on average, as long as any two are similar enough. */
function mergeGroups(groups: number[][], links: Links): number[][] {
  const groupOf = new Map(groups.flatMap((group, number) => group.map((index) => [index, number] as const)));
  /** Sums of the links between two groups, by their indices. */
  const sums = groups.map(() => new Map<number, number>());
  for (const [number, group] of groups.entries()) {
    for (const index of group) {
      for (const [other, similarity] of [...links[index]!].sort((a, b) => a[0] - b[0])) {
        const otherGroup = groupOf.get(other)!;
        if (otherGroup !== number) sums[number]!.set(otherGroup, (sums[number]!.get(otherGroup) ?? 0) + similarity);
      }
    }
  }
  const meanOf = (a: number, b: number) => round(sums[a]!.get(b)! / (groups[a]!.length * groups[b]!.length));
  for (;;) {
    let best: { a: number; b: number; mean: number } | null = null;
    for (const [a, linked] of sums.entries()) {
      for (const b of linked.keys()) {
        if (b < a) continue;
        const mean = meanOf(a, b);
        if (mean < GROUP_SIMILARITY) continue;
        // Of equally similar pairs, the one with the lowest indices is merged first.
        if (best === null || mean > best.mean || (mean === best.mean && (a < best.a || (a === best.a && b < best.b)))) best = { a, b, mean };
      }
    }
    if (best === null) return groups.filter((group) => group.length > 0);
    const { a, b } = best;
    groups[a] = [...groups[a]!, ...groups[b]!];
    groups[b] = [];
    for (const [other, sum] of sums[b]!) {
      sums[other]!.delete(b);
      if (other === a) continue;
      sums[a]!.set(other, (sums[a]!.get(other) ?? 0) + sum);
      sums[other]!.set(a, sums[a]!.get(other)!);
    }
    sums[b]!.clear();
    sums[a]!.delete(b);
  }
}

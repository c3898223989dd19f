import { compareActs } from './acts.ts';
import {
  GROUP_SIMILARITY,
  MIN_SIMILARITY,
  MAX_PROPOSING,
  NUMBER_SIMILARITY,
  OTHERS_NAMED,
  PLAIN_SIMILARITY,
  SAME_ACT_SIMILARITY,
  SAME_WORDS,
  SMALL_NUMBER,
  UNDATED_SIMILARITY,
} from './constants.ts';
import { compareVectors, type FeatureSpace, round, type Vector } from './features.ts';
import type { Candidate } from './types.ts';

/** A candidate with its feature vector. */
export interface Member {
  candidate: Candidate;
  vector: Vector;
  /** Ids of its words outside names; computed on first use. */
  plainWords?: Int32Array;
}

/** Candidates that report one happening; the first is the medoid, which all others are similar to. */
export type Group = Member[];

/** Return the similarity of two sentences if it is high enough to join them, else null. */
export function similarityOf(a: Member, b: Member, space: FeatureSpace): number | null {
  // Live blogs and transcripts use the same words for many different happenings.
  if (a.candidate.isLive && b.candidate.isLive && a.candidate.slug !== b.candidate.slug) return null;
  const { cosine, words, features } = compareVectors(a.vector, b.vector, space);
  const acts = compareActs(a.candidate, b.candidate);
  if (acts === 'same') return round(Math.max(cosine, SAME_ACT_SIMILARITY));
  if (acts === 'other' && cosine < SAME_WORDS) return null;
  if (words === 0 || features < 2) return null;
  const similarity = cosine - (nameOthers(a.candidate, b.candidate) ? OTHERS_NAMED : 0);
  const areDated = a.candidate.isDated && b.candidate.isDated;
  const number = areDated && cosine >= NUMBER_SIMILARITY && a.candidate.slug !== b.candidate.slug && sharesNumber(a.candidate, b.candidate);
  if (number && similarity >= NUMBER_SIMILARITY) return round(similarity);
  const bound = areDated ? MIN_SIMILARITY : UNDATED_SIMILARITY;
  if (similarity < bound || a.candidate.text === b.candidate.text) return similarity < bound ? null : round(similarity);
  return space.compareSets(plainWordsOf(a, space), plainWordsOf(b, space)) >= PLAIN_SIMILARITY ? round(similarity) : null;
}

function plainWordsOf(member: Member, space: FeatureSpace): Int32Array {
  return (member.plainWords ??= space.plainWordsOf(member.candidate.text, member.vector));
}

/** Whether two sentences share a distinctive number: one above `SMALL_NUMBER`, or a smaller one together with another number or a name. */
function sharesNumber(a: Candidate, b: Candidate): boolean {
  const ofA = new Set(numbersIn(a));
  const shared = numbersIn(b).filter((number) => ofA.has(number));
  if (shared.some((number) => !(Number(number.slice(1)) <= SMALL_NUMBER)) || shared.length > 1) return true;
  return shared.length === 1 && a.entities.some((key) => b.entities.includes(key));
}

function numbersIn({ stems }: Candidate): string[] {
  return stems.includes('#') ? [...new Set(stems.split(' ').filter((stem) => stem.startsWith('#')))] : [];
}

/** Whether both name persons or places, but have none in common. */
function nameOthers(a: Candidate, b: Candidate): boolean {
  if (a.whoAndWhere.length === 0 || b.whoAndWhere.length === 0) return false;
  return !a.whoAndWhere.some((key) => b.entities.includes(key)) && !b.whoAndWhere.some((key) => a.entities.includes(key));
}

/** By the index of each member, the similar members: index → similarity. */
type Links = Map<number, number>[];

/** Cluster the candidates of one day, which come sorted: first greedily around medoids, then by merging groups that are similar on average. */
export function joinDay(members: readonly Member[], space: FeatureSpace): Group[] {
  const links = linksAmong(members, space);
  return mergeGroups(clusterAroundMedoids(members, links), links).map((group) => group.map((index) => members[index]!));
}

/**
 * Return the links between members that share a rare word, an act or a number. The products of the weights of shared rare words are summed along the posting lists;
 * two members are compared only if the sum plus an upper bound for all other features is high enough.
 */
function linksAmong(members: readonly Member[], space: FeatureSpace): Links {
  const postings = wordPostings(members, space);
  const rests = members.map(({ vector }) => normOfRest(vector, postings, space));
  const links: Links = members.map(() => new Map());
  const shared = new Float64Array(members.length);
  for (const [index, member] of members.entries()) {
    const proposed: number[] = [];
    for (const [at, id] of member.vector.ids.entries()) {
      const posting = postings.get(id);
      if (posting === undefined || posting.members.length > MAX_PROPOSING) continue;
      const own = member.vector.weights[at]!;
      for (let entry = 0; entry < posting.members.length; entry++) {
        const other = posting.members[entry]!;
        if (other >= index) break;
        if (shared[other] === 0) proposed.push(other);
        shared[other]! += own * posting.weights[entry]!;
      }
    }
    for (const other of proposed) {
      const most = shared[other]! + rests[index]! * rests[other]!;
      shared[other] = 0;
      if (most + ROUNDING < MIN_SIMILARITY) continue;
      const similarity = similarityOf(member, members[other]!, space);
      if (similarity === null) continue;
      links[index]!.set(other, similarity);
      links[other]!.set(index, similarity);
    }
  }
  linkByKeys(members, links, space, ({ acts }) => acts);
  linkByKeys(members, links, space, numbersIn);
  return links;
}

/** Link members that have a key in common (an act of a person, a number) and are similar enough. Modifies `links`. */
function linkByKeys(members: readonly Member[], links: Links, space: FeatureSpace, keysOf: (candidate: Candidate) => readonly string[]): void {
  const known = new Map<string, number[]>();
  for (const [index, member] of members.entries()) {
    for (const key of keysOf(member.candidate)) {
      const others = known.get(key);
      if (!others) known.set(key, [index]);
      else if (others.length < MAX_PROPOSING) {
        for (const other of others) {
          const similarity = similarityOf(member, members[other]!, space);
          if (similarity === null) continue;
          links[index]!.set(other, similarity);
          links[other]!.set(index, similarity);
        }
        others.push(index);
      }
    }
  }
}

/** Tolerance for rounding errors of sums. */
const ROUNDING = 1e-6;

/** Members that have a word, in order, with its weight in each. */
interface Posting {
  members: number[];
  weights: number[];
}

/** Return the posting list of each word, by word id. */
function wordPostings(members: readonly Member[], space: FeatureSpace): Map<number, Posting> {
  const postings = new Map<number, Posting>();
  for (const [index, { vector }] of members.entries()) {
    for (const [at, id] of vector.ids.entries()) {
      if (!space.isWord(id)) continue;
      let posting = postings.get(id);
      if (!posting) postings.set(id, (posting = { members: [], weights: [] }));
      posting.members.push(index);
      posting.weights.push(vector.weights[at]!);
    }
  }
  return postings;
}

/** Return the norm of a vector without the words that propose pairs, that is, of its numbers, entities and common words. */
function normOfRest({ ids, weights }: Vector, postings: ReadonlyMap<number, Posting>, space: FeatureSpace): number {
  let squares = 0;
  for (const [at, id] of ids.entries()) {
    if (!space.isWord(id) || postings.get(id)!.members.length > MAX_PROPOSING) squares += weights[at]! * weights[at]!;
  }
  return Math.sqrt(squares);
}

/**
 * Cluster members greedily: in order of their votes, each free member becomes a medoid and takes the free members similar to it. The votes of a member are the sum
 * of its similarities to other articles, each by its most similar sentence.
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
        const others = groupOf.get(other)!;
        if (others !== number) sums[number]!.set(others, (sums[number]!.get(others) ?? 0) + similarity);
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
        if (mean >= GROUP_SIMILARITY && (best === null || mean > best.mean || (mean === best.mean && (a < best.a || (a === best.a && b < best.b)))))
          best = { a, b, mean };
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

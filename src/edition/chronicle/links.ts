import { MAX_MEMBERS_OF_WORD, MIN_SIMILARITY } from './constants.ts';
import type { FeatureSpace } from './features.ts';
import type { Vector } from './vectors.ts';
import { type Member, numbersIn, similarityOf } from './similarity.ts';
import type { Candidate } from './types.ts';

/** By the index of each member, the similar members: index → similarity. */
export type Links = Map<number, number>[];

/**
 * Return the links between members that share a rare word, an act, a number, a deed or the news of their article and are similar enough to be joined.
 *
 * To compare few pairs, the products of the weights of shared rare words are summed along the posting lists of these words. Two members are compared only if this
 * sum, plus an upper bound for all their other features, reaches the minimum similarity.
 */
export function linksAmong(members: readonly Member[], space: FeatureSpace): Links {
  const postings = wordPostings(members, space);
  const otherNorms = members.map(({ vector }) => normWithoutRareWords(vector, postings, space));
  const links: Links = members.map(() => new Map());
  /** Sum of the products of shared rare words, by the index of the other member; zero again after each member. */
  const sums = new Float64Array(members.length);
  for (const [index, member] of members.entries()) {
    const proposed: number[] = [];
    for (const [position, id] of member.vector.ids.entries()) {
      const posting = postings.get(id);
      if (posting === undefined || posting.members.length > MAX_MEMBERS_OF_WORD) continue;
      const weight = member.vector.weights[position]!;
      for (let entry = 0; entry < posting.members.length; entry++) {
        const other = posting.members[entry]!;
        if (other >= index) break;
        if (sums[other] === 0) proposed.push(other);
        sums[other]! += weight * posting.weights[entry]!;
      }
    }
    for (const other of proposed) {
      const upperBound = sums[other]! + otherNorms[index]! * otherNorms[other]!;
      sums[other] = 0;
      if (upperBound + ROUNDING >= MIN_SIMILARITY) linkIfSimilar(members, [index, other], links, space);
    }
  }
  linkByKeys(members, links, space, ({ acts }) => acts);
  linkByKeys(members, links, space, numbersIn);
  linkByKeys(members, links, space, ({ deeds }) => deeds);
  linkByKeys(members, links, space, ({ datedBy }) => (datedBy === null ? [] : [datedBy]));
  return links;
}

/** Link two members in both directions if they are similar enough. Modifies `links`. */
function linkIfSimilar(members: readonly Member[], [a, b]: [number, number], links: Links, space: FeatureSpace): void {
  if (links[a]!.has(b)) return;
  const similarity = similarityOf(members[a]!, members[b]!, space);
  if (similarity === null) return;
  links[a]!.set(b, similarity);
  links[b]!.set(a, similarity);
}

/** Link members that have a key in common (an act of a person, a number, the sentence that dates the news) and are similar enough. Modifies `links`. */
function linkByKeys(members: readonly Member[], links: Links, space: FeatureSpace, keysOf: (candidate: Candidate) => readonly string[]): void {
  const membersOfKey = new Map<string, number[]>();
  for (const [index, member] of members.entries()) {
    for (const key of keysOf(member.candidate)) {
      const others = membersOfKey.get(key);
      if (!others) membersOfKey.set(key, [index]);
      else if (others.length < MAX_MEMBERS_OF_WORD) {
        for (const other of others) linkIfSimilar(members, [index, other], links, space);
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
    for (const [position, id] of vector.ids.entries()) {
      if (!space.isWord(id)) continue;
      let posting = postings.get(id);
      if (!posting) postings.set(id, (posting = { members: [], weights: [] }));
      posting.members.push(index);
      posting.weights.push(vector.weights[position]!);
    }
  }
  return postings;
}

/** Return the norm of a vector without its rare words, that is, of its numbers, entities and common words. */
function normWithoutRareWords({ ids, weights }: Vector, postings: ReadonlyMap<number, Posting>, space: FeatureSpace): number {
  let squares = 0;
  for (const [position, id] of ids.entries()) {
    const isRareWord = space.isWord(id) && postings.get(id)!.members.length <= MAX_MEMBERS_OF_WORD;
    if (!isRareWord) squares += weights[position]! * weights[position]!;
  }
  return Math.sqrt(squares);
}

import { compareActs, REACTIONS, SPEECH, tellsSpeech } from '../../analysis/english/event-sentences/index.ts';
import {
  MIN_SIMILARITY,
  NO_COMMON_NAME,
  NUMBER_SIMILARITY,
  PLAIN_SIMILARITY,
  REACTION_SIMILARITY,
  SAME_ACT_SIMILARITY,
  SAME_DEED_SIMILARITY,
  SAME_WORDS,
  SMALL_NUMBER,
  UNDATED_SIMILARITY,
} from './constants.ts';
import type { FeatureSpace } from './features.ts';
import { compareVectors, round, type Vector } from './vectors.ts';
import type { Candidate } from './types.ts';

/** A candidate with its feature vector. */
export interface Member {
  candidate: Candidate;
  vector: Vector;
  /** Ids of its words outside names; computed on first use. */
  plainWords?: Int32Array;
}

/** Return the similarity of two sentences if it is high enough to join them, else null. */
export function similarityOf(a: Member, b: Member, space: FeatureSpace): number | null {
  const areOfTwoArticles = a.candidate.slug !== b.candidate.slug;
  // Live blogs and transcripts use the same words for many different happenings.
  if (a.candidate.isLive && b.candidate.isLive && areOfTwoArticles) return null;
  const { cosine, words, features } = compareVectors(a.vector, b.vector, space);
  const acts = compareActs(a.candidate, b.candidate);
  if (acts === 'same' || (a.candidate.datedBy !== null && a.candidate.datedBy === b.candidate.datedBy)) return round(Math.max(cosine, SAME_ACT_SIMILARITY));
  if (acts === 'other' && cosine < SAME_WORDS) return null;
  if (areOfTwoArticles && areNewsOfHeads(a.candidate, b.candidate)) return round(Math.max(cosine, SAME_DEED_SIMILARITY));
  if (features < 2) return null;
  const similarity = cosine - (nameOthers(a.candidate, b.candidate) ? NO_COMMON_NAME : 0);
  const areDated = a.candidate.isDated && b.candidate.isDated;
  const haveCommonNumber = areDated && areOfTwoArticles && similarity >= NUMBER_SIMILARITY && sharesNumber(a.candidate, b.candidate, words);
  if (haveCommonNumber) return round(similarity);
  if (words === 0) return null;
  if (areOfTwoArticles && similarity >= SAME_DEED_SIMILARITY && shareDeed(a.candidate, b.candidate)) return round(similarity);
  if (reactOtherwise(a.candidate, b.candidate) && cosine < REACTION_SIMILARITY) return null;
  if (similarity < (areDated ? MIN_SIMILARITY : UNDATED_SIMILARITY)) return null;
  if (a.candidate.text === b.candidate.text) return round(similarity);
  return space.compareSets(plainWordsOf(a, space), plainWordsOf(b, space)) >= PLAIN_SIMILARITY ? round(similarity) : null;
}

function plainWordsOf(member: Member, space: FeatureSpace): Int32Array {
  return (member.plainWords ??= space.plainWordsOf(member.candidate.text, member.vector, member.candidate.offset === 0));
}

/** Return how a sentence speaks of a happening: “speech”, or the stem of the verb of its reaction; null if it reports the happening itself, in nobody’s words. */
function reactionOf({ verb, text }: Candidate): string | null {
  if (verb !== null && REACTIONS.has(verb)) return verb;
  return (verb !== null && SPEECH.has(verb)) || tellsSpeech(text) ? 'speech' : null;
}

/** Return whether two sentences with different verbs speak of a happening in two ways: one with what somebody says or thinks of it, the other otherwise. */
function reactOtherwise(a: Candidate, b: Candidate): boolean {
  return a.verb !== b.verb && reactionOf(a) !== reactionOf(b);
}

/**
 * Whether two sentences share a distinctive number: one above `SMALL_NUMBER`, or a smaller one together with another number, or with a name and two words.
 *
 * @param words number of words that they share
 */
function sharesNumber(a: Candidate, b: Candidate, words: number): boolean {
  const numbersOfA = new Set(numbersIn(a));
  const shared = numbersIn(b).filter((number) => numbersOfA.has(number));
  // What is no plain number is distinctive too, and so is a fraction: “2.9 billion”.
  const isSmall = (number: string) => Number.isInteger(Number(number.slice(1))) && Number(number.slice(1)) <= SMALL_NUMBER;
  if (shared.length > 1 || shared.some((number) => !isSmall(number))) return true;
  return shared.length === 1 && words > 1 && a.entities.some((key) => b.entities.includes(key));
}

/** Whether two sentences at the heads of articles about the same persons or organizations say that the same was done: “resigned”, “gave up her post”. */
function areNewsOfHeads(a: Candidate, b: Candidate): boolean {
  if (!a.namesOfHead.some((key) => b.namesOfHead.includes(key)) || !shareDeed(a, b)) return false;
  const isKnown = (one: Candidate, other: Candidate) => one.whoAndWhere.some((key) => other.namesOfHead.includes(key));
  return !nameOthers(a, b) || isKnown(a, b) || isKnown(b, a);
}

/** Whether two sentences say that the same was done, and not with other numbers: “fell by 3 per cent”, “fell by 2 per cent”. */
function shareDeed(a: Candidate, b: Candidate): boolean {
  if (!a.deeds.some((deed) => b.deeds.includes(deed))) return false;
  const [ofA, ofB] = [numbersIn(a), numbersIn(b)];
  return ofA.length === 0 || ofB.length === 0 || ofA.some((number) => ofB.includes(number));
}

/** Return the numbers of a sentence as they are among its stems: `#24`. */
export function numbersIn({ stems }: Candidate): string[] {
  return stems.includes('#') ? [...new Set(stems.split(' ').filter((stem) => stem.startsWith('#')))] : [];
}

/** Whether both sentences name persons or places, but have none in common, or both name only organizations, and others. */
function nameOthers(a: Candidate, b: Candidate): boolean {
  if (a.whoAndWhere.length === 0 && b.whoAndWhere.length === 0)
    return a.entities.length > 0 && b.entities.length > 0 && !a.entities.some((key) => b.entities.includes(key));
  if (a.whoAndWhere.length === 0 || b.whoAndWhere.length === 0) return false;
  const isNamedIn =
    ({ whoAndWhere, entities }: Candidate) =>
    (key: string) =>
      whoAndWhere.includes(key) || entities.includes(key);
  return !a.whoAndWhere.some(isNamedIn(b)) && !b.whoAndWhere.some(isNamedIn(a));
}

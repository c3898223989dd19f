import { stemsBetween } from '../../collections/articles/index.ts';
import { ENTITY_WEIGHT, MIN_SENTENCES, MIN_RARITY, NUMBER_WEIGHT, RARITY_STEP, STORY_ARTICLES, STORY_SHARE } from './constants.ts';
import { withoutArticle } from './local-names.ts';
import type { Candidate } from './types.ts';
import { familyOf } from './word-families.ts';

/** Feature vector of a sentence, of length 1: feature ids in ascending order, each with its weight. */
export interface Vector {
  ids: Int32Array;
  weights: Float64Array;
}

/** Counts the sentences in which each stem, number and entity occurs. A name that is local to an article counts as the same name in other articles. */
export class Frequencies {
  #sentences = 0;
  #articles = 0;
  readonly #counts = new Map<string, number>();
  /** Number of articles with each feature, of those added whole. */
  readonly #articlesWith = new Map<string, number>();

  /** Count the features of a sentence: stems and numbers separated by spaces, and entity keys. */
  add(stems: string, entities: Iterable<string>): void {
    const counts = new Map<string, number>();
    countFeatures(counts, stems, entities);
    this.#sentences++;
    for (const [feature, count] of counts) this.#counts.set(feature, (this.#counts.get(feature) ?? 0) + count);
  }

  /** Add the sentences of an article: their number, and the number of them that contain each feature. */
  addArticle(sentences: number, features: ReadonlyMap<string, number>): void {
    this.#sentences += sentences;
    this.#articles++;
    for (const [feature, count] of features) {
      this.#counts.set(feature, (this.#counts.get(feature) ?? 0) + count);
      this.#articlesWith.set(feature, (this.#articlesWith.get(feature) ?? 0) + 1);
    }
  }

  /** Whether at least half of the articles contain a feature, if there are enough of them to tell one story: “strike”. */
  isOfStory(feature: string): boolean {
    return this.#articles >= STORY_ARTICLES && (this.#articlesWith.get(feature) ?? 0) >= this.#articles * STORY_SHARE;
  }

  /** Return the rarity of a feature (inverse document frequency), rounded; 0 if it is too common to be evidence. */
  rarity(feature: string): number {
    const exact = Math.log((Math.max(this.#sentences, MIN_SENTENCES) + 1) / ((this.#counts.get(feature) ?? 0) + 1));
    const rounded = Math.round(exact / RARITY_STEP) * RARITY_STEP;
    return rounded < MIN_RARITY ? 0 : rounded;
  }
}

/** Count the features of one more sentence, in place: stems and numbers separated by spaces, and entity keys. */
export function countFeatures(counts: Map<string, number>, stems: string, entities: Iterable<string>): void {
  const count = (feature: string) => counts.set(feature, (counts.get(feature) ?? 0) + 1);
  if (stems !== '') for (const stem of new Set(stems.split(' ').map(familyOf))) count(stem);
  for (const entity of new Set([...entities].map(withoutArticle))) count(`@${entity}`);
}

/** Assigns ids to features, shared by all vectors it creates. */
export class FeatureSpace {
  readonly #frequencies: Frequencies;
  readonly #ids = new Map<string, number>();
  /** Weight of each feature, by its id. */
  readonly #weights: number[] = [];
  /** Whether each feature, by its id, is a word, as opposed to a number or an entity. */
  readonly #isWord: boolean[] = [];

  constructor(frequencies: Frequencies) {
    this.#frequencies = frequencies;
  }

  /** Whether a feature, given by its id, is a word, as opposed to a number or an entity. */
  isWord(id: number): boolean {
    return this.#isWord[id]!;
  }

  /** Number of features so far. */
  get size(): number {
    return this.#weights.length;
  }

  /** Return the feature vector of a sentence. Features that are too common to be evidence are left out. */
  vectorOf({ stems, entities }: Pick<Candidate, 'stems' | 'entities'>): Vector {
    const ids: number[] = [];
    if (stems !== '') for (const stem of new Set(stems.split(' ').map(familyOf))) this.#push(ids, stem, stem.startsWith('#') ? NUMBER_WEIGHT : 1);
    for (const entity of new Set(entities.map(withoutArticle))) this.#push(ids, `@${entity}`, ENTITY_WEIGHT);
    const sorted = Int32Array.from(ids).sort();
    const weights = new Float64Array(sorted.length);
    for (let index = 0; index < sorted.length; index++) weights[index] = this.#weights[sorted[index]!]!;
    return normalized(sorted, weights);
  }

  /**
   * Return the ids of those words of a vector that are in lower case in its text, so that they are not part of a name, in ascending order.
   *
   * @param hasAllWords whether all words of the vector are in the text
   */
  plainWordsOf(text: string, { ids }: Vector, hasAllWords: boolean): Int32Array {
    const idsIn = (words: string) =>
      new Set(
        stemsBetween(words, 0, words.length, [])
          .split(' ')
          .map((stem) => this.#ids.get(familyOf(stem))),
      );
    const { rest, names, areWhole } = partedByNames(text);
    // To stem only the names is cheaper, and says the same unless a word of a name is a word of the rest too.
    const named = hasAllWords && areWhole ? idsIn(names) : null;
    const plain = named === null || ids.some((id) => named.has(id)) ? idsIn(rest) : null;
    return ids.filter((id) => this.#isWord[id]! && (plain?.has(id) ?? true));
  }

  /** Return the cosine similarity of two sets of feature ids in ascending order, each weighted by its rarity. */
  compareSets(a: Int32Array, b: Int32Array): number {
    let shared = 0;
    for (let i = 0, j = 0; i < a.length && j < b.length;) {
      const difference = a[i]! - b[j]!;
      if (difference === 0) shared += this.#weights[a[i]!]! ** 2;
      if (difference <= 0) i++;
      if (difference >= 0) j++;
    }
    const squares = (ids: Int32Array) => ids.reduce((sum, id) => sum + this.#weights[id]! ** 2, 0);
    return shared === 0 ? 0 : round(shared / Math.sqrt(squares(a) * squares(b)));
  }

  #push(ids: number[], feature: string, factor: number): void {
    let id = this.#ids.get(feature);
    if (id === undefined) {
      this.#ids.set(feature, (id = this.#weights.length));
      this.#weights.push(this.#frequencies.rarity(feature) * factor);
      this.#isWord.push(!/^[#@]/.test(feature));
    }
    if (this.#weights[id]! > 0) ids.push(id);
  }
}

/**
 * Return the capitalized words of a text, and the text with these blanked out. The first word is none of them unless another capitalized one follows: “Police in
 * Leeds” → “Police in      ” and “Leeds”. `areWhole` is false if a capital is inside a word: “iPhone”.
 */
function partedByNames(text: string): { rest: string; names: string; areWhole: boolean } {
  const names: string[] = [];
  let areWhole = true;
  const rest = text.replace(/\p{Lu}[\p{L}\p{N}’'-]*/gu, (word, at: number) => {
    if (at <= 1 && !/^\s\p{Lu}/u.test(text.slice(at + word.length))) return word;
    areWhole &&= at === 0 || !/[\p{L}\p{M}\p{N}’'.,]/u.test(text[at - 1]!);
    names.push(word);
    return ' '.repeat(word.length);
  });
  return { rest, names: names.join(' '), areWhole };
}

function normalized(ids: Int32Array, weights: Float64Array): Vector {
  let squares = 0;
  for (const weight of weights) squares += weight * weight;
  const length = Math.sqrt(squares);
  if (length > 0) for (let index = 0; index < weights.length; index++) weights[index]! /= length;
  return { ids, weights };
}

/** Return the cosine of two vectors, and how many words and features they share. Rounded, so that the order of summation does not matter. */
export function compareVectors(a: Vector, b: Vector, space: FeatureSpace): { cosine: number; words: number; features: number } {
  let [cosine, words, features] = [0, 0, 0];
  for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length;) {
    const difference = a.ids[i]! - b.ids[j]!;
    if (difference === 0) {
      cosine += a.weights[i]! * b.weights[j]!;
      features++;
      if (space.isWord(a.ids[i]!)) words++;
      i++;
      j++;
    } else if (difference < 0) i++;
    else j++;
  }
  return { cosine: round(cosine), words, features };
}

/** The direction of a whole story: the sum of the vectors of all its sentences. It has so many features that they are kept by their ids. */
export class StoryDirection {
  readonly #weights: Float64Array;

  constructor(vectors: readonly Vector[], space: FeatureSpace) {
    const sums = new Float64Array(space.size);
    for (const { ids, weights } of vectors) for (let index = 0; index < ids.length; index++) sums[ids[index]!]! += weights[index]!;
    this.#weights = normalized(new Int32Array(), sums).weights;
  }

  /** Return the cosine of a vector with this direction, rounded as in `compareVectors`. */
  cosine({ ids, weights }: Vector): number {
    let cosine = 0;
    for (let index = 0; index < ids.length; index++) cosine += weights[index]! * this.#weights[ids[index]!]!;
    return round(cosine);
  }
}

/** Sum of vectors, as a direction. */
export class Centroid {
  readonly #sums = new Map<number, number>();

  add({ ids, weights }: Vector, factor = 1): void {
    for (let index = 0; index < ids.length; index++) this.#sums.set(ids[index]!, (this.#sums.get(ids[index]!) ?? 0) + weights[index]! * factor);
  }

  #length(): number {
    let squares = 0;
    for (const sum of this.#sums.values()) squares += sum * sum;
    return Math.sqrt(squares);
  }

  toVector(): Vector {
    const ids = Int32Array.from(this.#sums.keys()).sort();
    const length = this.#length() || 1;
    const weights = new Float64Array(ids.length);
    for (let index = 0; index < ids.length; index++) weights[index] = this.#sums.get(ids[index]!)! / length;
    return { ids, weights };
  }
}

/** Return the normalized sum of the members' vectors. */
export function centroidOf(members: readonly { vector: Vector }[]): Vector {
  if (members.length === 1) return members[0]!.vector;
  const centroid = new Centroid();
  for (const { vector } of members) centroid.add(vector);
  return centroid.toVector();
}

/** Return a number rounded to six decimal places: sums of the same numbers in another order differ only in later ones. */
export function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

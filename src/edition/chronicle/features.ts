import { stemsBetween } from '../../collections/articles/index.ts';
import { ENTITY_WEIGHT, MIN_SENTENCES, MIN_RARITY, NUMBER_WEIGHT, RARITY_STEP } from './constants.ts';
import type { Candidate } from './types.ts';

/** Feature vector of a sentence, of length 1: feature ids in ascending order, each with its weight. */
export interface Vector {
  ids: Int32Array;
  weights: Float64Array;
}

/** Counts the sentences in which each stem, number and entity occurs. */
export class Frequencies {
  #sentences = 0;
  readonly #counts = new Map<string, number>();

  /** Count the features of a sentence: stems and numbers separated by spaces, and entity keys. */
  add(stems: string, entities: Iterable<string>): void {
    const counts = new Map<string, number>();
    countFeatures(counts, stems, entities);
    this.addAll(1, counts);
  }

  /** Add a number of sentences, with the number of them that contain each feature. */
  addAll(sentences: number, features: ReadonlyMap<string, number>): void {
    this.#sentences += sentences;
    for (const [feature, count] of features) this.#counts.set(feature, (this.#counts.get(feature) ?? 0) + count);
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
  if (stems !== '') for (const stem of stems.split(' ')) count(stem);
  for (const entity of entities) count(`@${entity}`);
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
    if (stems !== '') for (const stem of stems.split(' ')) this.#push(ids, stem, stem.startsWith('#') ? NUMBER_WEIGHT : 1);
    for (const entity of entities) this.#push(ids, `@${entity}`, ENTITY_WEIGHT);
    ids.sort((a, b) => a - b);
    return normalized(
      Int32Array.from(ids),
      Float64Array.from(ids, (id) => this.#weights[id]!),
    );
  }

  /** Return the ids of those words of a vector that are in lower case in its text, so that they are not part of a name, in ascending order. */
  plainWordsOf(text: string, { ids }: Vector): Int32Array {
    const stems = new Set(stemsBetween(withoutNames(text), 0, text.length, []).split(' '));
    const plain = new Set([...stems].map((stem) => this.#ids.get(stem)));
    return ids.filter((id) => this.#isWord[id]! && plain.has(id));
  }

  /** Return the cosine similarity of two sets of feature ids, each weighted by its rarity. */
  compareSets(a: Int32Array, b: Int32Array): number {
    const squares = (ids: Int32Array) => ids.reduce((sum, id) => sum + this.#weights[id]! ** 2, 0);
    const inA = new Set(a);
    const shared = squares(b.filter((id) => inA.has(id)));
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

/** Blank out the capitalized words of a text. The first word stays unless another capitalized one follows: “Police in Leeds” → “Police in      ”. */
function withoutNames(text: string): string {
  return text.replace(/\p{Lu}[\p{L}\p{N}’'-]*/gu, (word, at: number) =>
    at <= 1 && !/^\s\p{Lu}/u.test(text.slice(at + word.length)) ? word : ' '.repeat(word.length),
  );
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
    const entries = [...this.#sums].sort((a, b) => a[0] - b[0]);
    const length = this.#length() || 1;
    return { ids: Int32Array.from(entries, ([id]) => id), weights: Float64Array.from(entries, ([, sum]) => sum / length) };
  }
}

/** Return the normalized sum of the members' vectors. */
export function centroidOf(members: Iterable<{ vector: Vector }>): Vector {
  const centroid = new Centroid();
  for (const { vector } of members) centroid.add(vector);
  return centroid.toVector();
}

/** Round to six decimal places: sums of the same numbers in another order differ only in later ones. */
export function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

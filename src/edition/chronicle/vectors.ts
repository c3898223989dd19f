import type { FeatureSpace } from './features.ts';

/** Feature vector of a sentence, of length 1: feature ids in ascending order, each with its weight. */
export interface Vector {
  ids: Int32Array;
  weights: Float64Array;
}

/** Return a vector with these features, of length 1; its weights are changed in place. */
export function normalized(ids: Int32Array, weights: Float64Array): Vector {
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

import type { FeatureSpace } from './features.ts';
import { normalized, round, type Vector } from './vectors.ts';

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

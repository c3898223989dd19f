import type { Vector } from './vectors.ts';

/** Entries by the features of their vectors, to find those that may be similar to another vector without comparing all. */
export class FeatureIndex<Entry> {
  readonly #entries: Entry[] = [];
  /** Feature id → indices into `#entries`. */
  readonly #postings = new Map<number, number[]>();

  add(entry: Entry, { ids }: Vector): void {
    const index = this.#entries.push(entry) - 1;
    for (const id of ids) {
      const posting = this.#postings.get(id);
      if (posting) posting.push(index);
      else this.#postings.set(id, [index]);
    }
  }

  /**
   * Return all entries whose vectors have at least a cosine with a vector, and some others, in the order in which they were added. Only the heaviest features
   * are looked up: the others together are too light to reach the cosine.
   */
  mayBeSimilar(vector: Vector, minCosine: number): Entry[] {
    const found = new Set(heaviestFeatures(vector, minCosine).flatMap((id) => this.#postings.get(id) ?? []));
    return [...found].sort((a, b) => a - b).map((index) => this.#entries[index]!);
  }
}

/** Return the ids of the heaviest features of a vector of length 1, so many that the others have a norm below `minNorm`. */
function heaviestFeatures({ ids, weights }: Vector, minNorm: number): number[] {
  const positions = Array.from(ids.keys()).sort((a, b) => weights[a]! - weights[b]!);
  let squares = 0;
  let light = 0;
  while (light < positions.length && (squares += weights[positions[light]!]! ** 2) < minNorm ** 2 - ROUNDING) light++;
  return positions.slice(light).map((position) => ids[position]!);
}

/** Tolerance for rounding: cosines are rounded to six decimal places. */
const ROUNDING = 1e-5;

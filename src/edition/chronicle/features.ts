import { stemsBetween } from '../../collections/articles/index.ts';
import { ENTITY_WEIGHT, NUMBER_WEIGHT } from './constants.ts';
import type { Frequencies } from './frequencies.ts';
import { withoutArticle } from './local-names.ts';
import type { Candidate } from './types.ts';
import { normalized, round, type Vector } from './vectors.ts';
import { familyOf } from './word-families.ts';

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

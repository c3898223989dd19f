import { MIN_SENTENCES, MIN_RARITY, RARITY_STEP, STORY_ARTICLES, STORY_SHARE } from './constants.ts';
import { withoutArticle } from './local-names.ts';
import { familyOf } from './word-families.ts';

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

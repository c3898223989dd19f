import type { Article, Edition, ResultCache } from '../../edition/index.ts';
import { foldWord, KEY, type Labels, splitWords, WEIGHT } from '../format/index.ts';
import { CompactPostings } from './compact-postings.ts';
import type { NumberedEntity } from './entity-records.ts';
import { termCountsOf } from './term-counts.ts';

/** Entity in an article: its number, the words of its names, the first sentence that mentions it or part of its name, and the marks there. */
export interface EntityInArticle {
  entity: number;
  words: string[];
  fragment: string;
  marks: [start: number, end: number][];
}

/** Inverted index in memory: the postings of every key, and the number of words of each article, on which impacts depend. */
export class InvertedIndex {
  readonly lists = new Map<string, CompactPostings>();
  readonly lengths: number[] = [];
  readonly #labels: Labels = { topics: [], sources: [] };
  /** Labels of sources by their folded names. */
  readonly #sources = new Map<string, Labels['sources'][number]>();
  readonly #topics: Map<string, number>;
  readonly #cache: ResultCache;

  /** @param cache keeps the counts of the words of articles */
  constructor(topics: Edition['topics'], cache: ResultCache) {
    this.#cache = cache;
    this.#topics = new Map(topics.map(({ id }, number) => [id, number]));
    this.#labels.topics = topics.map(({ id, name, articles }) => ({ id, name, articles: articles.length }));
  }

  /** Add an article, given the days and months that its sentences are dated to; articles are added newest first. */
  add(article: Article, namings: readonly EntityInArticle[], days: readonly string[]): void {
    const number = this.lengths.length;
    const { words, frequencies, sentenceBits, length } = termCountsOf(article, this.#cache);
    this.lengths.push(length);
    // The names of entities are indexed even if the text contains other forms: “РДК” finds “Russian Volunteer Corps”, and a region finds articles that name its towns.
    const ofNames = new Set(namings.flatMap((naming) => naming.words));
    const inText = words === '' ? [] : words.split('\n');
    for (const [index, word] of inText.entries()) {
      const isInName = ofNames.delete(word);
      const frequency = frequencies[index]! + (isInName ? WEIGHT.entity : 0);
      this.#list(word).add({ document: number, frequency, sentenceBits: sentenceBits[index]! });
    }
    for (const word of ofNames) this.#list(word).add({ document: number, frequency: WEIGHT.entity, sentenceBits: 0 });
    for (const key of this.#fieldKeys(article, namings, days)) this.#list(key).add({ document: number, frequency: 0, sentenceBits: 0 });
  }

  /** Add a word that may occur in no article. */
  addWord(word: string): void {
    this.#list(word);
  }

  /**
   * Add a series of figures, or a person with roles, by its number, given its rank and its words with their meaning (`WORD_BIT`). Those of one key are added in
   * order of their numbers.
   */
  addRecord(key: typeof KEY.figure | typeof KEY.role, number: number, rank: number, words: ReadonlyMap<string, number>): void {
    for (const [word, sentenceBits] of words) {
      this.addWord(word);
      this.#list(key + word).add({ document: number, frequency: rank, sentenceBits });
    }
  }

  /** Return the names of the topics, by number, and of the sources, sorted. */
  get labels(): Labels {
    const sources = [...this.#sources].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, label]) => label);
    return { topics: this.#labels.topics, sources };
  }

  /** Return the numbers of an article's topics, ascending. */
  topicsOf(article: Article): number[] {
    return article.topics.map(({ id }) => this.#topics.get(id)!).sort((a, b) => a - b);
  }

  #fieldKeys(article: Article, namings: readonly EntityInArticle[], days: readonly string[]): Set<string> {
    return new Set([
      ...namings.map(({ entity }) => KEY.entity + entity),
      ...article.topics.map(({ id }) => KEY.topic + id),
      ...article.sources.map(({ name }) => KEY.source + this.#sourceOf(name)),
      ...days.flatMap((day) => [KEY.day + day, KEY.day + day.slice(0, 7)]),
    ]);
  }

  /** Count an article of a source, and return the folded name of the source. */
  #sourceOf(name: string): string {
    const folded = foldWord(name);
    const label = this.#sources.get(folded) ?? { name, articles: 0 };
    label.articles++;
    this.#sources.set(folded, label);
    return folded;
  }

  #list(key: string): CompactPostings {
    let list = this.lists.get(key);
    if (!list) this.lists.set(key, (list = new CompactPostings()));
    return list;
  }
}

/** Return entities, given in order of their numbers, grouped by the slug of the articles that mention them. */
export function entitiesByArticle(entities: readonly NumberedEntity[]): Map<string, EntityInArticle[]> {
  const namings = new Map<string, EntityInArticle[]>();
  for (const { number, entity } of entities) {
    const words = [...new Set([entity.name, ...entity.aliases].flatMap((name) => splitWords(name).map(({ word }) => word)))];
    const first = new Map<string, (typeof entity.sentences)[number]>();
    for (const sentence of entity.sentences) if (!first.has(sentence.article.slug)) first.set(sentence.article.slug, sentence);
    for (const { slug } of entity.articles) {
      const sentence = first.get(slug);
      const naming: EntityInArticle = {
        entity: number,
        words,
        fragment: sentence ? sentence.href.slice(sentence.href.indexOf('#') + 1) : '',
        marks: sentence?.excerpt.marks ?? [],
      };
      const known = namings.get(slug);
      if (known) known.push(naming);
      else namings.set(slug, [naming]);
    }
  }
  return namings;
}

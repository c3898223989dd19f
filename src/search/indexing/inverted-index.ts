import type { Article, Edition } from '../../edition/index.ts';
import { fold, KEY, type Labels, splitCompounds, splitWords, WEIGHT } from '../format/index.ts';
import { CompactPostings } from './compact-postings.ts';
import type { NumberedEntity } from './entity-records.ts';

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

  constructor(topics: Edition['topics']) {
    this.#topics = new Map(topics.map(({ id }, number) => [id, number]));
    this.#labels.topics = topics.map(({ id, name, articles }) => ({ id, name, articles: articles.length }));
  }

  /** Add an article, given the days and months that its sentences are dated to; articles are added newest first. */
  add(article: Article, namings: readonly EntityInArticle[], days: readonly string[]): void {
    const number = this.lengths.length;
    const words = new Map<string, { frequency: number; sentenceBits: number }>();
    const count = (word: string, weight: number, sentenceBits: number): void => {
      const known = words.get(word);
      if (!known) words.set(word, { frequency: weight, sentenceBits });
      else {
        known.frequency += weight;
        known.sentenceBits |= sentenceBits;
      }
    };
    let length = 0;
    const read = (text: string, weight: number, sentence: number): void => {
      for (const { parts, variants, joined } of splitCompounds(text)) {
        length += parts.length;
        for (const { word } of [...parts, ...variants, ...(joined ? [joined] : [])]) count(word, weight, sentenceBit(sentence));
      }
    };
    read(article.title, WEIGHT.title, 0);
    read(article.summary, WEIGHT.summary, 1);
    article.sentences.forEach(({ text }, i) => read(text, WEIGHT.sentence, i + 2));
    // The names of entities are indexed even if the text contains other forms: “РДК” finds “Russian Volunteer Corps”, and a region finds articles that name its towns.
    for (const word of new Set(namings.flatMap((naming) => naming.words))) count(word, WEIGHT.entity, 0);
    this.lengths.push(length);
    for (const [word, { frequency, sentenceBits }] of words) this.#list(word).add({ article: number, frequency, sentenceBits });
    for (const key of this.#fieldKeys(article, namings, days)) this.#list(key).add({ article: number, frequency: 0, sentenceBits: 0 });
  }

  /** Add a word that may occur in no article. */
  addWord(word: string): void {
    this.#list(word);
  }

  /** Add a series of figures by its number, given its rank and its words with their meaning in it (`FIGURE_BIT`). Series are added in order of their numbers. */
  addSeries(number: number, rank: number, words: ReadonlyMap<string, number>): void {
    for (const [word, sentenceBits] of words) {
      this.addWord(word);
      this.#list(KEY.figure + word).add({ article: number, frequency: rank, sentenceBits });
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
    const folded = fold(name);
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

/** Return the bit of a sentence, given its number in the article (the title is 0, the summary 1). */
export function sentenceBit(sentence: number): number {
  return 1 << (sentence & 7);
}

/** Group entities, given in order of their numbers, by the slug of the articles that mention them. */
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

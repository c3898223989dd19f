import type { Article, Edition, Entity } from '../edition/types.ts';
import { FIELD, FIELD_SPAN, INDEX_FORMAT, INDEX_PATH } from './index-file.ts';
import type { ArticleRecord, EntityRecord, IndexFile } from './index-file.ts';
import { readWords } from './words.ts';

/** Word → number of an article → fields of it that hold the word. Articles come in ascending order. */
type Postings = Map<string, Map<number, number>>;

/** A finished file of the index: its path relative to the folder of the index, and its content. */
export interface SearchFile {
  path: string;
  body: string;
}

/** An edition → the files that `createSearch` reads. The same edition gives the same bytes. */
export function buildSearchFiles(edition: Edition): SearchFile[] {
  const articleNumbers = new Map(edition.articles.map(({ slug }, number) => [slug, number]));
  const entities = [...edition.people, ...edition.places, ...edition.organizations];
  const postings = collectPostings(edition.articles, entities);
  const words = [...postings.keys()].sort();
  const file: IndexFile = {
    format: INDEX_FORMAT,
    edition: edition.id,
    articles: edition.articles.map(articleRecord),
    entities: entities.map((entity) => entityRecord(entity, edition.articles, articleNumbers)),
    words: words.join(' '),
    postings: words.map((word) => encodePosting(postings.get(word)!)),
  };
  return [{ path: INDEX_PATH, body: JSON.stringify(file) }];
}

function collectPostings(articles: Article[], entities: Entity[]): Postings {
  const postings: Postings = new Map();
  const entry = (word: string): Map<number, number> => {
    let found = postings.get(word);
    if (!found) postings.set(word, (found = new Map()));
    return found;
  };
  articles.forEach((article, number) => {
    const add = (text: string, field: number): void => {
      for (const { word } of readWords(text)) {
        const fields = entry(word);
        fields.set(number, (fields.get(number) ?? 0) | field);
      }
    };
    add(article.title, FIELD.title);
    add(article.summary, FIELD.summary);
    for (const { text } of article.sentences) add(text, FIELD.sentence);
  });
  // Words of names are in the dictionary even where no article has them: an alias in another script leads to the entity.
  for (const { name, aliases } of entities) for (const text of [name, ...aliases]) for (const { word } of readWords(text)) entry(word);
  return postings;
}

function encodePosting(posting: Map<number, number>): number[] {
  let before = 0;
  return Array.from(posting, ([article, fields]) => {
    const gap = article - before;
    before = article;
    return gap * FIELD_SPAN + fields;
  });
}

function articleRecord({ title, href, publishedLabel, summary, sentences }: Article): ArticleRecord {
  return { title, href, published: publishedLabel, summary, sentences: sentences.map(({ text }) => text), ids: sentences.map(({ id }) => id) };
}

function entityRecord(entity: Entity, articles: Article[], articleNumbers: Map<string, number>): EntityRecord {
  const { type, name, aliases, href, description } = entity;
  const naming = new Map<string, Entity['sentences'][number]>();
  for (const sentence of entity.sentences) if (!naming.has(sentence.article.slug)) naming.set(sentence.article.slug, sentence);
  const articlesOf = entity.articles.map(({ slug }) => {
    const number = articleNumbers.get(slug);
    if (number === undefined) throw new Error(`The entity “${name}” lists an article that the edition does not have: ${slug}`);
    const sentence = naming.get(slug);
    if (!sentence) return [number];
    const fragment = sentence.href.slice(sentence.href.indexOf('#') + 1);
    const at = articles[number]!.sentences.findIndex(({ id }) => id === fragment);
    return at < 0 ? [number] : [number, at, ...sentence.excerpt.marks.flat()];
  });
  return { type, name, aliases, href, description, articles: articlesOf };
}

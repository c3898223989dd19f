import { FIELD } from './index-file.ts';
import type { SearchIndex } from './open-index.ts';
import type { WordReading } from './readings.ts';

/** What a word counts by where it stands; `entity` where the article names an entity that has the word in one of its names. */
const WEIGHT = { title: 8, entity: 4, summary: 2, sentence: 1 };

/** An article in which every word of a query was found. */
export interface FoundArticle {
  /** Its number in the index. */
  article: number;
  score: number;
}

/**
 * The articles that hold every word of the query, in their text or in a name of an entity that they mention, best first. So
 * “РДК” finds the articles that name the Russian Volunteer Corps, and a place those that name its parts. Equals stand newest first.
 */
export function findArticles(words: WordReading[], index: SearchIndex): FoundArticle[] {
  const [first, ...others] = words.map((reading) => scoreWord(reading, index));
  if (!first) return [];
  const found: FoundArticle[] = [];
  for (const [article, score] of first) {
    if (others.every((scores) => scores.has(article))) found.push({ article, score: others.reduce((sum, scores) => sum + scores.get(article)!, score) });
  }
  return found.sort((a, b) => b.score - a.score || a.article - b.article);
}

/** A word of the query → the articles that hold it, each with the score of its best place. */
function scoreWord(reading: WordReading, index: SearchIndex): Map<number, number> {
  const scores = new Map<number, number>();
  const add = (article: number, score: number): void => {
    if (score > (scores.get(article) ?? 0)) scores.set(article, score);
  };
  for (const [word, quality] of reading) {
    for (const { article, fields } of index.postings(word)) add(article, quality * weightOf(fields));
    for (const entity of index.named(word)) for (const [article] of index.entities[entity]!.articles) add(article!, quality * WEIGHT.entity);
  }
  return scores;
}

function weightOf(fields: number): number {
  if (fields & FIELD.title) return WEIGHT.title;
  return fields & FIELD.summary ? WEIGHT.summary : WEIGHT.sentence;
}

import type { Article, Entity } from '../../../src/edition/types.ts';
import type { IndexedEdition } from '../../../src/search/indexing/build-index.ts';
import { createRandom } from '../random.ts';
import type { Random } from '../random.ts';

/** A query with the URLs of the expected hits. */
export interface KnownQuery {
  text: string;
  expected: string[];
}

/** The queries of a measurement, by kind. */
export interface Queries {
  /** Three words of an article. */
  known: KnownQuery[];
  /** A name with a typo; expected are the entity and articles that name it. */
  names: KnownQuery[];
  /** Three words of an article, one with a typo. */
  words: KnownQuery[];
}

const EACH = 200;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** Share of articles above which a word is too common for a query. */
const COMMON = 0.05;

/** Make the queries for a corpus: the same ones in every run. */
export function makeQueries({ articles, people, places, organizations }: IndexedEdition): Queries {
  const random = createRandom(1_789);
  const all: { href: string; words: string[] }[] = [];
  const articlesWith = new Map<string, number>();
  for (const article of articles) {
    const words = wordsOf(article);
    for (const word of words) articlesWith.set(word, (articlesWith.get(word) ?? 0) + 1);
    all.push({ href: article.href, words });
    // Enough to choose from, and to know the common words.
    if (all.length === 10_000) break;
  }
  const threeOf = ({ words }: { words: string[] }): string[] => {
    const telling = words.filter((word) => articlesWith.get(word)! <= all.length * COMMON);
    return Array.from({ length: 3 }, () => telling.splice(random.integer(telling.length), 1)[0]!);
  };
  const chosen = Array.from({ length: EACH }, () => random.pick(all));
  const entities = [...people, ...places, ...organizations].filter(({ name }) => name.length > 5);
  return {
    known: chosen.map((article) => ({ text: threeOf(article).join(' '), expected: [article.href] })),
    names: Array.from({ length: EACH }, () => nameQuery(random.pick(entities), random)),
    words: chosen.map((article) => {
      const [first, ...others] = threeOf(article).sort((a, b) => b.length - a.length);
      return { text: [withTypo(first!, random), ...others].join(' '), expected: [article.href] };
    }),
  };
}

function nameQuery(entity: Entity, random: Random): KnownQuery {
  const words = entity.name.split(' ');
  const at = words.reduce((longest, word, i) => (word.length > words[longest]!.length ? i : longest), 0);
  words[at] = withTypo(words[at]!.toLowerCase(), random);
  return { text: words.join(' '), expected: [entity.href, ...entity.articles.map(({ href }) => href)] };
}

/** Return a word with one letter added, dropped, changed or swapped with the next. */
export function withTypo(word: string, random: Random): string {
  const at = random.integer(word.length);
  const letter = LETTERS[random.integer(26)]!;
  const changed = [
    word.slice(0, at) + letter + word.slice(at),
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + letter + word.slice(at + 1),
    word.slice(0, at) + (word[at + 1] ?? '') + word[at]! + word.slice(at + 2),
  ][random.integer(4)]!;
  return changed === word ? withTypo(word, random) : changed;
}

function wordsOf({ sentences }: Article): string[] {
  return [...new Set(sentences.flatMap(({ text }) => text.toLowerCase().match(/(?<![\p{L}\p{N}])\p{L}{4,}(?![\p{L}\p{N}'’-])/gu) ?? []))];
}

import { hasPlainCharacters } from '../../analysis/core/index.ts';
import type { IdentitySource } from './identity-source.ts';

/** A lower-case word: not the end of an address, nor the part after a hyphen. */
const LOWER_CASE_WORD = /(?<![\p{L}\p{N}.@/-])\p{Ll}[\p{Ll}’'-]*/gu;
/** The same for a text that has plain characters only: it finds the same in half of the time. */
const PLAIN_LOWER_CASE_WORD = /(?<![A-Za-z0-9.@/-])[a-z][a-z’'-]*/g;
const CONTINUES = /[\p{L}\p{N}]/u;
/** Fewer names than this are first looked for one by one, which is faster than to go through all words of a text. */
const MAX_ONE_BY_ONE = 100;

/** The part of an article that is searched. */
type TextOfArticle = Pick<IdentitySource, 'passages'>;

/** How often an article writes names in lower case. */
interface LowerCaseCounts {
  /** The names that were looked for. */
  names: ReadonlySet<string>;
  /** Counts of the names that were found. */
  counts: ReadonlyMap<string, number>;
}

const NONE: ReadonlySet<string> = new Set();

/** The counts of each article: after a change, only new names are looked for in the other articles. */
const countsOfArticle = new WeakMap<TextOfArticle, LowerCaseCounts>();

/** Return how often the articles write each name in lower case. Names that are never written in lower case are left out. */
export function countLowerCase(articles: readonly TextOfArticle[], names: ReadonlySet<string>): Map<string, number> {
  const finders = new Map<ReadonlySet<string>, Finder>();
  const finderFor = (searchedNames: ReadonlySet<string>): Finder => {
    let finder = finders.get(searchedNames);
    if (!finder) finders.set(searchedNames, (finder = createFinder(names.difference(searchedNames))));
    return finder;
  };
  const sums = new Map<string, number>();
  for (const article of articles) {
    const previous = countsOfArticle.get(article) ?? { names: NONE, counts: new Map<string, number>() };
    const counts = new Map([...previous.counts].filter(([name]) => names.has(name)));
    const find = finderFor(previous.names);
    for (const text of article.passages) find(text, counts);
    countsOfArticle.set(article, { names, counts });
    for (const [name, count] of counts) sums.set(name, (sums.get(name) ?? 0) + count);
  }
  return sums;
}

/** Adds to the counts how often a text writes names in lower case. */
type Finder = (text: string, counts: Map<string, number>) => void;

function createFinder(names: ReadonlySet<string>): Finder {
  const byFirst = Map.groupBy(names, firstWordOf);
  const oneByOne = names.size < MAX_ONE_BY_ONE ? [...names] : null;
  return (text, counts) => {
    if (oneByOne?.every((name) => !text.includes(name))) return;
    for (const { 0: word, index } of text.matchAll(hasPlainCharacters(text) ? PLAIN_LOWER_CASE_WORD : LOWER_CASE_WORD)) {
      for (const name of byFirst.get(word) ?? []) {
        if (text.startsWith(name, index) && !CONTINUES.test(text.charAt(index + name.length))) counts.set(name, (counts.get(name) ?? 0) + 1);
      }
    }
  };
}

function firstWordOf(name: string): string {
  return name.split(' ', 1)[0]!;
}

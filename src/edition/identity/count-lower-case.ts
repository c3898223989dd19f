import type { IdentitySource } from './identity-source.ts';

/** A lower-case word: not the end of an address, nor the part after a hyphen. */
const LOWER_CASE_WORD = /(?<![\p{L}\p{N}.@/-])\p{Ll}[\p{Ll}’'-]*/gu;
const CONTINUES = /[\p{L}\p{N}]/u;
/** Up to this many names are looked for one by one, which is faster than going through all words of a text. */
const FEW = 100;

/** How often an article writes names in lower case. */
interface Counted {
  /** The names that were looked for. */
  names: ReadonlySet<string>;
  /** Counts of the names that were found. */
  counts: ReadonlyMap<string, number>;
}

const NONE: ReadonlySet<string> = new Set();

/** The counts of each article: after a change, the other articles are only searched for new names. */
const counted = new WeakMap<IdentitySource, Counted>();

/** Count how often the articles write each name in lower case. Names that are never written in lower case are left out. */
export function countLowerCase(articles: readonly IdentitySource[], names: ReadonlySet<string>): Map<string, number> {
  const missing = new Map<ReadonlySet<string>, Finder>();
  const finderFor = (known: ReadonlySet<string>): Finder => {
    let finder = missing.get(known);
    if (!finder) missing.set(known, (finder = createFinder(names.difference(known))));
    return finder;
  };
  const sums = new Map<string, number>();
  for (const article of articles) {
    const known = counted.get(article) ?? { names: NONE, counts: new Map<string, number>() };
    const counts = new Map([...known.counts].filter(([name]) => names.has(name)));
    const find = finderFor(known.names);
    for (const text of article.passages) find(text, counts);
    counted.set(article, { names, counts });
    for (const [name, count] of counts) sums.set(name, (sums.get(name) ?? 0) + count);
  }
  return sums;
}

/** Adds to the counts how often a text writes names in lower case. */
type Finder = (text: string, counts: Map<string, number>) => void;

function createFinder(names: ReadonlySet<string>): Finder {
  const byFirst = Map.groupBy(names, firstWordOf);
  const few = names.size < FEW ? [...names] : null;
  return (text, counts) => {
    if (few?.every((name) => !text.includes(name))) return;
    for (const { 0: word, index } of text.matchAll(LOWER_CASE_WORD)) {
      for (const name of byFirst.get(word) ?? []) {
        if (text.startsWith(name, index) && !CONTINUES.test(text.charAt(index + name.length))) counts.set(name, (counts.get(name) ?? 0) + 1);
      }
    }
  };
}

function firstWordOf(name: string): string {
  return name.split(' ', 1)[0]!;
}

import { contentWords } from './content-words.ts';
import { areOpposed } from './synonyms.ts';
import type { ComparedArticle, ComparedSentence } from './types.ts';
import { haveDayInCommon } from './figures.ts';
import { wordsOf } from './words.ts';

/** What a sentence or a statement says, for comparing it. */
export interface Content {
  /** What its words mean, without those of names. */
  words: ReadonlySet<string>;
  /** Keys of the names in it. */
  names: ReadonlySet<string>;
  /** First and last ISO day of each date that it gives. */
  dates: readonly { from: string; to: string }[];
}

/** How much of what one says another one says, too. */
export interface Likeness {
  /** Share of the shorter that is in the longer, from 0 to 1, by rarity, and of the longer that is in the shorter. */
  share: number;
  ofLonger: number;
  /** Number of words, and of names, in common. */
  words: number;
  names: number;
}

/** Two articles prepared for comparing their sentences. */
export interface Likenesses {
  a: Content[];
  b: Content[];
  of: (one: Content, other: Content) => Likeness;
  /** Return the content of a statement in a sentence of the first or the second article. */
  contentOf: (text: string, article: ComparedArticle, index: number) => Content;
}

const NOTHING: Likeness = { share: 0, ofLonger: 0, words: 0, names: 0 };

/** Prepare two articles for comparing what their sentences say. Headings, cells and entries of lists say nothing by themselves. */
export function createLikenesses(a: ComparedArticle, b: ComparedArticle): Likenesses {
  const inNames = new Set([...a.names, ...b.names].flatMap(({ name }) => [...contentWords(name)]));
  const contentOf = (text: string, { names, dates }: ComparedArticle, index: number): Content => {
    const said = wordsOf(text);
    return {
      words: new Set([...contentWords(text)].filter((word) => !inNames.has(word))),
      names: new Set(names.filter((each) => each.in.includes(index) && [...wordsOf(each.name)].some((word) => said.has(word))).map(({ key }) => key)),
      dates: dates.filter((each) => each.in.includes(index)),
    };
  };
  const contentsOf = (article: ComparedArticle) =>
    article.sentences.map((sentence, index): Content => {
      if (!isRunningText(sentence)) return { words: new Set(), names: new Set(), dates: [] };
      // “He”: the names of a sentence are those that the analysis found in it, also by other words.
      const names = new Set(article.names.filter((each) => each.in.includes(index)).map(({ key }) => key));
      return { ...contentOf(sentence.text, article, index), names };
    });
  const [inA, inB] = [contentsOf(a), contentsOf(b)];
  const counts = new Map<string, number>();
  for (const content of [...inA, ...inB]) for (const feature of featuresOf(content)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const all = inA.length + inB.length;
  // What the two sentences alone have counts most; a name in every other sentence counts little.
  const weightOf = (feature: string) => Math.log((all + 2) / Math.max(2, counts.get(feature) ?? 0)) + 0.1;

  function of(one: Content, other: Content): Likeness {
    const words = [...one.words].filter((word) => other.words.has(word));
    const names = [...one.names].filter((key) => other.names.has(key));
    if (words.length + names.length === 0 || areOpposed(one.words, other.words)) return NOTHING;
    const shared = [...words, ...names.map((key) => `@${key}`)].reduce((sum, feature) => sum + weightOf(feature), 0);
    const total = (content: Content) => featuresOf(content).reduce((sum, feature) => sum + weightOf(feature), 0);
    const [x, y] = [total(one), total(other)];
    return { share: shared / Math.min(x, y), ofLonger: shared / Math.max(x, y), words: words.length, names: names.length };
  }

  return { a: inA, b: inB, of, contentOf };
}

/** Whether a sentence is of running text, and no heading, table cell or entry of a list of links. */
export function isRunningText({ kind }: ComparedSentence): boolean {
  return kind === undefined;
}

/** Whether both give dates, and none of the one is one of the other. */
export function areOfOtherDays(one: Content, other: Content): boolean {
  if (one.dates.length === 0 || other.dates.length === 0) return false;
  return !one.dates.some((date) => other.dates.some((each) => haveDayInCommon(date, each)));
}

function featuresOf({ words, names }: Content): string[] {
  return [...words, ...Array.from(names, (key) => `@${key}`)];
}

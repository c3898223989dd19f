import { contentWords } from './content-words.ts';
import { areOpposed } from '../analysis/english/comparison/index.ts';
import type { ComparedArticle, ComparedSentence } from './types.ts';
import { haveDayInCommon } from './figures.ts';
import { wordsOf } from './words.ts';

/** The content by which a sentence or a statement is compared with others. */
export interface Content {
  /** Its content words, without those of names. */
  words: ReadonlySet<string>;
  /** Keys of the names in it. */
  names: ReadonlySet<string>;
  /** First and last ISO day of each date that it gives. */
  dates: readonly { from: string; to: string }[];
}

/** How much content two texts have in common. */
export interface Overlap {
  /** Share of the content of the shorter text that the longer one has, and the reverse, from 0 to 1; words and names are weighted by their rarity. */
  share: number;
  shareOfLonger: number;
  /** Number of words, and of names, in common. */
  words: number;
  names: number;
}

/** Compares the sentences of two articles. */
export interface ContentComparer {
  /** The content of each sentence of the first and the second article. */
  a: Content[];
  b: Content[];
  overlapOf: (one: Content, other: Content) => Overlap;
  /** Return the content of a statement of one of the two articles, given the index of its sentence. */
  contentOf: (text: string, article: ComparedArticle, sentence: number) => Content;
}

const NOTHING: Overlap = { share: 0, shareOfLonger: 0, words: 0, names: 0 };

/** Create the comparer of two articles. Headings, cells and entries of lists have no content of their own, so they match nothing. */
export function createContentComparer(a: ComparedArticle, b: ComparedArticle): ContentComparer {
  const inNames = new Set([...a.names, ...b.names].flatMap(({ name }) => [...contentWords(name)]));
  const contentOf = (text: string, { names, dates }: ComparedArticle, index: number): Content => {
    const wordsOfText = wordsOf(text);
    return {
      words: new Set([...contentWords(text)].filter((word) => !inNames.has(word))),
      names: new Set(
        names.filter((each) => each.sentences.includes(index) && [...wordsOf(each.name)].some((word) => wordsOfText.has(word))).map(({ key }) => key),
      ),
      dates: dates.filter((each) => each.sentences.includes(index)),
    };
  };
  const contentsOf = (article: ComparedArticle) =>
    article.sentences.map((sentence, index): Content => {
      if (!isRunningText(sentence)) return { words: new Set(), names: new Set(), dates: [] };
      // A sentence also names those to whom its other words refer, such as “he” or “the mayor”.
      const names = new Set(article.names.filter((each) => each.sentences.includes(index)).map(({ key }) => key));
      return { ...contentOf(sentence.text, article, index), names };
    });
  const [inA, inB] = [contentsOf(a), contentsOf(b)];
  const counts = new Map<string, number>();
  for (const content of [...inA, ...inB]) for (const feature of featuresOf(content)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const all = inA.length + inB.length;
  // Inverse document frequency: what only these two sentences have counts most.
  const weightOf = (feature: string) => Math.log((all + 2) / Math.max(2, counts.get(feature) ?? 0)) + 0.1;

  function overlapOf(one: Content, other: Content): Overlap {
    const words = [...one.words].filter((word) => other.words.has(word));
    const names = [...one.names].filter((key) => other.names.has(key));
    if (words.length + names.length === 0 || areOpposed(one.words, other.words)) return NOTHING;
    const shared = [...words, ...names.map((key) => `@${key}`)].reduce((sum, feature) => sum + weightOf(feature), 0);
    const total = (content: Content) => featuresOf(content).reduce((sum, feature) => sum + weightOf(feature), 0);
    const [weightOfOne, weightOfOther] = [total(one), total(other)];
    return {
      share: shared / Math.min(weightOfOne, weightOfOther),
      shareOfLonger: shared / Math.max(weightOfOne, weightOfOther),
      words: words.length,
      names: names.length,
    };
  }

  return { a: inA, b: inB, overlapOf, contentOf };
}

/** Whether a sentence is running text, not a heading, a table cell or an entry in a list of links. */
function isRunningText({ kind }: ComparedSentence): boolean {
  return kind === undefined;
}

/** Whether both texts give dates, but have no day in common. */
export function haveOtherDates(one: Content, other: Content): boolean {
  if (one.dates.length === 0 || other.dates.length === 0) return false;
  return !one.dates.some((date) => other.dates.some((each) => haveDayInCommon(date, each)));
}

function featuresOf({ words, names }: Content): string[] {
  return [...words, ...Array.from(names, (key) => `@${key}`)];
}

import { areOfSameQuantity, haveDayInCommon } from './figures.ts';
import { haveOtherDates, type ContentComparer } from './content.ts';
import type { ComparedArticle, ComparedFigure, ComparedRow, ComparedSentence, Side } from './types.ts';
import { similarity, MIN_SIMILARITY_OF_SAME_WORDS, wordsOf } from './words.ts';

/**
 * Two sentences are aligned if they have at least this share of the shorter one's content in common. `MIN_SHARE_OF_SAME_EVENT` is for sentences that report the same
 * happening or the same quantity.
 */
const MIN_SHARE = 0.5;
const MIN_SHARE_OF_SAME_EVENT = 0.35;
/** Minimum share of the longer sentence's content: the words of a very short sentence may all occur in a long one by chance. */
const MIN_SHARE_OF_LONGER = 0.25;
/** Minimum number of content words in common: names and a date are not enough. `MIN_WORDS_IF_CLOSE` applies to sentences of one event or with a share of `CLOSE`. */
const MIN_WORDS = 3;
const MIN_WORDS_IF_CLOSE = 2;
const CLOSE = 0.7;

/** Maximum number of names given as a reason. */
const NAMES_SHOWN = 2;

/** Maximum number of sentence pairs. Longer texts are shown side by side without alignment, which would take seconds. */
const MAX_PAIRS = 4_000_000;

/** What two sentences have in common. */
interface Match {
  weight: number;
  /** Explanation for readers: “the same event, Shebekino”. */
  reason: string;
}

/** Two texts in rows. */
export interface Alignment {
  rows: ComparedRow[];
  /** For sentences without a partner in their row: the sentence of the other text that reports the same, by id. */
  elsewhere: Record<Side, Record<string, string>>;
}

/**
 * Return the sentences of two articles in rows, in the order of both texts; two sentences that report the same share a row. Matches that would break the order
 * are returned in `elsewhere`.
 */
export function alignTexts(a: ComparedArticle, b: ComparedArticle, contents: ContentComparer): Alignment {
  const isTooLong = a.sentences.length * b.sentences.length > MAX_PAIRS;
  const matches = isTooLong ? a.sentences.map(() => []) : matchesBetween(a, b, contents);
  const pairs = selectPairs(a.sentences.length, b.sentences.length, matches);
  return {
    rows: rowsOf(a.sentences, b.sentences, pairs, matches),
    elsewhere: counterparts(a, b, pairs, matches),
  };
}

type MatchTable = (Match | undefined)[][];

/** Return the matches by the index of the sentence in the first text and of that in the second. */
function matchesBetween(a: ComparedArticle, b: ComparedArticle, contents: ContentComparer): MatchTable {
  const [figuresInA, figuresInB] = [a, b].map((article) => article.sentences.map((_, index) => article.figures.filter((each) => each.sentence === index))) as [
    ComparedFigure[][],
    ComparedFigure[][],
  ];
  const namesOf = new Map([...a.names, ...b.names].map(({ key, name }) => [key, name]));
  return a.sentences.map((one, i) =>
    b.sentences.map((other, j) => {
      const [contentA, contentB] = [contents.a[i]!, contents.b[j]!];
      const { share, shareOfLonger, words } = contents.overlapOf(contentA, contentB);
      const isSameEvent = one.happenings?.some((id) => other.happenings?.includes(id)) === true;
      if (words < (isSameEvent || share >= CLOSE ? MIN_WORDS_IF_CLOSE : MIN_WORDS) || haveOtherDates(contentA, contentB)) return undefined;
      const number = figuresInA[i]!.find(
        (figure) => figure.series !== null && figuresInB[j]!.some((each) => areOfSameQuantity(figure, a, each, b) && haveDayInCommon(figure, each)),
      );
      // “Do people like our services?” has all its words in many a long sentence.
      if (shareOfLonger < MIN_SHARE_OF_LONGER || share < (isSameEvent || number !== undefined ? MIN_SHARE_OF_SAME_EVENT : MIN_SHARE)) return undefined;
      const date = contentA.dates.find((each) => contentB.dates.some((there) => there.from === each.from && there.to === each.to));
      const names = [...contentA.names].filter((key) => contentB.names.has(key)).flatMap((key) => namesOf.get(key) ?? []);
      const reasons = [
        ...(similarity(wordsOf(one.text), wordsOf(other.text)) >= MIN_SIMILARITY_OF_SAME_WORDS
          ? ['nearly the same words']
          : isSameEvent
            ? ['the same event']
            : []),
        ...(number === undefined ? [] : [number.series!.title]),
        ...names.slice(0, NAMES_SHOWN),
        ...(date === undefined ? [] : [labelOf(date, a)]),
      ];
      return { weight: share + words / WORDS_PER_SHARE, reason: reasons.length === 0 ? 'the same in other words' : reasons.join(', ') };
    }),
  );
}

/** The weight of a match is the share in common, plus the number of common words divided by this: of matches with equal shares, the one with more words counts more. */
const WORDS_PER_SHARE = 8;

function labelOf({ from, to }: { from: string; to: string }, { dates }: ComparedArticle): string {
  return dates.find((each) => each.from === from && each.to === to)!.label;
}

/**
 * Return the non-crossing pairs with the largest total weight: index of the first sentence → index of the second (dynamic programming, as for a longest
 * common subsequence).
 */
function selectPairs(rows: number, columns: number, matches: MatchTable): Map<number, number> {
  const best = Array.from({ length: rows + 1 }, () => new Float64Array(columns + 1));
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const weight = matches[i]![j]?.weight;
      best[i]![j] = Math.max(best[i + 1]![j]!, best[i]![j + 1]!, weight === undefined ? 0 : best[i + 1]![j + 1]! + weight);
    }
  }
  const pairs = new Map<number, number>();
  for (let i = 0, j = 0; i < rows && j < columns;) {
    const weight = matches[i]![j]?.weight;
    if (weight !== undefined && best[i]![j] === best[i + 1]![j + 1]! + weight) pairs.set(i++, j++);
    else if (best[i]![j] === best[i + 1]![j]) i++;
    else j++;
  }
  return pairs;
}

function rowsOf(a: readonly ComparedSentence[], b: readonly ComparedSentence[], pairs: ReadonlyMap<number, number>, matches: MatchTable): ComparedRow[] {
  const rows: ComparedRow[] = [];
  let [fromA, fromB] = [0, 0];
  const pushUnmatched = (toA: number, toB: number) => {
    if (toA > fromA || toB > fromB) rows.push({ a: a.slice(fromA, toA), b: b.slice(fromB, toB), reason: null });
  };
  for (const [i, j] of pairs) {
    pushUnmatched(i, j);
    rows.push({ a: [a[i]!], b: [b[j]!], reason: matches[i]![j]!.reason });
    [fromA, fromB] = [i + 1, j + 1];
  }
  pushUnmatched(a.length, b.length);
  return rows;
}

/** Return, for each sentence without a partner in its row, the id of the sentence of the other text that has most in common with it. */
function counterparts(a: ComparedArticle, b: ComparedArticle, pairs: ReadonlyMap<number, number>, matches: MatchTable): Record<Side, Record<string, string>> {
  const counterpartIds: Record<Side, Record<string, string>> = { a: {}, b: {} };
  const pairedInB = new Set(pairs.values());
  const indexOfHeaviest = (entries: (Match | undefined)[]) =>
    entries.reduce((most, each, at) => ((each?.weight ?? 0) > (entries[most]?.weight ?? 0) ? at : most), -1);
  a.sentences.forEach(({ id }, i) => {
    const most = pairs.has(i) ? -1 : indexOfHeaviest(matches[i]!);
    if (most >= 0) counterpartIds.a[id] = b.sentences[most]!.id;
  });
  b.sentences.forEach(({ id }, j) => {
    const most = pairedInB.has(j) ? -1 : indexOfHeaviest(matches.map((row) => row[j]));
    if (most >= 0) counterpartIds.b[id] = a.sentences[most]!.id;
  });
  return counterpartIds;
}

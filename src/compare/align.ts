import { areOfSameQuantity, haveDayInCommon } from './figures.ts';
import { areOfOtherDays, type Likenesses } from './likeness.ts';
import type { ComparedArticle, ComparedFigure, ComparedRow, ComparedSentence, Side } from './types.ts';
import { similarity, NEARLY_EQUAL, wordsOf } from './words.ts';

/** Shares of what the shorter of two sentences says from which they tell the same: without anything else, and if they report one happening or number. */
const TELL_THE_SAME = 0.5;
const TELL_ONE_EVENT = 0.35;
/** Minimum share of the longer sentence. */
const MIN_OF_LONGER = 0.25;
/** Minimum number of words with a meaning in common, so that names and a date are not enough; fewer if the shorter sentence says hardly anything else. */
const MIN_WORDS = 3;
const MIN_WORDS_OF_MOST = 2;
const MOST = 0.7;

/** Maximum number of names given as a reason. */
const NAMES_SHOWN = 2;

/** Maximum number of sentence pairs. Longer texts are shown side by side without alignment, which would take seconds. */
const MAX_PAIRS = 4_000_000;

/** What two sentences have in common. */
interface Shared {
  weight: number;
  words: string;
}

/** Two texts in rows. */
export interface Alignment {
  rows: ComparedRow[];
  /** For sentences without a partner in their row: the sentence of the other text that reports the same, by id. */
  elsewhere: Record<Side, Record<string, string>>;
}

/**
 * Align the texts of two articles in rows, in the order of both texts: sentences that report the same share a row. Matches that would break that order are
 * returned in `elsewhere`.
 */
export function alignTexts(a: ComparedArticle, b: ComparedArticle, likenesses: Likenesses): Alignment {
  const isTooLong = a.sentences.length * b.sentences.length > MAX_PAIRS;
  const shared = isTooLong ? a.sentences.map(() => []) : sharedBySentences(a, b, likenesses);
  const beside = heaviestOrder(a.sentences.length, b.sentences.length, shared);
  return {
    rows: rowsOf(a.sentences, b.sentences, beside, shared),
    elsewhere: counterparts(a, b, beside, shared),
  };
}

type Table = (Shared | undefined)[][];

function sharedBySentences(a: ComparedArticle, b: ComparedArticle, likenesses: Likenesses): Table {
  const [inA, inB] = [a, b].map((article) => article.sentences.map((_, index) => article.figures.filter((each) => each.in === index))) as [
    ComparedFigure[][],
    ComparedFigure[][],
  ];
  const namesOf = new Map([...a.names, ...b.names].map(({ key, name }) => [key, name]));
  return a.sentences.map((one, i) =>
    b.sentences.map((other, j) => {
      const [x, y] = [likenesses.a[i]!, likenesses.b[j]!];
      const { share, ofLonger, words } = likenesses.of(x, y);
      const isSameEvent = one.tells?.some((id) => other.tells?.includes(id)) === true;
      if (words < (isSameEvent || share >= MOST ? MIN_WORDS_OF_MOST : MIN_WORDS) || areOfOtherDays(x, y)) return undefined;
      const number = inA[i]!.find(
        (figure) => figure.series !== null && inB[j]!.some((each) => areOfSameQuantity(figure, a, each, b) && haveDayInCommon(figure, each)),
      );
      // “Do people like our services?” has all its words in many a long sentence.
      if (ofLonger < MIN_OF_LONGER || share < (isSameEvent || number !== undefined ? TELL_ONE_EVENT : TELL_THE_SAME)) return undefined;
      const date = x.dates.find((each) => y.dates.some((there) => there.from === each.from && there.to === each.to));
      const names = [...x.names].filter((key) => y.names.has(key)).flatMap((key) => namesOf.get(key) ?? []);
      const reasons = [
        ...(similarity(wordsOf(one.text), wordsOf(other.text)) >= NEARLY_EQUAL ? ['nearly the same words'] : isSameEvent ? ['the same event'] : []),
        ...(number === undefined ? [] : [number.series!.title]),
        ...names.slice(0, NAMES_SHOWN),
        ...(date === undefined ? [] : [labelOf(date, a)]),
      ];
      return { weight: share + words / WORDS_OF_ONE, words: reasons.length === 0 ? 'the same in other words' : reasons.join(', ') };
    }),
  );
}

/** So many words in common weigh as much as all of the shorter sentence. */
const WORDS_OF_ONE = 8;

function labelOf({ from, to }: { from: string; to: string }, { dates }: ComparedArticle): string {
  return dates.find((each) => each.from === from && each.to === to)!.label;
}

/**
 * Select the non-crossing pairs with the largest total weight, keyed by the index of the first sentence (dynamic programming, as for a longest common
 * subsequence).
 */
function heaviestOrder(rows: number, columns: number, shared: Table): Map<number, number> {
  const best = Array.from({ length: rows + 1 }, () => new Float64Array(columns + 1));
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const weight = shared[i]![j]?.weight;
      best[i]![j] = Math.max(best[i + 1]![j]!, best[i]![j + 1]!, weight === undefined ? 0 : best[i + 1]![j + 1]! + weight);
    }
  }
  const pairs = new Map<number, number>();
  for (let i = 0, j = 0; i < rows && j < columns;) {
    const weight = shared[i]![j]?.weight;
    if (weight !== undefined && best[i]![j] === best[i + 1]![j + 1]! + weight) pairs.set(i++, j++);
    else if (best[i]![j] === best[i + 1]![j]) i++;
    else j++;
  }
  return pairs;
}

function rowsOf(a: readonly ComparedSentence[], b: readonly ComparedSentence[], beside: ReadonlyMap<number, number>, shared: Table): ComparedRow[] {
  const rows: ComparedRow[] = [];
  let [fromA, fromB] = [0, 0];
  const push = (toA: number, toB: number) => {
    if (toA > fromA || toB > fromB) rows.push({ a: a.slice(fromA, toA), b: b.slice(fromB, toB), shares: null });
  };
  for (const [i, j] of beside) {
    push(i, j);
    rows.push({ a: [a[i]!], b: [b[j]!], shares: shared[i]![j]!.words });
    [fromA, fromB] = [i + 1, j + 1];
  }
  push(a.length, b.length);
  return rows;
}

/** For each sentence without a partner in its row, find the sentence of the other text that shares most with it. */
function counterparts(a: ComparedArticle, b: ComparedArticle, beside: ReadonlyMap<number, number>, shared: Table): Record<Side, Record<string, string>> {
  const found: Record<Side, Record<string, string>> = { a: {}, b: {} };
  const taken = new Set(beside.values());
  const heaviest = (entries: (Shared | undefined)[]) =>
    entries.reduce((most, each, at) => ((each?.weight ?? 0) > (entries[most]?.weight ?? 0) ? at : most), -1);
  a.sentences.forEach(({ id }, i) => {
    const most = beside.has(i) ? -1 : heaviest(shared[i]!);
    if (most >= 0) found.a[id] = b.sentences[most]!.id;
  });
  b.sentences.forEach(({ id }, j) => {
    const most = taken.has(j) ? -1 : heaviest(shared.map((row) => row[j]));
    if (most >= 0) found.b[id] = a.sentences[most]!.id;
  });
  return found;
}

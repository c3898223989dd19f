import { areOfSameQuantity, haveDayInCommon } from './figures.ts';
import type { ComparedArticle, ComparedRow, ComparedSentence, Side } from './types.ts';
import { similarity, NEARLY_EQUAL, wordsOf } from './words.ts';

/** Minimum weight of a pair of sentences to be placed side by side. */
const ENOUGH = 2;
/** Weights of what two sentences share. */
const SAME_EVENT = 3;
const SAME_NUMBER = 1.5;
const SAME_DATE = 1;
/** Weight of a name that occurs in these two sentences only; names in more sentences weigh less. */
const SAME_NAME = 1.25;
/** Weight of identical words; scaled by the share of words in common. */
const SAME_WORDS = 4;
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
export function alignTexts(a: ComparedArticle, b: ComparedArticle): Alignment {
  const isTooLong = a.sentences.length * b.sentences.length > MAX_PAIRS;
  const shared = isTooLong ? a.sentences.map(() => []) : sharedBySentences(a, b);
  const beside = heaviestOrder(a.sentences.length, b.sentences.length, shared);
  return {
    rows: rowsOf(a.sentences, b.sentences, beside, shared),
    elsewhere: counterparts(a, b, beside, shared),
  };
}

type Table = (Shared | undefined)[][];

function sharedBySentences(a: ComparedArticle, b: ComparedArticle): Table {
  const [inA, inB] = [contentsOf(a), contentsOf(b)];
  return a.sentences.map((one, i) =>
    b.sentences.map((other, j) => {
      if (one.kind === 'heading' || other.kind === 'heading') return undefined;
      const [x, y] = [inA[i]!, inB[j]!];
      const names = [...x.names].filter(([key]) => y.names.has(key));
      const named = names.map(([key, { name, count }]) => ({ name, weight: (SAME_NAME * 2) / (count + y.names.get(key)!.count) }));
      const inCommon = [...x.words].filter((word) => y.words.has(word)).length;
      const isShort = Math.min(x.words.size, y.words.size) < MIN_WORDS;
      const words = isShort || (inCommon < MIN_WORDS && !areRare(named)) ? 0 : similarity(x.words, y.words);
      const dates = x.dates.filter((date) => y.dates.some((each) => each.edtf === date.edtf || (isDay(each) && isDay(date) && haveDayInCommon(each, date))));
      const numbers = x.figures.filter(
        (figure) => figure.series !== null && y.figures.some((each) => areOfSameQuantity(figure, a, each, b) && haveDayInCommon(figure, each)),
      );
      const isSameEvent = one.tells?.some((id) => other.tells?.includes(id)) === true;
      const weight =
        (isSameEvent ? SAME_EVENT : 0) +
        Math.min(1, numbers.length) * SAME_NUMBER +
        Math.min(1, dates.length) * SAME_DATE +
        named.reduce((sum, each) => sum + each.weight, 0) +
        words * SAME_WORDS;
      // Shared names and dates are not enough: many sentences of a story share them.
      if (weight < ENOUGH || (!isSameEvent && numbers.length === 0 && words < (areRare(named) ? MIN_WORDS_OF_RARE : MIN_WORD_SIMILARITY))) return undefined;
      const rarest = named.sort((p, q) => q.weight - p.weight).slice(0, NAMES_SHOWN);
      const reasons = [
        ...(words >= NEARLY_EQUAL ? ['nearly the same words'] : isSameEvent ? ['the same event'] : []),
        ...numbers.slice(0, 1).map((figure) => figure.series!.title),
        ...rarest.map(({ name }) => name),
        ...dates.slice(0, 1).map(({ label }) => label),
      ];
      return { weight, words: reasons.length === 0 ? 'similar words' : reasons.join(', ') };
    }),
  );
}

/** Minimum similarity of words, apart from names, for sentences that share neither an event nor a number. */
const MIN_WORD_SIMILARITY = 0.35;
/**
 * Sentences of fewer words, such as table cells, are not compared by their words. Without rare names, sentences with fewer words in common (“last week”) are
 * not either.
 */
const MIN_WORDS = 3;
/** Sentences that share two names which few others contain need less similarity. */
const RARE_NAMES = 0.7;
const MIN_WORDS_OF_RARE = 0.2;

function areRare(named: readonly { weight: number }[]): boolean {
  return named.length > 1 && named.reduce((sum, { weight }) => sum + weight, 0) >= RARE_NAMES;
}

function isDay({ from, to }: { from: string; to: string }): boolean {
  return from === to;
}

function contentsOf({ sentences, names, dates, figures }: ComparedArticle) {
  const inNames = new Set(names.flatMap(({ name }) => [...wordsOf(name)]));
  return sentences.map(({ text }, index) => ({
    words: new Set([...wordsOf(text)].filter((word) => !inNames.has(word))),
    names: new Map(names.filter((each) => each.in.includes(index)).map(({ key, name, in: all }) => [key, { name, count: all.length }])),
    dates: dates.filter((each) => each.in.includes(index)),
    figures: figures.filter((each) => each.in === index),
  }));
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

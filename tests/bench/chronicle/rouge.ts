import { stemmer } from 'stemmer';

/** Precision, recall and F1, from 0 to 1. */
export interface Score {
  precision: number;
  recall: number;
  f1: number;
}

/** Return precision, recall and F1 for these numbers of right, found and expected things. */
export function scoreOf(right: number, found: number, expected: number): Score {
  const [precision, recall] = [found === 0 ? 0 : right / found, expected === 0 ? 0 : right / expected];
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** A timeline: sentences by ISO day. */
export type Timeline = ReadonlyMap<string, readonly string[]>;

/**
 * Return ROUGE-N of a timeline against a reference timeline, by stems. `concat` compares the whole texts; `agreement` compares only text of the
 * same day; `alignment` maps each day to the nearest one of the other side, and weights matches down by the distance
 * (Martschat and Markert, 2017: align, many to one).
 */
export function rouge(predicted: Timeline, gold: Timeline, n: number): { concat: Score; agreement: Score; alignment: Score } {
  const count = (timeline: Timeline) => sum([...timeline.values()].map((texts) => size(ngrams(texts, n))));
  const [found, expected] = [count(predicted), count(gold)];
  const all = (timeline: Timeline) => ngrams([...timeline.values()].flat(), n);
  const same = [...predicted].map(([day, texts]) => shared(ngrams(texts, n), ngrams(gold.get(day) ?? [], n)));
  const aligned = (from: Timeline, to: Timeline) =>
    sum(
      [...from].map(([day, texts]) => {
        const nearest = [...to.keys()].sort((a, b) => apart(a, day) - apart(b, day) || (a < b ? -1 : 1))[0];
        return nearest === undefined ? 0 : shared(ngrams(texts, n), ngrams(to.get(nearest)!, n)) / (1 + apart(day, nearest));
      }),
    );
  const [precision, recall] = [found === 0 ? 0 : aligned(predicted, gold) / found, expected === 0 ? 0 : aligned(gold, predicted) / expected];
  return {
    concat: scoreOf(shared(all(predicted), all(gold)), size(all(predicted)), size(all(gold))),
    agreement: scoreOf(sum(same), found, expected),
    alignment: { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) },
  };
}

/** Return precision and recall of the days alone. */
export function scoreDays(predicted: Timeline, gold: Timeline): Score {
  return scoreOf([...predicted.keys()].filter((day) => gold.has(day)).length, predicted.size, gold.size);
}

function apart(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
}

function ngrams(texts: readonly string[], n: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const stems = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => stemmer(word));
    for (let at = 0; at + n <= stems.length; at++) {
      const gram = stems.slice(at, at + n).join(' ');
      counts.set(gram, (counts.get(gram) ?? 0) + 1);
    }
  }
  return counts;
}

function shared(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  return sum([...a].map(([gram, count]) => Math.min(count, b.get(gram) ?? 0)));
}

function size(counts: ReadonlyMap<string, number>): number {
  return sum([...counts.values()]);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

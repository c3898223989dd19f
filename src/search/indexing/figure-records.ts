import type { FigureSeries } from '../../edition/index.ts';
import { FIGURE_BIT, type FigureRecord, readWords } from '../format/index.ts';

/** A series of figures with its index entries. */
export interface IndexedSeries {
  record: FigureRecord;
  /** The words under which it is found, each with the sum of the applicable `FIGURE_BIT` values. */
  words: Map<string, number>;
}

/** Return the series of figures of an edition, those with most reports first. */
export function indexSeries(figures: readonly FigureSeries[]): IndexedSeries[] {
  const sorted = figures.toSorted((a, b) => b.reportCount - a.reportCount || (a.id < b.id ? -1 : 1));
  return sorted.map((series) => ({ record: figureRecord(series), words: wordsOf(series) }));
}

function figureRecord({ title, summary, period, href, articleCount }: FigureSeries): FigureRecord {
  return { title, summary, period, href, articleCount };
}

/** Return the words of a series. A number is found both as written and as digits: “forty thousand” also as 40000. */
function wordsOf({ title, what, reports }: FigureSeries): Map<string, number> {
  const words = new Map<string, number>();
  const add = (text: string, bit: number): void => {
    for (const { word } of readWords(text)) words.set(word, (words.get(word) ?? 0) | bit);
  };
  add(title, FIGURE_BIT.title);
  add(what, FIGURE_BIT.counts);
  for (const { label, low, high } of reports) add(`${label} ${low} ${high}`, FIGURE_BIT.counts);
  return words;
}

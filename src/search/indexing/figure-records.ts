import type { FigureSeries } from '../../edition/index.ts';
import { FIGURE_BIT, type FigureRecord, readWords } from '../format/index.ts';

/** Series of figures as indexed. */
export interface IndexedSeries {
  record: FigureRecord;
  /** The words that find it, with the sum of those of `FIGURE_BIT` that apply. */
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

/** A number is found as an article writes it and as it is meant: “forty thousand” also as 40000. */
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

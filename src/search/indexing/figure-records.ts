import type { FigureSeries } from '../../edition/index.ts';
import { type FigureRecord, numberRecords, rankOfCount, splitWords, WORD_BIT } from '../format/index.ts';
import { tollWords } from '../../analysis/english/figures/index.ts';

/** A series of figures with its index entries. */
export interface IndexedSeries {
  /** Number of the series in the index. */
  number: number;
  record: FigureRecord;
  /** Rank of its number of reports. */
  rank: number;
  /** The words under which it is found, each with the sum of the applicable `WORD_BIT` values. */
  words: Map<string, number>;
}

/** Return the series of figures of an edition in order of their numbers, and the number of files that hold them. */
export function indexSeries(figures: readonly FigureSeries[]): { series: IndexedSeries[]; files: number } {
  const { numbers, files } = numberRecords(
    'figures',
    figures.map(({ id }) => id),
  );
  const series = figures.map((each) => ({
    number: numbers.get(each.id)!,
    record: figureRecord(each),
    rank: rankOfCount(each.reportCount),
    words: wordsOf(each),
  }));
  return { series: series.sort((a, b) => a.number - b.number), files };
}

function figureRecord({ title, summary, period, href, articleCount }: FigureSeries): FigureRecord {
  return { title, summary, period, href, articleCount };
}

/** Return the words of a series. A number is found both as written and as digits: “forty thousand” also as 40000. */
function wordsOf({ title, what, reports }: FigureSeries): Map<string, number> {
  const words = new Map<string, number>();
  const add = (text: string, bit: number): void => {
    for (const { word } of splitWords(text)) words.set(word, (words.get(word) ?? 0) | bit);
  };
  add(title, WORD_BIT.other);
  add(`${what} ${tollWords(what)}`, WORD_BIT.decisive);
  for (const { label, low, high } of reports) add(`${label} ${low} ${high}`, WORD_BIT.decisive);
  return words;
}

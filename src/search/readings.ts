import type { Dictionary, Term } from './dictionary.ts';
import type { Query } from './query.ts';
import type { ForgivenWord } from './types.ts';

/** What one word of the query may stand for: words of the index and how near each is (1 is the very word). */
export type WordReading = Map<string, number>;

/** How a query was understood. */
export interface Readings {
  /** One for each word of the query. */
  words: WordReading[];
  forgiven: ForgivenWord[];
  /** Words that stand for nothing. */
  unknown: string[];
}

/**
 * A query → what each of its words may stand for: the word itself and what begins with it, and only where there is none of
 * these, words that a slip parts from it. With `doubtAll` a slip is also forgiven in words that exist: “Denis Pushkin” may be Pushilin even where a Pushkin is known.
 */
export function readWordsOf(query: Query, dictionary: Dictionary, doubtAll: boolean): Readings {
  const readings: Readings = { words: [], forgiven: [], unknown: [] };
  for (const { typed, forms } of query.words) {
    const complete = forms.flatMap((form) => dictionary.complete(form));
    const forgiven = complete.length === 0 || doubtAll ? dictionary.forgive(typed) : [];
    readings.words.push(nearest([...complete, ...forgiven]));
    if (forgiven.length > 0) readings.forgiven.push({ typed, readAs: forgiven.map(({ word }) => word) });
    if (complete.length + forgiven.length === 0) readings.unknown.push(typed);
  }
  return readings;
}

function nearest(terms: Term[]): WordReading {
  const reading: WordReading = new Map();
  for (const { word, quality } of terms) reading.set(word, Math.max(quality, reading.get(word) ?? 0));
  return reading;
}

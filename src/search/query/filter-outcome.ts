import type { Notice } from './types.ts';

/** A day (`2023-05-22`) or month (`2023-05`) that the query asks for. */
export interface AskedDay {
  day: string;
  /** Formatted for readers: “22 May 2023”. */
  label: string;
  /** Ids of the articles that report something of that day or month, ascending. */
  reporting: Uint32Array;
  /** Ids of the articles published then, ascending. */
  published: Uint32Array;
}

/** Outcome of one filter: the ids of its articles or a test of article ids, with a label for the reader; or a notice if the filter was ignored. */
export type FilterOutcome = { label: string; ids: Uint32Array; day?: AskedDay } | { label: string; test: (article: number) => boolean } | { notice: Notice };

/** Return the numbers that any of the lists contains, ascending. */
export function union(lists: readonly Uint32Array[]): Uint32Array {
  const [only] = lists;
  if (lists.length === 1) return only!;
  return new Uint32Array(new Set(lists.flatMap((list) => [...list]))).sort();
}

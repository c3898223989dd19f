import { readCompounds } from './words.ts';

/** A word to look for. */
export interface QueryWord {
  /** Its first form: what a reader is told of it. */
  typed: string;
  /** Folded forms, any of which will do: “counter-terrorist” asks for `counter` or `counterterrorist`, and `terrorist` or `counterterrorist`. */
  forms: string[];
}

export interface Query {
  text: string;
  words: QueryWord[];
  /** Whether words beyond the limits were left out. */
  shortened: boolean;
}

/** No reader types more; a pasted page must not stall the search. */
const LONGEST = 400;
const MOST_WORDS = 12;

/** What a reader typed → the words to look for, each once. */
export function readQuery(text: string): Query {
  const words = new Map<string, QueryWord>();
  for (const { parts, joined } of readCompounds(text.slice(0, LONGEST))) {
    for (const { word } of parts) words.set(word, { typed: word, forms: joined ? [word, joined.word] : [word] });
  }
  const all = [...words.values()];
  return { text, words: all.slice(0, MOST_WORDS), shortened: text.length > LONGEST || all.length > MOST_WORDS };
}

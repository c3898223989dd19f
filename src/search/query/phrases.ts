import { splitCompounds } from '../format/index.ts';

/** Return the span of the first occurrence of a phrase in a text, as UTF-16 offsets; null if it does not occur. */
export function findPhrase(text: string, phrase: readonly string[]): [start: number, end: number] | null {
  const words = splitCompounds(text).flatMap(({ parts }) => parts);
  for (let at = 0; at + phrase.length <= words.length; at++) {
    if (phrase.every((word, i) => words[at + i]!.word === word)) return [words[at]!.start, words[at + phrase.length - 1]!.end];
  }
  return null;
}

/** Return whether a text contains a phrase verbatim. */
export function containsPhrase(text: string, phrase: readonly string[]): boolean {
  return findPhrase(text, phrase) !== null;
}

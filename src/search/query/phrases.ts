import { readCompounds } from '../format/index.ts';

/** The words of a phrase in a text, one after the other: where they begin and end; null where they are not there. */
export function phraseIn(text: string, phrase: readonly string[]): [start: number, end: number] | null {
  const words = readCompounds(text).flatMap(({ parts }) => parts);
  for (let at = 0; at + phrase.length <= words.length; at++) {
    if (phrase.every((word, i) => words[at + i]!.word === word)) return [words[at]!.start, words[at + phrase.length - 1]!.end];
  }
  return null;
}

/** Whether a text holds a phrase word for word. */
export function holdsPhrase(text: string, phrase: readonly string[]): boolean {
  return phraseIn(text, phrase) !== null;
}

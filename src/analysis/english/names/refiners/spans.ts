import type { ModelName } from '../model/name-model.ts';
import { isCapitalized, type Word } from '../../../core/names/words.ts';

/** Maximum length of a sequence of capitalized words. A longer one is a list or a headline. */
export const MAX_SEQUENCE = 12;

/** Names by the words that they cover, so that the time for finding or replacing a name does not depend on the number of names. */
export class NameCover {
  /** The name that covers each word, by word index. */
  readonly #byWord: (ModelName | undefined)[] = [];

  constructor(names: readonly ModelName[]) {
    for (const name of names) this.put(name);
  }

  /** Return the name that covers a word, or undefined. */
  at(word: number): ModelName | undefined {
    return this.#byWord[word];
  }

  /** Add a name, and remove the names that it overlaps. */
  put(name: ModelName): void {
    const byWord = this.#byWord;
    while (byWord.length <= name.last) byWord.push(undefined);
    for (let at = name.first; at <= name.last; at++) {
      const other = byWord[at];
      if (other) for (let i = other.first; i <= other.last; i++) byWord[i] = undefined;
    }
    for (let at = name.first; at <= name.last; at++) byWord[at] = name;
  }

  /** Return the names in the order of the text. */
  names(): ModelName[] {
    return this.#byWord.filter((name, at) => name?.first === at) as ModelName[];
  }
}

/** Return the word at `at` if it is capitalized and in the same sentence as the word at `from`; else undefined. */
export function capitalAt(words: Word[], at: number, from: number): Word | undefined {
  const word = words[at];
  return isCapitalized(word) && word.sentence === words[from]?.sentence ? word : undefined;
}

/** Return the word at `at` if it is in the same sentence as the word at `from`; else undefined. */
export function wordAt(words: Word[], at: number, from: number): Word | undefined {
  const word = words[at];
  return word?.sentence === words[from]?.sentence ? word : undefined;
}

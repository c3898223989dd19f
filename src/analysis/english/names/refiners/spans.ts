import type { ReadName } from '../model/name-model.ts';
import { isCapitalised, type Word } from '../../../core/names/words.ts';

/** A run of capitalised words is followed no further than this: a longer one is a list or a headline, and no name. */
export const LONGEST_RUN = 12;

/** Names by the words that they cover: to look one up and to put one in place of others costs no more for a long text. */
export class NameCover {
  readonly #byWord = new Map<number, ReadName>();

  constructor(names: readonly ReadName[]) {
    for (const name of names) this.put(name);
  }

  /** The name that covers a word. */
  at(word: number): ReadName | undefined {
    return this.#byWord.get(word);
  }

  /** Put a name in place of all that it overlaps. */
  put(name: ReadName): void {
    for (let at = name.first; at <= name.last; at++) {
      const other = this.#byWord.get(at);
      if (other) for (let i = other.first; i <= other.last; i++) this.#byWord.delete(i);
    }
    for (let at = name.first; at <= name.last; at++) this.#byWord.set(at, name);
  }

  /** The names in the order of the text. */
  names(): ReadName[] {
    return [...new Set(this.#byWord.values())].sort((a, b) => a.first - b.first);
  }
}

/** The capitalised word at `at`, where it stands in the same sentence as the word at `from`. */
export function capitalAt(words: Word[], at: number, from: number): Word | undefined {
  const word = words[at];
  return isCapitalised(word) && word.sentence === words[from]?.sentence ? word : undefined;
}

/** The word at `at`, where it stands in the same sentence as the word at `from`. */
export function wordAt(words: Word[], at: number, from: number): Word | undefined {
  const word = words[at];
  return word?.sentence === words[from]?.sentence ? word : undefined;
}

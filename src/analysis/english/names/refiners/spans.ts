import type { ModelName } from '../model/name-model.ts';
import { isCapitalized, type Word } from '../../../core/names/words.ts';

/** Maximum length of a sequence of capitalized words. A longer one is a list or a headline. */
export const MAX_SEQUENCE = 12;

/** The names of a text without overlaps, by the words that they cover. Finding and replacing a name takes the same time in texts with many names. */
export class NameCover {
  /** The name that covers each word, by word index. */
  readonly #byWord: (ModelName | undefined)[];

  constructor(names: readonly ModelName[]) {
    const length = names.reduce((most, { last }) => Math.max(most, last + 1), 0);
    this.#byWord = new Array<ModelName | undefined>(length).fill(undefined);
    for (const name of names) this.put(name);
  }

  /** Return the name that covers a word, or undefined. */
  at(word: number): ModelName | undefined {
    return this.#byWord[word];
  }

  /** Add a name, and remove the names that it overlaps. */
  put(name: ModelName): void {
    const byWord = this.#byWord;
    for (let index = name.first; index <= name.last; index++) {
      const other = byWord[index];
      if (other) for (let i = other.first; i <= other.last; i++) byWord[i] = undefined;
    }
    for (let index = name.first; index <= name.last; index++) byWord[index] = name;
  }

  /** Return the names in the order of the text. */
  names(): ModelName[] {
    const names: ModelName[] = [];
    for (let index = 0; index < this.#byWord.length; index++) {
      const name = this.#byWord[index];
      if (name?.first === index) names.push(name);
    }
    return names;
  }
}

/** Return the word at `index` if it is capitalized and in the same sentence as the word at `from`; else undefined. */
export function capitalAt(words: Word[], index: number, from: number): Word | undefined {
  const word = words[index];
  return isCapitalized(word) && word.sentence === words[from]?.sentence ? word : undefined;
}

/** Return the word at `index` if it is in the same sentence as the word at `from`; else undefined. */
export function wordAt(words: Word[], index: number, from: number): Word | undefined {
  const word = words[index];
  return word?.sentence === words[from]?.sentence ? word : undefined;
}

/** Return the last words of the persons' names of several words. */
export function surnamesOf(names: readonly ModelName[], words: readonly Word[]): Set<string> {
  return new Set(names.flatMap(({ first, last, type }) => (type === 'person' && last > first ? [words[last]!.text] : [])));
}

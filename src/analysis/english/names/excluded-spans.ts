import type { Gazetteer } from './gazetteer.ts';
import { nameAt } from '../../core/names/name-index.ts';
import type { Word } from '../../core/names/words.ts';

/** The words of an article that an editor says are never an entity's: “Kursk” in “Kursk submarine”. */
export class ExcludedSpans {
  /** Word → ids of the entries that it does not name. */
  readonly #byWord = new Map<number, Set<string>>();

  constructor(words: Word[], { never }: Gazetteer) {
    if (never.byFirstWord.size === 0) return;
    words.forEach((_, first) => {
      const phrase = nameAt(never, words, first);
      if (phrase === undefined) return;
      for (let i = first; i <= phrase.last; i++) {
        const ids = this.#byWord.get(i) ?? new Set();
        for (const { id } of phrase.values) ids.add(id);
        this.#byWord.set(i, ids);
      }
    });
  }

  /** Whether the words from `first` to `last` do not name the entry. */
  has(id: string, first: number, last: number): boolean {
    if (this.#byWord.size === 0) return false;
    for (let i = first; i <= last; i++) if (!this.#byWord.get(i)?.has(id)) return false;
    return true;
  }
}

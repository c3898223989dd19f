import type { Gazetteer } from './gazetteer.ts';
import { nameAt } from '../../core/names/name-index.ts';
import type { Word } from '../../core/names/words.ts';

/** Words of an article that never refer to certain gazetteer entries, because they are part of a phrase that an editor excluded: “Kursk” in “Kursk submarine”. */
export class ExcludedSpans {
  /** Ids of the excluded entries, by word. */
  readonly #byWord = new Map<number, Set<string>>();

  constructor(words: Word[], { excludedPhrases }: Gazetteer) {
    if (excludedPhrases.byFirstWord.size === 0) return;
    words.forEach((_, first) => {
      const phrase = nameAt(excludedPhrases, words, first);
      if (phrase === undefined) return;
      for (let i = first; i <= phrase.last; i++) {
        const ids = this.#byWord.get(i) ?? new Set();
        for (const { id } of phrase.values) ids.add(id);
        this.#byWord.set(i, ids);
      }
    });
  }

  /** Return whether the words from `first` to `last` are excluded for an entry. */
  has(id: string, first: number, last: number): boolean {
    if (this.#byWord.size === 0) return false;
    for (let i = first; i <= last; i++) if (!this.#byWord.get(i)?.has(id)) return false;
    return true;
  }
}

import type { ReadName } from '../model/name-model.ts';
import type { Word } from '../../../core/names/words.ts';

/** What names are refined with. */
export interface NameContext {
  words: Word[];
  /** Indices of the sentences whose capitals show no names. */
  headlines: Set<number>;
}

/** Names in the order of the text → the same, where one kind of slip is mended. */
export type NameRefiner = (names: ReadName[], context: NameContext) => ReadName[];

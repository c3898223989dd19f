import type { ModelName } from '../model/name-model.ts';
import type { Word } from '../../../core/names/words.ts';

/** Context of the names that refiners work with. */
export interface NameRefinerContext {
  words: Word[];
  /** Indexes of the sentences in title case or capitals. */
  headlines: Set<number>;
}

/** Corrects one kind of error in names, which are in the order of the text. */
export type NameRefiner = (names: ModelName[], context: NameRefinerContext) => ModelName[];

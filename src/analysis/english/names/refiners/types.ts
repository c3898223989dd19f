import type { ModelName } from '../model/name-model.ts';
import type { Word } from '../../../core/names/words.ts';

/** The text that contains the names. */
export interface NameRefinerContext {
  words: Word[];
  /** Indexes of the sentences in title case or capitals. */
  headlines: Set<number>;
}

/** Returns the names with errors of one kind corrected. Names are in text order, in the argument and in the result. */
export type NameRefiner = (names: ModelName[], context: NameRefinerContext) => ModelName[];

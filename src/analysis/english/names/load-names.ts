import type { EnglishData } from '../data.ts';
import type { Lexicon } from '../../core/names/lexicon.ts';
import { englishLexicon } from './model/lexicon.ts';
import { type NameModel, parseModel } from './model/name-model.ts';

/** Data for finding names in English: the trained model and the lexicon. */
export interface NameData {
  /** Trained model that finds names outside the gazetteer; null to use only the rules. */
  model: NameModel | null;
  /** The word lists, with the lists that contain each word. */
  lexicon: Lexicon;
}

/**
 * Return the lexicon and the trained name model, read from the English data files.
 *
 * @throws Error when the model file has the wrong length
 */
export function loadNames(data: EnglishData): NameData & { model: NameModel } {
  return { model: parseModel(data.nameModel), lexicon: englishLexicon(data) };
}

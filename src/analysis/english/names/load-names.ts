import type { EnglishData } from '../data.ts';
import type { Lexicon } from '../../core/names/lexicon.ts';
import { englishLexicon } from './model/lexicon.ts';
import { type NameModel, parseModel } from './model/name-model.ts';

/** What finding names in English needs besides its rules. */
export interface NameData {
  /** Trained model for names that are not in the gazetteer; null to use only the rules. */
  model: NameModel | null;
  lexicon: Lexicon;
}

/**
 * Return the lexicon and the model of names, from the data files of English.
 *
 * @throws Error when the file of the model has the wrong length
 */
export function loadNames(data: EnglishData): NameData & { model: NameModel } {
  return { model: parseModel(data.nameModel), lexicon: englishLexicon(data) };
}

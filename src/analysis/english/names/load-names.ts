import type { EnglishData } from '../data.ts';
import { loadLexicon } from './model/lexicon.ts';
import { type NameModel, parseModel } from './model/name-model.ts';

/**
 * Load the data files for names: set the lexicon, and return the model.
 *
 * @throws Error when the file of the model has the wrong length
 */
export function loadNames(data: EnglishData): NameModel {
  loadLexicon(data);
  return parseModel(data.nameModel);
}

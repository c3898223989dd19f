import type { EnglishData } from '../data.ts';
import { loadLexicon } from './model/lexicon.ts';
import { type NameModel, parseModel } from './model/name-model.ts';

/** Load the data files for names: set the lexicon, and return the model. */
export function loadNames(data: EnglishData): NameModel {
  loadLexicon(data);
  return parseModel(data.nameModel);
}

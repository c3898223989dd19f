import type { EnglishData } from '../data.ts';
import { openLexicon } from './model/lexicon.ts';
import { type NameModel, openModel } from './model/name-model.ts';

/** Take up the data files of English by which names are read; returns the model that reads them. */
export function openNames(data: EnglishData): NameModel {
  openLexicon(data);
  return openModel(data.nameModel);
}

import { loadNames } from '../../src/analysis/english/names/index.ts';
import { readEnglishData, readLanguages } from '../../src/collections/languages/index.ts';

/** All languages with rules, with their data files loaded. */
export const languages = readLanguages();
/** English, with its data files loaded. */
export const english = languages[0]!;
/** Model and word lists for names that are not in the gazetteer. */
export const nameData = loadNames(readEnglishData());

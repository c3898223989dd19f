import { loadNames } from '../../src/analysis/english/names/index.ts';
import { readEnglishData, readLanguages } from '../../src/collections/languages/index.ts';

/** The languages that have rules, with their data files. */
export const languages = readLanguages();
/** English, with its data files. */
export const english = languages[0]!;
/** What reads unknown names; the word lists are taken up with it. */
export const model = loadNames(readEnglishData());

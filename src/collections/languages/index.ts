/** Reads the data files of the languages, because the analysis reads no files, and creates the languages. */
export { readEnglishData, readLanguages } from './read-languages.ts';

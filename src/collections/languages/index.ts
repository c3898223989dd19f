/** The languages that texts are analyzed in, with their data files, which the analysis itself does not read. */
export { readEnglishData, readLanguages } from './read-languages.ts';

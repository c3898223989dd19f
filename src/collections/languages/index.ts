/** Languages of the analysis, created from the data files that the analysis itself does not read. */
export { readEnglishData, readLanguages } from './read-languages.ts';

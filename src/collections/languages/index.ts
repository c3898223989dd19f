/** Languages of the analysis with their data files, which the analysis itself does not read. */
export { readEnglishData, readLanguages } from './read-languages.ts';

/** Helpers for any text: numbers with their nouns, invisible characters, similar words, safe output to a terminal. */
export { counted, countedInWords } from './counted.ts';
export { directionOf } from './direction-of.ts';
export { languageOf, SCRIPTS } from './language-of.ts';
export { editDistance } from './edit-distance.ts';
export { hiddenInName, unmatchedIsolates, withoutHidden } from './hidden-characters.ts';
export { nestedQuotation } from './nested-quotation.ts';
export { nearest, suggestion } from './nearest.ts';
export { terminalLine, terminalText } from './terminal-text.ts';
export { AS_WRITTEN } from './as-written.ts';

/** Helpers for any text: invisible characters, similar words, safe output to a terminal. */
export { editDistance } from './edit-distance.ts';
export { hiddenInName, looseIsolates, withoutHidden } from './hidden-characters.ts';
export { nearest, suggestion } from './nearest.ts';
export { terminalLine, terminalText } from './terminal-text.ts';

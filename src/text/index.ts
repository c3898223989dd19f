/** Texts of any kind: characters that nobody sees, and words that are nearly the same. */
export { editDistance } from './edit-distance.ts';
export { hiddenInName, looseIsolates, withoutHidden } from './hidden-characters.ts';
export { nearest, suggestion } from './nearest.ts';
export { terminalLine } from './terminal-text.ts';

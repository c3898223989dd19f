/** English words as terms of the search index: which inflected forms are forms of one word. Used in browsers too, so it stays small. */
export { stemOf } from './stem-of-term.ts';

/** Finds the sentences that report, or may report, the same as a given sentence. */
export { createSameFactSearch, type Days, type SameFactReport, type SameFactSearch } from './retellings.ts';
export { type ComparableSentence, comparableSentences } from './comparable-sentences.ts';

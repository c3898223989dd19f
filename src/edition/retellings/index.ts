/** Finds the sentences that report, or may report, the same as a given sentence. */
export { createRetellings, type Days, type Retelling, type Retellings } from './retellings.ts';
export { type ComparableSentence, comparableSentences } from './comparable-sentences.ts';

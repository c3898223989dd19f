/** Sentences of other articles that tell, or may tell, what a sentence tells. */
export { createRetellings, type Retelling, type Retellings } from './retellings.ts';
export { type ToldSentence, toldSentences } from './told-sentences.ts';

/** Sentences of English: which full stops end them. */
export { sentenceStage, splitSentences } from './sentence-stage.ts';

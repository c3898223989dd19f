/** The splitting of English texts into sentences. */
export { sentenceStage, splitSentences } from './sentence-stage.ts';

import { createSentenceStage, splitByRules } from '../../core/sentences.ts';
import type { Passage, Sentence } from '../../core/types.ts';
import { ENGLISH_SENTENCES } from './rules.ts';

/** Split passages into sentences, in order, by the rules of English. */
export function splitSentences(passages: readonly Passage[]): Sentence[] {
  return splitByRules(passages, ENGLISH_SENTENCES);
}

/** The stage that splits passages into sentences by the rules of English. */
export const sentenceStage = createSentenceStage(ENGLISH_SENTENCES);

import { join } from 'node:path';
import type { GoldDocument } from '../../bench/compare/gold.ts';
import type { Example } from './crf.ts';

/** The annotated sets that the model is trained on: openly licensed, and no other. */
export const TRAINING_SETS = ['gum-news-dev', 'gum-interview', 'gum-other-open', 'meantime-dev-apple', 'wikigold'] as const;

/** Texts of the project's own, with their names marked: kinds of news that the sets have little of. */
export const OWN_TEXTS = join(import.meta.dirname, '../texts');

export interface TrainingDocument {
  document: GoldDocument;
  examples: Example[];
}

export interface TrainingSet {
  name: string;
  documents: TrainingDocument[];
}

export const trainingFile = (folder: string, name: string): string => join(folder, `${name}.jsonl`);

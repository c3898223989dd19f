import { join } from 'node:path';
import type { GoldDocument } from '../../bench/compare/gold.ts';
import type { Example } from './crf.ts';

/** The annotated sets on which the model is trained. All are openly licensed. */
export const TRAINING_SETS = ['gum-news-dev', 'gum-interview', 'gum-other-open', 'meantime-dev-apple', 'wikigold'] as const;

/** The project's own texts with marked names, for kinds of news that are rare in the sets. */
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

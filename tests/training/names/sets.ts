import { join } from 'node:path';
import type { GoldDocument } from '../../bench/compare/gold.ts';
import type { Example } from './crf.ts';

/** The annotated sets on which the model is trained. All are openly licensed. */
export const TRAINING_SETS = ['gum-news-dev', 'gum-interview', 'gum-other-open', 'meantime-dev-apple', 'wikigold'] as const;

/** The project's own texts with marked names, for kinds of news that are rare in the sets. */
export const OWN_TEXTS = join(import.meta.dirname, '../texts');

/** An annotated document and the training examples in it. */
export interface TrainingDocument {
  document: GoldDocument;
  examples: Example[];
}

/** A named set of annotated documents. */
export interface TrainingSet {
  name: string;
  documents: TrainingDocument[];
}

/** Return the path of an annotated set in a folder. */
export const trainingFile = (folder: string, name: string): string => join(folder, `${name}.jsonl`);

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** An annotated span; `type` and `value` as its layer has them. */
export interface GoldSpan {
  start: number;
  end: number;
  type?: string;
  value?: string;
  /** Marks the day of publication itself, which is given as input. */
  dct?: boolean;
  /** Marks spans that are not scored, such as demonyms. */
  soft?: boolean;
}

/** A document with its annotations. */
export interface GoldDocument {
  id: string;
  text: string;
  /** Day of publication. */
  dct: string;
  timex?: GoldSpan[];
  entities?: GoldSpan[];
  /** Offset up to which the document is annotated. */
  annotatedUntil?: number;
}

/** Output of a system for a document, in the format of the scorer. */
export type Prediction = Pick<GoldDocument, 'id' | 'timex' | 'entities'>;

interface Score {
  f1: number;
  p: number;
  r: number;
}

/** The scoring script of an annotated corpus. */
export interface Scorer {
  trim: (text: string, span: GoldSpan) => GoldSpan;
  normValue: (value: string | undefined) => string;
  scoreTimex: (gold: readonly GoldDocument[], predictions: Map<string, Prediction>) => Record<string, Score | number>;
  scoreLinks: (gold: readonly GoldDocument[], predictions: Map<string, Prediction>) => Record<string, Score>;
  scoreNer: (gold: readonly GoldDocument[], predictions: Map<string, Prediction>) => Record<string, Score>;
}

/** Read annotated documents, one per line. */
export function loadGold(file: string): GoldDocument[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as GoldDocument);
}

/** Return the path of the scorer beside an annotated corpus. */
export function scorerBeside(goldFile: string): string {
  return join(dirname(goldFile), 'score.ts');
}

/**
 * Resolve to the scorer beside an annotated corpus, or to the given one.
 *
 * @throws Error when there is no such file
 */
export async function loadScorer(goldFile: string, named?: string): Promise<Scorer> {
  const file = resolve(named ?? scorerBeside(goldFile));
  if (!existsSync(file)) throw new Error(`There is no scorer at ${file}: give its path with --scorer FILE.`);
  return (await import(pathToFileURL(file).href)) as Scorer;
}

import recorded from './analysis-scores.json' with { type: 'json' };

/** Scores of the analysis on a public set of annotated documents, as `npm run bench -- analysis --record` measured them. */
export interface AnalysisScore {
  /** File name of the set, without extension. */
  set: string;
  /** Number of documents with this annotation. */
  documents: number;
  /** The scored layer of annotations. */
  layer: 'names' | 'times';
  /** ISO day of the measurement. */
  on: string;
  /** F1 in percent. Names: exact words and type; times: words that overlap, and the same value. */
  f1: number;
  /** For names: F1 of documents that the name model has not seen, by cross-validation; null if the model was not trained on the set. */
  crossValidated: number | null;
}

/** Return the recorded scores. */
export function analysisScores(): AnalysisScore[] {
  return recorded as AnalysisScore[];
}

/**
 * The analysis: passages of plain text in, annotations out. Pure: it knows no tree, no file, no clock and no Astro.
 *
 * `createAnalyzer({ language, plugins })` makes an analyzer of a language and of stages of one's own; `analyze` chooses the language by a text's tag.
 * What its annotations are stands in `core`, and so does what no language changes.
 */
export { type AnalysisContext, analyze, isAnalyzedLanguage } from './analyze.ts';
export {
  type AnalyzedDocument,
  type Analyzer,
  type Annotations,
  type Corrections,
  createAnalyzer,
  type DocumentSource,
  type Language,
  type Stage,
} from './core/analyzer.ts';
export { sentenceStage } from './core/sentences.ts';
export type { EnglishData } from './english/data.ts';
export { english, otherLanguage } from './english/language.ts';
export { createGazetteer, entriesNamedIn, type Gazetteer } from './english/names/index.ts';

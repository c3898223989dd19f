/**
 * The analysis: passages of plain text in, annotations out. Pure functions: no syntax tree, no files, no clock, no Astro.
 *
 * `createAnalyzer({ language, plugins })` creates an analyzer from a language and additional stages; `analyze` chooses the language by the text's tag.
 * `core` defines the annotations and everything that does not depend on the language; `english` contains the rules for English.
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
export { BASIC_RULES, createSentenceStage, type FullStop, type SentenceRules } from './core/sentences.ts';
export type { EnglishData } from './english/data.ts';
export { english, otherLanguage } from './english/language.ts';
export { createGazetteer, entriesNamedIn, type Gazetteer } from './english/names/index.ts';

/**
 * The analysis: passages of plain text in, annotations out. Pure: it knows no tree, no file, no clock and no Astro.
 * What its annotations are stands in `core`, and so does what no language changes.
 */
export { type AnalysisContext, analyze, type Corrections, isAnalyzedLanguage } from './analyze.ts';
export { createGazetteer, entriesNamedIn, type Gazetteer } from './english/names/index.ts';

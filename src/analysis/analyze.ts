import { createAnalyzer, languageOf, type Analyzer, type Annotations, type Corrections, type Language } from './core/analyzer.ts';
import type { Passage } from './core/types.ts';
import { otherLanguage } from './english/language.ts';
import type { Gazetteer } from './english/names/index.ts';

/** What is known of a text before it is analyzed. */
export interface AnalysisContext {
  /** When it was published, in the newsroom's zone: `2023-07-05` or `2023-07-05T14:30`. */
  published: string;
  /** Its language (BCP 47). In a language without rules only the names of the gazetteer are found, and what an editor set by hand. */
  lang: string;
  gazetteer: Gazetteer;
  /** What an editor of the text set by hand. */
  corrections?: Corrections;
  /** The languages that have rules. */
  languages: readonly Language<Gazetteer>[];
}

const ANALYZERS = new Map<Language<Gazetteer>, Analyzer<Gazetteer>>();

function analyzerOf(language: Language<Gazetteer>): Analyzer<Gazetteer> {
  const known = ANALYZERS.get(language) ?? createAnalyzer({ language });
  ANALYZERS.set(language, known);
  return known;
}

/** Whether texts of a language (BCP 47) are analyzed in full, by one of the languages that have rules. */
export function isAnalyzedLanguage(lang: string, languages: readonly Language<Gazetteer>[]): boolean {
  return languageOf(languages, lang) !== null;
}

/** The passages of an article → its annotations: who, where, when, how many, and who says so. */
export function analyze(passages: Passage[], { lang, languages, ...context }: AnalysisContext): Annotations {
  return analyzerOf(languageOf(languages, lang) ?? otherLanguage).analyze({ passages, ...context });
}

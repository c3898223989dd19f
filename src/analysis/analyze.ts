import { createAnalyzer, languageOf, type Analyzer, type Annotations, type Corrections, type Language } from './core/analyzer.ts';
import type { Passage } from './core/types.ts';
import { otherLanguage } from './english/language.ts';
import type { Gazetteer } from './english/names/index.ts';

/** What `analyze` needs to know about a text besides its passages. */
export interface AnalysisContext {
  /** When it was published, in the newsroom's zone: `2023-07-05` or `2023-07-05T14:30`. */
  published: string;
  /** Language tag (BCP 47). Without rules for the language, only names of the gazetteer and manual corrections are annotated. */
  lang: string;
  gazetteer: Gazetteer;
  /** Manual corrections by an editor of the text. */
  corrections?: Corrections;
  /** Languages with rules. */
  languages: readonly Language<Gazetteer>[];
}

const ANALYZERS = new Map<Language<Gazetteer>, Analyzer<Gazetteer>>();

function analyzerOf(language: Language<Gazetteer>): Analyzer<Gazetteer> {
  const known = ANALYZERS.get(language) ?? createAnalyzer({ language });
  ANALYZERS.set(language, known);
  return known;
}

/** Return whether one of the languages has rules for texts with this language tag (BCP 47). */
export function isAnalyzedLanguage(lang: string, languages: readonly Language<Gazetteer>[]): boolean {
  return languageOf(languages, lang) !== null;
}

/** Return the annotations of an article's passages: names, times, events, claims and figures. */
export function analyze(passages: Passage[], { lang, languages, ...context }: AnalysisContext): Annotations {
  return analyzerOf(languageOf(languages, lang) ?? otherLanguage).analyze({ passages, ...context });
}

import { findClaims } from './english/claims/index.ts';
import { findMentions, type Gazetteer } from './english/names/index.ts';
import { findEvents } from './english/events/index.ts';
import { findFigures } from './english/figures/index.ts';
import { splitSentences } from './core/sentences.ts';
import { cuesIn, findTimes } from './english/times/index.ts';
import type { Analysis, DateCorrection, EntityCorrection, EventCorrection, Passage } from './core/types.ts';

/** What is known of a text before it is read. */
export interface AnalysisContext {
  /** When it was published, in the newsroom's zone: `2023-07-05` or `2023-07-05T14:30`. Relative dates count from here (the document creation time of TIMEX3). */
  published: string;
  /** Its language (BCP 47). Of a text that is not English only the names of the gazetteer are found. */
  lang: string;
  gazetteer: Gazetteer;
  /** What an editor of the text set by hand. */
  corrections?: Corrections;
}

/** An editor's word on annotations, by kind. */
export interface Corrections {
  entities: EntityCorrection[];
  dates: DateCorrection[];
  events: EventCorrection[];
}

/** Whether texts in a language (BCP 47) are analyzed in full. */
export function isAnalyzedLanguage(lang: string): boolean {
  return /^en(-|$)/i.test(lang);
}

/** Turn the passages of an article into everything that they say of who, where and when. */
export function analyze(passages: Passage[], { published, lang, gazetteer, corrections }: AnalysisContext): Analysis {
  const analyzed = isAnalyzedLanguage(lang);
  const sentences = splitSentences(passages);
  const { entities, mentions, descriptions, nationalities } = findMentions(passages, sentences, gazetteer, {
    unknownNames: analyzed,
    corrections: corrections?.entities ?? [],
  });
  const cues = cuesIn(passages);
  const times = findTimes(passages, sentences, { published, analyzed, corrections: corrections?.dates ?? [], cues });
  const events = findEvents(sentences, times, passages, { published, corrections: corrections?.events ?? [], cues });
  const claims = analyzed ? findClaims({ passages, sentences, entities, mentions, times }) : [];
  const figures = analyzed ? findFigures(passages, { sentences, mentions, times, claims }) : [];
  return { sentences, entities, mentions, descriptions, nationalities, times, events, claims, figures };
}

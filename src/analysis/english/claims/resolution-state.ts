import type { Antecedents, KnownMention, Numbering } from './antecedents.ts';
import type { Source } from './name-source.ts';
import type { PassageContext } from './types.ts';

/** The source of a claim that nobody is said to make. */
export const NO_SOURCE: Source = { kind: 'none', entity: null, name: null, why: 'nobody is said to have said it' };

/** What is known of the article while sources are resolved, in the order of the text. */
export interface ResolutionState {
  antecedents: Antecedents;
  indexesOf: Numbering;
  /** The last speaker, and the index of the sentence. */
  last: { source: Source; known: KnownMention | null; sentence: number } | null;
  /** Source of each quotation, by passage and index. */
  quotationSources: Map<PassageContext, Map<number, Source>>;
}

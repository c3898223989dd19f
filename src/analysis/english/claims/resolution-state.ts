import type { Antecedents, LocatedMention, Numbering } from './antecedents.ts';
import type { Source } from './name-source.ts';
import type { PassageContext } from './types.ts';

/** The source of a claim whose speaker the text does not give: “It is said that …”. */
export const NO_SOURCE: Source = { kind: 'none', entity: null, name: null, why: 'the text does not say who said it' };

/** What the sources of later claims may refer to, while sources are resolved in the order of the text. */
export interface ResolutionState {
  antecedents: Antecedents;
  indexesOf: Numbering;
  /** The last speaker, with its mention if it is an entity, and the index of the sentence; null at the beginning of the article. */
  last: { source: Source; mention: LocatedMention | null; sentence: number } | null;
  /** Source of each quotation, by passage and index. */
  quotationSources: Map<PassageContext, Map<number, Source>>;
}

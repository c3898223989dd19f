/** Claims: content that a text attributes to a source. */
import type { PassageSpan } from './text.ts';

/** How precisely a text identifies the source of a claim. */
export type SourceKind =
  /** An entity of the article: a person, an organization, a state. */
  | 'entity'
  /** A name that could not be resolved to an entity. */
  | 'named'
  /** A person or document that is described but not named: “a regional official”, “a leaked letter”. */
  | 'described'
  /** An institution without its name: “the ministry”, “the company”. */
  | 'institution'
  /** A group: “observers”, “critics”. */
  | 'collective'
  /** No source: “it is reported that”. */
  | 'none';

/** Attitude of the source to the content: whether it asserts, denies, promises, demands or questions it, or does not say it (`withheld`: “declined to say who paid”). */
export type Polarity = 'said' | 'denied' | 'promised' | 'demanded' | 'questioned' | 'withheld';

/** A claim: content that the text attributes to a source by a cue. “The bridge is open, the governor said”: source “the governor”, cue “said”, content “The bridge is open”. */
export interface Claim {
  /** `c1`, `c2` … in the order of the text. */
  id: string;
  /** Id of the sentence that contains the cue. Without a cue, it is the sentence in which the content begins. */
  sentence: string;
  /** The words that name or describe the source in this sentence; null if there are none. */
  source: PassageSpan | null;
  sourceKind: SourceKind;
  /** Name or description of the source: the words of `source`; for a pronoun, the words that it refers to. Null if the kind is `none`. */
  sourceName: string | null;
  /** Key of the source's entity; null unless the kind is `entity`. */
  entity: string | null;
  /** The words that attribute the content (“said”, “according to”); null if the sentence continues the speech of the sentence before. */
  cue: PassageSpan | null;
  /** Attributed content, in order. Source and cue may divide it into several spans: “The bridge, he said, is open”. */
  content: PassageSpan[];
  /** Whether the content includes a direct quotation. */
  quotation: boolean;
  polarity: Polarity;
  /** Whether the claim is the credit line of a picture. */
  credit: boolean;
  /** Explanation, for readers, of why the claim was recognized. */
  why: string;
}

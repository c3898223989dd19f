import type { EntityCorrection, EntityType, GazetteerEntry } from '../../core/types.ts';
import type { PlaceRank } from './resources/places.ts';

/** An entry of the built-in lists of places, organizations and other names. */
export interface KnownName {
  name: string;
  type: EntityType | 'other';
  rank: PlaceRank;
}

/** Words that may be the name of an entity. They are found first, then typed, then resolved. */
export interface Candidate {
  /** Indexes of its first and last word. */
  first: number;
  last: number;
  /** The words as one text. */
  text: string;
  /** Gazetteer entry with this name; null if several have it and nothing decides between them. */
  curated?: GazetteerEntry | null;
  /** All gazetteer entries with this name, if there are several. */
  namesakes?: GazetteerEntry[];
  /** Entry of the built-in lists with this name. */
  known?: KnownName;
  /** Type predicted by the model. */
  modelType?: EntityType | 'other';
  /** Whether it is a company named by the surname of a person who also occurs in the text. */
  isFirm?: true;
  /** Full name if the words are only a part of it: “Kursk” in “Kursk and Belgorod regions”. */
  fullName?: string;
  /** Explanation for readers why it was found, if known at this stage. */
  why?: string;
  /** Whether it is a nominal mention, a title without a name. */
  nominal?: true;
  /** Manual correction of these words. It overrides all rules. */
  correction?: EntityCorrection;
}

/** Compare two candidates for sorting in the order of the text. */
export function byFirstWord(a: Candidate, b: Candidate): number {
  return a.first - b.first;
}

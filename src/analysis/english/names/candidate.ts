import type { EntityCorrection, EntityType, GazetteerEntry } from '../../core/types.ts';
import type { PlaceRank } from './resources/places.ts';

/** An entry of the built-in lists of places, organizations and other names. */
export interface KnownName {
  name: string;
  type: EntityType | 'other';
  rank: PlaceRank;
}

/** A sequence of words that may name an entity. Candidates are found first, then given a type, then resolved to entities. */
export interface Candidate {
  /** Index of its first word. */
  first: number;
  /** Index of its last word. */
  last: number;
  /** The words as one text. */
  text: string;
  /** Gazetteer entry with this name; null if several entries have the name and nothing decides between them. */
  curated?: GazetteerEntry | null;
  /** All gazetteer entries with this name, if there are several. */
  namesakes?: GazetteerEntry[];
  /** Entry of the built-in lists with this name. */
  known?: KnownName;
  /** Type predicted by the model. */
  modelType?: EntityType | 'other';
  /** Whether it is a company whose name is also the surname of a person in the text. */
  isFirm?: true;
  /** Full name, if the words are only part of it: “Kursk Region” for “Kursk” in “Kursk and Belgorod regions”. */
  fullName?: string;
  /** Explanation, for readers, of why it is a name; absent if only its resolution shows this. */
  why?: string;
  /** Whether it is a nominal mention: a title that refers to a person (“the governor”). */
  nominal?: true;
  /** Manual correction of these words. It overrides all rules. */
  correction?: EntityCorrection;
}

/** Return the order of two candidates in the text, for sorting. */
export function byFirstWord(a: Candidate, b: Candidate): number {
  return a.first - b.first;
}

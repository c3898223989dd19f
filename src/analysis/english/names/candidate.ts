import type { EntityCorrection, EntityType, GazetteerEntry } from '../../core/types.ts';
import type { PlaceRank } from './resources/places.ts';

/** A name that the word lists know. */
export interface KnownName {
  name: string;
  type: EntityType | 'other';
  rank: PlaceRank;
}

/** Words that may name an entity: what is found first, typed and resolved later. */
export interface Candidate {
  /** Indices of its first and last word. */
  first: number;
  last: number;
  /** The words as one text. */
  text: string;
  /** What an editor entered under this name; null where the name is ambiguous and nothing decides. */
  curated?: GazetteerEntry | null;
  /** Where several editors' entries bear this name: all of them. */
  namesakes?: GazetteerEntry[];
  /** What the word lists know under this name. */
  known?: KnownName;
  /** What the model reads the words as, from their context. */
  read?: EntityType | 'other';
  /** Whether it is a firm called by the surname of a person whom the text names, too. */
  isFirm?: true;
  /** Full name where the words are a part of it only: “Kursk” in “Kursk and Belgorod regions”. */
  fullName?: string;
  /** Why it was found, in words for a reader, where the finder knows. */
  why?: string;
  /** Whether it is no name but a title that stands alone. */
  nominal?: true;
  /** What the article's editor said of these words; then no rule has a say. */
  correction?: EntityCorrection;
}

/** In the order of the text. */
export function byFirstWord(a: Candidate, b: Candidate): number {
  return a.first - b.first;
}

import type { SpeakerKind } from '../../analysis/english/speakers/index.ts';
import type { Claim, Naming, Speaker } from './claim.ts';
import type { EntityRef } from './refs.ts';

/** What somebody speaks as: an official, a witness. `unnamed` if neither a name nor an office is given; `unknown` if there is a name, but no sign of what it speaks as. */
export type VoiceKind = SpeakerKind | 'unnamed' | 'unknown';

/** A statement with what is known about its speaker. */
export interface Voice {
  claim: Claim;
  kind: VoiceKind;
  naming: Naming;
  /** “governor, Belgorod Oblast”; empty if not known. */
  office: string;
  /** Place of the office or body; null if unknown. Never the origin of a person. */
  place: EntityRef | null;
  /** The outermost place that contains it. */
  country: EntityRef | null;
  /** Explanation for readers of how the kind was determined. */
  why: string;
}

/** The statements of one speaker. */
export interface VoiceTally {
  speaker: Speaker;
  office: string;
  why: string;
  count: number;
  /** Newest first; a page may leave out the older ones. */
  claims: Pick<Claim, 'href' | 'text' | 'polarity' | 'article'>[];
}

/** The statements of a kind of speakers, the most quoted first. */
export interface VoiceGroup {
  kind: VoiceKind;
  count: number;
  /** Number of statements of speakers with a name. */
  named: number;
  speakerCount: number;
  /** A page may leave out those quoted less. */
  speakers: VoiceTally[];
}

/** Number of statements from a place. */
export interface VoicePlace {
  /** Null if no place is known. */
  place: EntityRef | null;
  count: number;
  /** Number of statements of speakers with a name. */
  named: number;
  /** Places within it. */
  parts: { place: EntityRef; count: number }[];
}

/** Who speaks in some articles, and how often. */
export interface Voices {
  /** Number of statements, without those of the writers themselves. */
  count: number;
  /** Number of statements of the writers themselves: “we”, “I”; and to the reader: “you”. */
  writers: number;
  /** Number of statements that are quoted in their words. */
  quoted: number;
  byNaming: Record<Naming, number>;
  groups: VoiceGroup[];
  places: VoicePlace[];
  /** Number of speakers with a name, and the most quoted of them with their numbers of statements. */
  namedSpeakers: number;
  mostQuoted: { speaker: Speaker; count: number }[];
  /** Smallest number of speakers with a name who together give half of all statements; null if all of them together give fewer. */
  speakersOfHalf: number | null;
}

/** A page of voices. */
export interface VoicesPage {
  href: string;
  /** What it covers: everything, a month (“June 2023”), or a topic. */
  scope: 'edition' | 'month' | 'topic';
  /** The month in words, or the name of the topic; empty for the edition. */
  name: string;
  /** Address of the topic that it covers; else null. */
  about: string | null;
  voices: Voices;
}

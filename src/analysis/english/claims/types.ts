import type { Mention, Passage, Polarity, Sentence } from '../../core/types.ts';

/** A word or a mark of a passage. */
export interface ClaimWord {
  text: string;
  lower: string;
  start: number;
  end: number;
  /** Index into the sentences of its reading. */
  sentence: number;
  /** Index into the quotations of its reading; -1 outside of them. Quotation marks belong to their quotation. */
  quotation: number;
  mention: Mention | undefined;
  /** Whether it belongs to an expression of time. */
  inTime: boolean;
}

/** Indices of the first and the last word of a stretch. */
export interface WordRange {
  first: number;
  last: number;
}

/** A stretch between quotation marks, the marks included. */
export interface Quotation extends WordRange {
  /** False where the passage ends before it does. */
  closed: boolean;
}

/** The words of a sentence. */
export interface SentenceWords extends WordRange {
  sentence: Sentence;
  /** Its last word before the marks that close it. */
  body: number;
}

/** A passage as the rules see it. */
export interface PassageContext {
  /** Index of the passage. */
  index: number;
  passage: Passage;
  words: ClaimWord[];
  sentences: SentenceWords[];
  quotations: Quotation[];
  /** Whether a cue in the passage before has its content here. */
  announced: boolean;
}

/** A stretch of the passage of a reading. */
export interface Place extends WordRange {
  reading: PassageContext;
}

/** Where the source of a claim is to be looked for, where the claim does not say it. */
export type Elsewhere =
  /** The subject of the sentence speaks on: “… and said”. */
  | 'subject'
  /** Whoever spoke last. */
  | 'speaker'
  /** What a relative pronoun stands for: “Devin, who said”. */
  | 'antecedent'
  | 'nowhere';

/** A claim before its source is resolved. */
export interface Draft {
  source: Place | null;
  elsewhere: Elsewhere;
  cue: Place | null;
  content: Place[];
  polarity: Polarity;
  credit: boolean;
  /** Whether its content is what somebody else is told to have said in the same sentence: “According to the daily, the ministry said, …”. */
  nested?: boolean;
  /** The rule that found it, in words for a reader. */
  rule: string;
}

/** Reads a claim at one of its words, or finds none there. `next` is the passage behind it, which a colon at its end announces. */
export type Rule = (reading: PassageContext, at: number, next: PassageContext | undefined) => Draft | null;

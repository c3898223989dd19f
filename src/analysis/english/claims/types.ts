import type { Mention, Passage, Polarity, Sentence } from '../../core/types.ts';

/** A word or punctuation mark of a passage. */
export interface ClaimWord {
  text: string;
  lower: string;
  start: number;
  end: number;
  /** Index of its sentence in the passage. */
  sentence: number;
  /** Index of its quotation in the passage; -1 outside quotations. Quotation marks are part of the quotation. */
  quotation: number;
  mention: Mention | undefined;
  /** Whether it is part of a time expression. */
  inTime: boolean;
}

/** Indexes of the first and last word of a range. */
export interface WordRange {
  first: number;
  last: number;
}

/** The words of a quotation, including its quotation marks. */
export interface Quotation extends WordRange {
  /** False if the passage ends before the closing mark. */
  closed: boolean;
}

/** The words of a sentence. */
export interface SentenceWords extends WordRange {
  sentence: Sentence;
  /** Index of its last word before closing marks. */
  body: number;
}

/** A passage, prepared for the rules. */
export interface PassageContext {
  /** Index of the passage. */
  index: number;
  passage: Passage;
  words: ClaimWord[];
  sentences: SentenceWords[];
  quotations: Quotation[];
  /** Whether its beginning is the content of a cue in the passage before. */
  startsAsContent: boolean;
}

/** A range of words in a given passage. */
export interface PassageRange extends WordRange {
  context: PassageContext;
}

/** The content after a cue verb, its complement, and the form it takes. */
export interface Complement {
  form: 'that' | 'question' | 'quotation' | 'clause' | 'colon' | 'infinitive';
  content: PassageRange[];
  /** Index of the last word that belongs to the cue: addressee, time and place. */
  cueLast: number;
}

/** Where to find the source of a claim without an explicit source. */
export type ImpliedSource =
  /** The subject of the sentence: “… and said”. */
  | 'subject'
  /** The last speaker. */
  | 'speaker'
  /** The antecedent of a relative pronoun: “Devin, who said”. */
  | 'antecedent'
  /** No source, or an explicit one. */
  | 'none';

/** A claim whose source is not yet resolved. */
export interface ClaimDraft {
  source: PassageRange | null;
  impliedSource: ImpliedSource;
  cue: PassageRange | null;
  content: PassageRange[];
  polarity: Polarity;
  credit: boolean;
  /** Whether its content is also that of another claim in the same sentence: “According to the daily, the ministry said, …”. */
  sharesContent?: boolean;
  /** Explanation for readers which rule found it. */
  rule: string;
}

/** Returns the claim that the rule finds at a word, or null. `next` is the next passage, which may contain the content after a colon. */
export type Rule = (context: PassageContext, at: number, next: PassageContext | undefined) => ClaimDraft | null;

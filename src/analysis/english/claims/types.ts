import type { Mention, Passage, Polarity, Sentence } from '../../core/types.ts';

/** A word or punctuation mark of a passage. */
export interface ClaimWord {
  text: string;
  /** The word in lower case, with a plain apostrophe. An acronym such as “WHO” keeps its capitals. */
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
  /** Index of the last word of the sentence, without the closing punctuation. */
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
  /** Whether it begins with the content of a cue at the end of the passage before: “Lind said:”. */
  startsAsContent: boolean;
}

/** A range of words, with its passage. */
export interface PassageRange extends WordRange {
  context: PassageContext;
}

/** The complement of a cue verb: the content after it, and its form. */
export interface Complement {
  form: 'that' | 'question' | 'quotation' | 'clause' | 'colon' | 'infinitive';
  content: PassageRange[];
  /** Index of the last word that belongs to the cue: addressee, time and place. */
  cueLast: number;
}

/** Where to look for the source of a claim if it is not written beside the cue. */
export type ImpliedSource =
  /** The subject of the sentence: “Lind left and said …”. */
  | 'subject'
  /** The source of the claim before: “He said it was late. ‘I am tired.’” */
  | 'speaker'
  /** The antecedent of the relative pronoun that is the subject of the cue: “Devin, who said”. */
  | 'antecedent'
  /** Nowhere: the source is beside the cue, or the claim has none. */
  | 'none';

/** A claim whose source is not yet resolved. */
export interface ClaimDraft {
  source: PassageRange | null;
  impliedSource: ImpliedSource;
  cue: PassageRange | null;
  content: PassageRange[];
  polarity: Polarity;
  /** Whether it is the credit line of a picture. */
  credit: boolean;
  /** Whether another claim in the same sentence has the same content: “According to the daily, the ministry said, …”. */
  sharesContent?: boolean;
  /** Whether the claim is left out if its source is not found: “lists 500 firms”. */
  needsSource?: boolean;
  /** How the claim was recognized, in words for readers: “a clause follows ‘said’”. */
  rule: string;
}

/** Returns the claim whose cue is the word at index `at`, or null. `next` is the next passage, which may contain the content after a colon. */
export type Rule = (context: PassageContext, at: number, next: PassageContext | undefined) => ClaimDraft | null;

/** Text as the analysis sees it: passages, sentences, and spans of them. */

/** A range of offsets in a text. */
export interface Span {
  start: number;
  end: number;
}

/** A span in one of the passages of an article. */
export interface PassageSpan extends Span {
  /** Index of the passage in the article. */
  passage: number;
}

/** Kind of block that a passage is. Rules depend on it: a heading, for example, reports no event. */
export type PassageKind = 'heading' | 'paragraph' | 'list-item' | 'cell' | 'caption' | 'quote';

/** A block of text as the reader sees it. */
export interface Passage {
  kind: PassageKind;
  text: string;
  /** Spans that are shown but never annotated, such as code. */
  opaque: Span[];
  /** Position of a table cell, from 0. */
  cell?: { table: number; row: number; column: number };
}

/** A sentence of a passage. Every annotation belongs to a sentence. */
export interface Sentence extends PassageSpan {
  /** Digest of the text, plus the number of the occurrence if the text is repeated. It stays the same while the sentence is unchanged. */
  id: string;
}

/** Marks an annotation as set by an editor. */
export interface ManualOverride {
  /** Reason in the editor's words; null if none was given. */
  reason: string | null;
}

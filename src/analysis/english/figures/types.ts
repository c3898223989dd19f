import type { FigureQualifier, FigureValue, Passage, Sentence, Span } from '../../core/types.ts';

/** A number as it stands in a text, without unit and qualifier. */
export interface NumberPhrase extends Span {
  value: FigureValue;
  /** Whether it is written in digits. */
  digits: boolean;
  /** The unit of a number that is one of a whole: “two thirds” is 66.67 %. */
  unit?: '%';
}

/** A number with its unit. */
export interface Measure extends Span {
  unit: string;
}

/** The noun that a number counts. */
export interface CountedNoun {
  /** The head noun in the singular, lower case. */
  noun: string;
  /** Words before it. */
  modifiers: string[];
  /** Where the noun ends in the passage. */
  end: number;
}

/** A number with everything that was read of it from its sentence; the stages of `find-figures` fill it in. */
export interface FigureCandidate {
  number: NumberPhrase;
  /** Number and unit together. */
  span: Span;
  unit: string | null;
  counted: CountedNoun | null;
  qualifier: FigureQualifier | null;
  /** Where the qualifier begins, or the span where there is none. */
  from: number;
}

/** A passage with what figures in it are read by. */
export interface SentenceContext {
  passage: Passage;
  sentence: Sentence;
}

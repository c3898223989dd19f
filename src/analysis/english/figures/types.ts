import type { FigureChange, FigureQualifier, FigureValue, Span } from '../../core/types.ts';

/** A number in a text, without unit and qualifier. */
export interface NumberPhrase extends Span {
  value: FigureValue;
  /** Whether it is written in digits. */
  inDigits: boolean;
  /** Unit of a share or multiple in words: “two thirds” is 66.67 %, “twice” is 2 ×. */
  unit?: '%' | '×';
}

/** A number with its unit. */
export interface Measure extends Span {
  unit: string;
}

/** The noun that a number counts. */
export interface CountedNoun {
  /** The head noun in the singular, lower case. */
  noun: string;
  /** Words before the head noun. */
  modifiers: string[];
  /** End offset of the noun in the passage. */
  end: number;
}

/** Text around a number, up to a limit, and the number as it is written. */
export interface NumberContext {
  before: string;
  after: string;
  number: string;
}

/** The same, with the text of the whole sentence. */
export interface NumberInSentence extends NumberContext {
  sentence: string;
}

/** A number that may be a figure, with everything found in its sentence. */
export interface FigureCandidate {
  number: NumberPhrase;
  /** Number and unit together. */
  span: Span;
  unit: string | null;
  counted: CountedNoun | null;
  qualifier: FigureQualifier | null;
  /** For “none” before a number, that number: 81 for “[none] of the 81”. */
  whole?: FigureValue;
  /** Whether its noun and state are left out, and are the same as those of the number before it: “nine died in 2022 and [six] in 2023”. */
  elided?: boolean;
  /** Start offset of the qualifier, or of the span if there is none. */
  from: number;
}

/** What an amount measures, and whether it is the size of a change. */
export interface Measured {
  measures: string | null;
  change: FigureChange | null;
}

/** Return what an amount measures that is no change; null if nothing is named. */
export function named(measures: string | null): Measured | null {
  return measures === null ? null : { measures, change: null };
}

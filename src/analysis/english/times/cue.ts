import type { TimeDirection } from '../../core/types.ts';

/** A verb group, or the border of a clause, at an offset of the sentence. */
export interface Cue {
  at: number;
  /** Offset just behind its first word. */
  end: number;
  /** Null for a border of clauses. */
  tense: TimeDirection | null;
  word: string;
  /** “Did not cross”, “none of them crossed”. */
  negated?: true;
  /** “May cross”, “could have crossed”, “would have won”. */
  possible?: true;
  /** “Begins on Friday”: a present that may speak of what is appointed; `always` of one that never tells of the past, as “expires on Friday”. */
  scheduled?: true | 'always';
  /** “Scheduled for Friday”, “due on Friday”. */
  appointed?: true;
  /** “Was expected to open”: what was ahead when it was spoken of, which may have been before the report. */
  pastPlan?: true;
  /** “Should have sailed”; `first` of a plan that was changed: “originally planned for May”. */
  unmet?: true | 'first';
  /** “Adjourned the case to Monday”. */
  deferred?: true;
}

/** A word or a mark of a sentence. */
export interface Word {
  at: number;
  written: string;
  /** In lower case. */
  word: string;
}

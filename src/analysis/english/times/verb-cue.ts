import type { TimeDirection } from '../../core/types.ts';

/** A verb group or a clause boundary in a sentence. Offsets are relative to the sentence. */
export interface VerbCue {
  at: number;
  /** End offset of its first word. */
  end: number;
  /** Tense as a direction in time; null for a clause boundary. */
  tense: TimeDirection | null;
  /** First word of the group in lower case, or a name for the group, such as “to be”. */
  word: string;
  /** Whether a participle follows a form of “be” (passive or progressive): “is being treated”. */
  participle?: true;
  /** Negated: “did not cross”, “none of them crossed”. */
  negated?: true;
  /** Modal: “may cross”, “could have crossed”, “would have won”. */
  possible?: true;
  /** Scheduled present, which may refer to the future: “begins on Friday”; `always` if it never refers to the past, as “expires on Friday”. */
  scheduled?: true | 'always';
  /** Appointment: “scheduled for Friday”, “due on Friday”. */
  appointed?: true;
  /** Past plan, whose time may be before or after publication: “was expected to open”. */
  pastPlan?: true;
  /** Past plan whose wording implies that it failed: “was supposed to”, “was meant to”. */
  supposed?: true;
  /** Plan that did not come true: “should have sailed”; `first` for the original version of a changed plan: “originally planned for May”. */
  unmet?: true | 'first';
  /** Postponement: “adjourned the case to Monday”. */
  deferred?: true;
}

/** A word or punctuation mark of a sentence. */
export interface Token {
  at: number;
  written: string;
  /** The word in lower case. */
  word: string;
}

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
  /** Whether the event is negated: “did not cross”, “none of them crossed”. */
  negated?: true;
  /** Whether the event is only possible or hypothetical: “may cross”, “could have crossed”, “would have won”. */
  possible?: true;
  /** Whether the present tense may refer to a scheduled future event: “begins on Friday”; `always` if it never refers to the past: “expires on Friday”. */
  scheduled?: true | 'always';
  /** Whether an event is appointed for a time: “scheduled for Friday”, “due on Friday”. */
  appointed?: true;
  /** Whether it is a past plan, whose time may be before or after publication: “was expected to open”. */
  pastPlan?: true;
  /** Whether the wording of a past plan implies that it failed: “was supposed to”, “was meant to”. */
  supposed?: true;
  /** Whether a plan did not come true: “should have sailed”; `first` if its time may be ahead, because it is the original version of a changed plan (“originally planned for May”) or was given up (“was due to speak on Sunday, but will not”). */
  unmet?: true | 'first';
  /** Whether it modifies a noun. It is then a fact, also if the main verb is negated or in a question: “none of the houses flooded in January have been repaired”, “the man who fled in May”. */
  ofNoun?: true;
  /** Outcome of an appointed event according to the main verb: `met` if it happened (“the strike planned for Friday went ahead”), `open` if it may have happened. */
  outcome?: 'met' | 'open';
  /** Whether an event is postponed: “adjourned the case to Monday”. */
  deferred?: true;
}

/** A word or punctuation mark of a sentence. */
export interface Token {
  at: number;
  written: string;
  /** The word in lower case. */
  word: string;
}

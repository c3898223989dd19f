import { possibilityModals } from '../resources/verbs-en.ts';
import type { VerbCue, Token } from '../verb-cue.ts';

/** Maximum distance, in words, between a verb group and a further word of it: in “has not yet left”, “left” is two words after “not”. */
const GROUP_REACH = 2;
/** Index before all words, and out of reach of the first. */
export const NOWHERE = -1 - GROUP_REACH;

/** The words of a sentence, and the verb cues found so far. */
export class SentenceVerbs {
  readonly cues: VerbCue[] = [];
  readonly words: readonly Token[];
  readonly sentence: string;
  /** Index of the last word of the last verb group. */
  groupEnd = NOWHERE;
  /** Index of a negation that precedes its verb: “never met”. */
  negation = NOWHERE;
  /** `none` if the current subject is negative (“none of the ships”); `none, in a relative clause` until the verb of that clause was read (“none of the ships that came”). */
  subject: 'some' | 'none' | 'none, in a relative clause' = 'some';

  constructor(sentence: string, words: readonly Token[]) {
    this.sentence = sentence;
    this.words = words;
  }

  /** Return a word in lower case; an empty text outside the sentence. */
  wordAt(index: number): string {
    return this.words[index]?.word ?? '';
  }

  /** Return the cue of the last verb group if the word may belong to it, else null. */
  groupReaching(index: number): VerbCue | null {
    const distance = index - this.groupEnd;
    const last = this.cues.at(-1);
    if (distance > GROUP_REACH || last === undefined || last.tense === null) return null;
    // In “Says he did not take office”, “did” begins a new group, because it has a new subject.
    const hasNewSubject = distance === GROUP_REACH && /^says?$/.test(last.word) && /^(?:he|she|it|they|we|i|you)$/.test(this.wordAt(index - 1));
    return hasNewSubject ? null : last;
  }

  /** Add a cue at a word, and return it: a verb group, or a clause boundary if `tense` is null. `name` is stored as its `word` instead of the word itself. */
  add(index: number, tense: VerbCue['tense'], name?: string): VerbCue {
    const { at, written, word } = this.words[index] as Token;
    const cue: VerbCue = { at, end: at + written.length, tense, word: name ?? word };
    if (possibilityModals.has(word)) cue.possible = true;
    // In “Is not believed to have been there”, “have been” is negated, too.
    const isUnderNegation = word === 'have' && this.wordAt(index - 1) === 'to' && this.cues.at(-1)?.negated === true && this.cues.at(-1)?.tense !== null;
    if (isUnderNegation) cue.negated = true;
    // In “never reopened after closing in May”, “closing” is too far from “never” to be negated.
    if (tense !== null && (index - this.negation <= GROUP_REACH || this.subject === 'none')) cue.negated = true;
    this.#updateSubject(word, tense);
    this.cues.push(cue);
    return cue;
  }

  /** Keep a negative subject across a relative clause: from its pronoun to its verb. Any other clause boundary, and any other verb, ends the negation. */
  #updateSubject(word: string, tense: VerbCue['tense']): void {
    const isRelativePronoun = tense === null && /^(?:who|which|that)$/.test(word);
    if (isRelativePronoun && this.subject !== 'some') this.subject = 'none, in a relative clause';
    else if (tense !== null && this.subject === 'none, in a relative clause') this.subject = 'none';
    else this.subject = 'some';
  }

  /** Mark a verb group with “to” (“plans to meet”) as future, or as past if it begins with “had”; `index` is the index of the word before “to”. Always return true, which callers return to say that they recognized the word. */
  markFuture(index: number, group: VerbCue, more: Partial<VerbCue>): true {
    // “No longer expects to sell it this year”.
    const isNoLonger = this.wordAt(index - 1) === 'longer' && this.wordAt(index - 2) === 'no';
    Object.assign(group, { tense: group.word === 'had' ? 'past' : 'future', ...more, ...(isNoLonger && { negated: true }) });
    this.groupEnd = index + 2;
    return true;
  }
}

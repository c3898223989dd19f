/** A verb in the past tense. */
const PAST_TENSE = /^(?:\p{Ll}+ed|said|told|wrote|spoke of|gave|put|saw)$/u;

/** Whether the words that attribute a claim are a verb in the past tense: “said”, “called”, “spoke of”; not “saying”. */
export function isPastSpeechVerb(cue: string): boolean {
  return PAST_TENSE.test(cue);
}

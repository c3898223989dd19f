import { DETERMINERS, PREPOSITIONS } from './resources/en.ts';
import { NO_TRUTH, NOT_ACCEPTED, TAKEN_BACK, VERDICT } from './resources/verdicts.ts';
import type { PassageContext } from './types.ts';

/** Maximum number of adjectives between “no” and a cue noun. */
const MAX_ADJECTIVES = 2;

/** Return whether a cue noun is said not to exist: “there is no suggestion that”, “without any claim that”. */
export function isAbsent({ words }: PassageContext, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 1 - MAX_ADJECTIVES); before--) {
    const { lower, sentence } = words[before]!;
    if (sentence !== words[at]!.sentence) return false;
    if (/^(?:no|without|neither|nor)$/.test(lower)) return true;
    if (lower === 'any') return words.slice(Math.max(0, before - 4), before).some((word) => /^(?:not|never|without|hardly|nor)$|n't$/.test(word.lower));
    if (DETERMINERS.has(lower) || PREPOSITIONS.has(lower) || !/^\p{Ll}+$/u.test(lower)) return false;
  }
  return false;
}

/** Return whether the words before a cue noun say that the claim was not accepted: “did not accept his | claim”. */
export function isNotAccepted({ words, passage, sentences }: PassageContext, at: number): boolean {
  const { start, sentence } = words[at]!;
  return NOT_ACCEPTED.test(passage.text.slice(Math.max(words[sentences[sentence]!.first]!.start, start - 60), start));
}

/** Return whether the words before a cue noun say that the claim was taken back (“retracted his | claim”) or that there is nothing in it (“no truth to the | rumour”). */
export function isTakenBack({ words, passage, sentences }: PassageContext, at: number): boolean {
  const { start, sentence } = words[at]!;
  const before = passage.text.slice(Math.max(words[sentences[sentence]!.first]!.start, start - 60), start);
  return TAKEN_BACK.test(before) || NO_TRUTH.test(before);
}

/** Return whether a main verb rejects the claim: “The claim that it was late | was rejected”. */
export function isRejected({ words, passage }: PassageContext, main: number): boolean {
  const verb = words[main];
  if (verb === undefined) return false;
  const { start } = verb;
  return VERDICT.test(passage.text.slice(start, start + 60));
}

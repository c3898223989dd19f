import type { VerbCue } from './verb-cue.ts';

/** The auxiliary of a verb group up to a comma: “will not|, the chief told analysts, cut”. */
const auxiliaryAlone = /^(?:will|shall|would|won['’]t|may|might|must|should|is|are)(?:\s(?:not|never|now|also|still))?$/;
/** Maximum length of a main verb with the space before it. */
const MAX_VERB = 24;
/** Verbs of an inserted attribution. */
const sayingVerb = /^(?:say|says|said|told|tells|added|adds|promised|insisted|warned|wrote|announced|has|have|had)$/;

/**
 * Return the cues with that of an auxiliary repeated at its main verb if an attribution stands between them: “will not, its chief told analysts, |cut the dividend
 * this year”. The main verb then has the tense and negation of its auxiliary.
 */
export function withResumedVerbs(sentence: string, cues: VerbCue[]): VerbCue[] {
  const result: VerbCue[] = [];
  for (const [index, cue] of cues.entries()) {
    const resumed = result.at(-1);
    // The main verb itself may have been read as a verb in the past: “cut”.
    if (resumed === undefined || resumed.at !== cue.at) result.push(cue);
    if (cue.word !== ',') continue;
    const [auxiliary, open, saying] = cues.slice(Math.max(0, index - 3), index);
    if (saying === undefined || auxiliary!.tense !== 'future' || open!.word !== ',' || !sayingVerb.test(saying.word)) continue;
    const verb = /^\s\p{Ll}+/u.exec(sentence.slice(cue.end, cue.end + MAX_VERB));
    if (verb && auxiliaryAlone.test(sentence.slice(auxiliary!.at, open!.at))) result.push({ ...auxiliary!, at: cue.end + 1, end: cue.end + verb[0].length });
  }
  return result;
}

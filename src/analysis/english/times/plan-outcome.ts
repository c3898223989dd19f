import { isPast } from './verb-forms.ts';
import type { VerbCue } from './verb-cue.ts';

/** Number of characters of the main clause that are searched. */
const REACH = 60;

/** Matches a verb group, from its start, which says that its subject happened: “went ahead”, “was held”. */
export const tookPlace =
  /^(?:(?:was|were)\s(?:\p{L}+ly\s|still\s)?(?:held|attended|marred|disrupted|interrupted|overshadowed|staged|won|lost|broken up|met (?:with|by))|(?:\p{L}+ly\s)?(?:went ahead|took place|began|started|opened|passed|happened|proceeded|kicked off|ended|came and went|went (?:off|by|smoothly|well|badly)|turned (?:violent|into)|lasted|brought [^.;,]{0,30}to a (?:halt|standstill)))\b/iu;

/** Beginning of a main clause by which its subject did not happen: “cannot be held”, “has fallen through”, “came to nothing”. */
const didNot =
  /^(?:(?:ha(?:s|ve|d)\s)?(?:now\s|since\s)?(?:fallen through|fell through|c[oa]me to (?:nothing|naught)|collapsed|foundered)|(?:can|could|will|would|did|does|do|is|are|was|were)(?:\s?not|\snever|n['’]t)\s(?:now\s|yet\s|\p{L}+ly\s)?(?:be\s|been\s|being\s)?(?:held|take place|taken place|go ahead|going ahead|happen|proceed|staged|run|materiali[sz]e|come off)|never\s(?:took place|happened|materiali[sz]ed|came off|went ahead))\b/iu;

/** Words after the verb by which it happened at another time: “began on Tuesday instead”. */
const atOtherTime =
  /\b(?:instead|a (?:day|week|month|year) (?:later|late|early|earlier)|late|early|(?:on|in|at)\s(?:the\s)?(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may\b|june|july|august|september|october|november|december))/i;

/** Past verbs that say nothing of whether their subject has happened: “the strike planned for Friday was announced by …”, “angered residents”. */
const leavesOpen =
  /^(?:(?:was|were)\s(?:\p{L}+ly\s)?)?(?:announced|moved|confirmed|agreed|approved|welcomed|condemned|criti\p{L}+|organi[sz]ed|called|named|said|told|warned|promised|set|had|did)\b|^(?:was|were)\s(?:to|due|expected|likely|set|scheduled|planned|going|supposed|not|an?|the|his|her|its|their|part|about|still)\b/iu;

/** Return the main verb of the clause whose subject a cue modifies (“scheduled” in “the vote scheduled for Friday was held”); null if another clause begins before it. */
function mainVerbAfter(cues: readonly VerbCue[], index: number): VerbCue | null {
  const inCommas = cues[index - 1]?.word === ',';
  for (let at = index + 1; at < cues.length; at += 1) {
    const cue = cues[at]!;
    if (cue.tense !== null) return cue;
    if (!(inCommas && at === index + 1 && cue.word === ',')) return null;
  }
  return null;
}

/**
 * Mark a cue of an appointment that modifies the subject of its clause by what the main verb says of it: “the strike planned for Friday went ahead” (`met`),
 * “cannot be held” (`unmet`), “drew thousands” (`open`).
 */
export function markOutcome(sentence: string, cues: readonly VerbCue[], index: number): void {
  const cue = cues[index]!;
  const main = mainVerbAfter(cues, index);
  if (!main) return;
  const clause = sentence.slice(main.at, main.at + REACH);
  if (didNot.test(clause)) cue.unmet = 'first';
  else if (main.tense === 'past' && tookPlace.test(clause) && !main.negated && !atOtherTime.test(clause)) cue.outcome = 'met';
  else if (main.tense === 'past' && isPast(main.word) && !leavesOpen.test(clause)) cue.outcome = 'open';
}

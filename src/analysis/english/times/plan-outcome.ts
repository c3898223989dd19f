import { auxiliaries } from './resources/verbs-en.ts';
import { isPast } from './verb-forms.ts';
import type { VerbCue } from './verb-cue.ts';

/** Number of characters of the main clause that are searched. */
const REACH = 60;

/** A verb group, from its start, that says that its subject happened: “went ahead”, “was held”. */
export const tookPlace =
  /^(?:(?:was|were)\s(?:\p{L}+ly\s|still\s)?(?:held|attended|marred|disrupted|interrupted|overshadowed|staged|won|broken up|met (?:with|by))|(?:\p{L}+ly\s)?(?:went ahead|took place|began|started|opened|passed|happened|proceeded|kicked off|ended|came and went|went (?:off|by|smoothly|well|badly)|turned (?:violent|into)|lasted|brought [^.;,]{0,30}to a (?:halt|standstill)))\b/iu;

/** A verb group, from its start, that says that its subject did not happen: “cannot be held”, “has fallen through”, “came to nothing”. */
const didNotTakePlace =
  /^(?:(?:ha(?:s|ve|d)\s)?(?:now\s|since\s)?(?:fallen through|fell through|c[oa]me to (?:nothing|naught)|collapsed|foundered|slipped(?=\s(?:to|until|into|by|back|again)\b)|fizzled out|petered out|held off|dissolved|evaporated)|(?:failed to|did not|didn['’]t|never) (?:materiali[sz]e|arrived?|appear(?:ed)?|c[ao]me|happen(?:ed)?|(?:turn|show)(?:ed)? up)\b|(?:can|could|will|would|did|does|do|is|are|was|were)(?:\s?not|\snever|n['’]t)\s(?:now\s|yet\s|\p{L}+ly\s)?(?:be\s|been\s|being\s)?(?:held|take place|taken place|go ahead|going ahead|happen|proceed|staged|run|materiali[sz]e|come off)|never\s(?:took place|happened|materiali[sz]ed|came off|went ahead))\b/iu;

/** A verb group in the passive, from its start, that calls its subject off: “have been withdrawn”, “was lifted”. */
const wasCalledOff =
  /^(?:ha(?:s|ve|d)\s(?:now\s|since\s|all\s|both\s|also\s)*been|was|were|is|are)\s(?:now\s|since\s|all\s|both\s|also\s|being\s|\p{L}+ly\s)*(?:withdrawn|lifted|suspended|dropped|scrapped|rescinded|revoked|ditched|shelved|abandoned|cancell?ed|called off|vacated|blocked|halted|put (?:back|off|on (?:hold|ice))|postponed|pushed back|stayed(?= (?:by|pending|at|on)\b)|banned|outlawed|prohibited)\b(?! (?:from|until)\b)/iu;

/** Words after the verb that say that the event happened at another time: “began on Tuesday instead”. */
const atOtherTime =
  /\b(?:instead|a (?:day|week|month|year) (?:later|late|early|earlier)|late|early|(?:on|in|at)\s(?:the\s)?(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may\b|june|july|august|september|october|november|december))/i;

/** A verb group in the past, from its start, that is also used of events that have not happened yet: “the strike planned for Friday was announced by …”. */
const verbOfPlan =
  /^(?:(?:was|were)\s(?:\p{L}+ly\s)?)?(?:announced|moved|confirmed|agreed|approved|welcomed|condemned|criti\p{L}+|organi[sz]ed|called|named|said|told|warned|promised|set|had|did)\b|^(?:was|were)\s(?:to|due|expected|likely|set|scheduled|planned|going|supposed|not|an?|the|his|her|its|their|part|about|still)\b/iu;

/** Return the main verb of the clause whose subject a cue modifies: “was” for “scheduled” in “the vote scheduled for Friday was held”. Null if another clause begins before it. */
function mainVerbAfter(cues: readonly VerbCue[], index: number): VerbCue | null {
  const opener = /^(?:that|which|who)$/.test(cues[index - 1]?.word ?? '') ? index - 2 : index - 1;
  const inCommas = cues[opener]?.word === ',';
  for (let at = index + 1; at < cues.length; at += 1) {
    const cue = cues[at]!;
    if (cue.tense !== null) return cue;
    if (!(inCommas && at === index + 1 && cue.word === ',')) return null;
  }
  return null;
}

/**
 * Set the outcome of a cue of an appointment that modifies the subject of its clause, according to the main verb: “the strike planned for Friday went
 * ahead” (`outcome: 'met'`), “… cannot be held” (`unmet`), “… drew thousands” (`outcome: 'open'`, because it may have been held on another day).
 */
export function markOutcome(sentence: string, cues: readonly VerbCue[], index: number): void {
  const cue = cues[index]!;
  const main = mainVerbAfter(cues, index);
  if (!main) return;
  const clause = sentence.slice(main.at, main.at + REACH);
  // “A front that was expected on Monday fizzled out”: the day is past.
  if (/^(?:was|were)$/.test(cue.word) && didNotTakePlace.test(clause) && isPast(main.word) && !auxiliaries.has(main.word)) cue.unmet = true;
  else if (didNotTakePlace.test(clause) || (wasCalledOff.test(clause) && !main.negated)) cue.unmet = 'first';
  else if (main.tense === 'past' && tookPlace.test(clause) && !main.negated && !atOtherTime.test(clause)) cue.outcome = 'met';
  else if (main.tense === 'past' && isPast(main.word) && !verbOfPlan.test(clause)) cue.outcome = 'open';
}

import type { Passage, Sentence } from '../../core/types.ts';
import type { VerbCue, Token } from './verb-cue.ts';
import { readVerbGroups } from './verb-groups/read-verb-groups.ts';
import { isPast } from './verb-forms.ts';

export type { VerbCue };

const wordOrMark = /[\p{L}]+(?:-[\p{L}]+)*|['’](?:ll|d)\b|[,;:()“”"—–]/gu;

/** Returns the verb groups and clause boundaries of a sentence, in order. */
export type VerbCues = (sentence: Sentence) => VerbCue[];

/** Cache of cues, so that each sentence is read only once for time expressions and events. */
const CACHE = new WeakMap<readonly Passage[], VerbCues>();

/** Return a function that gives the verb cues of sentences of these passages. The cues of a sentence are computed on first use. */
export function verbCuesIn(passages: readonly Passage[]): VerbCues {
  const known = CACHE.get(passages) ?? readCues(passages);
  CACHE.set(passages, known);
  return known;
}

function readCues(passages: readonly Passage[]): VerbCues {
  const read = new Map<Sentence, VerbCue[]>();
  return (sentence) => {
    const cues = read.get(sentence) ?? cuesOf(passages[sentence.passage]!.text.slice(sentence.start, sentence.end));
    read.set(sentence, cues);
    return cues;
  };
}

/** Later part of a sentence by which a plan did not come true. “But has not said where” is not such a part. */
const planFailed =
  /\b(?:but|yet|although|though|however|only to|until)\b[^.]{0,80}\b(?:never|(?:not|\p{L}+n['’]t)(?!\s(?:yet\s)?(?:say|said|give|given|know|known|name|named|disclose|disclosed|announce|announced|confirm|confirmed|comment|commented|clear))|failed|stayed|remain(?:s|ed)?|still|cancel\p{L}*|called off|put (?:off|back)|moved|pushed|postponed|delayed|scrapped|abandoned|instead|collapsed|fell|withdrew|pulled out|broke down|missed|is now (?:due|expected|planned|scheduled|set)|stepped in|intervened|blocked|vetoed|dropped out|ran out|reprieve|has been saved|turned (?:it|them|him|her|the \p{L}+) down|declined|refused|rejected|halted|was (?:ill|injured|arrested|stopped|prevented|grounded))\b|\bha(?:s|ve|d) (?:yet to|still not|not yet)\b|,[^.,]{0,12}\b(?:is|are) now (?:due|expected|planned|scheduled|set|to)\b|\bnever (?:took|happened|came|materiali[sz]ed|opened|started|began|arrived|went)\b/iu;
/** “Was supposed to open on Monday but …”: the plan failed, whatever follows “but”. */
const supposed = { plan: /^\S+\s(?:\S+ly\s)?(?:supposed|meant|going|about) to\b/i, but: /[a-z\d],?\s(?:but|until|only to)\s/i };
/** Later part of a sentence by which a plan was given up: “ministers have now thought better of it”. The time of the plan may be in the future. */
const givenUp = /[;—–][^.]{0,60}\b(?:thought better|changed (?:his|her|its|their) minds?|backed down|backtracked|relented)\b/i;
const originally = /\b(?:originally|initially|previously|at first|earlier|first)\s+(?:been\s+)?$/i;
/** Number of characters after a cue that are searched for the outcome of a plan. */
const OUTCOME_WINDOW = 200;

/** Return the verb cues of a sentence, read in one pass over its words. */
function cuesOf(sentence: string): VerbCue[] {
  const words = [...sentence.matchAll(wordOrMark)].map((match): Token => ({
    at: match.index,
    written: match[0],
    word: match[0].toLowerCase().replace('’', "'"),
  }));
  const cues = readVerbGroups(sentence, words);
  for (const cue of cues) {
    if (cue.pastPlan !== true && cue.appointed !== true && cue.word !== 'due to') continue;
    if (isOriginalPlan(sentence, cue) || givenUp.test(sentence.slice(cue.end, cue.end + OUTCOME_WINDOW))) cue.unmet = 'first';
    else if (isUnmet(sentence.slice(cue.at, cue.end + OUTCOME_WINDOW))) cue.unmet = true;
  }
  return cues;
}

/** Verb group of a plan. “Was due to open on Saturday, but rough seas kept it shut” gives the outcome after “but”; “but has not said where” and “but said it could change” do not. */
const planGroup =
  /^\S+\s(?:been\s)?(?:\S+ly\s)?(?:due|set|scheduled|expected|supposed|meant|going|about|to|forecast|tipped|predicted|projected|destined|favoured)\b/i;
const reportsNoOutcome = /^(?:is|are|has|have|will|may|might|could|would|can|do|does|said|told|added|warned|asked|announced|noted|hoped|wanted|called)$/i;

/** Return whether the first verb after “but” reports something that happened instead of the plan. */
function hasOtherOutcome(rest: string): boolean {
  if (!planGroup.test(rest)) return false;
  const from = rest.search(/[a-z\d],?\sbut\s/i);
  if (from < 0) return false;
  const first = (rest.slice(from).match(/[\p{L}’'-]+/gu) ?? [])
    .slice(1, 9)
    .map((word) => word.toLowerCase())
    .filter((word) => word !== 'but')
    .find((word) => isPast(word) || reportsNoOutcome.test(word));
  return first !== undefined && !reportsNoOutcome.test(first);
}

/** Return whether a sentence, from its plan on, says that the plan did not come true. */
function isUnmet(rest: string): boolean {
  return planFailed.test(rest) || hasOtherOutcome(rest) || (supposed.plan.test(rest) && supposed.but.test(rest));
}

/** Return whether a cue is the original version of a changed plan: “was originally planned for May”. */
function isOriginalPlan(sentence: string, { at, end }: VerbCue): boolean {
  return originally.test(sentence.slice(Math.max(0, at - 24), at)) || /^\s+(?:originally|initially|at first)\b/i.test(sentence.slice(end, end + 24));
}

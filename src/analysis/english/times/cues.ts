import type { Passage, Sentence } from '../../core/types.ts';
import type { Cue, Word } from './cue.ts';
import { CueReader } from './cue-reader.ts';
import { isPast } from './verb-forms.ts';

export type { Cue };

const wordOrMark = /[\p{L}]+(?:-[\p{L}]+)*|['’](?:ll|d)\b|[,;:()“”"—–]/gu;

/** Tells the verb groups and clause borders of a sentence, in order. */
export type Cues = (sentence: Sentence) => Cue[];

/** Times and events ask for the cues of the same passages: each sentence is read once for both. */
const READ = new WeakMap<readonly Passage[], Cues>();

/** Passages → the cues of their sentences, each read when it is first asked for. */
export function cuesIn(passages: readonly Passage[]): Cues {
  const known = READ.get(passages) ?? readCues(passages);
  READ.set(passages, known);
  return known;
}

function readCues(passages: readonly Passage[]): Cues {
  const read = new Map<Sentence, Cue[]>();
  return (sentence) => {
    const cues = read.get(sentence) ?? cuesOf(passages[sentence.passage]!.text.slice(sentence.start, sentence.end));
    read.set(sentence, cues);
    return cues;
  };
}

/** What says, further on in a sentence, that nothing came of a plan. “But has not said where” leaves it as it is. */
const cameToNothing =
  /\b(?:but|yet|although|though|however|only to|until)\b[^.]{0,80}\b(?:never|(?:not|\p{L}+n['’]t)(?!\s(?:yet\s)?(?:say|said|give|given|know|known|name|named|disclose|disclosed|announce|announced|confirm|confirmed|comment|commented|clear))|failed|stayed|remain(?:s|ed)?|still|cancel\p{L}*|called off|put (?:off|back)|moved|pushed|postponed|delayed|scrapped|abandoned|instead|collapsed|fell|withdrew|pulled out|broke down|missed|stepped in|intervened|blocked|vetoed|dropped out|ran out|halted|was (?:ill|injured|arrested|stopped|prevented|grounded))\b|\bha(?:s|ve|d) (?:yet to|still not|not yet)\b|\bnever (?:took|happened|came|materiali[sz]ed|opened|started|began|arrived|went)\b/iu;
/** “Was supposed to open on Monday but …”: whatever follows, it did not. */
const supposed = { plan: /^\S+\s(?:\S+ly\s)?(?:supposed|meant|going|about) to\b/i, but: /[a-z\d],?\s(?:but|until|only to)\s/i };
const wasFirst = /\b(?:originally|initially|previously|at first|earlier|first)\s+(?:been\s+)?$/i;
/** How far on in a sentence. */
const AFTERMATH = 200;

/** One pass over the words of a sentence. */
function cuesOf(sentence: string): Cue[] {
  const words = [...sentence.matchAll(wordOrMark)].map((match): Word => ({
    at: match.index,
    written: match[0],
    word: match[0].toLowerCase().replace('’', "'"),
  }));
  const { cues } = new CueReader(sentence, words);
  for (const cue of cues) {
    if (cue.pastPlan !== true && cue.appointed !== true && cue.word !== 'due to') continue;
    if (wasOriginal(sentence, cue)) cue.unmet = 'first';
    else if (isUnmet(sentence.slice(cue.at, cue.end + AFTERMATH))) cue.unmet = true;
  }
  return cues;
}

/** “Was due to open on Saturday, but rough seas kept it shut”: behind “but” what was done instead; “but has not said where”, “but said it could change” leave it open. */
const planned = /^\S+\s(?:been\s)?(?:\S+ly\s)?(?:due|set|scheduled|expected|supposed|meant|going|about|to)\b/i;
const leavesOpen = /^(?:is|are|has|have|will|may|might|could|would|can|do|does|said|told|added|warned|asked|announced|noted|hoped|wanted|called)$/i;

/** Whether the first verb behind “but” tells of something done. */
function didOtherwise(rest: string): boolean {
  if (!planned.test(rest)) return false;
  const from = rest.search(/[a-z\d],?\sbut\s/i);
  if (from < 0) return false;
  const first = (rest.slice(from).match(/[\p{L}’'-]+/gu) ?? [])
    .slice(1, 9)
    .map((word) => word.toLowerCase())
    .filter((word) => word !== 'but')
    .find((word) => isPast(word) || leavesOpen.test(word));
  return first !== undefined && !leavesOpen.test(first);
}

/** Whether a sentence, from a plan on, says that nothing came of it. */
function isUnmet(rest: string): boolean {
  return cameToNothing.test(rest) || didOtherwise(rest) || (supposed.plan.test(rest) && supposed.but.test(rest));
}

/** “Was originally planned for May”. */
function wasOriginal(sentence: string, { at, end }: Cue): boolean {
  return wasFirst.test(sentence.slice(Math.max(0, at - 24), at)) || /^\s+(?:originally|initially|at first)\b/i.test(sentence.slice(end, end + 24));
}

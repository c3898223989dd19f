import type { Passage, Sentence } from '../../core/types.ts';
import type { Cue, Word } from './cue.ts';
import { CueReader } from './cue-reader.ts';

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

/** What says, further on in a sentence, that nothing came of a plan. */
const cameToNothing =
  /\b(?:but|yet|although|though|however|only to)\b[^.]{0,80}\b(?:never|not|n['’]t|failed|stayed|remain(?:s|ed)?|still|cancel\w*|called off|put (?:off|back)|moved|pushed|postponed|delayed|scrapped|abandoned|instead)\b|\bha(?:s|ve|d) (?:yet to|still not|not yet)\b|\bnever (?:took|happened|came|materiali[sz]ed|opened|started|arrived)\b/i;
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
    else if (cameToNothing.test(sentence.slice(cue.end, cue.end + AFTERMATH))) cue.unmet = true;
  }
  return cues;
}

/** “Was originally planned for May”. */
function wasOriginal(sentence: string, { at, end }: Cue): boolean {
  return wasFirst.test(sentence.slice(Math.max(0, at - 24), at)) || /^\s+(?:originally|initially|at first)\b/i.test(sentence.slice(end, end + 24));
}

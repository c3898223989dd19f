import type { Cue } from './cues.ts';
import type { TimeDirection } from '../../core/types.ts';

/** What the governing verb says of the direction of a time. */
export interface VerbTense {
  direction: TimeDirection;
  /** The verb, or the first word of its group. */
  word: string;
  /** Whether the time follows the verb at once, or the verb the time: “is on 10 September”, “10 September is the day”. */
  adjacent: boolean;
  cue: Cue;
}

/** Cues further away than this many say nothing of a time; it also keeps the cost linear where a text has no sentences. */
const reach = 24;

/** Index of the first cue at or after an offset. */
function firstCueFrom(cues: Cue[], offset: number): number {
  let [low, high] = [0, cues.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle] as Cue).at < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const relatives = new Set(['who', 'which', 'whom', 'whose']);

/** “, who was arrested in 2019,”: a relative clause between commas, whose verb governs nothing outside it. */
function opensAside(cues: Cue[], index: number): boolean {
  return relatives.has(cues[index]?.word ?? '') && cues[index - 1]?.word === ',';
}

/** Index of the comma that closes an aside, or of the last cue within reach. */
function endOfAside(cues: Cue[], from: number): number {
  let index = from + 1;
  while (index < cues.length && index < from + reach && cues[index]?.word !== ',') index += 1;
  return index;
}

/**
 * The verb that governs the words from `start` to `end` of a sentence: the nearest before them in the same clause, else the nearest
 * after them in theirs, else the nearest before; `onlyBehind` leaves out those before them. Null where the sentence has none.
 */
export function evidenceFor(cues: Cue[], start: number, end: number, onlyBehind = false): VerbTense | null {
  let before: VerbTense | null = null;
  let borderBefore = false;
  const left = firstCueFrom(cues, start) - 1;
  for (let index = left; !onlyBehind && index >= 0 && index > left - reach && !before; index -= 1) {
    const cue = cues[index] as Cue;
    if (cue.tense === null) borderBefore = true;
    else before = { direction: cue.tense, word: cue.word, adjacent: start - cue.end <= 2, cue };
  }
  if (before && !borderBefore) return before;
  let borderAfter = false;
  const right = firstCueFrom(cues, end);
  for (let index = right; index < cues.length && index < right + reach; index += 1) {
    const cue = cues[index] as Cue;
    if (opensAside(cues, index)) {
      index = endOfAside(cues, index);
      continue;
    }
    // “10 September is the day”
    const adjacent = cue.at - end <= 1;
    if (cue.tense !== null) return before && borderAfter ? before : { direction: cue.tense, word: cue.word, adjacent, cue };
    // A comma right after the words, as in “On 5 July, he said”, does not end their clause.
    if (cue.at > end + 1) borderAfter = true;
  }
  return before;
}

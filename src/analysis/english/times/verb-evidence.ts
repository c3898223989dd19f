import type { VerbCue } from './verb-cues.ts';
import { auxiliaries } from './resources/verbs-en.ts';
import type { Span, TimeDirection } from '../../core/types.ts';

/** Evidence of a governing verb for the direction of a time. */
export interface VerbEvidence {
  direction: TimeDirection;
  /** The verb, or the first word of its group. */
  word: string;
  /** Whether verb and time are adjacent: “is on 10 September”, “10 September is the day”. */
  adjacent: boolean;
  cue: VerbCue;
}

/** Maximum distance, in cues, of a governing verb. It keeps the cost linear for text without sentence ends. */
const REACH = 24;

/** Return the index of the first cue at or after an offset. */
function firstCueFrom(cues: VerbCue[], offset: number): number {
  let [low, high] = [0, cues.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle] as VerbCue).at < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Relative pronouns. */
const relatives = new Set(['who', 'which', 'whom', 'whose']);

/** Return whether a cue opens a non-restrictive relative clause: “, who was arrested in 2019,”. Its verb governs nothing outside the clause. */
function opensRelativeClause(cues: VerbCue[], index: number): boolean {
  const [comma, relative] = [cues[index - 1], cues[index]];
  if (!relatives.has(relative?.word ?? '') || comma?.word !== ',') return false;
  // “From Monday, anyone who leaves a bag may lose it”; but “, one of whom died,” is non-restrictive.
  return relative!.word !== 'who' || relative!.at - comma.end <= 1;
}

/** Minimum end offset of a time that a relative clause may follow. In “On Monday that changed”, “that” is a demonstrative. */
const MIN_OFFSET_OF_RELATIVE = 7;

/** Return whether a cue opens a restrictive relative clause right after a time: “In a ruling on Monday that takes effect in June, the court …”. */
function opensRestrictiveClause(cues: VerbCue[], index: number, end: number): boolean {
  const cue = cues[index]!;
  return end > MIN_OFFSET_OF_RELATIVE && cue.at === end + 1 && (cue.word === 'that' || relatives.has(cue.word));
}

/** Return whether a cue opens a relative clause whose subject is the pronoun: “the bank |that failed”. Its verb, the next cue, governs nothing outside the clause. */
function opensRelativeOfNoun(cues: VerbCue[], index: number): boolean {
  const [cue, next] = [cues[index]!, cues[index + 1]];
  return /^(?:that|who|which)$/.test(cue.word) && next !== undefined && next.tense !== null && next.at - cue.end <= 1;
}

/** Return whether a cue joins a further verb to the one before a time: “The deal covers 2025 |and was signed in May”. The verb after it does not govern the time. */
function joinsVerb(cues: VerbCue[], index: number, end: number): boolean {
  const [cue, next] = [cues[index]!, cues[index + 1]];
  return /^(?:and|but)$/.test(cue.word) && cue.at - end <= 1 && next !== undefined && next.tense !== null && next.at - cue.end <= 1;
}

/** Return the index of the comma that closes a relative clause, or of the first cue out of reach. */
function endOfRelativeClause(cues: VerbCue[], from: number): number {
  let index = from + 1;
  while (index < cues.length && index < from + REACH && cues[index]?.word !== ',') index += 1;
  return index;
}

/** Maximum distance between the comma that closes an insertion and a time: the length of “from the end of ”. */
const MAX_PREPOSITION = 16;

/**
 * Return the index of the last cue before a time. If the words between commas right before the time are a participle phrase or relative clause, it is the cue
 * before them: “will show” for July in “will show the scroll, painted in 1123, from 3 July”.
 */
function lastCueBefore(cues: VerbCue[], start: number): number {
  const left = firstCueFrom(cues, start) - 1;
  const comma = cues[left];
  if (comma?.word !== ',' || start - comma.end > MAX_PREPOSITION) return left;
  for (let index = left - 1; index > 0 && index > left - REACH; index -= 1) {
    const cue = cues[index]!;
    if (cue.word !== ',') continue;
    const [opener, verb] = [cues[index + 1]!, cues[index + 2]!];
    const isParticiple = opener.tense === 'past' && !auxiliaries.has(opener.word);
    const isRelative = relatives.has(opener.word) && verb.tense !== null;
    const isInserted = opener.at - cue.end <= 1 && (isParticiple || isRelative);
    // “Will resign, aides said, on Friday”.
    const isAttribution = index === left - 2 && /^(?:said|says|say)$/.test(opener.word);
    return isInserted || isAttribution ? index - 1 : left;
  }
  return left;
}

/** Minimum length of the words of a clause without a verb between its “and” and its time: “and |a further 3 percent in| September”. */
const MIN_ELIDED = 12;

/** Return whether words end a clause whose verb is left out after “and”, because a comma follows and “and” is the last cue before them. `left` is the index of that cue. */
function endsElidedClause(cues: VerbCue[], left: number, start: number, end: number): boolean {
  const opener = cues[left];
  const after = cues[left + 1];
  return opener?.word === 'and' && start - opener.end >= MIN_ELIDED && cues[left - 1]?.tense === 'future' && after?.word === ',' && after.at - end <= 1;
}

/**
 * Return the evidence of the verb that governs the words from `start` to `end` of a sentence: the nearest verb before them in the same clause, else the
 * nearest after them in the same clause, else the nearest before. A verb after a later semicolon does not govern them. With `onlyAfter`, only verbs after them count.
 * Null if there is none.
 */
export function evidenceFor(cues: VerbCue[], start: number, end: number, onlyAfter = false): VerbEvidence | null {
  let before: VerbEvidence | null = null;
  let boundaryBefore = false;
  const left = lastCueBefore(cues, start);
  for (let index = left; !onlyAfter && index >= 0 && index > left - REACH && !before; index -= 1) {
    const cue = cues[index] as VerbCue;
    // The preposition of the time itself opens no clause: “closed since March”, “to last until August”.
    if (cue.tense === null) boundaryBefore ||= !(/^(?:since|until|till|before|after|than)$/.test(cue.word) && start - cue.end <= 1);
    else before = { direction: cue.tense, word: cue.word, adjacent: start - cue.end <= 2, cue };
  }
  if (before && !boundaryBefore) return before;
  // “Will get 5 percent now and a further 3 percent in September, the union said”: the comma ends the clause of the verb before.
  let boundaryAfter = before !== null && endsElidedClause(cues, left, start, end);
  const right = firstCueFrom(cues, end);
  for (let index = right; index < cues.length && index < right + REACH; index += 1) {
    const cue = cues[index] as VerbCue;
    if (cue.word === ';' || (!before && joinsVerb(cues, index, end))) break;
    if (opensRelativeClause(cues, index) || (!before && opensRestrictiveClause(cues, index, end))) {
      index = endOfRelativeClause(cues, index);
      continue;
    }
    // “On Friday the bank that failed in May reopened”.
    if (!before && opensRelativeOfNoun(cues, index)) {
      index += 1;
      continue;
    }
    // “10 September is the day”
    const adjacent = cue.at - end <= 1;
    if (cue.tense !== null) return before && boundaryAfter ? before : { direction: cue.tense, word: cue.word, adjacent, cue };
    // A comma right after the words, as in “On 5 July, he said”, does not end their clause.
    if (cue.at > end + 1) boundaryAfter = true;
  }
  return before;
}

/** Return whether a time modifies the subject of a verb that has an object: “Monday’s ruling ends a case”, but not “Friday’s sitting begins at noon”. `verbStart` is the offset of the verb. */
export function isOfSubjectWithObject(sentence: string, { end }: Pick<Span, 'end'>, verbStart: number): boolean {
  if (verbStart < end || !/^['’]s?\s/.test(sentence.slice(end, end + 3))) return false;
  const fromVerb = sentence.slice(verbStart, verbStart + 40);
  return /^\p{L}+\s(?!(?:at|on|in|from|with|as|by|after|before|for|ahead|next|this|later|tomorrow|again)\b)[\p{L}\d]/u.test(fromVerb);
}

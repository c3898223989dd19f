import type { TimeDirection } from '../types.ts';
import {
  appointmentPrepositions,
  appointments,
  auxiliaries,
  clauseWords,
  futureWords,
  intentions,
  notVerbs,
  pastWords,
  presentWords,
} from './resources/verbs-en.ts';

/** A verb group, or the border of a clause, at an offset of the sentence. */
export interface Cue {
  at: number;
  /** Null for a border of clauses. */
  tense: TimeDirection | null;
  word: string;
}

const wordOrMark = /[\p{L}]+(?:-[\p{L}]+)*|['’](?:ll|d)\b|[,;:()“”"—–]/gu;

/** The verb groups and clause borders of a sentence, in order: one pass over its words. */
export function cuesOf(sentence: string): Cue[] {
  const cues: Cue[] = [];
  const words = [...sentence.matchAll(wordOrMark)].map((match) => ({ at: match.index, written: match[0], word: match[0].toLowerCase().replace('’', "'") }));
  /** Index of the word up to which the last verb group reaches. */
  let groupEnd = -9;
  for (const [index, { at, word, written }] of words.entries()) {
    const next = words[index + 1]?.word;
    const inGroup = index - groupEnd <= 2 && index > 0;
    if (!/[\p{L}]/u.test(word)) {
      cues.push({ at, tense: null, word });
      groupEnd = -9;
      continue;
    }
    // “May” with a capital inside a sentence is the month.
    if (word === 'may' && written !== 'may') continue;
    if (futureWords.has(word) || (word === 'to' && next === 'be' && !pastWords.has(words[index - 1]?.word ?? ''))) {
      if (!(inGroup && word === 'to')) cues.push({ at, tense: next === 'have' && word !== 'will' ? 'past' : 'future', word: word === 'to' ? 'to be' : word });
      groupEnd = index + (word === 'to' ? 1 : 0);
    } else if (next === 'to' && intentions.has(word) && !['have', 'had'].includes(words[index + 2]?.word ?? '')) {
      const last = cues.at(-1);
      if (inGroup && last && last.tense !== null) last.tense = last.word === 'had' ? 'past' : 'future';
      else cues.push({ at, tense: 'future', word: `${word} to` });
      groupEnd = index + 2;
    } else if (appointments.has(word) && next !== undefined && appointmentPrepositions.has(next) && (inGroup || word === 'due')) {
      const last = cues.at(-1);
      if (inGroup && last) last.tense = last.tense === 'present' ? 'future' : last.tense;
      else cues.push({ at, tense: 'future', word });
      groupEnd = -9;
    } else if (inGroup && (auxiliaries.has(word) || isPast(word) || /(?:en|ing|wn|ne)$/.test(word))) {
      const last = cues.at(-1);
      // “Has been”, “have crossed”: the perfect looks back.
      if (last && last.tense === 'present' && (last.word === 'has' || last.word === 'have')) last.tense = 'past';
      if (auxiliaries.has(word)) groupEnd = index;
    } else if (isPast(word)) {
      cues.push({ at, tense: 'past', word });
      groupEnd = auxiliaries.has(word) ? index : -9;
    } else if (presentWords.has(word)) {
      cues.push({ at, tense: 'present', word });
      groupEnd = index;
    } else if (clauseWords.has(word)) {
      cues.push({ at, tense: null, word });
    }
  }
  return cues;
}

function isPast(word: string): boolean {
  return pastWords.has(word) || (word.length > 4 && word.endsWith('ed') && !notVerbs.has(word));
}

/** What the governing verb says of the direction of a time, and which word it was. */
export interface Evidence {
  direction: TimeDirection;
  word: string;
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

/**
 * The verb that governs the words from `start` to `end` of a sentence: the nearest before them in the same clause, else the nearest
 * after them in theirs, else the nearest before. Null where the sentence has none.
 */
export function evidenceFor(cues: Cue[], start: number, end: number): Evidence | null {
  let before: Evidence | null = null;
  let borderBefore = false;
  const left = firstCueFrom(cues, start) - 1;
  for (let index = left; index >= 0 && index > left - reach && !before; index -= 1) {
    const cue = cues[index] as Cue;
    if (cue.tense === null) borderBefore = true;
    else before = { direction: cue.tense, word: cue.word };
  }
  if (before && !borderBefore) return before;
  let borderAfter = false;
  const right = firstCueFrom(cues, end);
  for (let index = right; index < cues.length && index < right + reach; index += 1) {
    const cue = cues[index] as Cue;
    if (cue.tense !== null) return before && borderAfter ? before : { direction: cue.tense, word: cue.word };
    // A comma right after the words, as in “On 5 July, he said”, does not end their clause.
    if (cue.at > end + 1) borderAfter = true;
  }
  return before;
}

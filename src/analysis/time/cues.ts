import type { TimeDirection } from '../types.ts';
import {
  appointmentPrepositions,
  appointments,
  auxiliaries,
  clauseWords,
  futureWords,
  intentions,
  negatedStems,
  negations,
  notVerbs,
  pastWords,
  possibilities,
  presentWords,
  scheduleVerbs,
} from './resources/verbs-en.ts';

/** A verb group, or the border of a clause, at an offset of the sentence. */
export interface Cue {
  at: number;
  /** Offset just behind its first word. */
  end: number;
  /** Null for a border of clauses. */
  tense: TimeDirection | null;
  word: string;
  /** “Did not cross”. */
  negated?: true;
  /** “May cross”, “could have crossed”. */
  possible?: true;
}

const wordOrMark = /[\p{L}]+(?:-[\p{L}]+)*|['’](?:ll|d)\b|[,;:()“”"—–]/gu;

/** A word or a mark of a sentence. */
interface Word {
  at: number;
  written: string;
  /** In lower case. */
  word: string;
}

/** Words between the last word of a verb group and the next one that may still belong to it. */
const GROUP_REACH = 2;

/** The verb groups and clause borders of a sentence, in order: one pass over its words. */
export function cuesOf(sentence: string): Cue[] {
  const cues: Cue[] = [];
  const words = [...sentence.matchAll(wordOrMark)].map((match): Word => ({
    at: match.index,
    written: match[0],
    word: match[0].toLowerCase().replace('’', "'"),
  }));
  /** Index of the word up to which the last verb group reaches. */
  let groupEnd = -9;
  /** Index of a negation that stands before its verb: “never met”. */
  let negation = -9;
  const add = ({ at, written, word }: Word, index: number, tense: Cue['tense'], named = word): void => {
    const cue: Cue = { at, end: at + written.length, tense, word: named };
    if (possibilities.has(word)) cue.possible = true;
    if (tense !== null && index - negation <= GROUP_REACH) cue.negated = true;
    cues.push(cue);
  };
  for (const [index, current] of words.entries()) {
    const { word, written } = current;
    const next = words[index + 1]?.word;
    const inGroup = index - groupEnd <= GROUP_REACH && index > 0;
    const last = cues.at(-1);
    if (!/[\p{L}]/u.test(word)) {
      add(current, index, null);
      groupEnd = -9;
      continue;
    }
    // “May” with a capital inside a sentence is the month.
    if (word === 'may' && written !== 'may') continue;
    if (negations.has(word) || (word === 't' && negatedStems.has(words[index - 1]?.word ?? ''))) {
      if (inGroup && last && last.tense !== null) {
        last.negated = true;
        groupEnd = Math.max(groupEnd, index);
      } else {
        negation = index;
      }
    } else if (
      (futureWords.has(word) && (word !== 'won' || next === 't')) ||
      (word === 'to' && next === 'be' && !pastWords.has(words[index - 1]?.word ?? ''))
    ) {
      if (!(inGroup && word === 'to')) add(current, index, next === 'have' && word !== 'will' ? 'past' : 'future', word === 'to' ? 'to be' : word);
      groupEnd = index + (word === 'to' ? 1 : 0);
    } else if (next === 'to' && intentions.has(word) && !['have', 'had'].includes(words[index + 2]?.word ?? '')) {
      if (inGroup && last && last.tense !== null) last.tense = last.word === 'had' ? 'past' : 'future';
      else add(current, index, 'future', `${word} to`);
      groupEnd = index + 2;
    } else if (appointments.has(word) && next !== undefined && appointmentPrepositions.has(next) && (inGroup || word === 'due')) {
      if (inGroup && last) last.tense = last.tense === 'present' ? 'future' : last.tense;
      else add(current, index, 'future');
      groupEnd = -9;
    } else if (inGroup && last && last.tense !== null && (auxiliaries.has(word) || presentWords.has(word) || isPast(word) || /(?:en|ing|wn|ne)$/.test(word))) {
      // “Has been”, “have crossed”: the perfect looks back.
      if (last.tense === 'present' && /^ha(?:s|ve)n?$/.test(last.word)) last.tense = 'past';
      if (auxiliaries.has(word)) groupEnd = index;
    } else if (isPast(word)) {
      add(current, index, 'past');
      groupEnd = auxiliaries.has(word) ? index : -9;
    } else if (presentWords.has(word)) {
      add(current, index, 'present');
      groupEnd = index;
    } else if (isScheduled(word, next)) {
      add(current, index, 'future');
    } else if (clauseWords.has(word)) {
      add(current, index, null);
    }
  }
  return cues;
}

function isScheduled(word: string, next = ''): boolean {
  const following = scheduleVerbs.get(word);
  return following !== undefined && (following.length === 0 || following.includes(next));
}

function isPast(word: string): boolean {
  return pastWords.has(word) || (word.length > 4 && word.endsWith('ed') && !notVerbs.has(word));
}

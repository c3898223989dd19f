import type { Passage, Sentence, TimeDirection } from '../../core/types.ts';
import {
  appointmentPrepositions,
  appointments,
  auxiliaries,
  clauseWords,
  copulas,
  deferrals,
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
  /** “Begins on Friday”: a present that may speak of what is appointed. */
  scheduled?: true;
}

const wordOrMark = /[\p{L}]+(?:-[\p{L}]+)*|['’](?:ll|d)\b|[,;:()“”"—–]/gu;

/** A word or a mark of a sentence. */
interface Word {
  at: number;
  written: string;
  /** In lower case. */
  word: string;
}

/** How many words on from a verb group another may still belong to it. */
const GROUP_REACH = 2;
const NOWHERE = -9;

/** Reads the words of a sentence from first to last and notes its cues. */
class CueReader {
  readonly cues: Cue[] = [];
  readonly #words: readonly Word[];
  /** Index of the word up to which the last verb group reaches. */
  #groupEnd = NOWHERE;
  /** Index of a negation that stands before its verb: “never met”. */
  #negation = NOWHERE;

  constructor(words: readonly Word[]) {
    this.#words = words;
    for (const index of words.keys()) this.#read(index);
  }

  #wordAt(index: number): string {
    return this.#words[index]?.word ?? '';
  }

  /** The last verb, where the word still belongs to its group. */
  #groupAt(index: number): Cue | null {
    const last = this.cues.at(-1);
    return last && last.tense !== null && index - this.#groupEnd <= GROUP_REACH ? last : null;
  }

  #add(index: number, tense: Cue['tense'], named?: string): Cue {
    const { at, written, word } = this.#words[index] as Word;
    const cue: Cue = { at, end: at + written.length, tense, word: named ?? word };
    if (possibilities.has(word)) cue.possible = true;
    if (tense !== null && index - this.#negation <= GROUP_REACH) cue.negated = true;
    this.cues.push(cue);
    return cue;
  }

  #read(index: number): void {
    const { word, written } = this.#words[index] as Word;
    if (!/[\p{L}]/u.test(word)) {
      this.#add(index, null);
      this.#groupEnd = NOWHERE;
      return;
    }
    // “May” with a capital inside a sentence is the month.
    if (word === 'may' && written !== 'may') return;
    if (this.#readNegation(index) || this.#readFuture(index) || this.#readAppointment(index) || this.#readRestOfGroup(index)) return;
    if (isPast(word)) {
      this.#add(index, 'past');
      this.#groupEnd = auxiliaries.has(word) ? index : NOWHERE;
    } else if (presentWords.has(word)) {
      this.#add(index, 'present');
      this.#groupEnd = index;
    } else if (isScheduled(word, this.#wordAt(index + 1))) {
      this.#add(index, 'present').scheduled = true;
    } else if (clauseWords.has(word)) {
      this.#add(index, null);
    }
  }

  /** “Did not cross”, “never met”; but not “is not the first”, which denies no event. */
  #readNegation(index: number): boolean {
    const word = this.#wordAt(index);
    if (!negations.has(word) && !(word === 't' && negatedStems.has(this.#wordAt(index - 1)))) return false;
    const group = this.#groupAt(index);
    if (!group) this.#negation = index;
    else if (!copulas.has(group.word) || isParticiple(this.#wordAt(index + 1))) {
      group.negated = true;
      this.#groupEnd = Math.max(this.#groupEnd, index);
    }
    return true;
  }

  /** “Will meet”, “is to be held”, “plans to”. */
  #readFuture(index: number): boolean {
    const [word, next] = [this.#wordAt(index), this.#wordAt(index + 1)];
    const group = this.#groupAt(index);
    const toBe = word === 'to' && next === 'be' && !pastWords.has(this.#wordAt(index - 1));
    // “Won” is “won’t” only before its “t”.
    // “Could begin” looks ahead, “could not begin” tells of the past.
    const could = word === 'could' && next !== 'not';
    if ((futureWords.has(word) && (word !== 'won' || next === 't')) || toBe || could) {
      if (!(group && toBe)) this.#add(index, next === 'have' && word !== 'will' ? 'past' : 'future', toBe ? 'to be' : word);
      this.#groupEnd = index + (toBe ? 1 : 0);
      return true;
    }
    if (next !== 'to' || !intentions.has(word) || /^ha(?:ve|d)$/.test(this.#wordAt(index + 2))) return false;
    if (group) group.tense = group.word === 'had' ? 'past' : 'future';
    else this.#add(index, 'future', `${word} to`);
    this.#groupEnd = index + 2;
    return true;
  }

  /** “Scheduled for Friday”, “due on Friday”, “postponed until Friday”. */
  #readAppointment(index: number): boolean {
    const word = this.#wordAt(index);
    const group = this.#groupAt(index);
    if (deferrals.has(word) && /^(?:until|till)$/.test(this.#wordAt(index + 1))) {
      if (group) group.tense = 'future';
      else this.#add(index, 'future');
      this.#groupEnd = NOWHERE;
      return true;
    }
    if (!appointments.has(word) || !appointmentPrepositions.has(this.#wordAt(index + 1)) || !(group || word === 'due')) return false;
    if (!group) this.#add(index, 'future');
    else if (group.tense === 'present') group.tense = 'future';
    this.#groupEnd = NOWHERE;
    return true;
  }

  /** “Has been”, “have crossed”: the perfect looks back. */
  #readRestOfGroup(index: number): boolean {
    const word = this.#wordAt(index);
    const group = this.#groupAt(index);
    if (!group || !(auxiliaries.has(word) || presentWords.has(word) || isParticiple(word))) return false;
    if (group.tense === 'present' && /^ha(?:s|ve)n?$/.test(group.word)) group.tense = 'past';
    if (auxiliaries.has(word)) this.#groupEnd = index;
    return true;
  }
}

/** Tells the verb groups and clause borders of a sentence, in order. */
export type Cues = (sentence: Sentence) => Cue[];

/** Passages → the cues of their sentences, each read when it is first asked for. */
export function cuesIn(passages: readonly Passage[]): Cues {
  const read = new Map<Sentence, Cue[]>();
  return (sentence) => {
    const cues = read.get(sentence) ?? cuesOf(passages[sentence.passage]!.text.slice(sentence.start, sentence.end));
    read.set(sentence, cues);
    return cues;
  };
}

/** One pass over the words of a sentence. */
function cuesOf(sentence: string): Cue[] {
  const words = [...sentence.matchAll(wordOrMark)].map((match): Word => ({
    at: match.index,
    written: match[0],
    word: match[0].toLowerCase().replace('’', "'"),
  }));
  return new CueReader(words).cues;
}

function isScheduled(word: string, next: string): boolean {
  const following = scheduleVerbs.get(word);
  return following !== undefined && (following.length === 0 || following.includes(next));
}

function isPast(word: string): boolean {
  return pastWords.has(word) || (word.length > 4 && word.endsWith('ed') && !notVerbs.has(word));
}

/** Near enough, behind an auxiliary. */
function isParticiple(word: string): boolean {
  return isPast(word) || /(?:en|ing|wn|ne)$/.test(word);
}

import type { Cue, Word } from './cue.ts';
import {
  afterRequests,
  appointments,
  arrangements,
  auxiliaries,
  clauseWords,
  commands,
  copulas,
  deferrals,
  degrees,
  expiries,
  fixings,
  futureWords,
  givenUp,
  intentions,
  nearlies,
  negatedStems,
  negations,
  nothings,
  notNothing,
  pastWords,
  plans,
  possibilities,
  presentWords,
  requests,
  resolves,
} from './resources/verbs-en.ts';
import { datedNoun, isAheadInPresent, isBehindArticle, isGerund, isParticiple, isPast, isScheduled, isDateBehind, isDueTo, setsDay } from './verb-forms.ts';

/** How many words on from a verb group another may still belong to it. */
const GROUP_REACH = 2;
const NOWHERE = -9;
const be = new Set(['was', 'were', 'wasn', 'weren']);

/** Reads the words of a sentence from first to last and notes its cues. */
export class CueReader {
  readonly cues: Cue[] = [];
  readonly #words: readonly Word[];
  readonly #sentence: string;
  /** Index of the word up to which the last verb group reaches. */
  #groupEnd = NOWHERE;
  /** Index of a negation that stands before its verb: “never met”. */
  #negation = NOWHERE;
  /** Whether the subject that is being read is nobody and nothing: “none of the ships”; over a relative clause it is kept. */
  #subject: 'some' | 'none' | 'none, in a relative clause' = 'some';

  constructor(sentence: string, words: readonly Word[]) {
    this.#sentence = sentence;
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
    if (tense !== null && (index - this.#negation <= GROUP_REACH || this.#subject === 'none')) cue.negated = true;
    if (tense === null) this.#subject = this.#subject !== 'some' && /^(?:who|which|that)$/.test(word) ? 'none, in a relative clause' : 'some';
    else this.#subject = this.#subject === 'none, in a relative clause' ? 'none' : 'some';
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
    if (this.#readNegation(index) || this.#readNothing(index) || this.#readUnmet(index) || this.#readFuture(index)) return;
    if (this.#readAppointment(index) || this.#readCommand(index) || this.#readRequest(index) || this.#readRestOfGroup(index)) return;
    if (this.#readNearly(index)) return;
    if (isPast(word) && !isBehindArticle(this.#wordAt(index - 1), word)) {
      const cue = this.#add(index, 'past');
      if (deferrals.has(word)) cue.deferred = true;
      this.#groupEnd = auxiliaries.has(word) ? index : NOWHERE;
    } else if (presentWords.has(word)) {
      const cue = this.#add(index, 'present');
      // “Is hosting a fair on Friday”.
      if (copulas.has(word) && arrangements.has(this.#wordAt(index + 1))) cue.scheduled = true;
      this.#groupEnd = index;
    } else if (isScheduled(this.#words, index, this.cues.at(-1)?.word ?? '')) {
      this.#add(index, 'present').scheduled = expiries.has(word) ? 'always' : true;
      // “Schools stay closed on Thursday.”
      if (/^(?:closed|shut)$/.test(this.#wordAt(index + 1))) this.#groupEnd = index;
    } else if (clauseWords.has(word)) {
      this.#add(index, null);
    } else if (isGerund(word) && /^(?:after|before|while)$/.test(this.#wordAt(index - 1))) {
      // “Never reopened after closing in May”: the closing was.
      this.#add(index, this.cues.findLast(({ tense }) => tense !== null)?.tense ?? 'past');
    } else if (isAheadInPresent(this.#words, index)) {
      this.#add(index, 'present').scheduled = true;
    }
  }

  /** “Did not cross”, “never met”; but not “is not the first”, which denies no event, nor “not only”, nor “not on Monday but on Tuesday”. */
  #readNegation(index: number): boolean {
    const word = this.#wordAt(index);
    if (!negations.has(word) && !(word === 't' && negatedStems.has(this.#wordAt(index - 1)))) return false;
    const [next, group] = [this.#wordAt(index + 1), this.#groupAt(index)];
    // “Was not in Leeds on Friday”, “was not a member”, but not “was held not in May”, nor “is not the first”.
    const isState =
      group !== null &&
      copulas.has(group.word) &&
      this.#words[index - 1]?.at === group.at &&
      /^(?:in|at|on|there|with|aboard|home|present|near|among|an?|part|available|able|safe)$/.test(next);
    if (isState && !isDateBehind(this.#sentence, this.#words, index + 1)) {
      group.negated = true;
      return true;
    }
    if (/^(?:only|just|merely|on|in|at)$/.test(next)) return true;
    if (!group) this.#negation = index;
    // “Should not have sailed” says that it did.
    else if (group.word.startsWith('should') && next === 'have') return true;
    else if (!copulas.has(group.word) || isParticiple(next) || next === 'true' || appointments.has(next)) {
      group.negated = true;
      this.#groupEnd = Math.max(this.#groupEnd, index);
    }
    return true;
  }

  /** “Nearly crashed”, and not “nearly doubled”, nor “nearly 40 died”. */
  #readNearly(index: number): boolean {
    const word = this.#wordAt(index);
    if (!nearlies.has(this.#wordAt(index - 1)) || !isPast(word) || degrees.has(word)) return false;
    const group = this.#groupAt(index) ?? this.#add(index, 'past');
    group.negated = true;
    return true;
  }

  /** “None of the ships sailed”, “no trains ran”, “made no arrests”. */
  #readNothing(index: number): boolean {
    const { word, at, written } = this.#words[index] as Word;
    const next = this.#wordAt(index + 1);
    // “No. 5” is a label.
    if (!nothings.has(word) || notNothing.has(next) || this.#sentence[at + written.length] === '.') return false;
    const last = this.cues.at(-1);
    const isObject = last !== undefined && last.tense !== null && this.#words[index - 1]?.at === last.at && !/^(?:said|says|say|told|is|are)$/.test(last.word);
    if (isObject) last.negated = true;
    else this.#subject = 'none';
    return true;
  }

  /** “Should have sailed”, “was to have opened”, “were supposed to have run”. */
  #readUnmet(index: number): boolean {
    const [word, next, afterNext] = [this.#wordAt(index), this.#wordAt(index + 1), this.#wordAt(index + 2)];
    const group = this.#groupAt(index);
    const toHave = next === 'to' && afterNext === 'have';
    const isShould = /^shouldn?$/.test(word) && (next === 'have' || ((next === 'not' || next === 't') && afterNext === 'have'));
    if (isShould) {
      const cue = this.#add(index, 'past');
      if (next === 'have') cue.unmet = true;
    } else if (toHave && word === 'ought') this.#add(index, 'past').unmet = true;
    else if (toHave && be.has(word)) this.#add(index, 'past').unmet = true;
    else if (toHave && group && be.has(group.word) && /^(?:supposed|meant|due|scheduled|expected)$/.test(word)) group.unmet = true;
    else return false;
    this.#groupEnd = index + 2;
    return true;
  }

  /** “Will meet”, “is to be held”, “plans to”, “agreed to”. */
  #readFuture(index: number): boolean {
    const [word, next] = [this.#wordAt(index), this.#wordAt(index + 1)];
    const group = this.#groupAt(index);
    const toBe = word === 'to' && next === 'be' && !pastWords.has(this.#wordAt(index - 1));
    // “Won” is “won’t” only before its “t”.
    // “Could begin” looks ahead, “could not begin” tells of the past.
    const could = (word === 'could' && next !== 'not') || (word === "'d" && /^(?:like|love|prefer)$/.test(next));
    if ((futureWords.has(word) && (word !== 'won' || next === 't')) || toBe || could) {
      if (!(group && toBe)) {
        const cue = this.#add(index, next === 'have' && word !== 'will' ? 'past' : 'future', toBe ? 'to be' : word);
        if (word === 'would' && next === 'have') cue.possible = true;
      }
      this.#groupEnd = index + (toBe ? 1 : 0);
      return true;
    }
    // “Ruled out holding the vote in May”.
    if (word === 'out' && /^rul(?:e|es|ed|ing)$/.test(this.#wordAt(index - 1)) && isGerund(next))
      return this.#lookAhead(index + 1, this.#add(index + 1, 'future'), { pastPlan: true, negated: true });
    const afterNext = this.#words[index + 2];
    // “Was originally to open”.
    if (be.has(word) && next.endsWith('ly') && this.#wordAt(index + 2) === 'to' && !/^ha(?:ve|d)$/.test(this.#wordAt(index + 3)))
      return this.#lookAhead(index + 1, this.#add(index, 'future'), { pastPlan: true });
    // “Were the bank to fail in April”.
    if (word === 'to' && this.#wordAt(0) === 'were' && this.cues.length === 1 && this.cues[0]?.at === this.#words[0]?.at)
      return this.#lookAhead(index, this.#add(index, 'future'), {});
    if (next !== 'to' || /^ha(?:ve|d)$/.test(afterNext?.word ?? '')) return false;
    if (word === 'yet' && group) return this.#lookAhead(index, group, { negated: true });
    // “It was to Leeds that he went.”
    if (be.has(word) && afterNext && /^\p{Ll}/u.test(afterNext.written)) return this.#lookAhead(index, this.#add(index, 'future'), { pastPlan: true });
    if (!intentions.has(word) || (word === 'due' && !isDueTo(this.#words, index))) return false;
    if (group) return this.#lookAhead(index, group, be.has(group.word) || group.word === 'had' ? { pastPlan: true } : {});
    // “On Monday they agreed to leave on Friday”: the one is done, the other lies ahead of it.
    const done = resolves.has(word) || plans.has(word);
    if (done) this.#add(index, 'past');
    // “Dropped its plans to fly in June”.
    const isDropped = word === 'plans' && [1, 2, 3].some((back) => givenUp.has(this.#wordAt(index - back)));
    if (isDropped) return this.#lookAhead(index, this.#add(index, 'future', `${word} to`), { pastPlan: true, negated: true });
    return this.#lookAhead(index, this.#add(done ? index + 1 : index, 'future', `${word} to`), plans.has(word) ? { pastPlan: true } : {});
  }

  /** Note that a group with “to” speaks of what lies ahead; after “had” it lay ahead once. */
  #lookAhead(index: number, group: Cue, more: Partial<Cue>): true {
    Object.assign(group, { tense: group.word === 'had' ? 'past' : 'future', ...more });
    this.#groupEnd = index + 2;
    return true;
  }

  /** “Scheduled for Friday”, “due on Friday”, “postponed until Friday”. */
  #readAppointment(index: number): boolean {
    const [word, next] = [this.#wordAt(index), this.#wordAt(index + 1)];
    const group = this.#groupAt(index);
    if (deferrals.has(word) && group) group.deferred = true;
    if (deferrals.has(word) && /^(?:until|till)$/.test(next)) {
      if (group) group.tense = 'future';
      else this.#add(index, 'future').deferred = true;
      this.#groupEnd = NOWHERE;
      return true;
    }
    // “Put off until October”.
    if (/^(?:off|back)$/.test(word) && this.#wordAt(index - 1) === 'put' && /^(?:until|till|to|from)$/.test(next)) {
      const put = this.#groupAt(index) ?? this.cues.at(-1);
      if (put && put.tense !== null) Object.assign(put, next === 'from' ? { deferred: true } : { tense: 'future', deferred: true });
      return true;
    }
    // “Brought forward to June”.
    if (word === 'forward' && group && /^(?:to|from)$/.test(next)) {
      group.deferred = true;
      return true;
    }
    const isLast = index === this.#words.length - 1 && word === 'scheduled';
    // “A May 6 vote has been called in the province.”
    const isFixed = fixings.has(word) && group !== null && /^ha(?:s|ve)$/.test(group.word) && datedNoun.test(this.#sentence);
    if (!appointments.get(word)?.has(next) && !isLast && !isFixed) return false;
    if (!group) {
      // “A record set for Monday’s race” has its verb elsewhere.
      if (isLast || (word === 'set' && !setsDay(this.#words, index))) return false;
      Object.assign(this.#add(index, 'future'), { appointed: true });
    } else {
      if (group.word !== 'had') group.tense = 'future';
      Object.assign(group, { appointed: true, ...(be.has(group.word) || group.word === 'had' ? { pastPlan: true } : {}) });
    }
    this.#groupEnd = NOWHERE;
    return true;
  }

  /** “Ordered the mine to remain closed”: what is behind “to” was ahead then. */
  #readCommand(index: number): boolean {
    const last = this.cues.at(-1);
    const next = this.#words[index + 1];
    if (this.#wordAt(index) !== 'to' || !last || last.tense === null || !next || !/^\p{Ll}/u.test(next.written)) return false;
    if (/^(?:the|a|an|his|her|its|their|all|any|some|be)$/.test(next.word)) return false;
    const verb = this.#words.slice(Math.max(0, index - 12), index).findLast(({ word }) => isPast(word) && !auxiliaries.has(word));
    if (!verb || verb.at < last.at || !commands.has(verb.word)) return false;
    return this.#lookAhead(index, this.#add(index, 'future', `${verb.word} to`), { pastPlan: true });
  }

  /** “Call me on Sunday”, “Please send”. */
  #readRequest(index: number): boolean {
    const [word, next] = [this.#wordAt(index), this.#wordAt(index + 1)];
    const opens = index === 0 || /^(?:[“"(:,—–]|and|or|so|please|then)$/.test(this.#wordAt(index - 1));
    if (!opens || !requests.has(word) || !afterRequests.has(next)) return false;
    this.#add(index, 'future', word);
    this.#groupEnd = index + 1;
    return true;
  }

  /** “Has been”, “have crossed”: the perfect looks back. */
  #readRestOfGroup(index: number): boolean {
    const word = this.#wordAt(index);
    const group = this.#groupAt(index);
    if (!group || !(auxiliaries.has(word) || presentWords.has(word) || isParticiple(word))) return false;
    if (group.tense === 'present' && /^ha(?:s|ve)n?$/.test(group.word)) group.tense = 'past';
    // “Was almost lost.”
    if (nearlies.has(this.#wordAt(index - 1)) && isPast(word) && !auxiliaries.has(word) && !degrees.has(word)) group.negated = true;
    if (auxiliaries.has(word)) this.#groupEnd = index;
    return true;
  }
}

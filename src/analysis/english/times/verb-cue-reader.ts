import type { VerbCue, Token } from './verb-cue.ts';
import {
  afterRequests,
  appointments,
  arrangedActivities,
  auxiliaries,
  clauseWords,
  commands,
  copulas,
  deferrals,
  degreeVerbs,
  expiryVerbs,
  schedulingParticiples,
  futureWords,
  abandonVerbs,
  expectations,
  intentions,
  almostAdverbs,
  negatedStems,
  negations,
  negativePronouns,
  nonNegatingAfterNo,
  pastWords,
  plans,
  proposals,
  possibilityModals,
  presentWords,
  requests,
  commitments,
} from './resources/verbs-en.ts';
import {
  datedNoun,
  isAheadInPresent,
  isAfterArticle,
  isGerund,
  isParticiple,
  isPast,
  isScheduled,
  isDateAfter,
  isDueTo,
  setsDay,
  isAppointedForDay,
  isAsPlanned,
  isHeadlineFuture,
  opensDemand,
} from './verb-forms.ts';

/** Maximum distance, in words, between a verb group and a further word of it. */
const GROUP_REACH = 2;
const NOWHERE = -9;
const be = new Set(['was', 'were', 'wasn', 'weren']);

/** Reads the words of a sentence in order and collects its verb cues. */
export class VerbCueReader {
  readonly cues: VerbCue[] = [];
  readonly #words: readonly Token[];
  readonly #sentence: string;
  /** Index of the last word of the last verb group. */
  #groupEnd = NOWHERE;
  /** Index of a negation that precedes its verb: “never met”. */
  #negation = NOWHERE;
  /** Whether the current subject is negative (“none of the ships”). The state is kept across a relative clause. */
  #subject: 'some' | 'none' | 'none, in a relative clause' = 'some';

  constructor(sentence: string, words: readonly Token[]) {
    this.#sentence = sentence;
    this.#words = words;
    for (const index of words.keys()) this.#read(index);
  }

  #wordAt(index: number): string {
    return this.#words[index]?.word ?? '';
  }

  /** Return the cue of the last verb group if the word may belong to it, else null. */
  #groupAt(index: number): VerbCue | null {
    const last = this.cues.at(-1);
    // “Says he did not take office”: a further subject, and its verb.
    if (/^says?$/.test(last?.word ?? '') && index - this.#groupEnd === GROUP_REACH && /^(?:he|she|it|they|we|i|you)$/.test(this.#wordAt(index - 1)))
      return null;
    return last && last.tense !== null && index - this.#groupEnd <= GROUP_REACH ? last : null;
  }

  #add(index: number, tense: VerbCue['tense'], named?: string): VerbCue {
    const { at, written, word } = this.#words[index] as Token;
    const cue: VerbCue = { at, end: at + written.length, tense, word: named ?? word };
    if (possibilityModals.has(word)) cue.possible = true;
    // “Is not believed to have been there”.
    const isUnderNegation = word === 'have' && this.#wordAt(index - 1) === 'to' && this.cues.at(-1)?.negated === true && this.cues.at(-1)?.tense !== null;
    if (isUnderNegation) cue.negated = true;
    if (tense !== null && (index - this.#negation <= GROUP_REACH || this.#subject === 'none')) cue.negated = true;
    if (tense === null) this.#subject = this.#subject !== 'some' && /^(?:who|which|that)$/.test(word) ? 'none, in a relative clause' : 'some';
    else this.#subject = this.#subject === 'none, in a relative clause' ? 'none' : 'some';
    this.cues.push(cue);
    return cue;
  }

  #read(index: number): void {
    const { word, written } = this.#words[index] as Token;
    if (!/[\p{L}]/u.test(word)) {
      this.#add(index, null);
      this.#groupEnd = NOWHERE;
      return;
    }
    // “May” with a capital letter is the month.
    if (word === 'may' && written !== 'may') return;
    if (isAsPlanned(this.#words, index)) return;
    if (this.#readNegation(index) || this.#readNothing(index) || this.#readUnmet(index) || this.#readFuture(index)) return;
    if (this.#readAppointment(index) || this.#readCommand(index) || this.#readRequest(index) || this.#readRestOfGroup(index)) return;
    if (this.#readNearly(index)) return;
    if (isPast(word) && !isAfterArticle(this.#wordAt(index - 1), word)) {
      const cue = this.#add(index, 'past');
      if (deferrals.has(word)) cue.deferred = true;
      this.#groupEnd = auxiliaries.has(word) ? index : NOWHERE;
    } else if (presentWords.has(word)) {
      const cue = this.#add(index, 'present');
      // “Is hosting a fair on Friday”.
      if (copulas.has(word) && (arrangedActivities.has(this.#wordAt(index + 1)) || this.#isArranged(index + 1))) cue.scheduled = true;
      this.#groupEnd = index;
    } else if (isScheduled(this.#words, index, this.cues.at(-1)?.word ?? '')) {
      this.#add(index, 'present').scheduled = expiryVerbs.has(word) ? 'always' : true;
      // “Schools stay closed on Thursday.”
      if (/^(?:closed|shut)$/.test(this.#wordAt(index + 1))) this.#groupEnd = index;
    } else if (clauseWords.has(word)) {
      this.#add(index, null);
    } else if (isGerund(word) && /^(?:after|before|while)$/.test(this.#wordAt(index - 1))) {
      // “Never reopened after closing in May”: the gerund is not negated.
      this.#add(index, this.cues.findLast(({ tense }) => tense !== null)?.tense ?? 'past');
    } else if (isAheadInPresent(this.#words, index)) {
      this.#add(index, 'present').scheduled = true;
    }
  }

  /** Read a negation: “did not cross”, “never met”. It negates no event in “is not the first”, “not only” and “not on Monday but on Tuesday”. */
  #readNegation(index: number): boolean {
    const word = this.#wordAt(index);
    const isPaired = /^n?either$|^nor$/.test(word) && word !== 'either' && (isPast(this.#wordAt(index + 1)) || auxiliaries.has(this.#wordAt(index + 1)));
    if (!negations.has(word) && !isPaired && !(word === 't' && negatedStems.has(this.#wordAt(index - 1)))) return false;
    // “Not a single train ran”.
    if (
      word === 'not' &&
      /^(?:an?|one)$/.test(this.#wordAt(index + 1)) &&
      (index === 0 || this.cues.at(-1)?.at === this.#words[index - 1]?.at) &&
      !this.#groupAt(index)
    ) {
      this.#subject = 'none';
      return true;
    }
    // “Is not now expected to”.
    const adverb = /^(?:now|currently|yet)$/.test(this.#wordAt(index + 1)) && isPast(this.#wordAt(index + 2)) ? 1 : 0;
    const [next, group] = [this.#wordAt(index + 1 + adverb), this.#groupAt(index)];
    // “Was not in Leeds on Friday”, “was not a member”, but not “was held not in May”, nor “is not the first”.
    const isState =
      group !== null &&
      copulas.has(group.word) &&
      this.#words[index - 1]?.at === group.at &&
      /^(?:in|at|on|there|with|aboard|home|present|near|among|an?|part|available|able|safe)$/.test(next);
    if (isState && !isDateAfter(this.#sentence, this.#words, index + 1)) {
      group.negated = true;
      return true;
    }
    // “Will plead not guilty”.
    if (/^(?:only|just|merely|guilty|liable|unlike|least)$/.test(next) || (word !== 't' && /^(?:on|in|at)$/.test(next))) return true;
    if (!group) this.#negation = index;
    // “Should not have sailed” implies that it did.
    else if (/^(?:should|would)/.test(group.word) && next === 'have') return true;
    else if (!copulas.has(group.word) || isParticiple(next) || next === 'true' || appointments.has(next) || intentions.has(next)) {
      group.negated = true;
      this.#groupEnd = Math.max(this.#groupEnd, index);
    }
    return true;
  }

  /** Read an adverb that negates its verb: “nearly crashed”, but not “nearly doubled” or “nearly 40 died”. */
  #readNearly(index: number): boolean {
    const word = this.#wordAt(index);
    const isAllBut = this.#wordAt(index - 1) === 'but' && this.#wordAt(index - 2) === 'all';
    if (!(isAllBut || almostAdverbs.has(this.#wordAt(index - 1))) || !isPast(word) || degreeVerbs.has(word)) return false;
    const group = this.#groupAt(index) ?? this.#add(index, 'past');
    group.negated = true;
    return true;
  }

  /** Read a negative subject or object: “none of the ships sailed”, “no trains ran”, “made no arrests”. */
  #readNothing(index: number): boolean {
    const { word, at, written } = this.#words[index] as Token;
    const next = this.#wordAt(index + 1);
    // “Will no longer pass over the city on Thursday.”
    const group = this.#groupAt(index);
    if (word === 'no' && next === 'longer' && group !== null) Object.assign(group, futureWords.has(group.word) ? { negated: true } : { participle: true });
    // “No. 5” is a label.
    if (!negativePronouns.has(word) || nonNegatingAfterNo.has(next) || this.#sentence[at + written.length] === '.') return false;
    const last = this.cues.at(-1);
    // “There will be no trains on Thursday.”
    const isAdjacent = this.#words[index - 1]?.at === last?.at || (/^be(?:en)?$/.test(this.#wordAt(index - 1)) && this.#words[index - 2]?.at === last?.at);
    const isObject = last !== undefined && last.tense !== null && isAdjacent && !/^(?:said|says|say|told|is|are)$/.test(last.word);
    if (isObject) last.negated = true;
    else this.#subject = 'none';
    return true;
  }

  /** Read a counterfactual: “should have sailed”, “was to have opened”, “were supposed to have run”. */
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

  /** Read a verb group with future reference: “will meet”, “is to be held”, “plans to”, “agreed to”. */
  #readFuture(index: number): boolean {
    const [word, next] = [this.#wordAt(index), this.#wordAt(index + 1)];
    const group = this.#groupAt(index);
    // “A demand that it free them by Saturday”, “accused of planning an attack on 14 July”.
    const isIntended =
      /^(?:of|for|with|from)$/.test(this.#wordAt(index - 1)) &&
      /^(?:planning|plotting|preparing)$/.test(word) &&
      /^(?:an?|the|to|his|her|their|attacks?)$/.test(next);
    if (isIntended || opensDemand(this.#words, index)) return this.#lookAhead(index, this.#add(index, 'future'), { pastPlan: true, possible: true });
    if (isHeadlineFuture(this.#words, index)) {
      this.#add(index, 'future', 'to be');
      this.#groupEnd = index + 1;
      return true;
    }
    const toBe = word === 'to' && next === 'be' && !pastWords.has(this.#wordAt(index - 1));
    // “Won” is part of “won’t” only before “t”.
    // “Could begin” refers to the future, “could not begin” to the past.
    const could = (word === 'could' && next !== 'not') || (word === "'d" && /^(?:like|love|prefer)$/.test(next));
    if ((futureWords.has(word) && (word !== 'won' || next === 't')) || toBe || could) {
      if (!(group && toBe)) {
        // “Would have opened”, “would not have flooded”.
        const hasHave = next === 'have' || (/^(?:not|t)$/.test(next) && this.#wordAt(index + 2) === 'have');
        const cue = this.#add(index, hasHave && word !== 'will' && word !== 'won' ? 'past' : 'future', toBe ? 'to be' : word);
        if (/^wouldn?$/.test(word) && hasHave) cue.possible = true;
        // “Would not say on Wednesday” reports a refusal.
        const verb = this.#wordAt(/^(?:not|t)$/.test(next) ? index + 2 : index + 1);
        const refuses = /^wouldn?$/.test(word) && /^(?:say|comment|confirm|discuss|reveal|elaborate|disclose|specify)$/.test(verb);
        if (refuses && (cue.negated === true || /^(?:not|t)$/.test(next))) cue.tense = 'past';
        // “Which the bank had said would fall by June”.
        if (word === 'would' && this.#isSaidBefore(index)) cue.pastPlan = true;
      }
      // “Is reported to be leaving in August”.
      else if (arrangedActivities.has(this.#wordAt(index + 2)) && /^(?:is|are|has|have)$/.test(group.word)) group.tense = 'future';
      this.#groupEnd = index + (toBe ? 1 : 0);
      return true;
    }
    // “Nobody expects a ruling before September”, “few foresee an end in May”.
    if (expectations.has(word) && next !== 'to' && !isAfterArticle(this.#wordAt(index - 1), word))
      return this.#lookAhead(index, group ?? this.#add(index, 'future'), {});
    // “Ruled out holding the vote in May”.
    if (word === 'out' && /^rul(?:e|es|ed|ing)$/.test(this.#wordAt(index - 1)) && isGerund(next)) {
      // “Did not rule out quitting” leaves it open.
      const isOpen = this.cues.at(-1)?.negated === true;
      return this.#lookAhead(index + 1, this.#add(index + 1, 'future'), { pastPlan: true, ...(isOpen ? { possible: true } : { negated: true }) });
    }
    const afterNext = this.#words[index + 2];
    // “Was originally to open”.
    if (be.has(word) && next.endsWith('ly') && this.#wordAt(index + 2) === 'to' && !/^ha(?:ve|d)$/.test(this.#wordAt(index + 3)))
      return this.#lookAhead(index + 1, this.#add(index, 'future'), { pastPlan: true });
    // “Were the bank to fail in April”.
    if (word === 'to' && this.#wordAt(0) === 'were' && this.cues.length === 1 && this.cues[0]?.at === this.#words[0]?.at)
      return this.#lookAhead(index, this.#add(index, 'future'), {});
    // “Which they had hoped for by 2020”.
    if (/^(?:hoped|wished)$/.test(word) && next === 'for') return this.#lookAhead(index, group ?? this.#add(index, 'future'), { pastPlan: true });
    if (next !== 'to' || /^ha(?:ve|d)$/.test(afterNext?.word ?? '')) return false;
    if (proposals.has(word) && !group && afterNext && /^\p{Ll}/u.test(afterNext.written) && !/^(?:the|an?|his|her|its|their)$/.test(afterNext.word))
      return this.#lookAhead(index, this.#add(index, 'future', `${word} to`), { pastPlan: true });
    if (word === 'yet' && group) return this.#lookAhead(index, group, { negated: true });
    // “It was to Leeds that he went.”
    if (be.has(word) && afterNext && /^\p{Ll}/u.test(afterNext.written)) return this.#lookAhead(index, this.#add(index, 'future'), { pastPlan: true });
    if (!intentions.has(word) || (word === 'due' && !isDueTo(this.#words, index))) return false;
    // “Is unlikely to fall on Friday”.
    if (word === 'unlikely') return this.#lookAhead(index, group ?? this.#add(index, 'future'), { possible: true });
    const isPastPlan = group !== null && (be.has(group.word) || group.word === 'had');
    if (group) return this.#lookAhead(index, group, isPastPlan ? { pastPlan: true, ...(/^(?:supposed|meant)$/.test(word) ? { supposed: true } : {}) } : {});
    // “On Monday they agreed to leave on Friday”: a past event, and a future one.
    const done = commitments.has(word) || plans.has(word);
    if (done) this.#add(index, 'past');
    // “Dropped its plans to fly in June”.
    const isDropped = word === 'plans' && [1, 2, 3].some((back) => abandonVerbs.has(this.#wordAt(index - back)));
    if (isDropped) return this.#lookAhead(index, this.#add(index, 'future', `${word} to`), { pastPlan: true, negated: true });
    return this.#lookAhead(index, this.#add(done ? index + 1 : index, 'future', `${word} to`), plans.has(word) ? { pastPlan: true } : {});
  }

  /** Return whether a verb in the past perfect governs a clause with “would”: “had said would fall”, “had wrongly predicted that they would lose”. */
  #isSaidBefore(index: number): boolean {
    for (let at = index - 1; at >= Math.max(1, index - 8); at--) {
      if (!isPast(this.#wordAt(at)) || auxiliaries.has(this.#wordAt(at))) continue;
      const had = this.#wordAt(at - 1).endsWith('ly') ? at - 2 : at - 1;
      return this.#wordAt(had) === 'had';
    }
    return false;
  }

  /** Mark a group with “to” as future, or as past if it begins with “had”. */
  #lookAhead(index: number, group: VerbCue, more: Partial<VerbCue>): true {
    Object.assign(group, { tense: group.word === 'had' ? 'past' : 'future', ...more });
    this.#groupEnd = index + 2;
    return true;
  }

  /** Read an appointment or postponement: “scheduled for Friday”, “due on Friday”, “postponed until Friday”. */
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
    // “The strike is on for Friday”.
    if (word === 'on' && next === 'for' && group && /^(?:is|are|back)$/.test(this.#wordAt(index - 1)) && copulas.has(group.word)) {
      Object.assign(group, { tense: 'future', appointed: true });
      return true;
    }
    // “Brought forward to June”.
    if (word === 'forward' && group && /^(?:to|from)$/.test(next)) {
      group.deferred = true;
      return true;
    }
    const isLast = index === this.#words.length - 1 && word === 'scheduled';
    // “A May 6 vote has been called in the province.”
    const isFixed = schedulingParticiples.has(word) && group !== null && /^ha(?:s|ve)$/.test(group.word) && datedNoun.test(this.#sentence);
    const isForDay = next === 'for' && isAppointedForDay(this.#sentence, this.#words[index]!);
    if (!appointments.get(word)?.has(next) && !isLast && !isFixed && !isForDay) return false;
    if (!group) {
      // In “a record set for Monday’s race”, “set” is not a verb of scheduling.
      if (isLast || (word === 'set' && !setsDay(this.#words, index))) return false;
      Object.assign(this.#add(index, 'future'), { appointed: true });
    } else {
      if (group.word !== 'had') group.tense = 'future';
      Object.assign(group, { appointed: true, ...(be.has(group.word) || group.word === 'had' ? { pastPlan: true } : {}) });
    }
    this.#groupEnd = NOWHERE;
    return true;
  }

  /** Read a command, after which “to” refers to the future at that time: “ordered the mine to remain closed”. */
  #readCommand(index: number): boolean {
    const last = this.cues.at(-1);
    const next = this.#words[index + 1];
    if (this.#wordAt(index) !== 'to' || !last || last.tense === null || !next || !/^\p{Ll}/u.test(next.written)) return false;
    if (/^(?:the|a|an|his|her|its|their|all|any|some|be)$/.test(next.word)) return false;
    const verb = this.#words.slice(Math.max(0, index - 12), index).findLast(({ word }) => isPast(word) && !auxiliaries.has(word));
    if (!verb || verb.at < last.at || !commands.has(verb.word)) return false;
    return this.#lookAhead(index, this.#add(index, 'future', `${verb.word} to`), { pastPlan: true });
  }

  /** Return whether a present participle right before a day follows, with or without “not”: “is not sitting on Friday”. */
  #isArranged(index: number): boolean {
    const at = /^(?:not|also|now)$/.test(this.#wordAt(index)) ? index + 1 : index;
    if (!isGerund(this.#wordAt(at))) return false;
    const last = /^(?:down|up|out|off|back|over|away)$/.test(this.#wordAt(at + 1)) ? at + 1 : at;
    return isDateAfter(this.#sentence, this.#words, /^(?:on|in|from)$/.test(this.#wordAt(last + 1)) ? last + 1 : last);
  }

  /** Read an imperative addressed to the reader: “Call me on Sunday”, “Please send”. */
  #readRequest(index: number): boolean {
    const [word, next] = [this.#wordAt(index), this.#wordAt(index + 1)];
    const isInitial = index === 0 || /^(?:[“"(:,—–]|and|or|so|please|then)$/.test(this.#wordAt(index - 1));
    if (!isInitial || !requests.has(word) || !afterRequests.has(next)) return false;
    this.#add(index, 'future', word);
    this.#groupEnd = index + 1;
    return true;
  }

  /** Read further words of a verb group. A present perfect is past: “has been”, “have crossed”. */
  #readRestOfGroup(index: number): boolean {
    const word = this.#wordAt(index);
    const group = this.#groupAt(index);
    // “When” and “than” only look like participles.
    if (clauseWords.has(word)) return false;
    // “Who should have known said”: a further verb.
    const before = this.#wordAt(index - 1);
    if (isPast(word) && !auxiliaries.has(word) && !auxiliaries.has(before) && /(?:wn|en|ed)$/.test(before) && isParticiple(before) && before !== 'been')
      return false;
    if (!group || !(auxiliaries.has(word) || presentWords.has(word) || isParticiple(word))) return false;
    if (group.tense === 'present' && /^ha(?:s|ve)n?$/.test(group.word)) group.tense = 'past';
    // “Was almost lost.”
    if (almostAdverbs.has(this.#wordAt(index - 1)) && isPast(word) && !auxiliaries.has(word) && !degreeVerbs.has(word)) group.negated = true;
    if (auxiliaries.has(word)) this.#groupEnd = index;
    if (copulas.has(group.word) && (word === 'being' || (isPast(word) && !auxiliaries.has(word)))) group.participle = true;
    return true;
  }
}

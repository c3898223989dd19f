import { readAppointment } from './read-appointment.ts';
import { readFuture } from './read-future.ts';
import { readNearly, readNegation, readNegativePronoun } from './read-negation.ts';
import { readCommand, readRequest } from './read-request.ts';
import { readRestOfGroup } from './read-rest-of-group.ts';
import { readUnmet } from './read-unmet.ts';
import { arrangedActivities, auxiliaries, clauseWords, copulas, deferrals, expiryVerbs, presentWords } from '../resources/verbs-en.ts';
import { isAdjectiveOrNoun, isPresentOfFutureClause, isAsPlanned, isDateAfter, isGerund, isPast, isScheduled } from '../verb-forms.ts';
import { NO_GROUP, SentenceVerbs } from './sentence-verbs.ts';
import type { VerbCue, Token } from '../verb-cue.ts';

/** Return the verb cues of a sentence, in the order of its words. */
export function readVerbGroups(sentence: string, words: readonly Token[]): VerbCue[] {
  const verbs = new SentenceVerbs(sentence, words);
  for (const index of words.keys()) readWord(verbs, index);
  return verbs.cues;
}

/** Try the readers on a word, in order; the first that recognizes it adds or changes cues and returns true. */
function readWord(verbs: SentenceVerbs, index: number): void {
  const { word, written } = verbs.words[index]!;
  if (!/[\p{L}]/u.test(word)) {
    verbs.add(index, null);
    verbs.groupEnd = NO_GROUP;
    return;
  }
  // “May” with a capital letter is the month.
  if (word === 'may' && written !== 'may') return;
  if (isAsPlanned(verbs.words, index)) return;
  if (readNegation(verbs, index) || readNegativePronoun(verbs, index) || readUnmet(verbs, index) || readFuture(verbs, index)) return;
  if (readAppointment(verbs, index) || readCommand(verbs, index) || readRequest(verbs, index) || readRestOfGroup(verbs, index)) return;
  if (readNearly(verbs, index)) return;
  if (isPast(word) && !isAdjectiveOrNoun(verbs.wordAt(index - 1), word)) {
    const cue = verbs.add(index, 'past');
    if (deferrals.has(word)) cue.deferred = true;
    verbs.groupEnd = auxiliaries.has(word) ? index : NO_GROUP;
  } else if (presentWords.has(word)) {
    const cue = verbs.add(index, 'present');
    // “Is hosting a fair on Friday”.
    if (copulas.has(word) && (arrangedActivities.has(verbs.wordAt(index + 1)) || isArranged(verbs, index + 1))) cue.scheduled = true;
    verbs.groupEnd = index;
  } else if (isScheduled(verbs.words, index, verbs.cues.at(-1)?.word ?? '')) {
    verbs.add(index, 'present').scheduled = expiryVerbs.has(word) ? 'always' : true;
    // “Schools stay closed on Thursday.”
    if (/^(?:closed|shut)$/.test(verbs.wordAt(index + 1))) verbs.groupEnd = index;
  } else if (clauseWords.has(word)) {
    verbs.add(index, null);
  } else if (isGerund(word) && /^(?:after|before|while)$/.test(verbs.wordAt(index - 1))) {
    // “Never reopened after closing in May”: the gerund is not negated.
    verbs.add(index, verbs.cues.findLast(({ tense }) => tense !== null)?.tense ?? 'past');
  } else if (isPresentOfFutureClause(verbs.words, index)) {
    verbs.add(index, 'present').scheduled = true;
  }
}

/** Return whether the words from an index on are a present participle and a date: “sitting on Friday” in “is sitting on Friday”, “not standing down in May” in “is not standing down in May”. */
function isArranged(verbs: SentenceVerbs, index: number): boolean {
  const participle = /^(?:not|also|now)$/.test(verbs.wordAt(index)) ? index + 1 : index;
  if (!isGerund(verbs.wordAt(participle))) return false;
  const last = /^(?:down|up|out|off|back|over|away)$/.test(verbs.wordAt(participle + 1)) ? participle + 1 : participle;
  return isDateAfter(verbs.sentence, verbs.words, /^(?:on|in|from)$/.test(verbs.wordAt(last + 1)) ? last + 1 : last);
}

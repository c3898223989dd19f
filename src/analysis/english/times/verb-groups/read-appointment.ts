import { PAST_OF_BE } from './past-of-be.ts';
import { appointments, copulas, deferrals, schedulingParticiples } from '../resources/verbs-en.ts';
import { datedNoun, isAppointedForDay, isSchedulingSet } from '../verb-forms.ts';
import { NO_GROUP, type SentenceVerbs } from './sentence-verbs.ts';

/** Read an appointment or postponement: “scheduled for Friday”, “due on Friday”, “postponed until Friday”. Like all readers, it returns whether it recognized the word. */
export function readAppointment(verbs: SentenceVerbs, index: number): boolean {
  const [word, next] = [verbs.wordAt(index), verbs.wordAt(index + 1)];
  const group = verbs.groupAt(index);
  if (deferrals.has(word) && group) group.deferred = true;
  if (deferrals.has(word) && /^(?:until|till)$/.test(next)) {
    if (group) group.tense = 'future';
    else verbs.add(index, 'future').deferred = true;
    verbs.groupEnd = NO_GROUP;
    return true;
  }
  // “Put off until October”.
  if (/^(?:off|back)$/.test(word) && verbs.wordAt(index - 1) === 'put' && /^(?:until|till|to|from)$/.test(next)) {
    const put = verbs.groupAt(index) ?? verbs.cues.at(-1);
    if (put && put.tense !== null) Object.assign(put, next === 'from' ? { deferred: true } : { tense: 'future', deferred: true });
    return true;
  }
  // “The strike is on for Friday”.
  if (word === 'on' && next === 'for' && group && /^(?:is|are|back)$/.test(verbs.wordAt(index - 1)) && copulas.has(group.word)) {
    Object.assign(group, { tense: 'future', appointed: true });
    return true;
  }
  // “Brought forward to June”.
  if (word === 'forward' && group && /^(?:to|from)$/.test(next)) {
    group.deferred = true;
    return true;
  }
  // “… when the hearing is scheduled.”
  const isFinalScheduled = index === verbs.words.length - 1 && word === 'scheduled';
  // “A May 6 vote has been called in the province.”
  const isFixed = schedulingParticiples.has(word) && group !== null && /^ha(?:s|ve)$/.test(group.word) && datedNoun.test(verbs.sentence);
  const isForDay = next === 'for' && isAppointedForDay(verbs.sentence, verbs.words[index]!);
  if (!appointments.get(word)?.has(next) && !isFinalScheduled && !isFixed && !isForDay) return false;
  if (!group) {
    // In “a record set for Monday’s race”, “set” is not a verb of scheduling.
    if (isFinalScheduled || (word === 'set' && !isSchedulingSet(verbs.words, index))) return false;
    Object.assign(verbs.add(index, 'future'), { appointed: true });
  } else {
    if (group.word !== 'had') group.tense = 'future';
    Object.assign(group, { appointed: true, ...(PAST_OF_BE.has(group.word) || group.word === 'had' ? { pastPlan: true } : {}) });
  }
  verbs.groupEnd = NO_GROUP;
  return true;
}

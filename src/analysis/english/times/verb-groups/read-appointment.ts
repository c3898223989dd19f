import { PAST_OF_BE } from './past-of-be.ts';
import { appointments, copulas, deferrals, schedulingParticiples } from '../resources/verbs-en.ts';
import { datedNoun, isAppointedForDay, isDayAfter, isSchedulingSet } from '../verb-forms.ts';
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
  // “Called an election for 4 July”, “promised elections by August”.
  const announced = announcementBefore(verbs, index);
  if (announced !== null) {
    const cue = verbs.add(index, 'future');
    Object.assign(cue, {
      // The preposition belongs to the time, which the cue precedes.
      at: cue.at - 1,
      appointed: true,
      ...(wishes.test(announced) ? { pastPlan: true } : {}),
      ...(proposes.test(announced) ? { possible: true } : {}),
    });
    verbs.groupEnd = NO_GROUP;
    return true;
  }
  // “… when the hearing is scheduled.”
  const isFinalScheduled = index === verbs.words.length - 1 && word === 'scheduled';
  // “A May 6 vote has been called in the province.”
  const isFixed = schedulingParticiples.has(word) && group !== null && /^ha(?:s|ve)$/.test(group.word) && datedNoun.test(verbs.sentence);
  // “Pencilled in for Friday.”
  const isPencilled = /^pencill?ed$/.test(word) && next === 'in' && verbs.wordAt(index + 2) === 'for';
  const isForDay = isPencilled || (next === 'for' && isAppointedForDay(verbs.sentence, verbs.words[index]!, verbs.words[index + 1]!));
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

/** Past and perfect forms of appointing, announcing or promising something, and all forms of the first. */
const appoints = /^(?:call|schedul|set|fix|arrang|book|convok|conven|summon|organi[sz])(?:e|es|ed|ing|s|ting)?$/;
const announces =
  /^(?:announced|confirmed|ordered|declared|agreed|approved|backed|promised|pledged|vowed|proposed|demanded|offered|threatened|predicted|forecast)$/;
/** Those of them whose object is only promised or proposed. */
const wishes = /^(?:promised|pledged|vowed|proposed|demanded|offered|threatened|predicted|forecast)$/;
const proposes = /^(?:backed|proposed|demanded|offered|threatened)$/;
/** Events that are appointed: “set a hearing for Friday”, unlike “set a record for Friday”. */
const appointed =
  /^(?:elections?|polls?|votes?|ballots?|referendum|hearings?|trials?|meetings?|sessions?|summit|conference|strikes?|walkouts?|marches|march|rall(?:y|ies)|protests?|talks|inquests?|launch|sentencing|run-off|runoff|rematch|match|concert|ceremony|inspection|date|deadline|stoppage|boycott|vigil)$/;
/** Maximum number of words between the verb and the preposition. */
const OBJECT_LENGTH = 9;

/**
 * Return the verb that appoints, announces or promises its object for the day after a preposition: “called” of “called an election for 4 July”, “promised”
 * of “promised elections by August”. Null if there is none.
 */
function announcementBefore({ words, sentence, cues }: SentenceVerbs, index: number): string | null {
  const preposition = words[index]!.word;
  if (!/^(?:for|by|from|until|till)$/.test(preposition) || !isDayAfter(sentence, words[index]!)) return null;
  const from = Math.max(0, index - OBJECT_LENGTH);
  const isForEvent = preposition === 'for' && appointed.test(words[index - 1]?.word ?? '');
  const verb = from + words.slice(from, index - 1).findLastIndex(({ word }) => (isForEvent && appoints.test(word)) || announces.test(word));
  if (
    verb < from ||
    cues.some(({ at }) => at > words[verb]!.at) ||
    /^(?:an?|the|its|his|her|their|was|were|be|been|as|than)$/.test(words[verb - 1]?.word ?? '')
  )
    return null;
  return words[verb]!.word;
}

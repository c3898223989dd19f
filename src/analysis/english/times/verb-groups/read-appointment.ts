import { PAST_OF_BE } from './past-of-be.ts';
import { appointments, copulas, deferrals, schedulingParticiples } from '../resources/verbs-en.ts';
import { datedNoun, governsDay, isAppointedForDay, isSchedulingSet } from '../verb-forms.ts';
import { NOWHERE, type SentenceVerbs } from './sentence-verbs.ts';

/** Read an appointment or postponement: “scheduled for Friday”, “due on Friday”, “postponed until Friday”. Like all readers, it returns whether it recognized the word. */
export function readAppointment(verbs: SentenceVerbs, index: number): boolean {
  const [word, next] = [verbs.wordAt(index), verbs.wordAt(index + 1)];
  const group = verbs.groupReaching(index);
  if (deferrals.has(word) && group) group.deferred = true;
  if (deferrals.has(word) && /^(?:until|till)$/.test(next)) {
    if (group) group.tense = 'future';
    else verbs.add(index, 'future').deferred = true;
    verbs.groupEnd = NOWHERE;
    return true;
  }
  // “Put off until October”.
  if (verbs.wordAt(index - 1) === 'put' && /^(?:off|back)$/.test(word) && /^(?:until|till|to|from)$/.test(next)) {
    const put = verbs.groupReaching(index) ?? verbs.cues.at(-1);
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
  const announcement = announcementBefore(verbs, index);
  if (announcement !== null) {
    const cue = verbs.add(index, 'future');
    Object.assign(cue, {
      // The cue must precede the time, and the preposition belongs to the time.
      at: cue.at - 1,
      appointed: true,
      ...(promiseVerb.test(announcement) ? { pastPlan: true } : {}),
      ...(proposalVerb.test(announcement) ? { possible: true } : {}),
    });
    verbs.groupEnd = NOWHERE;
    return true;
  }
  // “… when the hearing is scheduled.”
  const isFinalScheduled = index === verbs.words.length - 1 && word === 'scheduled';
  // “A May 6 vote has been called in the province.”
  const isFixed = schedulingParticiples.has(word) && group !== null && /^ha(?:s|ve)$/.test(group.word) && datedNoun.test(verbs.sentence);
  // “Pencilled in for Friday.”
  const isPencilled = next === 'in' && /^pencill?ed$/.test(word) && verbs.wordAt(index + 2) === 'for';
  const isForDay = isPencilled || (next === 'for' && isAppointedForDay(verbs.sentence, verbs.words[index]!, verbs.words[index + 1]!));
  // “Payment fell due on 3 May”: the day came.
  if (word === 'due' && /^(?:fell|fallen|fall|became|become|came|come)$/.test(verbs.wordAt(index - 1))) return false;
  // “Cooler air is forecast for Wednesday”, but not “cut its forecast for 2022”.
  if ((word === 'forecast' || word === 'predicted') && !(group && /^(?:is|are|was|were|been|now)$|ly$/.test(verbs.wordAt(index - 1)))) return false;
  if (!appointments.get(word)?.has(next) && !isFinalScheduled && !isFixed && !isForDay) return false;
  if (!group) {
    // In “a record set for Monday’s race”, “set” is not a verb of scheduling.
    if (isFinalScheduled || (word === 'set' && !isSchedulingSet(verbs.sentence, verbs.words, index))) return false;
    Object.assign(verbs.add(index, 'future'), { appointed: true });
  } else {
    if (group.word !== 'had') group.tense = 'future';
    Object.assign(group, { appointed: true, ...(PAST_OF_BE.has(group.word) || group.word === 'had' ? { pastPlan: true } : {}) });
  }
  // “Is no longer due in June.”
  if (verbs.wordAt(index - 1) === 'longer' && verbs.wordAt(index - 2) === 'no') verbs.cues.at(-1)!.negated = true;
  verbs.groupEnd = NOWHERE;
  return true;
}

/** Verbs of appointing. Their object must be an event: “set a hearing for Friday”. */
const appointingVerb = /^(?:call|schedul|set|fix|arrang|book|convok|conven|summon|organi[sz])(?:e|es|ed|ing|s|ting)?$/;
/** Past forms of verbs of announcing or promising, with any object: “promised elections by August”. */
const announcingVerb =
  /^(?:announced|confirmed|ordered|declared|agreed|approved|backed|promised|pledged|vowed|proposed|demanded|offered|threatened|predicted|forecast)$/;
/** Verbs of `announcingVerb` whose object is only promised, proposed or predicted. */
const promiseVerb = /^(?:promised|pledged|vowed|proposed|demanded|offered|threatened|predicted|forecast)$/;
/** Verbs of `announcingVerb` whose object is only proposed. */
const proposalVerb = /^(?:backed|proposed|demanded|offered|threatened)$/;
/** Nouns for events that are appointed: “set a hearing for Friday”, but not “set a record for Friday”. */
const appointedEvent =
  /^(?:elections?|polls?|votes?|ballots?|referendum|hearings?|trials?|meetings?|sessions?|summit|conference|strikes?|walkouts?|marches|march|rall(?:y|ies)|protests?|talks|inquests?|launch|sentencing|run-off|runoff|rematch|match|concert|ceremony|inspection|date|deadline|stoppage|boycott|vigil)$/;
/** Prepositions before the day of what is announced. */
const prepositions = new Set(['for', 'by', 'from', 'until', 'till', 'before']);
/** Maximum number of words between the verb and the preposition. */
const OBJECT_LENGTH = 9;

/**
 * Return the verb that appoints, announces or promises its object for the day after the preposition at `index`: “called” in “called an election for 4
 * July”, “promised” in “promised elections by August”. Null if there is none.
 */
function announcementBefore({ words, sentence, cues }: SentenceVerbs, index: number): string | null {
  const preposition = words[index]!.word;
  if (!prepositions.has(preposition) || !governsDay(sentence, words[index]!)) return null;
  const from = Math.max(0, index - OBJECT_LENGTH);
  const isForEvent = preposition === 'for' && appointedEvent.test(words[index - 1]?.word ?? '');
  const verb = from + words.slice(from, index - 1).findLastIndex(({ word }) => (isForEvent && appointingVerb.test(word)) || announcingVerb.test(word));
  if (verb < from || cues.some(({ at, word }) => at > words[verb]!.at && word !== '“')) return null;
  // “Approved it before June” tells what happened.
  if (preposition === 'before' && !/^(?:promised|pledged|vowed)$/.test(words[verb]!.word)) return null;
  const isParticipleOrNoun = /^(?:an?|the|its|his|her|their|was|were|be|been|as|than)$/.test(words[verb - 1]?.word ?? '');
  return isParticipleOrNoun ? null : words[verb]!.word;
}

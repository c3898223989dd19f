import { readAppointment } from './read-appointment.ts';
import { readDecision } from './read-decision.ts';
import { readFuture } from './read-future.ts';
import { isOnlyChoice, readNearly, readNegation, readNegativePronoun } from './read-negation.ts';
import { readCommand, readRequest } from './read-request.ts';
import { readRestOfGroup } from './read-rest-of-group.ts';
import { readUnmet } from './read-unmet.ts';
import {
  arrangedActivities,
  auxiliaries,
  clauseWords,
  copulas,
  deferrals,
  expiryVerbs,
  participles,
  pastWords,
  presentWords,
  stagedParticiples,
} from '../resources/verbs-en.ts';
import {
  isAdjectiveOrNoun,
  isParticipleOfSubject,
  modifiesNounBefore,
  isPresentAfterBeforeOrUntil,
  isAsPlanned,
  isDateAfter,
  isGerund,
  isPast,
  isScheduled,
} from '../verb-forms.ts';
import { isParticipleBeforeNoun } from '../participle-before-noun.ts';
import { isOnlyVerbBeforeDate } from '../only-verb-before-date.ts';
import { NOWHERE, SentenceVerbs } from './sentence-verbs.ts';
import type { VerbCue, Token } from '../verb-cue.ts';

/** Past forms that are also infinitives: “to set up”. */
const sameInfinitive = new Set('set cut put read shut let quit hit hurt cost split spread burst cast shed bid beat thrust come become run overrun'.split(' '));

/** Return the verb cues of a sentence, in the order of its words. */
export function readVerbGroups(sentence: string, words: readonly Token[]): VerbCue[] {
  const verbs = new SentenceVerbs(sentence, words);
  for (const index of words.keys()) readWord(verbs, index);
  return verbs.cues;
}

/** Add or change the cues for a word. The readers are tried in order until one recognizes the word and returns true. If none does, the form of the word decides. */
function readWord(verbs: SentenceVerbs, index: number): void {
  const { word, written } = verbs.words[index]!;
  if (word.length === 1 && !/\p{L}/u.test(word)) {
    verbs.add(index, null);
    verbs.groupEnd = NOWHERE;
    return;
  }
  // “Register for Search Is the New Big Data”: a word of a title.
  if (auxiliaries.has(word) && isInTitle(verbs.words, index)) return;
  // “May” with a capital letter is the month.
  if (word === 'may' && written !== 'may') return;
  if (isAsPlanned(verbs.words, index)) return;
  if (readNegation(verbs, index) || readNegativePronoun(verbs, index) || readUnmet(verbs, index) || readFuture(verbs, index)) return;
  if (readAppointment(verbs, index) || readDecision(verbs, index) || readCommand(verbs, index) || readRequest(verbs, index) || readRestOfGroup(verbs, index))
    return;
  if (readNearly(verbs, index)) return;
  // “Expects a profit, having forecast a loss in August”.
  if (
    word === 'having' &&
    (isPast(verbs.wordAt(index + 1)) ||
      /^(?:been|forecast|seen|taken|given|won|done|gone|fallen|risen|written|spoken|withdrawn|broken|grown|known|shown|thrown|chosen|driven|stolen|beaten)$/.test(
        verbs.wordAt(index + 1),
      ))
  ) {
    verbs.add(index, 'past');
    verbs.groupEnd = index;
    return;
  }
  // “To set up an inquiry”: an infinitive.
  if (verbs.wordAt(index - 1) === 'to' && sameInfinitive.has(word)) return;
  if (isPast(word) && !isAdjectiveOrNoun(verbs.wordAt(index - 1), word) && !isParticipleBeforeNoun(verbs.words, index)) {
    const modifiesSubject = isParticipleOfSubject(verbs.words, index) && !isInContentClause(verbs, index);
    // In “none of the houses flooded in January have been repaired”, the negation applies to the main verb only.
    if (modifiesSubject && verbs.subject === 'none') verbs.subject = 'none, in a relative clause';
    const cue = verbs.add(index, 'past');
    if (modifiesSubject || /^(?:who|which)$/.test(verbs.wordAt(index - 1))) cue.ofNoun = true;
    // “Put the launch off until Friday”.
    const isPutOff = word === 'put' && [1, 2, 3, 4].some((ahead) => /^(?:off|back)$/.test(verbs.wordAt(index + ahead)));
    if (deferrals.has(word) || isPutOff) cue.deferred = true;
    // “Won” is an auxiliary only in “won’t”.
    verbs.groupEnd = auxiliaries.has(word) && word !== 'won' ? index : NOWHERE;
  } else if (participles.has(word) && modifiesNounBefore(verbs.words, index)) {
    verbs.add(index, 'past').ofNoun = true;
    verbs.groupEnd = NOWHERE;
  } else if (presentWords.has(word)) {
    // “Cannot have been there on Friday”.
    const isPerfect = /^can(?:not)?$/.test(word) && verbs.wordAt(/^(?:not|t)$/.test(verbs.wordAt(index + 1)) ? index + 2 : index + 1) === 'have';
    // “Could not return until Thursday”.
    const couldNot = /^couldn?$/.test(word) && /^(?:not|t)$/.test(verbs.wordAt(index + 1));
    const cue = verbs.add(index, isPerfect || couldNot ? 'past' : 'present');
    if (word === 'cannot') cue.negated = true;
    if (couldNot) delete cue.possible;
    // “Is hosting a fair on Friday”.
    if (copulas.has(word) && (arrangedActivities.has(verbs.wordAt(index + 1)) || isArranged(verbs, index + 1) || isStaged(verbs, index + 1)))
      cue.scheduled = true;
    verbs.groupEnd = index;
  } else if (isScheduled(verbs.words, index, verbs.cues.at(-1)?.word ?? '')) {
    verbs.add(index, 'present').scheduled = expiryVerbs.has(word) ? 'always' : true;
    // “Schools stay closed on Thursday.”
    if (/^(?:closed|shut)$/.test(verbs.wordAt(index + 1))) verbs.groupEnd = index;
  } else if (clauseWords.has(word)) {
    // “All but three had gone home”: an exception, no clause.
    if (word === 'but' && /^(?:all|none|nothing|everything|anything|nobody|everybody|everyone|anyone|last)$/.test(verbs.wordAt(index - 1))) return;
    // “Had no choice but to sell.”
    if (word === 'but' && isOnlyChoice(verbs, index - 2)) return;
    // “Will lose as much again by October”: an adverb.
    if (word === 'as' && degree.test(verbs.wordAt(index + 1))) return;
    // “As recently as August”.
    if (word === 'as' && verbs.wordAt(index - 2) === 'as' && /^(?:recently|late|early)$/.test(verbs.wordAt(index - 1))) return;
    // “Will not reopen after its stocktaking on 20 January, the firm said”: a preposition.
    if (/^(?:after|before|until)$/.test(word) && eventAndDay.test(verbs.sentence.slice(verbs.words[index]!.at + word.length, verbs.words[index]!.at + 70)))
      return;
    // “Will remain so until February.”
    if (word === 'so' && /^(?:remain|remains|remained|stay|stays|stayed|do|does|did|done|doing)$/.test(verbs.wordAt(index - 1))) return;
    // “Would not think about that until Wednesday”: a pronoun.
    if (word === 'that' && isPronoun(verbs, index)) return;
    // “Between 2010 and 2014”, “due on Thursday and Friday were”.
    if (!(word === 'and' && (isBetweenNumbers(verbs, index) || isBetweenDaysOfPlan(verbs, index)))) verbs.add(index, null);
  } else if (isGerund(word) && /^(?:regret|admit|recall|remember)(?:s|ted|ed)?$/.test(verbs.wordAt(index - 1))) {
    // “Regrets raising taxes in January”: the taxes were raised.
    verbs.add(index, 'past');
  } else if (isGerund(word) && /^(?:after|before|while|since)$/.test(verbs.wordAt(index - 1))) {
    // “Would fall this year after rising in 2022”, “has not rowed since breaking a rib in July”.
    verbs.add(index, /^(?:after|since)$/.test(verbs.wordAt(index - 1)) ? 'past' : (verbs.cues.findLast(({ tense }) => tense !== null)?.tense ?? 'past'));
  } else if (/^(?:means?|shows?|suggests?|implies|confirms)$/.test(word) && verbs.wordAt(index + 1) === 'that') {
    // “Monday’s defeat means that there will be no final.”
    verbs.add(index, 'present');
    verbs.groupEnd = NOWHERE;
  } else if (isOnlyVerbBeforeDate(verbs.sentence, verbs.words, index)) {
    verbs.add(index, 'present').scheduled = true;
  } else if (isPresentAfterBeforeOrUntil(verbs.words, index)) {
    verbs.add(index, 'present').scheduled = true;
  }
}

/** A noun phrase without a verb and its day, after a preposition: “after| its stocktaking on 20 January”. */
const eventAndDay = new RegExp(
  `^\\s(?:the|its|his|her|their|an?)\\s(?:(?!(?:\\p{L}+ed|was|were|had|has|is|are|will|would|that|which|who|and|but|${[...pastWords].join('|')})\\s)[\\p{Ll}-]+\\s){1,3}(?:(?:on|of|in)\\s)?(?:last\\s|\\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec))`,
  'u',
);

/** Words of degree between “as” and “as”, or after “as”: “as much again”. */
const degree = /^(?:much|many|little|few|well|long|soon|early|late|far|often|recently)$/;

/** Return whether “that” is a pronoun between a preposition and a time: “think about that until Wednesday”. */
function isPronoun(verbs: SentenceVerbs, index: number): boolean {
  return (
    /^(?:about|of|for|with|at|by|from|like|over|on)$/.test(verbs.wordAt(index - 1)) &&
    /^(?:until|till|by|before|after|in|on|at|from|since|this|next|last)$/.test(verbs.wordAt(index + 1))
  );
}

/** Return whether a word is in a clause that is the content of a noun, after which the main verb follows: “claims that the plant closed in May were rejected”. */
function isInContentClause({ cues, words }: SentenceVerbs, index: number): boolean {
  const opener = cues.at(-1);
  if (opener?.word !== 'that') return false;
  const noun = words[words.findLastIndex(({ at }, position) => position < index && at === opener.at) - 1]?.word ?? '';
  return !isPast(noun) && !/^(?:say|says|deny|denies|believe|believes|admit|admits)$/.test(noun);
}

/** Return whether a word with a capital letter follows another one within a sentence, as in a title. */
function isInTitle(words: readonly Token[], index: number): boolean {
  return index > 1 && /^\p{Lu}\p{Ll}/u.test(words[index]!.written) && /^\p{Lu}\p{Ll}/u.test(words[index - 1]!.written);
}

/** Return whether a word is between two numbers: “between 2010 and 2014”. */
function isBetweenNumbers({ sentence, words }: SentenceVerbs, index: number): boolean {
  const { at, written } = words[index]!;
  return /\d\s$/.test(sentence.slice(Math.max(0, at - 2), at)) && /^\s\d/.test(sentence.slice(at + written.length, at + written.length + 2));
}

/** Return whether a word joins two weekdays of one appointment: “due on Thursday and Friday”. */
function isBetweenDaysOfPlan({ sentence, words, cues }: SentenceVerbs, index: number): boolean {
  const { at, written } = words[index]!;
  if (cues.at(-1)?.appointed !== true || !/day$/.test(words[index - 1]?.word ?? '')) return false;
  return /^\s(?:on\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s(?:was|were|is|are|ha[sv]e?|will)\b/.test(
    sentence.slice(at + written.length, at + written.length + 24),
  );
}

/** Return whether the words from an index on are the participle of something arranged and a date: “held this Friday” in “is held this Friday”, “being released on Friday”. */
function isStaged(verbs: SentenceVerbs, index: number): boolean {
  const participle = verbs.wordAt(index) === 'being' ? index + 1 : index;
  if (!stagedParticiples.has(verbs.wordAt(participle))) return false;
  const last = verbs.wordAt(participle + 1) === 'in' && verbs.wordAt(participle) === 'sworn' ? participle + 1 : participle;
  return isDateAfter(verbs.sentence, verbs.words, /^(?:on|in|from)$/.test(verbs.wordAt(last + 1)) ? last + 1 : last);
}

/** Return whether the words from an index on are a present participle and a date: “sitting on Friday” in “is sitting on Friday”, “not standing down in May” in “is not standing down in May”. */
function isArranged(verbs: SentenceVerbs, index: number): boolean {
  const participle = /^(?:not|also|now)$/.test(verbs.wordAt(index)) ? index + 1 : index;
  if (!isGerund(verbs.wordAt(participle))) return false;
  const last = /^(?:down|up|out|off|back|over|away)$/.test(verbs.wordAt(participle + 1)) ? participle + 1 : participle;
  return isDateAfter(verbs.sentence, verbs.words, /^(?:on|in|from)$/.test(verbs.wordAt(last + 1)) ? last + 1 : last);
}

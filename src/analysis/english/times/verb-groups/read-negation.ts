import {
  almostAdverbs,
  appointments,
  auxiliaries,
  copulas,
  degreeVerbs,
  futureWords,
  intentions,
  negatedStems,
  negations,
  negativePronouns,
  nonNegatingAfterNo,
} from '../resources/verbs-en.ts';
import { isDateAfter, isParticiple, isPast } from '../verb-forms.ts';
import type { SentenceVerbs } from './sentence-verbs.ts';
import type { Token } from '../verb-cue.ts';

/** Read a negation: “did not cross”, “never met”. In “is not the first”, “not only” and “not on Monday but on Tuesday”, it does not negate the event. */
export function readNegation(verbs: SentenceVerbs, index: number): boolean {
  const word = verbs.wordAt(index);
  // “Neither sailed nor flew”.
  const isPaired = (word === 'neither' || word === 'nor') && (isPast(verbs.wordAt(index + 1)) || auxiliaries.has(verbs.wordAt(index + 1)));
  const isContracted = word === 't' && negatedStems.has(verbs.wordAt(index - 1));
  if (!negations.has(word) && !isPaired && !isContracted) return false;
  // “More likely than not”, “not before March”: the verb is not negated.
  if (word === 'not' && (verbs.wordAt(index - 1) === 'than' || isBeforeTime(verbs, index))) return true;
  // “Not a single train ran”.
  if (
    word === 'not' &&
    /^(?:an?|one)$/.test(verbs.wordAt(index + 1)) &&
    (index === 0 || verbs.cues.at(-1)?.at === verbs.words[index - 1]?.at) &&
    !verbs.groupReaching(index)
  ) {
    verbs.subject = 'none';
    return true;
  }
  // “Is not now expected to”.
  const hasAdverb = /^(?:now|currently|yet)$/.test(verbs.wordAt(index + 1)) && isPast(verbs.wordAt(index + 2));
  const [next, group] = [verbs.wordAt(index + (hasAdverb ? 2 : 1)), verbs.groupReaching(index)];
  // “Was not in Leeds on Friday”, “was not a member”; but not “was held not in May” and not “is not the first”.
  const isState =
    group !== null &&
    copulas.has(group.word) &&
    verbs.words[index - 1]?.at === group.at &&
    /^(?:in|at|on|there|with|aboard|home|present|near|among|an?|part|available|able|safe)$/.test(next);
  if (isState && !isDateAfter(verbs.sentence, verbs.words, index + 1)) {
    group.negated = true;
    return true;
  }
  // “It was not until 2017 that she learned of it”.
  if (next === 'until' && group !== null && copulas.has(group.word) && verbs.wordAt(index - 2) === 'it') {
    group.negated = true;
    return true;
  }
  // “Will plead not guilty”.
  if (/^(?:only|just|merely|guilty|liable|unlike|least)$/.test(next) || (word !== 't' && /^(?:on|in|at)$/.test(next))) return true;
  // “Not everyone came”: some did.
  if (!group && word === 'not' && /^(?:all|every|everyone|everybody|everything|each|many|much)$/.test(next)) return true;
  if (!group) verbs.negation = index;
  // “Should not have sailed” implies that it did.
  else if (/^(?:should|would)/.test(group.word) && next === 'have') return true;
  else if (!copulas.has(group.word) || isParticiple(next) || next === 'true' || appointments.has(next) || intentions.has(next)) {
    group.negated = true;
    verbs.groupEnd = Math.max(verbs.groupEnd, index);
  }
  return true;
}

/** Return whether “not” belongs to the time after it: “will reopen not before March”, but not “will not, before March, reopen”. */
function isBeforeTime(verbs: SentenceVerbs, index: number): boolean {
  return verbs.wordAt(index + 1) === 'before' && verbs.cues.at(-1)?.at !== verbs.words[index - 1]?.at;
}

/** Return whether the words from “no” on say that something must be done: “no choice but to close”. */
export function isOnlyChoice(verbs: SentenceVerbs, index: number): boolean {
  return (
    verbs.wordAt(index) === 'no' &&
    /^(?:choice|option|alternative|recourse)$/.test(verbs.wordAt(index + 1)) &&
    verbs.wordAt(index + 2) === 'but' &&
    verbs.wordAt(index + 3) === 'to'
  );
}

/** Read an adverb that negates its verb: “nearly crashed”, but not “nearly doubled” or “nearly 40 died”. */
export function readNearly(verbs: SentenceVerbs, index: number): boolean {
  const word = verbs.wordAt(index);
  const isAllBut = verbs.wordAt(index - 1) === 'but' && verbs.wordAt(index - 2) === 'all';
  if (!(isAllBut || almostAdverbs.has(verbs.wordAt(index - 1))) || !isPast(word) || degreeVerbs.has(word)) return false;
  const group = verbs.groupReaching(index) ?? verbs.add(index, 'past');
  group.negated = true;
  return true;
}

/** Read a negative subject or object: “none of the ships sailed”, “no trains ran”, “made no arrests”. */
export function readNegativePronoun(verbs: SentenceVerbs, index: number): boolean {
  const { word, at, written } = verbs.words[index] as Token;
  const next = verbs.wordAt(index + 1);
  // “Will no longer pass over the city on Thursday.”
  const group = verbs.groupReaching(index);
  if (word === 'no' && next === 'longer' && group !== null) Object.assign(group, futureWords.has(group.word) ? { negated: true } : { participle: true });
  // “No. 5” is a label.
  if (!negativePronouns.has(word) || nonNegatingAfterNo.has(next) || verbs.sentence[at + written.length] === '.') return false;
  const last = verbs.cues.at(-1);
  // “Has no choice but to close in May” negates nothing.
  if (isOnlyChoice(verbs, index)) return true;
  // “There will be no trains on Thursday.”
  const isAdjacent = verbs.words[index - 1]?.at === last?.at || (/^be(?:en)?$/.test(verbs.wordAt(index - 1)) && verbs.words[index - 2]?.at === last?.at);
  const isObject = last !== undefined && last.tense !== null && isAdjacent && !/^(?:said|says|say|told|is|are)$/.test(last.word);
  if (isObject) last.negated = true;
  else verbs.subject = 'none';
  return true;
}

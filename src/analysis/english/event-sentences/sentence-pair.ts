import { cuesOf } from './cues-of.ts';
import { opensWithRole, type SentenceFeatures, wordsOf } from './readability.ts';
import { neededContext } from './stands-alone.ts';
import { hasUnexplainedDefinite, opensWithUnexplainedDefinite } from './unexplained-definites.ts';
import { hasUnexplainedObjectPronoun } from './unexplained-pronouns.ts';

/** Maximum number of words of two sentences that are shown as one entry. */
const MAX_WORDS = 60;

/** A date that begins among so many characters opens its sentence: “On Monday …”. */
const OPENING_DATE = 5;
/** Subjects and possessives that refer to a person, or to several persons or things: “he”, “on Monday she”, “giving evidence on Tuesday, he”. */
const PERSON = /^(?:(?:[Oo]n|[Ii]n|[Aa]t|[Bb]y|[Aa]fter|\p{L}+ing) [^,;.]{1,30},? )?(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er)\b/u;
const SEVERAL = /^(?:(?:[Oo]n|[Ii]n|[Aa]t|[Bb]y|[Aa]fter) [^,;.]{1,30},? )?(?:[Tt]hey|[Tt]heir)\b/;
const PLURAL = /\b(?:\p{Ll}{3,}(?<!s)s|people|men|women|children|police|\p{Lu}\p{L}+ and \p{Lu}\p{L}+)\b/u;
/** Openings whose reference goes further than one sentence back, or forward. */
const FARTHER =
  /^(?:this|that|these|those|such|both|neither|either|others?|another|all|most|many|some|one|in addition|for example|for instance|the (?:first|second|third|next|last|other|latter|former))\b/i;

/** “It”, “they”, “them”: what a sentence says of them, the one before explains. */
const PRONOUN = /\b(?:it|its|they|them|their)\b/i;

/** “The (bridge)”, “the old (bridge)”. */
const DEFINITE = /\b[Tt]he (?:\p{Ll}+ )?(\p{Ll}{4,})\b/gu;

/**
 * Whether a sentence refers to the one before, by a pronoun, or by “the” and a noun. If that sentence has an event of its own, which would be shown under another day than
 * its own, the noun must be one of its words: “Leeds opens its bridge on Monday. The bridge was closed on Friday”, not “Trains will run from Monday. The minister
 * visited the site on Friday.” A sentence that only names nobody needs another context.
 *
 * @param eventBefore the sentence before, if it has an event; else null
 */
export function refersBack(features: SentenceFeatures, eventBefore: string | null): boolean {
  const { text } = features;
  if (PRONOUN.test(text) || PERSON.test(text) || hasUnexplainedObjectPronoun(features)) return true;
  const isUnexplained =
    opensWithRole(wordsOf(text), text) || hasUnexplainedDefinite(text, features.names) || opensWithUnexplainedDefinite(text, features.names);
  return isUnexplained && (eventBefore === null || [...text.matchAll(DEFINITE)].some(([, noun]) => new RegExp(`\\b${noun}\\b`).test(eventBefore)));
}

/**
 * Whether two consecutive sentences of a passage can be read alone together although the second cannot: “There will be no restart on Monday. The company called it
 * off on 9 May.” The first must itself stand alone, and name somebody whom “he”, or several whom “they” may mean.
 */
export function isExplainedBy(before: SentenceFeatures, sentence: SentenceFeatures): boolean {
  const { text } = sentence;
  if (FARTHER.test(text) || `${before.text} ${text}`.split(/\s+/).length > MAX_WORDS || /^["“]/.test(text) || /^["“]/.test(before.text)) return false;
  // “Last week the numbers were lower. On 12 August he had claimed …”: looking back, and a frame that is not that of the second sentence.
  if (cuesOf(text).find(({ tense }) => tense !== null)?.word === 'had' || before.dates.some(({ start }) => start <= OPENING_DATE)) return false;
  if (neededContext({ ...before, ownDate: null, days: 1 }) !== 'nothing') return false;
  const persons = before.names.filter(({ type }) => type === 'person');
  if (PERSON.test(text) && new Set(persons.map(({ start, end }) => before.text.slice(start, end))).size !== 1) return false;
  if (SEVERAL.test(text) && persons.length < 2 && !PLURAL.test(before.text)) return false;
  return neededContext(joined(before, sentence)) === 'nothing';
}

/** Return the features of two sentences as one text. */
function joined(before: SentenceFeatures, sentence: SentenceFeatures): SentenceFeatures {
  const shift = before.text.length + 1;
  const moved = <Place extends { start: number; end: number }>(place: Place) => ({ ...place, start: place.start + shift, end: place.end + shift });
  return {
    text: `${before.text} ${sentence.text}`,
    days: sentence.days,
    namesBesidesSpeaker: before.namesBesidesSpeaker || sentence.namesBesidesSpeaker,
    namesPlace: before.namesPlace || sentence.namesPlace,
    hasFigure: sentence.hasFigure,
    namesSomebody: true,
    dates: [...before.dates, ...sentence.dates.map(moved)],
    ownDate: sentence.ownDate && moved(sentence.ownDate),
    names: [...before.names, ...sentence.names.map(moved)],
    hasUnknownPerson: false,
  };
}

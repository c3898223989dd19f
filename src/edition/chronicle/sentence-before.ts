import { cuesOf } from './cues-of.ts';
import type { SentenceFeatures } from './readability.ts';
import { neededContext } from './stands-alone.ts';

/** Maximum number of words of two sentences that are shown as one entry. */
const MAX_WORDS = 60;

/** A date that begins among so many characters opens its sentence: “On Monday …”. */
const OPENING_DATE = 5;
/** Subjects and possessives that refer to a person, or to several persons or things. */
const PERSON = /^(?:(?:[Oo]n|[Ii]n|[Aa]t|[Bb]y|[Aa]fter) [^,;.]{1,30},? )?(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er)\b/;
const SEVERAL = /^(?:(?:[Oo]n|[Ii]n|[Aa]t|[Bb]y|[Aa]fter) [^,;.]{1,30},? )?(?:[Tt]hey|[Tt]heir)\b/;
const PLURAL = /\b(?:\p{Ll}{3,}(?<!s)s|people|men|women|children|police|\p{Lu}\p{L}+ and \p{Lu}\p{L}+)\b/u;
/** Openings whose reference goes further than one sentence back, or forward. */
const FARTHER =
  /^(?:this|that|these|those|such|both|neither|either|others?|another|all|most|many|some|one|in addition|for example|for instance|the (?:first|second|third|next|last|other|latter|former))\b/i;

/**
 * Whether two consecutive sentences of a passage can be read alone together although the second cannot: “There will be no restart on Monday. The company called it
 * off on 9 May.” The first must itself stand alone, and name somebody whom “he”, or several whom “they” may mean.
 */
export function isExplainedBy(before: SentenceFeatures, sentence: SentenceFeatures): boolean {
  const { text } = sentence;
  if (FARTHER.test(text) || `${before.text} ${text}`.split(/\s+/).length > MAX_WORDS || /^["“]/.test(text) || /^["“]/.test(before.text)) return false;
  // “Last week the numbers were lower. On 12 August he had claimed …”: looking back, and a frame that is not that of the second sentence.
  if (cuesOf(text).find(({ tense }) => tense !== null)?.word === 'had' || before.dates.some(({ start }) => start <= OPENING_DATE)) return false;
  if (neededContext({ ...before, own: null, days: 1 }) !== 'nothing') return false;
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
    namesMore: before.namesMore || sentence.namesMore,
    namesPlace: before.namesPlace || sentence.namesPlace,
    counts: sentence.counts,
    namesSomebody: true,
    dates: [...before.dates, ...sentence.dates.map(moved)],
    own: sentence.own && moved(sentence.own),
    names: [...before.names, ...sentence.names.map(moved)],
    isUnknown: false,
  };
}

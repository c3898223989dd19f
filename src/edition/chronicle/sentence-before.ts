import type { Sentence } from '../../analysis/core/index.ts';
import { whyLeftOut } from '../../collections/chronicle/index.ts';
import type { Excerpt } from '../types.ts';
import { cuesOf, neededContext, type SentenceFeatures } from '../../analysis/english/event-sentences/index.ts';
import { type IndexedArticle, textOf, withoutConnective, withoutHead } from './indexed-article.ts';
import { viewOf } from './sentence-view.ts';

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

/** Return the sentence before a span as shown under a day, if both together can be read alone; else null. `features` are those of the span. */
export function sentenceBefore(article: IndexedArticle, { id, start }: Sentence, features: SentenceFeatures, day: string): Excerpt | null {
  const before = article.before.get(id);
  // An event of the same day in the sentence before is an entry of its own; and only what begins the sentence follows on the one before.
  if (before === undefined || article.eventDays.eventsOf(before).some((event) => event.day === day)) return null;
  if (start > withoutConnective(article, article.sentences.get(id)!).start) return null;
  const withHead = withoutHead(article, before);
  const span = withoutConnective(article, withHead);
  const why = whyLeftOut(textOf(article, span));
  if (why !== null && why.why !== 'short') return null;
  const view = viewOf(article, { span, startsAnew: span.start > withHead.start, days: 1 }, undefined);
  return isExplainedBy(view.features, features) ? view.shownOn(day) : null;
}

/**
 * Whether two consecutive sentences of a passage can be read alone together although the second cannot: “There will be no restart on Monday. The company called it
 * off on 9 May.” The first must itself stand alone, and name somebody whom “he”, or several whom “they” may mean.
 */
function isExplainedBy(before: SentenceFeatures, sentence: SentenceFeatures): boolean {
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

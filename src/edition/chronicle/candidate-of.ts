import type { Mention, Sentence, Span } from '../../analysis/core/index.ts';
import { stemsBetween } from '../../collections/articles/index.ts';
import { actsIn, datedNoun, type NamedSpan } from './acts.ts';
import { cuesOf, pastVerbOf } from './cues-of.ts';
import { headlineReports, MIN_SHARED, MIN_SHARED_BY_FIRST } from './headline.ts';
import { type IndexedArticle, textOf } from './indexed-article.ts';
import { nounOfStory } from './noun-of-story.ts';
import { readabilityOf } from './readability.ts';
import { reportsEvent } from './reports-event.ts';
import { isRoutine } from './routine.ts';
import { sentenceBefore } from './sentence-before.ts';
import { type SentencePart, viewOf } from './sentence-view.ts';
import { neededContext } from './stands-alone.ts';
import type { Candidate } from './types.ts';

/** The day of a candidate, and what dates it. */
type Dating = Pick<Candidate, 'id' | 'day' | 'time' | 'trigger' | 'isDated' | 'status'>;

/** Beginning of the rest of a sentence that was wrongly split at a full stop: “is hosting a call”; not “openFDA is”, “al-Qaida says”, “bin Laden was”. */
const SENTENCE_REST = /^\p{Ll}+\s\p{Ll}/u;

/** Auxiliaries and adverbs before a verb: “has been (arrested)”, “was then (freed)”. */
const AUXILIARIES = /^(?:(?:has|have|had|was|were|been|being|also|then|since|later|now)\s+)+/i;

/**
 * Return the candidate for a sentence, or for a part of one, that is dated to a day.
 *
 * @param stems stems of the part
 */
export function candidateOf(article: IndexedArticle, part: SentencePart, stems: string, dating: Dating): Candidate {
  const { source, keyOf } = article;
  const { span } = part;
  const words = textOf(article, span);
  const whole = article.sentences.get(span.id)!;
  const { text, date, features, mentions, actors, shownOn } = viewOf(article, part, dating.time === null ? undefined : article.times.get(dating.time));
  const keysOf = (some: readonly Mention[]) => [...new Set(some.map(({ entity }) => keyOf(entity)))].sort();
  const isSentenceRest = whole.start === span.start && SENTENCE_REST.test(words.trim());
  const isInvitation = dating.status === 'planned' && article.invitesReaders;
  const isEventReport = !isSentenceRest && !isInvitation && reportsEvent(text, cuesOf(text), date, dating.status) && !isRoutine(text);
  const context = isEventReport ? neededContext(features) : 'sentences';
  const needsHeadline = context === 'headline' || context === 'headline-instead';
  // A later date of a sentence is often that of an addition.
  const isFirstDate = date !== null && (part.days === 1 || features.dates.every(({ end }) => end > date.start));
  const needsBefore = isEventReport && isFirstDate && context !== 'nothing' && context !== 'headline-instead';
  const named = actors.map(({ start, end, entity, type }) => ({ start: start - span.start, end: end - span.start, key: keyOf(entity), type }));
  return {
    ...dating,
    slug: source.slug,
    published: source.published,
    reportedOn: source.published.slice(0, 10),
    sentence: span.id,
    passage: span.passage,
    start: span.start,
    end: span.end,
    text,
    whole: textOf(article, whole),
    offset: span.start + words.search(/\S/) - whole.start,
    acts: actsOf(words, dating, span, date === null ? null : date.start, named),
    verb: dating.trigger && stemsBetween(source.passages[span.passage]!, dating.trigger.start, dating.trigger.end, []),
    isLive: article.isLive,
    stems,
    entities: keysOf(mentions),
    whoAndWhere: keysOf(mentions.filter(({ type }) => type !== 'organization')),
    shown: shownOn(dating.day),
    readability: readabilityOf(features, date),
    headline: needsHeadline ? headlineFor(article, span, stems) : null,
    before: needsBefore ? sentenceBefore(article, span, features, dating.day) : null,
    isReplacedByHeadline: context === 'headline-instead',
    isNews: false,
    isLead: false,
    standsAlone: context === 'nothing',
    nounOfStory: isEventReport && context !== 'nothing' ? nounOfStory(features) : null,
    isOfOneDay: part.days === 1,
    reportsEvent: isEventReport,
  };
}

/** Return the headline if it reports the same as a sentence; else null. */
function headlineFor({ source: { headline, analysis } }: IndexedArticle, { id }: Sentence, stems: string): string | null {
  const least = id === analysis.sentences[0]!.id ? MIN_SHARED_BY_FIRST : MIN_SHARED;
  return headline !== undefined && headlineReports(headline, stems, least) ? headline : null;
}

/**
 * Return the acts that a sentence reports: those of the word that its date dates; else of the noun that it dates (`datedNoun`), or of the verb after “on 3 May,
 * when”; without such a word, of its first verb in the past tense.
 *
 * @param date offset of its date; null if it has none
 */
function actsOf(text: string, { trigger }: Dating, { start }: Span, date: number | null, named: readonly NamedSpan[]): string[] {
  const verb = trigger === null ? pastVerbAt(text, 0) : trigger.start - start;
  const acts = verb === null ? [] : actsIn(text, verb, named);
  if (acts.length > 0 || date === null) return acts;
  const noun = datedNoun(text, verb ?? text.length, date);
  if (noun >= 0) return actsIn(text, noun, named);
  const when = /^[^,;:]{1,25}, when\s/.exec(text.slice(date));
  const verbOfClause = when && pastVerbAt(text, date + when[0].length);
  return verbOfClause === null ? [] : actsIn(text, verbOfClause, named);
}

/** Return the offset of the first verb in the past tense after an offset, without its auxiliaries; null if there is none. */
function pastVerbAt(text: string, from: number): number | null {
  const past = pastVerbOf(text.slice(from));
  return past === undefined ? null : from + past.at + (AUXILIARIES.exec(text.slice(from + past.at))?.[0].length ?? 0);
}

import type { Mention, Sentence, Span } from '../../analysis/core/index.ts';
import { stemsBetween } from '../../collections/articles/index.ts';
import { actsIn, type NamedSpan } from './acts.ts';
import { cuesOf, pastVerbOf } from './cues-of.ts';
import { headlineReports, MIN_SHARED, MIN_SHARED_BY_FIRST } from './headline.ts';
import { type IndexedArticle, textOf } from './indexed-article.ts';
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
  const { text, date, features, mentions, shownOn } = viewOf(article, part, dating.time === null ? undefined : article.times.get(dating.time));
  const keysOf = (some: readonly Mention[]) => [...new Set(some.map(({ entity }) => keyOf(entity)))].sort();
  const isSentenceRest = whole.start === span.start && SENTENCE_REST.test(words.trim());
  const isInvitation = dating.status === 'planned' && article.invitesReaders;
  const isEventReport = !isSentenceRest && !isInvitation && reportsEvent(text, cuesOf(text), date, dating.status) && !isRoutine(text);
  const context = isEventReport ? neededContext(features) : 'sentences';
  const needsHeadline = context === 'headline' || context === 'headline-instead';
  // A later date of a sentence is often that of an addition.
  const isFirstDate = date !== null && (part.days === 1 || features.dates.every(({ end }) => end > date.start));
  const needsBefore = isEventReport && isFirstDate && context !== 'nothing' && context !== 'headline-instead';
  const named = mentions.map(({ start, end, entity, type }) => ({ start: start - span.start, end: end - span.start, key: keyOf(entity), type }));
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
    acts: actsOf(words, dating, span, named),
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
    standsAlone: context === 'nothing',
    isOfOneDay: part.days === 1,
    reportsEvent: isEventReport,
  };
}

/** Return the headline if it reports the same as a sentence; else null. */
function headlineFor({ source: { headline, analysis } }: IndexedArticle, { id }: Sentence, stems: string): string | null {
  const least = id === analysis.sentences[0]!.id ? MIN_SHARED_BY_FIRST : MIN_SHARED;
  return headline !== undefined && headlineReports(headline, stems, least) ? headline : null;
}

/** Return the acts that a sentence reports: those of the word that its date dates or, without a date, of its first verb in the past tense. */
function actsOf(text: string, { trigger, isDated }: Dating, { start }: Span, named: readonly NamedSpan[]): string[] {
  if (trigger !== null) return actsIn(text, trigger.start - start, named);
  const past = isDated ? undefined : pastVerbOf(text);
  if (past === undefined) return [];
  const auxiliaries = AUXILIARIES.exec(text.slice(past.at))?.[0] ?? '';
  return actsIn(text, past.at + auxiliaries.length, named);
}

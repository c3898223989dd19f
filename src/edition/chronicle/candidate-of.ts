import type { Mention, Sentence, Span } from '../../analysis/core/index.ts';
import { stemsBetween } from '../../collections/articles/index.ts';
import { actsIn, type NamedSpan } from './acts.ts';
import { cuesOf, pastVerbOf } from './cues-of.ts';
import { hasUnknownPerson } from './full-names.ts';
import { headlineReports } from './headline.ts';
import { type IndexedArticle, textOf } from './indexed-article.ts';
import { withCapital } from './leading-connective.ts';
import { namesIn } from './names-in.ts';
import { readabilityOf, type SentenceFeatures } from './readability.ts';
import { reportsEvent, type SentenceDate } from './reports-event.ts';
import { shownTimes, shownWords } from './shown-words.ts';
import { neededContext } from './stands-alone.ts';
import type { Candidate } from './types.ts';

/** A sentence that may report a happening, or a part of one. */
interface SentencePart {
  span: Sentence;
  stems: string;
  /** Whether a connective before its first word was removed, so that this word needs a capital. */
  startsAnew: boolean;
  /** Number of days that its events are dated to. */
  days: number;
}

/** The day of a candidate, and what dates it. */
type Dating = Pick<Candidate, 'id' | 'day' | 'time' | 'trigger' | 'isDated' | 'status'>;

/** Beginning of the rest of a sentence that was wrongly split at a full stop: “is hosting a call”; not “openFDA is”, “al-Qaida says”, “bin Laden was”. */
const SENTENCE_REST = /^\p{Ll}+\s\p{Ll}/u;

/** Auxiliaries and adverbs before a verb: “has been (arrested)”, “was then (freed)”. */
const AUXILIARIES = /^(?:(?:has|have|had|was|were|been|being|also|then|since|later|now)\s+)+/i;

/** A time of day without a day: “3 p.m.”, “8.30 a.m. ET”, “14:00”. */
const CLOCK = /^\d{1,2}(?:[:.]\d\d)?\s*(?:[ap]\.?m\.?)?(?:\s\p{Lu}{2,4}|\s\p{L}+ time)?$/iu;

/** Return the candidate for a sentence, or for a part of one, that is dated to a day. */
export function candidateOf(article: IndexedArticle, part: SentencePart, dating: Dating): Candidate {
  const { source, keyOf } = article;
  const { span, stems } = part;
  const words = textOf(article, span).trim();
  const text = part.startsAnew ? withCapital(words) : words;
  const whole = article.sentences.get(span.id)!;
  const isInside = ({ start, end }: Span) => start >= span.start && end <= span.end;
  const inText = ({ start, end }: Span) => ({ start: start - span.start, end: end - span.start });
  const trimmed = { start: span.start + textOf(article, span).search(/\S/), end: span.end };

  const allMentions = (article.mentionsIn.get(span.id) ?? []).filter(isInside);
  const mentions = allMentions.filter((mention) => !isSource(mention, article));
  const keysOf = (some: readonly Mention[]) => [...new Set(some.map(({ entity }) => keyOf(entity)))].sort();
  const shortNames = article.fullNames.shortNamesIn(allMentions, trimmed);
  const date = dateOf(article, dating, span);
  const isSentenceRest = whole.start === span.start && SENTENCE_REST.test(words);
  const isEventReport = !isSentenceRest && reportsEvent(text, cuesOf(text), date, dating.status);

  const dates = (article.timesIn.get(span.id) ?? [])
    .filter(({ edtf }) => edtf !== null)
    .filter(isInside)
    .map(inText);
  const names = namesIn(
    text,
    allMentions.filter(({ nominal }) => !nominal).map((mention) => ({ ...inText(mention), type: mention.type })),
    dates,
  );
  const features: SentenceFeatures = {
    text,
    days: part.days,
    namesBesidesSpeaker: mentions.length > 0 || allMentions.some(({ type }) => type === 'organization'),
    namesPlace: allMentions.some(({ type }) => type === 'place'),
    hasFigure: (article.figuresIn.get(span.id) ?? []).some(isInside),
    namesSomebody: allMentions.some(({ nominal }) => !nominal),
    dates,
    ownDate: date,
    names,
    hasUnknownPerson: hasUnknownPerson(text, names, shortNames),
  };
  const context = isEventReport ? neededContext(features) : 'sentences';
  const needsHeadline = context === 'headline' || context === 'headline-instead';
  const named = mentions.map((mention) => ({ ...inText(mention), key: keyOf(mention.entity), type: mention.type }));
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
    offset: trimmed.start - whole.start,
    acts: actsOf(textOf(article, span), dating, span, named),
    verb: dating.trigger && stemsBetween(source.passages[span.passage]!, dating.trigger.start, dating.trigger.end, []),
    isLive: article.isLive,
    stems,
    entities: keysOf(mentions),
    whoAndWhere: keysOf(mentions.filter(({ type }) => type !== 'organization')),
    shown: shownWords(text, dating.day, shownTimes(article.timesIn.get(span.id) ?? [], trimmed, dating.day), shortNames),
    readability: readabilityOf(features, date),
    headline: needsHeadline && source.headline !== undefined && headlineReports(source.headline, stems) ? source.headline : null,
    isReplacedByHeadline: context === 'headline-instead',
    standsAlone: context === 'nothing',
    isOfOneDay: part.days === 1,
    reportsEvent: isEventReport,
  };
}

/** Return the date of a candidate, with offsets into its sentence; null if no words of the article date it. */
function dateOf({ times }: IndexedArticle, { time }: Dating, { start }: Span): SentenceDate | null {
  const expression = time === null ? undefined : times.get(time);
  if (expression === undefined) return null;
  return {
    start: expression.start - start,
    end: expression.end - start,
    isPresent: expression.direction === 'present',
    isClock: CLOCK.test(expression.surface),
  };
}

/** Whether a mention names the source of a statement. */
function isSource({ passage, start, end }: Mention, { speakers }: IndexedArticle): boolean {
  return (speakers.get(passage) ?? []).some((speaker) => speaker.start <= start && end <= speaker.end);
}

/** Return the acts that a sentence reports: those of the word that its date dates or, without a date, of its first verb in the past tense. */
function actsOf(text: string, { trigger, isDated }: Dating, { start }: Span, named: readonly NamedSpan[]): string[] {
  if (trigger !== null) return actsIn(text, trigger.start - start, named);
  const past = isDated ? undefined : pastVerbOf(text);
  if (past === undefined) return [];
  const auxiliaries = AUXILIARIES.exec(text.slice(past.at))?.[0] ?? '';
  return actsIn(text, past.at + auxiliaries.length, named);
}

import type { Mention, Sentence, Span, TimeExpression } from '../../analysis/core/index.ts';
import type { Excerpt } from '../types.ts';
import {
  beginsRelativeClause,
  type Edit,
  hasUnknownPerson,
  isClock,
  namesIn,
  type SentenceDate,
  type SentenceFeatures,
  shownTimes,
  shownWords,
  withCapital,
} from '../../analysis/english/event-sentences/index.ts';
import { type IndexedArticle, textOf } from './indexed-article.ts';

/** A sentence that may report a happening, or a part of one. */
export interface SentencePart {
  span: Sentence;
  /** Whether a connective before its first word was removed, so that this word needs a capital. */
  startsAnew: boolean;
  /** Whether it is a main clause that is shown as a sentence, so that it needs a full stop too. */
  isClause?: boolean;
  /** Number of days that its events are dated to. */
  days: number;
}

/** A part of a sentence with what its words mention. */
interface SentenceView {
  text: string;
  /** The span of its date in the text; null if no words of its own date it. */
  date: SentenceDate | null;
  features: SentenceFeatures;
  /** Its mentions without the sources of statements. */
  mentions: Mention[];
  /** Those who may have done, or undergone, what it reports: `mentions`, and a source of whom a clause tells something else: “Rake, who was arrested on 9 May, denied it”. */
  actors: Mention[];
  /** Return its words as shown under a day, with some of them replaced. */
  shownOn: (day: string, replaced?: readonly Edit[]) => Excerpt;
}

/**
 * Return a part of a sentence with what it mentions.
 *
 * @param time the time that dates it; undefined if none of its own does
 */
export function viewOf(article: IndexedArticle, { span, startsAnew, isClause = false, days }: SentencePart, time: TimeExpression | undefined): SentenceView {
  const words = textOf(article, span).trim();
  const text = isClause ? asSentence(words) : startsAnew ? withCapital(words) : words;
  const isInside = ({ start, end }: Span) => start >= span.start && end <= span.end;
  const inText = ({ start, end }: Span) => ({ start: start - span.start, end: end - span.start });
  const trimmed = { start: span.start + textOf(article, span).search(/\S/), end: span.end };
  const allMentions = (article.mentionsIn.get(span.id) ?? []).filter(isInside);
  const mentions = allMentions.filter((mention) => !isSource(mention, article));
  const shortNames = article.fullNames.shortNamesIn(allMentions, trimmed, article.source.passages[span.passage]!);
  const times = article.timesIn.get(span.id) ?? [];
  const dates = times.filter((each) => each.edtf !== null && isInside(each)).map(inText);
  const names = namesIn(
    text,
    allMentions.filter(({ nominal }) => !nominal).map((mention) => ({ ...inText(mention), type: mention.type })),
    dates,
  );
  const date = time === undefined ? null : { ...inText(time), isPresent: time.direction === 'present', isClock: isClock(time.surface) };
  const features: SentenceFeatures = {
    text,
    days,
    namesBesidesSpeaker: mentions.length > 0 || allMentions.some(({ type }) => type === 'organization'),
    namesPlace: allMentions.some(({ type }) => type === 'place'),
    hasFigure: (article.figuresIn.get(span.id) ?? []).some(isInside),
    namesSomebody: allMentions.some(({ nominal }) => !nominal),
    dates,
    ownDate: date,
    names,
    hasUnknownPerson: hasUnknownPerson(text, names, shortNames),
  };
  const actors = allMentions.filter((mention) => mentions.includes(mention) || beginsRelativeClause(article.source.passages[span.passage]!.slice(mention.end)));
  return { text, date, features, mentions, actors, shownOn: (day, replaced) => shownWords(text, day, shownTimes(times, trimmed, day), shortNames, replaced) };
}

/** Return a clause as a sentence, with a capital and a full stop. */
function asSentence(clause: string): string {
  const text = withCapital(clause);
  return /[.!?]["'”’)\]]*$/.test(text) ? text : `${text}.`;
}

/** Whether a mention names the source of a statement. */
function isSource({ passage, start, end }: Mention, { speakers }: IndexedArticle): boolean {
  return (speakers.get(passage) ?? []).some((speaker) => speaker.start <= start && end <= speaker.end);
}

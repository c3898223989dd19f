import type { Figure, Mention, PassageSpan, Sentence, Span, TimeExpression } from '../../analysis/core/index.ts';
import { POST_OPENING, SPEAKER_TURN } from '../../analysis/english/boilerplate/index.ts';
import { spansWithoutContent } from '../../collections/articles/index.ts';
import { startAfterOpening } from '../../collections/chronicle/index.ts';
import { POSTS_OF_LIVE_BLOG, TURNS_OF_TRANSCRIPT } from './constants.ts';
import { EventDays } from './event-days.ts';
import { connectiveLength, FullNames, invitesReaders, pronounsOfPeople } from '../../analysis/english/event-sentences/index.ts';
import type { ChronicleSource } from './types.ts';

/** An article with its annotations, by the sentence or passage that they are in. */
export interface IndexedArticle {
  source: ChronicleSource;
  /** Maps an entity key in the analysis to the key in the edition. */
  keyOf: (key: string) => string;
  /** Whole sentences, by id. */
  sentences: ReadonlyMap<string, Sentence>;
  /** The sentence before each one in the same passage, by the id of the later; of the first sentence of the second paragraph, a lead of one sentence. */
  before: ReadonlyMap<string, Sentence>;
  /** The sentence before each one in the text, by the id of the later, if both are in passages of one kind. */
  previous: ReadonlyMap<string, Sentence>;
  /** Time expressions, by id. */
  times: ReadonlyMap<string, TimeExpression>;
  /** Time expressions, by the id of their sentence. */
  timesIn: ReadonlyMap<string, TimeExpression[]>;
  mentionsIn: ReadonlyMap<string, Mention[]>;
  figuresIn: ReadonlyMap<string, Figure[]>;
  /** Speakers of claims, by passage. */
  speakers: ReadonlyMap<number, PassageSpan[]>;
  /** Spans of dates, names and sources, by passage: their words do not say what happened. */
  spansWithoutContent: ReadonlyMap<number, Span[]>;
  fullNames: FullNames;
  /** Whether “he” or “she” refers to a person, by entity key, where the article shows it. */
  pronouns: ReturnType<typeof pronounsOfPeople>;
  /** Whether the article is a live blog or a transcript. */
  isLive: boolean;
  /** Whether it invites its readers to what it announces. */
  invitesReaders: boolean;
  eventDays: EventDays;
}

/**
 * Return an index of the annotations of an article.
 *
 * @param keyOf maps an entity key in the analysis to the key in the edition
 */
export function indexArticle(source: ChronicleSource, keyOf: (key: string) => string): IndexedArticle {
  const { analysis, passages } = source;
  const sources = analysis.claims.flatMap((claim) => claim.source ?? []);
  const index = {
    source,
    keyOf,
    sentences: new Map(analysis.sentences.map((sentence) => [sentence.id, sentence])),
    before: new Map(
      analysis.sentences.slice(1).flatMap((sentence, number) => {
        const before = analysis.sentences[number]!;
        const isAfterLead = number === 0 && sentence.passage === before.passage + 1 && source.kinds[before.passage] === source.kinds[sentence.passage];
        return before.passage === sentence.passage || isAfterLead ? [[sentence.id, before] as const] : [];
      }),
    ),
    previous: new Map(
      analysis.sentences.slice(1).flatMap((sentence, number) => {
        const previous = analysis.sentences[number]!;
        return source.kinds[previous.passage] === source.kinds[sentence.passage] ? [[sentence.id, previous] as const] : [];
      }),
    ),
    times: new Map(analysis.times.map((time) => [time.id, time])),
    timesIn: Map.groupBy(analysis.times, ({ sentence }) => sentence),
    mentionsIn: Map.groupBy(analysis.mentions, ({ sentence }) => sentence),
    figuresIn: Map.groupBy(analysis.figures, ({ sentence }) => sentence),
    speakers: Map.groupBy(sources, ({ passage }) => passage),
    spansWithoutContent: spansWithoutContent(analysis),
    fullNames: new FullNames(analysis.mentions),
    pronouns: pronounsOfPeople(analysis.mentions, passages),
    isLive:
      passages.filter((passage) => POST_OPENING.test(passage)).length >= POSTS_OF_LIVE_BLOG ||
      passages.filter((passage) => SPEAKER_TURN.test(passage)).length >= TURNS_OF_TRANSCRIPT,
    invitesReaders: invitesReaders(passages),
  };
  return { ...index, eventDays: new EventDays(source, index) };
}

/** Return the text of a sentence, or of a part of one. */
export function textOf({ source }: IndexedArticle, { passage, start, end }: Pick<Sentence, 'passage' | 'start' | 'end'>): string {
  return source.passages[passage]!.slice(start, end);
}

/** Return the sentence without a dateline or the time of a post. */
export function withoutHead({ source }: IndexedArticle, sentence: Sentence): Sentence {
  const start = startAfterOpening(source.passages[sentence.passage]!, sentence);
  return start === sentence.start ? sentence : { ...sentence, start };
}

/** Return the sentence without the words that connect it to the one before: “However, the bridge …” → “the bridge …”. */
export function withoutConnective(article: IndexedArticle, sentence: Sentence): Sentence {
  const text = textOf(article, sentence);
  const length = connectiveLength(text.trimStart());
  return length === 0 ? sentence : { ...sentence, start: sentence.start + (text.length - text.trimStart().length) + length };
}

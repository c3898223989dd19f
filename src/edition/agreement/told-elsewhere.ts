import { contentWords, isTellingNumber, withoutNumbers } from '../../compare/index.ts';
import type { ArticleView } from '../articles/article-view.ts';
import { dayBefore, daysFrom } from '../days.ts';
import { daysOf } from './days-of-period.ts';
import { memoized } from '../memoize.ts';
import { type ComparableSentence, comparableSentences, type Days } from '../retellings/index.ts';
import type { SentenceRef, Speaker } from '../types.ts';
import { sentenceIndexOf } from './sentence-index.ts';

/** The tolerant lookup of reports in other articles. */
export interface ToldElsewhere {
  /**
   * Whether a sentence of another article, of which `isAccepted` is true, may report what a sentence of some days reports.
   *
   * @param minimum numbers of content words that a sentence without a day has in common with the given one, besides a name; and of entities that its article has in common
   *   with the given one, if the sentence has the same day and neither a word nor an entity in common
   */
  mayBeTold: (sentence: SentenceRef, days: Days, minimum: MinimumInCommon, isAccepted: (other: ComparableSentence) => boolean) => boolean;
  /**
   * Whether a sentence of another article, published in the two weeks from some days on, is on the topic of a sentence: besides a rare word of it, it has two more words, or
   * a word and a name; or it has a rare number of its paragraph and a word.
   */
  isOnTopic: (sentence: SentenceRef, days: Days, isAccepted: (other: ComparableSentence) => boolean) => boolean;
  /** Return the speakers of a sentence. */
  speakersIn: (sentence: SentenceRef) => readonly Speaker[];
  /** Return the first and last days of the times that a sentence gives. */
  timesIn: (sentence: SentenceRef) => readonly Days[];
}

/** Minimum numbers of words and of entities in common. */
export interface MinimumInCommon {
  words: number;
  entities: number;
}

/** Minimum number of content words that a sentence on the topic of another one has in common with it. */
const MIN_WORDS = 3;
/** The same, if both also have a name in common. */
const MIN_WORDS_BESIDE_NAME = 2;
/** Number of days after a happening in which another article may be on its topic. */
const DAYS_OF_TOPIC = 14;
/** Maximum number of days after which a sentence without a day may report something: later, it would say when that was. */
const MAX_DAYS_LATER = 60;
/** A word or entity is distinctive if it occurs in at most this many articles, or in this share of them: in a small edition, half of the articles tell one story. */
const DISTINCTIVE_ARTICLES = 6;
const DISTINCTIVE_SHARE = 0.05;

/**
 * Create the tolerant lookup of reports, for statements that nobody else reports something, or that nothing was reported later: one loose report is enough for them to
 * be wrong. A sentence of another article may report the same if it gives the same day and names one entity or content word of the given sentence, or is in an article
 * about the same entities; or if it gives no day but that of its article (“the army said on Saturday”) and has both a name and content words of the given sentence.
 */
export function createToldElsewhere(views: readonly ArticleView[]): ToldElsewhere {
  const { sentences, byHref, byWord, byName, byDay } = sentenceIndexOf(views);
  const dayBeforeArticle = new Map(views.map(({ ref, day }) => [ref.slug, dayBefore(day, 1)]));
  const isOfItsDay = ({ ref, times }: ComparableSentence) => times.every(({ to }) => to >= dayBeforeArticle.get(ref.article.slug)!);
  const keysOfArticle = new Map(views.map((view) => [view.ref.slug, new Set(comparableSentences(view).flatMap(({ keys }) => [...keys]))]));

  function mayBeTold(sentence: SentenceRef, days: Days, minimum: MinimumInCommon, isAccepted: (other: ComparableSentence) => boolean): boolean {
    const given = byHref.get(sentence.href);
    const words = withoutNumbers(given?.words ?? contentWords(sentence.excerpt.text));
    const keys = given?.keys ?? new Set<string>();
    const { slug } = sentence.article;
    const areOneStory = (other: string) => keysOfArticle.get(slug)!.intersection(keysOfArticle.get(other)!).size >= minimum.entities;
    const isOther = ({ ref }: ComparableSentence) => ref.article.slug !== slug && ref.article.published.slice(0, 10) >= days.from;
    const isSoon = ({ ref }: ComparableSentence) => daysFrom(days.to, ref.article.published) <= MAX_DAYS_LATER;
    const isOfDay = (other: ComparableSentence) =>
      !keys.isDisjointFrom(other.keys) || !words.isDisjointFrom(other.words) || areOneStory(other.ref.article.slug);
    return (
      daysOf(days).some((day) => byDay.get(day)?.some((other) => isOther(other) && isOfDay(other) && isAccepted(other))) ||
      [...keys].some((key) =>
        byName
          .get(key)
          ?.some((other) => isOther(other) && isSoon(other) && isOfItsDay(other) && words.intersection(other.words).size >= minimum.words && isAccepted(other)),
      )
    );
  }

  const mostArticles = Math.max(DISTINCTIVE_ARTICLES, views.length * DISTINCTIVE_SHARE);
  // Many announcements have the same words.
  const isDistinctive = memoized((sentences: readonly ComparableSentence[]) => new Set(sentences.map(({ ref }) => ref.article.slug)).size <= mostArticles);

  const byParagraph = Map.groupBy(sentences, paragraphOf);

  function isOnTopic(sentence: SentenceRef, days: Days, isAccepted: (other: ComparableSentence) => boolean): boolean {
    const given = byHref.get(sentence.href);
    if (given === undefined) return false;
    const [words, keys] = [withoutNumbers(given.words), given.keys];
    const until = dayBefore(days.to, -DAYS_OF_TOPIC);
    const isSoon = ({ ref }: ComparableSentence) => {
      const published = ref.article.published.slice(0, 10);
      return ref.article.slug !== sentence.article.slug && published >= days.from && published <= until;
    };
    const isOnSameTopic = (other: ComparableSentence) => {
      const common = words.intersection(other.words).size;
      return common >= MIN_WORDS || (common >= MIN_WORDS_BESIDE_NAME && !keys.isDisjointFrom(other.keys));
    };
    const paragraph = byParagraph
      .get(paragraphOf(given))!
      .map((each) => each.words)
      .reduce((all, each) => all.union(each));
    const sentencesWithRare = (features: Iterable<string>) =>
      Array.from(features, (feature) => byWord.get(feature) ?? [])
        .filter(isDistinctive)
        .flat();
    return (
      sentencesWithRare(words).some((other) => isSoon(other) && isOnSameTopic(other) && isAccepted(other)) ||
      sentencesWithRare([...paragraph].filter(isTellingNumber)).some(
        (other) => isSoon(other) && !withoutNumbers(paragraph).isDisjointFrom(other.words) && isAccepted(other),
      )
    );
  }

  return { mayBeTold, isOnTopic, speakersIn: ({ href }) => byHref.get(href)?.speakers ?? [], timesIn: ({ href }) => byHref.get(href)?.times ?? [] };
}

function paragraphOf({ ref, passage }: ComparableSentence): string {
  return `${ref.article.slug} ${passage}`;
}

import { announcesSpeech, changesPlan, hasRelativeDay, occasionsIn } from '../../analysis/english/disputes/index.ts';
import { contentWords, withoutNumbers } from '../../compare/index.ts';
import type { ArticleView } from '../articles/article-view.ts';
import { daysBetween } from '../days.ts';
import { memoized } from '../memoize.ts';
import { comparePublished } from '../order.ts';
import type { ComparableSentence, Days } from '../retellings/index.ts';
import type { SentenceRef } from '../types.ts';
import { daysOf } from './days-of-period.ts';
import { sentenceIndexOf } from './sentence-index.ts';

/** The lookup of sentences of later articles that tell what came of an announcement. */
export interface ToldLater {
  /**
   * Whether a sentence of another article, published on an ISO day or later, tells what came of what a sentence announces for some days. It gives one of the days
   * and has a distinctive word or name of the announcement, or its first word and half of the others, or tells of an occasion of the same kind (“a demonstration”, “walked with banners”), or
   * says that what shares a word with it was called off; or it has most of the content words, or a distinctive one and a further word or name, unless it only looks back to
   * a time before the announcement; or it quotes somebody of whom it is announced that he will speak, or names somebody, whom
   * few articles name, soon after his visit.
   */
  isToldLater: (sentence: SentenceRef, from: string, days: Days) => boolean;
  /** Whether a content word is in few articles, so that it says of which matter of a story a sentence is. */
  isDistinctiveWord: (word: string) => boolean;
}

/** Minimum number and share of the content words of an announcement that a sentence has if it tells of the same. */
const MIN_WORDS = 3;
const MIN_SHARE = 0.6;
/** Minimum number of words and entities that a sentence has in common with an announcement; one less than all for a short announcement. */
const MIN_COMMON = 2;
/**
 * A word or entity is distinctive if it occurs in at most this share of the articles, and always if in at most `MIN_ARTICLES`. In a small edition, all articles tell one
 * story, and a word of a quarter of them is one of the story; in a large one, a word of 6 articles is still rare.
 */
const SHARE = 0.05;
const SHARE_OF_SMALL = 0.2;
const MIN_ARTICLES = 3;
const MAX_ARTICLES_OF_SMALL = 6;

/** Maximum number of days from an announced speech or visit to an article that quotes the speaker, or names the visitor. */
const DAYS_AFTER_SPEECH = 2;

/** Create the lookup of what later articles tell of announcements. */
export function createToldLater(views: readonly ArticleView[]): ToldLater {
  const { byHref, byWord, byName, byDay } = sentenceIndexOf(views);
  const mostArticles = Math.max(MIN_ARTICLES, Math.min(MAX_ARTICLES_OF_SMALL, views.length * SHARE_OF_SMALL), views.length * SHARE);
  const articlesOf = memoized((group: readonly ComparableSentence[]) => new Set(group.map(({ ref }) => ref.article.slug)).size);
  const areFew = (group: readonly ComparableSentence[]) => articlesOf(group) <= mostArticles;
  const isDistinctiveWord = (word: string) => areFew(byWord.get(word) ?? []);

  function isToldLater(sentence: SentenceRef, from: string, days: Days): boolean {
    const { slug, published } = sentence.article;
    const announcedOn = published.slice(0, 10);
    const given = byHref.get(sentence.href);
    const inNames = contentWords([...sentence.excerpt.text.matchAll(NAME)].map(([name]) => name).join(' '));
    const words = withoutNumbers(given?.words ?? contentWords(sentence.excerpt.text)).difference(inNames);
    const keys = given?.keys ?? new Set<string>();
    const occasions = occasionsIn(sentence.excerpt.text);
    const rareWords = new Set([...words].filter(isDistinctiveWord));
    const rareKeys = new Set([...keys].filter((key) => areFew(byName.get(key) ?? [])));
    const isSince = ({ ref }: ComparableSentence) => ref.article.slug !== slug && ref.article.published.slice(0, 10) >= from;
    const isOfOccasion = (other: ComparableSentence) => !occasions.isDisjointFrom(occasionsIn(other.ref.excerpt.text));
    const isOfDay = (other: ComparableSentence) => !rareWords.isDisjointFrom(other.words) || !rareKeys.isDisjointFrom(other.keys) || isOfOccasion(other);
    const isLater = (other: ComparableSentence) =>
      isSince(other) && (other.times.length === 0 || other.times.some(({ to }) => to >= announcedOn) || hasRelativeDay(other.ref.excerpt.text));
    const isCalledOff = (other: ComparableSentence) => isChangeOf(other) && !words.isDisjointFrom(other.words);
    // Before the day, a plan may be changed: “the market would stay closed; it had been due to reopen on Monday”.
    const isChangeOf = ({ ref }: ComparableSentence) =>
      ref.article.slug !== slug && comparePublished(ref.article.published, published) > 0 && changesPlan(ref.excerpt.text);
    const isChange = (other: ComparableSentence) => isChangeOf(other) && other.ref.article.published.slice(0, 10) < from;
    // “The minister is to visit the town on Thursday”: an article of the next days tells of the minister.
    const isVisit = occasions.has('visit');
    // “Is to face reporters on Monday”: an article of the next days quotes the person.
    const isSpeech = announcesSpeech(sentence.excerpt.text);
    const isSoonAfter = ({ ref }: ComparableSentence) => daysBetween(ref.article.published.slice(0, 10), days.to) <= DAYS_AFTER_SPEECH;
    const hasSpoken = (other: ComparableSentence) => isSince(other) && isSoonAfter(other) && other.speakers.some(({ key }) => keys.has(key));
    const minWords = Math.max(MIN_WORDS, words.size * MIN_SHARE);
    const hasMostWords = (other: ComparableSentence) => words.intersection(other.words).size >= minWords;
    // Its first word is what the announcement is about (“an expert is to come on Tuesday”, “the expert spent Tuesday in the ward”), unless most articles have it.
    const [firstWord = ''] = words;
    const isSubject = articlesOf(byWord.get(firstWord) ?? []) * 2 <= views.length;
    const hasHalfOfWords = (other: ComparableSentence) =>
      isSubject && words.size > 1 && other.words.has(firstWord) && words.intersection(other.words).size * 2 >= words.size;
    const hasCommon = (other: ComparableSentence) => {
      const common = words.intersection(other.words).size;
      return common > 0 && common + keys.intersection(other.keys).size >= Math.max(1, Math.min(MIN_COMMON, words.size + keys.size - 1));
    };
    const rare = [...[...rareWords].map((word) => byWord.get(word)), ...[...rareKeys].map((key) => byName.get(key))].filter((group) => group !== undefined);
    // A sentence with most of the words has one of the rarest among them.
    const rarest = [...words].map((word) => byWord.get(word) ?? []).sort((a, b) => a.length - b.length);
    return (
      daysOf(days).some((day) => byDay.get(day)?.some((other) => isCalledOff(other) || (isSince(other) && (isOfDay(other) || hasHalfOfWords(other))))) ||
      (isSpeech && [...keys].some((key) => byName.get(key)?.some(hasSpoken))) ||
      rare.some((group) => group.some((other) => isChange(other) || (isLater(other) && hasCommon(other)))) ||
      (occasions.size > 0 &&
        [...[...words].map((word) => byWord.get(word)), ...[...keys].map((key) => byName.get(key))].some((group) =>
          group?.some((other) => isSince(other) && hasRelativeDay(other.ref.excerpt.text) && isOfOccasion(other)),
        )) ||
      (isVisit && [...rareKeys].some((key) => byName.get(key)?.some((other) => isLater(other) && isSoonAfter(other)))) ||
      rarest.slice(0, Math.max(0, words.size - minWords + 1)).some((group) => group.some((other) => isLater(other) && hasMostWords(other)))
    );
  }

  return { isToldLater, isDistinctiveWord };
}

/** A sequence of capitalized words: the name of something, such as “Mobile Crane Repair Shop”, which no single word of it mentions. */
const NAME = /\p{Lu}[\p{L}\p{N}'’-]*(?:[ \u00a0]\p{Lu}[\p{L}\p{N}'’-]*)+/gu;

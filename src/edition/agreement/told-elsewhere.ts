import { contentWords, isTellingNumber, withoutNumbers } from '../../compare/index.ts';
import type { ArticleView } from '../articles/article-view.ts';
import { dayBefore, daysFrom } from '../days.ts';
import { groupByEach } from '../group-by-each.ts';
import { memoized } from '../memoize.ts';
import { type ComparableSentence, comparableSentences, type Days } from '../retellings/index.ts';
import type { SentenceRef, Speaker } from '../types.ts';

/** The tolerant lookup of reports in other articles. */
export interface ToldElsewhere {
  /**
   * Whether a sentence of another article, of which `counts` is true, may report what a sentence of some days reports.
   *
   * @param common minimum number of content words that a sentence without a day has in common with the given one, besides a name; and of entities that its article has
   *   in common with the given one, if the sentence has the same day
   */
  isTold: (sentence: SentenceRef, days: Days, common: Common, counts: (other: ComparableSentence) => boolean) => boolean;
  /**
   * Whether an article published on an ISO day or later mentions what a sentence announces, even without a day: a sentence of it has most of the content words of the
   * given one, or at least one of them and two words or entities, of which one is distinctive. A sentence that only looks back to a time before the announcement does
   * not count.
   */
  isMentioned: (sentence: SentenceRef, from: string) => boolean;
  /**
   * Whether a sentence of another article, published in the two weeks from some days on, is on the topic of a sentence: besides a rare word of it, it has two more words, or
   * a word and a name; or it has a rare number of its paragraph and a word.
   */
  isOnTopic: (sentence: SentenceRef, days: Days, counts: (other: ComparableSentence) => boolean) => boolean;
  /** Return the speakers of a sentence. */
  speakersIn: (sentence: SentenceRef) => readonly Speaker[];
  /** Return the first and last days of the times that a sentence gives. */
  timesIn: (sentence: SentenceRef) => readonly Days[];
}

/** Minimum numbers of words and of entities in common. */
export interface Common {
  words: number;
  entities: number;
}

/** Minimum number and share of the content words of a sentence that another one has if it tells of the same. */
const MIN_WORDS = 3;
const MIN_SHARE = 0.6;
/** Maximum number of days after which a sentence without a day may report something: later, it would say when that was. */
const MAX_DAYS_LATER = 60;
/** A word or entity is distinctive if it occurs in at most this many articles, or in this share of them: in a small edition, half of the articles tell one story. */
const DISTINCTIVE_ARTICLES = 6;
const DISTINCTIVE_SHARE = 0.05;
/** Minimum number of words and entities that a sentence has in common with an announcement that it mentions; one less than all for a short announcement. */
const MIN_COMMON = 2;
/** A time in a sentence that is longer says nothing of a day. */
const MAX_DAYS = 3;

/**
 * Create the tolerant lookup of reports, for statements that nobody else reports something, or that nothing was reported later: one loose report is enough for them to
 * be wrong. A sentence of another article may report the same if it gives the same day and names one entity or content word of the given sentence, or is in an article
 * about the same entities; or if it gives no day but that of its article (“the army said on Saturday”) and has both a name and content words of the given sentence.
 */
export function createToldElsewhere(views: readonly ArticleView[]): ToldElsewhere {
  const sentences = views.flatMap((view) => comparableSentences(view));
  const byHref = new Map(sentences.map((sentence) => [sentence.ref.href, sentence]));
  const byDay = groupByEach(sentences, ({ times }) => new Set(times.flatMap(daysOf)));
  const byWord = groupByEach(sentences, ({ words }) => withoutNumbers(words));
  const sentencesOfItsDay = (view: ArticleView) => {
    const from = dayBefore(view.day, 1);
    return comparableSentences(view).filter(({ times }) => times.every(({ to }) => to >= from));
  };
  const ofItsDayByName = groupByEach(views.flatMap(sentencesOfItsDay), ({ keys }) => keys);
  const byName = groupByEach(sentences, ({ keys }) => keys);
  const keysOfArticle = new Map(views.map((view) => [view.ref.slug, new Set(comparableSentences(view).flatMap(({ keys }) => [...keys]))]));

  function isTold(sentence: SentenceRef, days: Days, common: Common, counts: (other: ComparableSentence) => boolean): boolean {
    const given = byHref.get(sentence.href);
    const words = withoutNumbers(given?.words ?? contentWords(sentence.excerpt.text));
    const keys = given?.keys ?? new Set<string>();
    const { slug } = sentence.article;
    const areOneStory = (other: string) => keysOfArticle.get(slug)!.intersection(keysOfArticle.get(other)!).size >= common.entities;
    const isOther = ({ ref }: ComparableSentence) => ref.article.slug !== slug && ref.article.published.slice(0, 10) >= days.from;
    const isSoon = ({ ref }: ComparableSentence) => daysFrom(days.to, ref.article.published) <= MAX_DAYS_LATER;
    const isOfDay = (other: ComparableSentence) =>
      !keys.isDisjointFrom(other.keys) || !words.isDisjointFrom(other.words) || areOneStory(other.ref.article.slug);
    return (
      daysOf(days).some((day) => byDay.get(day)?.some((other) => isOther(other) && isOfDay(other) && counts(other))) ||
      [...keys].some((key) =>
        ofItsDayByName.get(key)?.some((other) => isOther(other) && isSoon(other) && words.intersection(other.words).size >= common.words && counts(other)),
      )
    );
  }

  const mostArticles = Math.max(DISTINCTIVE_ARTICLES, views.length * DISTINCTIVE_SHARE);
  // Many announcements have the same words.
  const isDistinctive = memoized((sentences: readonly ComparableSentence[]) => new Set(sentences.map(({ ref }) => ref.article.slug)).size <= mostArticles);

  function isMentioned(sentence: SentenceRef, from: string): boolean {
    const given = byHref.get(sentence.href);
    const inNames = contentWords([...sentence.excerpt.text.matchAll(NAME)].map(([name]) => name).join(' '));
    const words = withoutNumbers(given?.words ?? contentWords(sentence.excerpt.text)).difference(inNames);
    const keys = given?.keys ?? new Set<string>();
    const announcedOn = sentence.article.published.slice(0, 10);
    const isLater = ({ ref, times }: ComparableSentence) =>
      ref.article.slug !== sentence.article.slug &&
      ref.article.published.slice(0, 10) >= from &&
      (times.length === 0 || times.some(({ to }) => to >= announcedOn));
    const minWords = Math.max(MIN_WORDS, words.size * MIN_SHARE);
    const hasMostWords = (other: ComparableSentence) => words.intersection(other.words).size >= minWords;
    const hasCommon = (other: ComparableSentence) => {
      const common = words.intersection(other.words).size;
      return common > 0 && common + keys.intersection(other.keys).size >= Math.max(1, Math.min(MIN_COMMON, words.size + keys.size - 1));
    };
    const withOne = [...[...words].map((word) => byWord.get(word)), ...[...keys].map((key) => byName.get(key))];
    const rare = withOne.filter((sentences) => sentences !== undefined).filter(isDistinctive);
    // A sentence with most of the words has one of the rarest among them.
    const rarest = [...words].map((word) => byWord.get(word) ?? []).sort((a, b) => a.length - b.length);
    return (
      rare.some((sentences) => sentences.some((other) => isLater(other) && hasCommon(other))) ||
      rarest.slice(0, Math.max(0, words.size - minWords + 1)).some((sentences) => sentences.some((other) => isLater(other) && hasMostWords(other)))
    );
  }

  const byNumber = groupByEach(sentences, ({ words }) => new Set([...words].filter(isTellingNumber)));
  const byParagraph = Map.groupBy(sentences, paragraphOf);

  function isOnTopic(sentence: SentenceRef, days: Days, counts: (other: ComparableSentence) => boolean): boolean {
    const given = byHref.get(sentence.href);
    if (given === undefined) return false;
    const [words, keys] = [withoutNumbers(given.words), given.keys];
    const until = dayBefore(days.to, -DAYS_OF_TOPIC);
    const isSoon = ({ ref }: ComparableSentence) => {
      const published = ref.article.published.slice(0, 10);
      return ref.article.slug !== sentence.article.slug && published >= days.from && published <= until;
    };
    const isOn = (other: ComparableSentence) => {
      const common = words.intersection(other.words).size;
      return common >= MIN_WORDS || (common >= MIN_COMMON && !keys.isDisjointFrom(other.keys));
    };
    const paragraph = byParagraph
      .get(paragraphOf(given))!
      .map((each) => each.words)
      .reduce((all, each) => all.union(each));
    const rare = (groups: ReadonlyMap<string, readonly ComparableSentence[]>, features: ReadonlySet<string>) =>
      [...features]
        .map((feature) => groups.get(feature) ?? [])
        .filter(isDistinctive)
        .flat();
    return (
      rare(byWord, words).some((other) => isSoon(other) && isOn(other) && counts(other)) ||
      rare(byNumber, paragraph).some((other) => isSoon(other) && !withoutNumbers(paragraph).isDisjointFrom(other.words) && counts(other))
    );
  }

  return { isTold, isMentioned, isOnTopic, speakersIn: ({ href }) => byHref.get(href)?.speakers ?? [], timesIn: ({ href }) => byHref.get(href)?.times ?? [] };
}

/** Number of days after a happening in which another article may be on its topic. */
const DAYS_OF_TOPIC = 14;

function paragraphOf({ ref, passage }: ComparableSentence): string {
  return `${ref.article.slug} ${passage}`;
}

/** A sequence of capitalized words: the name of something, such as “Mobile Crane Repair Shop”, which no single word of it mentions. */
const NAME = /\p{Lu}[\p{L}\p{N}'’-]*(?:[ \u00a0]\p{Lu}[\p{L}\p{N}'’-]*)+/gu;

/** An ISO day that has a day after it with as many digits: of the years 0 to 9998. */
const COUNTABLE_DAY = /^(?!9999)\d{4}-\d\d-\d\d$/;

/** Return the ISO days of a short period; none of a long one, or of one before Christ or at the end of the calendar. */
function daysOf({ from, to }: Days): string[] {
  if (!COUNTABLE_DAY.test(from) || !COUNTABLE_DAY.test(to)) return [];
  const days: string[] = [];
  for (let day = from; day <= to; day = dayBefore(day, -1)) {
    days.push(day);
    if (days.length > MAX_DAYS) return [];
  }
  return days;
}

import { areOpposed } from '../../compare/index.ts';
import type { ArticleView } from '../articles/article-view.ts';
import { compareStrings } from '../order.ts';
import type { SentenceRef } from '../types.ts';
import { type ComparableSentence, comparableSentences } from './comparable-sentences.ts';

/** A sentence that reports, or may report, the same as another one. */
export interface SameFactReport {
  sentence: ComparableSentence;
  /** Whether they have enough in common to be sure that it reports the same; otherwise it only may. */
  isSure: boolean;
}

/** The search for sentences that report the same fact, for the sentences that it was created with. */
export interface SameFactSearch {
  /** Return the sentences of any article that may report the same as a sentence about some days, those with most in common first. */
  find: (sentence: SentenceRef, days: Days) => SameFactReport[];
  /** Return the keys of the entities that a sentence names and of its speakers, who may not be named (“he said”). */
  namesIn: (sentence: SentenceRef) => string[];
}

/** First and last ISO day. */
export interface Days {
  from: string;
  to: string;
}

/** The sentences that contain a word or name. */
interface Posting {
  sentences: ComparableSentence[];
  /** Number of articles with these sentences. */
  articles: number;
}

/** Minimum share of a sentence's words and names, weighted by rarity, that another sentence has if it may report the same; and if it certainly does. */
const MIN_SHARE = 0.25;
const MIN_SHARE_TO_BE_SURE = 0.5;
/** Minimum number of words and names in common. */
const MIN_SHARED = 2;

/**
 * Create the search for sentences that report the same fact. Sentences are compared by their common names and content words, weighted by rarity. A sentence that gives only other days is not
 * found.
 *
 * @param lookedUp the sentences that can be looked up
 */
export function createSameFactSearch(views: readonly ArticleView[], lookedUp: readonly SentenceRef[]): SameFactSearch {
  const sentences = lookedUp.length === 0 ? [] : views.flatMap((view) => comparableSentences(view));
  const byHref = new Map(sentences.map((sentence) => [sentence.ref.href, sentence]));
  const postings = new Map<string, Posting>();
  for (const { href } of lookedUp) for (const feature of featuresOf(byHref.get(href))) postings.set(feature, { sentences: [], articles: 0 });
  for (const sentence of sentences) {
    for (const word of sentence.words) addTo(postings.get(word), sentence);
    for (const key of sentence.keys) addTo(postings.get(nameFeature(key)), sentence);
  }
  // The rarity counts articles, not sentences: a name is no less rare for being repeated in one long article.
  const weightOf = (feature: string) => Math.log((views.length + 1) / (postings.get(feature)!.articles + 0.5));

  function find(sentence: SentenceRef, days: Days): SameFactReport[] {
    const given = byHref.get(sentence.href);
    if (!given) return [];
    const features = featuresOf(given);
    const fullWeight = features.reduce((sum, feature) => sum + weightOf(feature), 0);
    const shared = new Map<ComparableSentence, { weight: number; words: number; names: number }>();
    for (const feature of features) {
      const [weight, isOfName] = [weightOf(feature), isName(feature)];
      for (const other of postings.get(feature)!.sentences) {
        if (other === given) continue;
        let sum = shared.get(other);
        if (!sum) shared.set(other, (sum = { weight: 0, words: 0, names: 0 }));
        sum.weight += weight;
        if (isOfName) sum.names++;
        else sum.words++;
      }
    }
    return [...shared]
      .map(([sentence, { weight, words, names }]) => ({ sentence, share: weight / fullWeight, words, names }))
      .filter(
        ({ sentence, share, words, names }) =>
          words > 0 &&
          (share >= MIN_SHARE ? words + names >= MIN_SHARED : names > 0 && isAbout(sentence, days)) &&
          mayBeAbout(sentence, days) &&
          !areOpposed(given.words, sentence.words),
      )
      .sort((a, b) => b.share - a.share || compareStrings(a.sentence.ref.href, b.sentence.ref.href))
      .map(({ sentence, share, words }) => ({ sentence, isSure: share >= MIN_SHARE_TO_BE_SURE && words >= MIN_SHARED }));
  }

  return { find, namesIn: ({ href }) => namesIn(byHref.get(href)) };
}

function namesIn(sentence: ComparableSentence | undefined): string[] {
  return sentence === undefined ? [] : [...sentence.keys, ...sentence.speakers.flatMap(({ entity }) => entity?.key ?? [])];
}

/** Add a sentence to the sentences with a word or name. The sentences of an article follow each other. */
function addTo(posting: Posting | undefined, sentence: ComparableSentence): void {
  if (posting === undefined) return;
  if (posting.sentences.at(-1)?.ref.article.slug !== sentence.ref.article.slug) posting.articles++;
  posting.sentences.push(sentence);
}

function featuresOf(sentence: ComparableSentence | undefined): string[] {
  return sentence === undefined ? [] : [...sentence.words, ...Array.from(sentence.keys, nameFeature)];
}

function nameFeature(key: string): string {
  return `@${key}`;
}

function isName(feature: string): boolean {
  return feature.startsWith('@');
}

/**
 * Whether a sentence gives a day that is one of some days, and was not published before them: with a name and a word in common, it may report the same even if all else
 * is in other words.
 */
function isAbout({ times, ref }: ComparableSentence, { from, to }: Days): boolean {
  return ref.article.published.slice(0, 10) >= from && times.some((time) => time.from === time.to && time.from <= to && time.to >= from);
}

/** Whether a sentence may be about some days: it gives no time, or one that overlaps them. */
function mayBeAbout({ times }: ComparableSentence, { from, to }: Days): boolean {
  return times.length === 0 || times.some((time) => time.from <= to && time.to >= from);
}

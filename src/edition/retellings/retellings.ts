import { areOpposed } from '../../compare/index.ts';
import type { ArticleView } from '../articles/article-view.ts';
import { compare } from '../order.ts';
import type { SentenceRef } from '../types.ts';
import { type ToldSentence, toldSentences } from './told-sentences.ts';

/** A sentence that tells, or may tell, what another one tells. */
export interface Retelling {
  told: ToldSentence;
  /** Whether it surely tells the same; otherwise it only may. */
  isSure: boolean;
}

/** The lookup of retellings. Only for the sentences that it was created with. */
export interface Retellings {
  /** Return the sentences that may tell what a sentence tells of some days, of other articles and of its own, best first. */
  find: (sentence: SentenceRef, days: Days) => Retelling[];
  /** Return the keys of the entities that a sentence names, or that say it: “he said” names nobody. */
  namesIn: (sentence: SentenceRef) => string[];
}

/** First and last ISO day. */
export interface Days {
  from: string;
  to: string;
}

/** Where a word or a name is. */
interface Use {
  sentences: ToldSentence[];
  /** Number of articles with these sentences. */
  articles: number;
}

/** Shares of what a sentence says, by rarity, from which another one may tell it, and surely does. */
const MAY = 0.25;
const SURELY = 0.5;
/** Minimum number of words and names in common. */
const MIN_SHARED = 2;

/**
 * Create the function that finds retellings. Sentences are compared by the names and by what the words mean that they share, the rarer the more; a sentence dated
 * to other days only is not counted. Only the given sentences can be asked for.
 */
export function createRetellings(views: readonly ArticleView[], asked: readonly SentenceRef[]): Retellings {
  const sentences = asked.length === 0 ? [] : views.flatMap((view) => toldSentences(view));
  const byHref = new Map(sentences.map((told) => [told.ref.href, told]));
  const uses = new Map<string, Use>();
  for (const { href } of asked) for (const feature of featuresOf(byHref.get(href))) uses.set(feature, { sentences: [], articles: 0 });
  for (const told of sentences) {
    for (const feature of featuresOf(told)) {
      const use = uses.get(feature);
      if (!use) continue;
      // The sentences of an article follow each other.
      if (use.sentences.at(-1)?.ref.article.slug !== told.ref.article.slug) use.articles++;
      use.sentences.push(told);
    }
  }
  // By articles, not by sentences: a name that one long article repeats is as rare as one that it has once.
  const weightOf = (feature: string) => Math.log((views.length + 1) / (uses.get(feature)!.articles + 0.5));

  function find(sentence: SentenceRef, days: Days): Retelling[] {
    const own = byHref.get(sentence.href);
    if (!own) return [];
    const features = featuresOf(own);
    const all = features.reduce((sum, feature) => sum + weightOf(feature), 0);
    const shared = new Map<ToldSentence, { weight: number; words: number; names: number }>();
    for (const feature of features) {
      const [weight, isOfName] = [weightOf(feature), isName(feature)];
      for (const told of uses.get(feature)!.sentences) {
        if (told === own) continue;
        let sum = shared.get(told);
        if (!sum) shared.set(told, (sum = { weight: 0, words: 0, names: 0 }));
        sum.weight += weight;
        if (isOfName) sum.names++;
        else sum.words++;
      }
    }
    return [...shared]
      .map(([told, { weight, words, names }]) => ({ told, share: weight / all, words, names }))
      .filter(
        ({ told, share, words, names }) =>
          share >= MAY && words + names >= MIN_SHARED && words > 0 && isOfDay(told, days) && !areOpposed(own.words, told.words),
      )
      .sort((a, b) => b.share - a.share || compare(a.told.ref.href, b.told.ref.href))
      .map(({ told, share, words }) => ({ told, isSure: share >= SURELY && words >= MIN_SHARED }));
  }

  return { find, namesIn: ({ href }) => namesIn(byHref.get(href)) };
}

function namesIn(told: ToldSentence | undefined): string[] {
  return told === undefined ? [] : [...told.keys, ...told.speakers.flatMap(({ entity }) => entity?.key ?? [])];
}

function featuresOf(told: ToldSentence | undefined): string[] {
  return told === undefined ? [] : [...told.words, ...Array.from(told.keys, (key) => `@${key}`)];
}

function isName(feature: string): boolean {
  return feature.startsWith('@');
}

/** Whether a sentence may be about a day: it gives no time, or one that the day is in. */
function isOfDay({ times }: ToldSentence, { from, to }: Days): boolean {
  return times.length === 0 || times.some((time) => time.from <= to && time.to >= from);
}

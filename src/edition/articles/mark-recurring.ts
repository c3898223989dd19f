import { hash } from 'node:crypto';
import type { CompiledArticle } from '../../collections/articles/index.ts';
import { memoized, memoizedWith } from '../memoize.ts';

/** A passage in at least this number and this share of the articles is boilerplate: part of the page, not of the report (“Sign up for our newsletter”). */
const MIN_ARTICLES = 3;
const MIN_SHARE = 0.01;
/** Minimum length in characters: a shorter passage may well occur in several reports (“He did not elaborate.”). */
const MIN_LENGTH = 40;

/**
 * Yield the articles, with passages that recur across articles marked as boilerplate. The events, claims and figures in these passages are removed. The HTML stays
 * unchanged, so the passages are still shown.
 */
export function* markRecurring(compiled: Iterable<CompiledArticle>): Generator<CompiledArticle> {
  const articles = [...compiled];
  const counts = new Map<string, number>();
  for (const article of articles) for (const key of new Set(keysOf(article))) if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
  const minArticles = Math.max(MIN_ARTICLES, articles.length * MIN_SHARE);
  const frequent = new Set([...counts].flatMap(([key, count]) => (count >= minArticles ? [key] : [])));
  for (const article of articles) {
    const recurring = frequent.size === 0 ? [] : keysOf(article).flatMap((key, index) => (frequent.has(key) ? [index] : []));
    yield recurring.length === 0 ? article : withBoilerplate(article, recurring);
  }
}

/** Return each passage in normalized form, and an empty string for a short one. Numbers are kept: two reports of a toll that differ only in the number are both news. */
const keysOf = memoized(({ passages }: CompiledArticle) => passages.map((text) => (text.length < MIN_LENGTH ? '' : text.toLowerCase().replace(/\s+/g, ' '))));

const withBoilerplate = memoizedWith(markBoilerplate, (before, now) => before.join() === now.join());

function markBoilerplate(article: CompiledArticle, recurring: readonly number[]): CompiledArticle {
  const { analysis } = article;
  const passages = new Set(recurring);
  const added = analysis.sentences.filter(({ passage }) => passages.has(passage)).map(({ id }) => id);
  const boilerplate = new Set([...analysis.boilerplate, ...added]);
  const isReport = ({ sentence }: { sentence: string }): boolean => !boilerplate.has(sentence);
  return {
    ...article,
    ...(article.digest !== undefined && { digest: hash('sha256', `${article.digest} boilerplate ${recurring.join()}`) }),
    analysis: {
      ...analysis,
      boilerplate: [...boilerplate],
      events: analysis.events.filter((event) => event.manualOverride !== undefined || isReport(event)),
      claims: analysis.claims.filter(isReport),
      figures: analysis.figures.filter(isReport),
    },
  };
}

import type { AgreementRow, Article, DisputedFigure, Story } from '../types.ts';

/** Numbers of disputed figures and of denials in an overview. */
const FIGURES = 3;
const DENIALS = 1;

/**
 * Return what is disputed in some articles, newest first: numbers that sources give differently for the same day, unless an editor settled or hid that, and
 * denials.
 *
 * @param rows those of “Settled, disputed, open”, latest day first
 */
export function whatIsDisputed(articles: readonly Article[], rows: readonly AgreementRow[]): Pick<Story, 'figures' | 'denials'> {
  const slugs = new Set(articles.map(({ slug }) => slug));
  const disputed = rows.filter(({ kind, state, articles: own }) => kind === 'number' && state === 'disputed' && own.some((slug) => slugs.has(slug)));
  // Of the days of a series, the last.
  const latest = disputed.filter(({ title }, index) => disputed.findIndex((row) => row.title === title) === index);
  const figures = latest.slice(0, FIGURES).flatMap(disputedFigureOf);
  const denials = articles
    .flatMap(({ claims }) => claims)
    .filter(({ polarity, speaker }) => polarity === 'denied' && speaker.kind !== 'none')
    .slice(0, DENIALS)
    .map(({ speaker, excerpt, href, article }) => ({ speaker: speaker.name, excerpt, href, publishedLabel: article.publishedLabel }));
  return { figures, denials };
}

function disputedFigureOf({ title, href, label, accounts }: AgreementRow): DisputedFigure[] {
  if (title === null || href === null) return [];
  const bySource = new Map(accounts.map(({ value, source }) => [`${value} ${source}`, { number: value, source }] as const));
  return [{ title, href, label, accounts: [...bySource.values()] }];
}

import type { Article, DisputedFigure, FigureSeries, Story } from '../types.ts';

/** Numbers of disputed figures and of denials in an overview. */
const FIGURES = 3;
const DENIALS = 1;

/** Return what is disputed in some articles, newest first: figures that sources give differently for the same day, and denials. */
export function whatIsDisputed(articles: readonly Article[], series: readonly FigureSeries[]): Pick<Story, 'figures' | 'denials'> {
  const slugs = new Set(articles.map(({ slug }) => slug));
  const figures = series
    .filter((one) => one.status === 'differ' && one.articles.some((slug) => slugs.has(slug)))
    .slice(0, FIGURES)
    .map(disputedFigureOf);
  const denials = articles
    .flatMap(({ claims }) => claims)
    .filter(({ polarity, speaker }) => polarity === 'denied' && speaker.kind !== 'none')
    .slice(0, DENIALS)
    .map(({ speaker, excerpt, href, article }) => ({ speaker: speaker.name, excerpt, href, publishedLabel: article.publishedLabel }));
  return { figures, denials };
}

/** Return the last day on which the numbers of a series differ. */
function disputedFigureOf({ title, href, days }: FigureSeries): DisputedFigure {
  const { label, reports } = days.findLast(({ differ }) => differ)!;
  const accounts = new Map(reports.map(({ label: number, source }) => [`${number} ${source?.name ?? ''}`, { number, source: source?.name ?? null }] as const));
  return { title, href, label, accounts: [...accounts.values()] };
}

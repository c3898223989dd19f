import type { AgreementRow, Article, DifferingAccounts, DisputedFigure, Story } from '../types.ts';

/** Maximum numbers of disputed figures, of differing accounts and of denials in an overview. */
const MAX_FIGURES = 3;
const MAX_DIFFERING = 3;
const MAX_DENIALS = 1;

/**
 * Return what is disputed in some articles, from the rows of “Settled, disputed, open”: numbers that sources give differently for the same day, matters on which accounts
 * differ, as an article says, and denials.
 *
 * @param articles newest first
 * @param rows the rows of “Settled, disputed, open”, latest day first
 */
export function whatIsDisputed(articles: readonly Article[], rows: readonly AgreementRow[]): Pick<Story, 'figures' | 'differing' | 'denials'> {
  const slugs = new Set(articles.map(({ slug }) => slug));
  const disputed = rows.filter(({ state, articles: inRow }) => state === 'disputed' && inRow.some((slug) => slugs.has(slug)));
  const numbers = disputed.filter(({ kind }) => kind === 'number');
  // Of a series, only the last day.
  const latest = numbers.filter(({ title }, index) => numbers.findIndex((row) => row.title === title) === index);
  const differing = disputed.filter(({ kind }) => kind === 'accounts');
  const denials = disputed
    .filter(({ kind }) => kind === 'denial')
    .slice(0, MAX_DENIALS)
    .map(({ accounts: [denial] }) => denial!)
    .map(({ source, sentence: { excerpt, href, article } }) => ({ speaker: source, excerpt, href, publishedLabel: article.publishedLabel }));
  return { figures: latest.slice(0, MAX_FIGURES).flatMap(disputedFigureOf), differing: differing.slice(0, MAX_DIFFERING).flatMap(differingOf), denials };
}

function disputedFigureOf({ title, href, label, accounts }: AgreementRow): DisputedFigure[] {
  if (title === null || href === null) return [];
  const bySource = new Map(accounts.map(({ value, source }) => [`${value} ${source}`, { number: value, source }] as const));
  return [{ title, href, label, accounts: [...bySource.values()] }];
}

function differingOf({ title, label, accounts }: AgreementRow): DifferingAccounts[] {
  const [first] = accounts;
  if (title === null || !first) return [];
  return [{ title, href: first.sentence.href, label, sources: [...new Set(accounts.map(({ source }) => source))] }];
}

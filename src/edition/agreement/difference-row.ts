import type { Account, AgreementRow } from '../types.ts';
import { comparisonHref } from './comparison-href.ts';
import type { RowContext } from './happening-rows.ts';

/** What differs, as the rules for disputed rows find it. */
export interface Difference {
  /** Fragment id of the row, unique in the edition. */
  id: string;
  /** Whether numbers or days differ, or accounts in words. Default: numbers or days. */
  kind?: 'difference' | 'accounts';
  /** ISO day of the subject, and the same in words. */
  day: string;
  label: string;
  title?: string;
  href?: string | null;
  /** What each source says. */
  accounts: Account[];
  why: string;
  /** Keys of the entities that the accounts name; each may be given several times. */
  keys: readonly string[];
  /** Slugs of the articles with the accounts; each may be given several times. */
  articles: readonly string[];
  /** Number of the accounts, also of those that are not shown. */
  weight: number;
}

/** Return accounts in order, each value once for each source: the first of them. */
export function distinctAccounts(accounts: readonly Account[]): Account[] {
  return [...new Map(accounts.toReversed().map((account) => [`${account.value} ${account.source}`, account])).values()].reverse();
}

/** Return the row of a difference between sources: a disputed one, without an editor's note. */
export function differenceRow(
  { id, kind = 'difference', day, label, title, href, accounts, why, keys, articles, weight }: Difference,
  { compareHref, withContainers }: Pick<RowContext, 'compareHref' | 'withContainers'>,
): AgreementRow {
  const slugs = [...new Set(articles)];
  return {
    id,
    state: 'disputed',
    kind,
    day,
    label,
    title: title ?? null,
    href: href ?? null,
    accounts,
    compareHref: comparisonHref(slugs, compareHref),
    why,
    entityKeys: withContainers([...new Set(keys)]),
    articles: slugs,
    weight,
    note: null,
  };
}

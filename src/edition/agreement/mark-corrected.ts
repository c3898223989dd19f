import type { ArticleView } from '../articles/article-view.ts';
import type { Corrected } from '../corrections/find-corrected.ts';
import { comparableSentences } from '../retellings/index.ts';
import type { Account, AgreementRow, CorrectionRef } from '../types.ts';

/** Minimum number of accounts that stand if a matter is settled. */
const MIN_SETTLED = 2;

/**
 * Return the rows with the accounts marked that were corrected or withdrawn later. A matter of which fewer than two accounts stand is not settled, and what only one
 * source said is not listed if that source took it back.
 */
export function markCorrected(rows: readonly AgreementRow[], corrected: Corrected, views: readonly ArticleView[]): AgreementRow[] {
  if (corrected.size === 0) return [...rows];
  const correctionOf = createCorrectionOf(corrected, views);
  return rows.flatMap((row): AgreementRow[] => {
    const accounts = row.accounts.map((account): Account => {
      const correction = correctionOf(account);
      return correction === undefined ? account : { ...account, correction };
    });
    const standing = accounts.filter(({ correction }) => correction === undefined).length;
    if (standing === accounts.length) return [row];
    if ((row.state === 'settled' && standing < MIN_SETTLED) || (row.state === 'alone' && standing === 0)) return [];
    return [{ ...row, accounts }];
  });
}

/** Create the lookup of the correction of an account. The account of a claim may consist of several sentences. */
function createCorrectionOf(corrected: Corrected, views: readonly ArticleView[]): (account: Account) => CorrectionRef | undefined {
  const byArticle = new Map<string, { text: string; correction: CorrectionRef }[]>();
  for (const view of views) {
    for (const { id, ref } of comparableSentences(view)) {
      const correction = corrected.get(`${view.ref.slug}/${id}`);
      if (correction !== undefined) byArticle.set(view.ref.slug, [...(byArticle.get(view.ref.slug) ?? []), { text: ref.excerpt.text, correction }]);
    }
  }
  return ({ sentence: { article, excerpt } }) =>
    byArticle.get(article.slug)?.find(({ text }) => excerpt.text.includes(text) || text.includes(excerpt.text))?.correction;
}

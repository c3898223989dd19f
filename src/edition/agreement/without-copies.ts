import { comparePublished } from '../order.ts';
import type { AgreementRow } from '../types.ts';
import type { Sources } from './sources.ts';

/** Minimum number of values that two rows have in common if they list the same dispute. */
const SHARED_VALUES = 2;

/**
 * Return rows without those that list a dispute of numbers again from a copy: two articles that depend on each other, such as an agency report and a paper that prints it,
 * give one dispute. The row of the article published first is kept.
 */
export function withoutCopies(rows: readonly AgreementRow[], areDependent: Sources['areDependent']): AgreementRow[] {
  return rows.filter((row, index) => !rows.some((other, at) => other !== row && isBefore(other, at, row, index) && isCopy(other, row, areDependent)));
}

function isBefore(one: AgreementRow, at: number, other: AgreementRow, index: number): boolean {
  return (comparePublished(publishedOf(one), publishedOf(other)) || at - index) < 0;
}

function publishedOf({ accounts }: AgreementRow): string {
  return accounts[0]?.sentence.article.published ?? '';
}

/** Whether two rows give two or more of the same numbers, and their articles depend on each other. */
function isCopy(one: AgreementRow, other: AgreementRow, areDependent: Sources['areDependent']): boolean {
  if (!isOfNumbers(one) || !isOfNumbers(other)) return false;
  const values = new Set(one.accounts.map(numberIn));
  const shared = new Set(other.accounts.map(numberIn).filter((value) => values.has(value)));
  const [a, b] = [one, other].map(({ accounts }) => ({ sentence: accounts[0]!.sentence, speaker: null })) as [Report, Report];
  return shared.size >= SHARED_VALUES && a.sentence.article.slug !== b.sentence.article.slug && areDependent(a, b);
}

type Report = Parameters<Sources['areDependent']>[0];

function isOfNumbers({ state, kind }: AgreementRow): boolean {
  return state === 'disputed' && (kind === 'number' || kind === 'difference');
}

/** Return the number of an account without its qualifier and unit: “about 14,200” → “14,200”. */
function numberIn({ value }: AgreementRow['accounts'][number]): string {
  return /\d[\d.,]*/u.exec(value)?.[0] ?? value;
}

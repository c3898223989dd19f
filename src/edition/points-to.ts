import type { AgreementNote } from '../collections/agreement/index.ts';

/** What a note may apply to: a row of “settled, disputed, open” of some kind, with the sentences of its accounts. */
interface NotedRow {
  kind: string;
  accounts: readonly { sentence: { article: { slug: string }; excerpt: { text: string } } }[];
}

/** Return whether a note applies to a row: every sentence that the note points to belongs to the row, and the row is of the kind that the note names, if any. */
export function pointsTo({ sentences, about }: AgreementNote, { accounts, kind }: NotedRow): boolean {
  if (about !== undefined && about !== kind) return false;
  return sentences.every(({ article, words }) => accounts.some(({ sentence }) => sentence.article.slug === article && sentence.excerpt.text.includes(words)));
}

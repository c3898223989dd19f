import { stringify } from 'yaml';
import type { AgreementRow } from '../../edition/index.ts';
import { AGREEMENT_NOTE_FOLDER } from '../../collections/agreement/index.ts';
import { makeId, schemaLine } from '../../content-files/index.ts';
import { exampleOf, wordsFor } from '../chronicle-note.ts';
import type { DeskContent, FindingKind, Remedy } from '../types.ts';

/** Rows that are disputed or open and have no editor's note. */
export const unsettled: FindingKind = {
  id: 'unsettled',
  title: 'Disputed or open',
  advice:
    'Where you know more, a file settles it, hides it, or says why it stays open. Readers see your reason. The list is on the page “Settled, disputed, open”.',
  find: (content) =>
    content.edition.agreement.rows
      .filter(({ state, note, kind }) => note === null && kind !== 'gap' && (state === 'disputed' || state === 'open'))
      .map((row) => ({
        about: `${row.label}: ${row.title ?? row.accounts[0]!.sentence.excerpt.text}`,
        seen: row.why,
        examples: row.accounts.slice(0, 2).map(exampleOf),
        remedy: noteFile(row, content),
        weight: row.state === 'disputed' ? 2 : 1,
      })),
};

/** Return the file that settles a row, in which the editor adds a reason; null if the row consists of table cells, to which no words can point. */
function noteFile({ id, accounts, kind }: AgreementRow, content: DeskContent): Remedy | null {
  const passages = new Map(content.articles.map((article) => [article.slug, article.passages]));
  const written = accounts.filter(({ sentence: { article, excerpt } }) => passages.get(article.slug)?.some((passage) => passage.includes(excerpt.text)));
  if (written.length === 0) return null;
  const sentences = written.slice(0, 2).map((account) => ({ article: account.sentence.article.slug, words: wordsFor(account, content) }));
  return {
    file: `${AGREEMENT_NOTE_FOLDER}/${makeId(id, 'note', '.yaml')}.yaml`,
    isNew: true,
    where: null,
    lines: schemaLine('agreement') + stringify({ action: 'settle', reason: '…', about: kind, sentences }, { lineWidth: 0 }),
  };
}

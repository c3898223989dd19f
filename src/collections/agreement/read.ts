import { type Problem, type ProblemAt, readYamlFolder } from '../../content-files/index.ts';
import { type PointedArticles, whyDangling } from '../chronicle/read.ts';
import { type AgreementNote, agreementNoteSchema } from './schema.ts';

/** Folder of the notes, from the project root. It is optional. */
export const AGREEMENT_NOTE_FOLDER = 'content/agreement';

/** Maps the id of a note to the function that locates a problem in one of its fields. */
export type AgreementProblems = ReadonlyMap<string, ProblemAt>;

/** Read all notes of the site in `root` on what is settled, disputed or open, sorted by id, with the problems in them. */
export async function readAgreementNotes(root: string): Promise<{ notes: AgreementNote[]; problems: Problem[]; problemIn: AgreementProblems }> {
  const { values: notes, problems, problemIn } = await readYamlFolder(root, AGREEMENT_NOTE_FOLDER, agreementNoteSchema);
  return { notes, problems, problemIn };
}

/** Return a problem, with what to do, for each pointer of a note whose words are not in its article. */
export function danglingAgreementPointers(
  notes: readonly AgreementNote[],
  problemIn: AgreementProblems,
  { slugs, passagesOf, renamed, invalid }: PointedArticles,
): Problem[] {
  return notes.flatMap(({ id, sentences }) =>
    sentences.flatMap((pointer, index) => {
      if (invalid?.has(pointer.article)) return [];
      const message = whyDangling(pointer, slugs, passagesOf, renamed);
      return message === null ? [] : [problemIn.get(id)!(['sentences', index, slugs.has(pointer.article) ? 'words' : 'article'], message)];
    }),
  );
}

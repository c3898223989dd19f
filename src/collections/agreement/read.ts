import { type Problem, type ProblemAt, readYamlFolder } from '../../content-files/index.ts';
import { whyDangling } from '../chronicle/read.ts';
import { type AgreementNote, agreementNoteSchema } from './schema.ts';

/** Folder of the notes, from the project's root. A site without notes needs none. */
export const AGREEMENT_NOTE_FOLDER = 'content/agreement';

/** Says what is wrong with a field of a note, by the note’s id. */
export type AgreementFaults = ReadonlyMap<string, ProblemAt>;

/** Read all notes on what is settled, disputed and open of the site in `root`, sorted by id, with what has to be mended in them. */
export async function readAgreementNotes(root: string): Promise<{ notes: AgreementNote[]; problems: Problem[]; faultIn: AgreementFaults }> {
  const { values: notes, problems, problemIn: faultIn } = await readYamlFolder(root, AGREEMENT_NOTE_FOLDER, agreementNoteSchema);
  return { notes, problems, faultIn };
}

/** What notes point to. */
export interface NotedArticles {
  /** File names of the articles. */
  slugs: ReadonlySet<string>;
  /** The text of an article. */
  passagesOf: (slug: string) => readonly string[];
  /** Names that articles had, with those that they have. */
  renamed: ReadonlyMap<string, string>;
}

/** Pointers of notes that lead to no sentence of an article, each with what to do. */
export function danglingAgreement(notes: readonly AgreementNote[], faultIn: AgreementFaults, { slugs, passagesOf, renamed }: NotedArticles): Problem[] {
  return notes.flatMap(({ id, sentences }) =>
    sentences.flatMap((pointer, index) => {
      const message = whyDangling(pointer, slugs, passagesOf, renamed);
      return message === null ? [] : [faultIn.get(id)!(['sentences', index, slugs.has(pointer.article) ? 'words' : 'article'], message)];
    }),
  );
}

import { type Problem, readYamlFolder } from '../../content-files/index.ts';
import { figureNoteSchema, type FigureNote, type FigurePointer } from './schema.ts';

/** Folder of the notes, from the project root. It is optional. */
export const FIGURE_NOTE_FOLDER = 'content/figures';

/** Read all notes on figures of the site in `root`, sorted by id, with the problems in them. */
export async function readFigureNotes(root: string): Promise<{ notes: FigureNote[]; problems: Problem[] }> {
  const { values: notes, problems } = await readYamlFolder(root, FIGURE_NOTE_FOLDER, figureNoteSchema, ({ action, figures }, _, path) =>
    action === 'join' && figures.length < 2
      ? { file: path, line: 1, column: 1, message: 'To join, name at least two figures: there is only one under “figures”.' }
      : null,
  );
  return { notes, problems };
}

/** The figures of each article, as written in its text, by file name. */
export type WrittenFigures = ReadonlyMap<string, readonly string[]>;

/**
 * Return a problem, with what to do, for each pointer of a note that matches no figure.
 *
 * @param renamed former names of articles, with the current ones
 * @param invalid invalid articles: a pointer to one is no problem, because what they contain is unknown
 */
export function danglingFigurePointers(
  notes: readonly FigureNote[],
  figuresByArticle: WrittenFigures,
  renamed: ReadonlyMap<string, string> = new Map(),
  invalid: ReadonlySet<string> = new Set(),
): Problem[] {
  return notes.flatMap((note) =>
    note.figures.flatMap((pointer) => {
      if (invalid.has(pointer.article)) return [];
      const message = whyDangling(pointer, figuresByArticle, renamed);
      return message === null ? [] : [{ file: `${FIGURE_NOTE_FOLDER}/${note.id}.yaml`, line: 1, column: 1, message }];
    }),
  );
}

/** Return why a pointer matches no figure, and what to do; null if it matches one. */
function whyDangling({ article, words, occurrence }: FigurePointer, figuresByArticle: WrittenFigures, renamed: ReadonlyMap<string, string>): string | null {
  const figures = figuresByArticle.get(article);
  const currentName = renamed.get(article);
  if (!figures && currentName !== undefined) return `“article” names “${article}”, which has been renamed: write “${currentName}”.`;
  if (!figures) return `“article” names “${article}”, but there is no file content/articles/${article}.md: correct the name.`;
  const count = figures.filter((figure) => figure === words).length;
  if (count === 0) return `No figure is written “${words}” in ${article}.md. Its figures are ${figures.map((figure) => `“${figure}”`).join(', ') || 'none'}.`;
  if (occurrence !== undefined && occurrence > count) return `“${words}” is written ${count} times in ${article}.md: there is no occurrence ${occurrence}.`;
  return null;
}

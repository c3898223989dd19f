import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listContentFiles, type Problem, readYaml } from '../../content-files/index.ts';
import { suggestion } from '../../text/index.ts';
import { type ChronicleNote, chronicleNoteSchema, type SentencePointer } from './schema.ts';

/** Folder of the notes, from the project's root. A site without notes needs none. */
export const CHRONICLE_NOTE_FOLDER = 'content/chronicle';

/** Read all notes on what happened of the site in `root`, sorted by id, with what has to be mended in them. */
export async function readChronicleNotes(root: string): Promise<{ notes: ChronicleNote[]; problems: Problem[] }> {
  if (!existsSync(join(root, CHRONICLE_NOTE_FOLDER))) return { notes: [], problems: [] };
  const { files, problems } = await listContentFiles(root, CHRONICLE_NOTE_FOLDER, '.yaml');
  const notes: ChronicleNote[] = [];
  for (const { id, path } of files) {
    const { value, problems: faults } = readYaml(await readFile(join(root, path), 'utf8'), chronicleNoteSchema, path);
    problems.push(...faults);
    const fault = value ? faultOf(value) : null;
    if (fault !== null) problems.push({ file: path, line: 1, column: 1, message: fault });
    if (value) notes.push({ ...value, id });
  }
  return { notes, problems };
}

function faultOf({ action, sentences, story, title }: Omit<ChronicleNote, 'id'>): string | null {
  if (action === 'join' && sentences.length < 2) return 'To join, name at least two sentences: there is only one under “sentences”.';
  if (story !== undefined && action !== 'pin') return '“story” goes with “action: pin”: change the action, or leave “story” out.';
  if (title !== undefined && action === 'hide') return 'What is hidden is not shown under a title: leave “title” out.';
  return null;
}

/** Pointers of notes that lead to no sentence, each with what to do. `passagesOf` gives the text of an article by its file name, and `renamed` are the names that articles had. */
export function danglingSentences(
  notes: readonly ChronicleNote[],
  slugs: ReadonlySet<string>,
  passagesOf: (slug: string) => readonly string[],
  renamed: ReadonlyMap<string, string>,
): Problem[] {
  return notes.flatMap(({ id, sentences }) =>
    sentences.flatMap((pointer) => {
      const message = whyDangling(pointer, slugs, passagesOf, renamed);
      return message === null ? [] : [{ file: `${CHRONICLE_NOTE_FOLDER}/${id}.yaml`, line: 1, column: 1, message }];
    }),
  );
}

/** Why a pointer leads to no sentence, and what to do; null where it does. */
export function whyDangling(
  { article, words }: SentencePointer,
  slugs: ReadonlySet<string>,
  passagesOf: (slug: string) => readonly string[],
  renamed: ReadonlyMap<string, string>,
): string | null {
  const now = renamed.get(article);
  if (!slugs.has(article) && now !== undefined) return `“article” names “${article}”, which has been renamed: write “${now}”.`;
  if (!slugs.has(article)) return `“article” names “${article}”, but there is no file content/articles/${article}.md.${suggestion(article, slugs)}`;
  const passages = passagesOf(article);
  if (passages.some((passage) => passage.includes(words))) return null;
  const stretches = passages.flatMap((passage) => stretchesOf(passage, words.split(/\s+/).length));
  return `“${words}” does not stand in ${article}.md: copy the words as they are written there.${suggestion(words, stretches)}`;
}

/** Every stretch of so many words of a text. */
function stretchesOf(text: string, length: number): string[] {
  const words = text.split(/\s+/);
  return words.map((_, start) => words.slice(start, start + length).join(' ')).slice(0, Math.max(1, words.length - length + 1));
}

import { type Problem, type ProblemAt, readYamlFolder } from '../../content-files/index.ts';
import { suggestion } from '../../text/index.ts';
import type { DatedSentence } from './dated-sentences.ts';
import type { LeftOut } from './left-out.ts';
import { type ChronicleNote, chronicleNoteSchema, type SentencePointer } from './schema.ts';

/** Folder of the notes, from the project root. It is optional. */
export const CHRONICLE_NOTE_FOLDER = 'content/chronicle';

/** Maps the id of a note to the function that locates a problem in one of its fields. */
export type NoteProblems = ReadonlyMap<string, ProblemAt>;

/** Read all notes of the site in `root` on happenings, sorted by id, with the problems in them. */
export async function readChronicleNotes(root: string): Promise<{ notes: ChronicleNote[]; problems: Problem[]; problemIn: NoteProblems }> {
  const {
    values: notes,
    problems,
    problemIn,
  } = await readYamlFolder(root, CHRONICLE_NOTE_FOLDER, chronicleNoteSchema, (note, problemAt) => {
    const problem = problemOf(note);
    return problem && problemAt([problem.field], problem.message);
  });
  return { notes, problems, problemIn };
}

/** Return the problem of a note that the schema cannot detect, with the field to correct; null if there is none. */
function problemOf({ action, sentences, story, title }: Omit<ChronicleNote, 'id'>): { field: keyof ChronicleNote; message: string } | null {
  if (action === 'join' && sentences.length < 2)
    return { field: 'sentences', message: 'To join, name at least two sentences: there is only one under “sentences”.' };
  if (story !== undefined && action !== 'pin') return { field: 'story', message: '“story” goes with “action: pin”: change the action, or leave “story” out.' };
  if (title !== undefined && action === 'hide') return { field: 'title', message: '“title” has no effect with “action: hide”: leave “title” out.' };
  return null;
}

/** Articles that notes can point to. */
export interface PointedArticles {
  /** File names of the articles, without .md. */
  slugs: ReadonlySet<string>;
  /** Returns the text of an article. */
  passagesOf: (slug: string) => readonly string[];
  /** Former names of articles, with the current ones. */
  renamed: ReadonlyMap<string, string>;
  /** Invalid articles. A pointer to one is no problem, because what they contain is unknown. */
  invalid?: ReadonlySet<string>;
}

/** Articles that notes on happenings can point to. */
interface DatedArticles extends PointedArticles {
  /** Returns the sentences of an article that report what happened, or will happen, on a known day. */
  datedIn: (slug: string) => readonly DatedSentence[];
}

/** Return a problem, with what to do, for each pointer of a note that matches no sentence of the chronicle. */
export function danglingChroniclePointers(notes: readonly ChronicleNote[], problemIn: NoteProblems, articles: DatedArticles): Problem[] {
  const { slugs, passagesOf, datedIn, renamed, invalid } = articles;
  return notes.flatMap(({ id, sentences }) =>
    sentences.flatMap((pointer, index) => {
      if (invalid?.has(pointer.article)) return [];
      const dangling = whyDangling(pointer, slugs, passagesOf, renamed);
      const message = dangling ?? whyUndated(pointer, datedIn(pointer.article));
      return message === null ? [] : [problemIn.get(id)!(['sentences', index, slugs.has(pointer.article) ? 'words' : 'article'], message)];
    }),
  );
}

/** Maximum number of sentences that a message suggests. */
const MAX_SUGGESTIONS = 3;
/** Number of words that are quoted from a suggested sentence. */
const SUGGESTION_WORDS = 8;

/** Return why a note cannot point to a sentence of an article, with suggestions; null if the sentence is in the chronicle. */
function whyUndated({ article, words }: SentencePointer, sentences: readonly DatedSentence[]): string | null {
  const matching = sentences.filter(({ text }) => text.includes(words));
  if (matching.some(({ leftOut }) => leftOut === null)) return null;
  const dated = sentences.flatMap(({ text, leftOut }) => (leftOut === null ? [text] : []));
  const [leftOutSentence] = matching;
  const explanation = leftOutSentence
    ? `in a sentence that the chronicle leaves out: ${reasonInWords(leftOutSentence.leftOut!)}.`
    : 'but not in a sentence that reports something dated to a day, so it is on no day of the chronicle.';
  const why = `“${words}” is in ${article}.md, ${explanation}`;
  if (dated.length === 0)
    return leftOutSentence
      ? `${why} No other sentence of that article reports something dated to a day.`
      : `${why} That article has no such sentence: date one in its “overrides”.`;
  const pointerWords = new Set(wordsIn(words));
  const shared = (sentence: string) => wordsIn(sentence).filter((word) => pointerWords.has(word)).length;
  const nearest = dated
    .map((sentence) => ({ sentence, count: shared(sentence) }))
    .sort((a, b) => b.count - a.count)
    .slice(0, MAX_SUGGESTIONS);
  return `${why} Did you mean ${nearest.map(({ sentence }) => `“${sentence.split(/\s+/).slice(0, SUGGESTION_WORDS).join(' ')}”`).join(', ')}?`;
}

/** Return the words for why the chronicle leaves a sentence out. */
function reasonInWords(leftOut: LeftOut): string {
  switch (leftOut.why) {
    case 'short':
      return `it has ${leftOut.words} words, and with fewer than ${leftOut.bound} a sentence can rarely be understood on its own`;
    case 'long':
      return `it has ${leftOut.words} words, and with more than ${leftOut.bound} it is a list or has lost its full stops`;
    case 'question':
      return 'it is a question';
    case 'boilerplate':
      return `it is what a page shows around its text, like “${leftOut.example}”`;
  }
}

/** Return the words of a text in lower case. */
function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Return why a pointer matches no passage of an article, and what to do; null if it matches one. */
export function whyDangling(
  { article, words }: SentencePointer,
  slugs: ReadonlySet<string>,
  passagesOf: (slug: string) => readonly string[],
  renamed: ReadonlyMap<string, string>,
): string | null {
  const currentName = renamed.get(article);
  if (!slugs.has(article) && currentName !== undefined) return `“article” names “${article}”, which has been renamed: write “${currentName}”.`;
  if (!slugs.has(article)) return `“article” names “${article}”, but there is no file content/articles/${article}.md.${suggestion(article, slugs)}`;
  const passages = passagesOf(article);
  if (passages.some((passage) => passage.includes(words))) return null;
  const sequences = passages.flatMap((passage) => sequencesOf(passage, words.split(/\s+/).length));
  return `“${words}” is not in ${article}.md: copy the words exactly as written there.${suggestion(words, sequences)}`;
}

/** Return all sequences of `length` words in a text. */
function sequencesOf(text: string, length: number): string[] {
  const words = text.split(/\s+/);
  return words.map((_, start) => words.slice(start, start + length).join(' ')).slice(0, Math.max(1, words.length - length + 1));
}

import { stringify } from 'yaml';
import type { z } from 'zod';
import { frontmatterSchema, splitFrontmatter } from '../collections/articles/index.ts';
import { type Extension, idForComparison, isCalendarDateOrTime, MAX_LENGTHS, oneLine, type Problem, readYaml, schemaLine } from '../content-files/index.ts';
import { ENTITY_FOLDER, entityFileSchema, formerPages, readGazetteer } from '../collections/entities/index.ts';
import { ARTICLES, readExistingArticles } from '../import/index.ts';
import { readSite } from '../config/index.ts';
import type { Question } from './ask.ts';
import { DAY_ADVICE } from './command.ts';
import type { Io } from './io.ts';

/** Answers, by the name of the question. */
export type Answers = Partial<Record<string, string>>;

/** Definition of a kind of new file: its questions, by option, and how the answers become its text. */
export interface Kind {
  folder: string;
  extension: Extension;
  /** The question whose answer gives the file its name. */
  nameQuestion: string;
  questions: Record<string, Question & { needed?: true }>;
  /** Returns the text of the file. */
  write: (answers: Answers) => string;
  /** Returns the problems that a build would report for a text. */
  check: (text: string) => Problem[];
  /** Resolves to the ids already taken, folded by `idForComparison`. */
  taken: () => Promise<ReadonlySet<string>>;
}

/** The kinds of file that `dateline new` writes, by the name of its argument. */
export const KINDS: Readonly<Record<string, (io: Io) => Kind>> = {
  article: articleKind,
  person: (io) =>
    entityKind(
      io,
      'person',
      { role: { text: 'Office or function', example: 'governor', problemWith: problemWithField(oneLine(MAX_LENGTHS.name)) } },
      ({ role }) => ({
        roles: role === undefined ? undefined : [{ title: role }],
      }),
    ),
  place: (io) =>
    entityKind(
      io,
      'place',
      {
        kind: { text: 'Kind of place', example: 'town, region, country …', problemWith: problemWithField(oneLine(MAX_LENGTHS.kind)) },
        'part-of': { text: 'The place that contains it: its file name, without .yaml', problemWith: (answer) => problemWithContainer(io.root, answer) },
      },
      ({ kind, 'part-of': partOf }) => ({ kind, partOf }),
    ),
  organization: (io) => entityKind(io, 'organization', {}, () => ({})),
};

function articleKind({ root, todayIn, timeZone }: Io): Kind {
  const today = todayIn(readTimeZone(root) ?? timeZone);
  const problemWith = (answer: string) => (isCalendarDateOrTime(answer) ? null : DAY_ADVICE);
  return {
    folder: ARTICLES,
    extension: '.md',
    nameQuestion: 'title',
    questions: {
      title: { text: 'The headline', needed: true, problemWith: problemWithField(oneLine(MAX_LENGTHS.title)) },
      published: { text: 'When it is published, YYYY-MM-DD', defaultAnswer: today, problemWith },
      summary: { text: 'What it says, in a sentence or two', needed: true, problemWith: problemWithField(oneLine(MAX_LENGTHS.text)) },
      source: { text: 'Where its facts were published', needed: true, problemWith: problemWithField(oneLine(MAX_LENGTHS.title)) },
    },
    write: ({ source, ...fields }) => articleText({ ...fields, sources: [{ name: source }], draft: true }),
    check: (text) => readYaml(splitFrontmatter(text)!.frontmatter, frontmatterSchema, '', 2).problems,
    taken: async () => (await readExistingArticles(root)).taken,
  };
}

/** Return the text of an article file with these fields. */
export function articleText(fields: Record<string, unknown>): string {
  return `---\n${schemaLine('article')}${stringify(fields, { lineWidth: 0 })}---\n\nWrite the text here, and remove the line “draft: true” when it is ready.\n`;
}

/** Return the newsroom's time zone; null if the settings cannot be read, which the build reports. */
function readTimeZone(root: string): string | null {
  try {
    return readSite(root).timeZone;
  } catch {
    return null;
  }
}

function entityKind({ root }: Io, type: 'person' | 'place' | 'organization', more: Kind['questions'], fieldsOf: (answers: Answers) => object): Kind {
  return {
    folder: ENTITY_FOLDER,
    extension: '.yaml',
    nameQuestion: 'name',
    questions: {
      name: { text: 'Its name, as the site shows it', needed: true, problemWith: problemWithField(oneLine(MAX_LENGTHS.name)) },
      description: { text: 'Who or what it is, in a sentence', problemWith: problemWithField(oneLine(MAX_LENGTHS.text)) },
      aliases: { text: 'Other names and spellings, separated by semicolons' },
      ...more,
    },
    write: (answers) => {
      const { name, description, aliases } = answers;
      const given = aliases?.split(/\s*;\s*/).filter((alias) => alias !== '');
      const fields = { name, type, description, aliases: given, ...fieldsOf(answers) };
      return schemaLine('entity') + stringify(Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)));
    },
    check: (text) => readYaml(text, entityFileSchema, '').problems,
    taken: async () => {
      const { entities } = await readGazetteer(root);
      return new Set(entities.flatMap((entity) => [entity.id, ...formerPages(entity).map(({ id }) => id)]).map(idForComparison));
    },
  };
}

/** Create a check of an answer from the schema of its field. */
function problemWithField(schema: z.ZodType): (answer: string) => string | null {
  return (answer) => {
    const { error } = schema.safeParse(answer);
    return error === undefined ? null : `This is not right: ${error.issues[0]!.message}.`;
  };
}

async function problemWithContainer(root: string, id: string): Promise<string | null> {
  const container = (await readGazetteer(root)).entities.find((entity) => entity.id === id);
  if (!container) return `There is no file ${ENTITY_FOLDER}/${id}.yaml.`;
  return container.type === 'place' ? null : `${ENTITY_FOLDER}/${id}.yaml is not a place.`;
}

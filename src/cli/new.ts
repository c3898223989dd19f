import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { slugOf } from '../analysis/english/names/index.ts';
import { frontmatterSchema } from '../collections/articles/schema.ts';
import { isCalendarDateOrTime } from '../content-files/dates.ts';
import { suggestion } from '../text/nearest.ts';
import { schemaLine } from '../content-files/schema-line.ts';
import { ENTITY_FOLDER } from '../collections/entities/read.ts';
import { entityFileSchema } from '../collections/entities/schema.ts';
import { ARTICLES } from '../import/existing.ts';
import { ask, canAsk, type Question } from './ask.ts';
import { failUsage, readArguments } from './command-line.ts';

const HELP = `
Write a new, valid file for an article, a person, a place or an organization. What the options do not say is asked for on a terminal.

Usage: npm run new -- article|person|place|organization [OPTIONS]

For an article:
  --title TEXT, --published DATE, --summary TEXT, --source NAME
For a person, a place, an organization:
  --name NAME, --description TEXT, --aliases "NAME; NAME"
  --role TEXT     of a person: “governor”
  --kind TEXT     of a place: town, region, country …
  --part-of ID    of a place: the file name, without .yaml, of the place that contains it

  --help          show this

Examples:
  npm run new -- person
  npm run new -- place --name Shebekino --kind town --part-of belgorod-oblast

Nothing is overwritten. Exit codes: 0 written; 1 not written, with the reason; 2 wrong usage.
`;

type Answers = Partial<Record<string, string>>;

/** What a new file needs: its questions by option, and how the answers become fields. */
interface Kind {
  folder: string;
  extension: string;
  /** The question whose answer the file is named after. */
  named: string;
  questions: Record<string, Question & { needed?: true }>;
  fields: (answers: Answers) => Record<string, unknown>;
  write: (fields: Record<string, unknown>) => string;
}

const ENTITY_QUESTIONS = {
  name: { text: 'Its name, as the site shows it', needed: true as const },
  description: { text: 'Who or what it is, in a sentence' },
  aliases: { text: 'Other names and spellings, parted by semicolons' },
};

/** Its answers as the fields that all entities have. */
function entityFields(type: string, { name, description, aliases }: Answers): Record<string, unknown> {
  return { name, type, description, aliases: aliases?.split(/\s*;\s*/).filter((alias) => alias !== '') };
}

function entityKind(type: 'person' | 'place' | 'organization', more: Kind['questions'], moreFields: (answers: Answers) => Record<string, unknown>): Kind {
  return {
    folder: ENTITY_FOLDER,
    extension: '.yaml',
    named: 'name',
    questions: { ...ENTITY_QUESTIONS, ...more },
    fields: (answers) => ({ ...entityFields(type, answers), ...moreFields(answers) }),
    write: (fields) => {
      entityFileSchema.parse(fields);
      return schemaLine('entity') + stringify(fields);
    },
  };
}

const KINDS: Record<string, Kind> = {
  article: {
    folder: ARTICLES,
    extension: '.md',
    named: 'title',
    questions: {
      title: { text: 'The headline', needed: true },
      published: {
        text: 'When it is published (YYYY-MM-DD)',
        fault: (answer) => (isCalendarDateOrTime(answer) ? null : 'Write a day such as 2023-07-05, or with time and zone 2023-07-05T14:30+03:00.'),
        needed: true,
      },
      summary: { text: 'What it says, in a sentence or two', needed: true },
      source: { text: 'Where its facts were published', needed: true },
    },
    fields: ({ title, published, summary, source }) => ({ title, published, summary, sources: [{ name: source }], draft: true }),
    write: (fields) => {
      frontmatterSchema.parse(fields);
      return `---\n${schemaLine('article')}${stringify(fields, { lineWidth: 0 })}---\n\nWrite the text here, and take the line “draft: true” away when it is ready.\n`;
    },
  },
  person: entityKind('person', { role: { text: 'Office or function, such as governor' } }, ({ role }) => ({
    roles: role === undefined ? undefined : [{ title: role }],
  })),
  place: entityKind(
    'place',
    {
      kind: { text: 'What sort of place: town, region, country …' },
      'part-of': {
        text: 'The place that contains it (file name without .yaml)',
        fault: (answer) => (existsSync(join(process.cwd(), ENTITY_FOLDER, `${answer}.yaml`)) ? null : `There is no file ${ENTITY_FOLDER}/${answer}.yaml.`),
      },
    },
    ({ kind, 'part-of': partOf }) => ({ kind, partOf }),
  ),
  organization: entityKind('organization', {}, () => ({})),
};

const TEXT = { type: 'string' } as const;
const options = Object.fromEntries(Object.values(KINDS).flatMap(({ questions }) => Object.keys(questions).map((name) => [name, TEXT])));
const { values, positionals } = readArguments(HELP, options, { positionals: true });
const [word = '', ...more] = positionals;
const kind = Object.hasOwn(KINDS, word) ? KINDS[word] : undefined;
if (word === '' || more.length > 0) failUsage('Say what is to be made: article, person, place or organization.');
if (!kind) failUsage(`There is no kind “${word}”.${suggestion(word, Object.keys(KINDS))}`);
for (const name in values) if (!(name in kind.questions)) failUsage(`--${name} is nothing that a new ${positionals[0]!} has.`);
process.exitCode = await make(kind, values);

async function make({ folder, extension, named, questions, fields, write }: Kind, given: Answers): Promise<number> {
  const open = Object.fromEntries(Object.entries(questions).filter(([name]) => given[name] === undefined));
  const answers: Answers = { ...given, ...(canAsk ? await ask(open) : {}) };
  for (const [name, { needed, fault, text }] of Object.entries(questions)) {
    const answer = answers[name];
    const wrong = answer === undefined ? (needed ? `${text}: give it with --${name}.` : null) : (fault?.(answer) ?? null);
    if (wrong !== null) return fail(`Not written. ${wrong}`);
  }
  const path = `${folder}/${slugOf(answers[named]!) || 'new'}${extension}`;
  const said = Object.fromEntries(Object.entries(fields(answers)).filter(([, value]) => value !== undefined));
  try {
    writeFileSync(join(process.cwd(), path), write(said), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return fail(`There is a file ${path} already: nothing was written.`);
  }
  process.stdout.write(`Wrote ${path}\n`);
  return 0;
}

function fail(message: string): number {
  process.stderr.write(`${message}\n`);
  return 1;
}

import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { InvalidArgumentError } from '@commander-js/extra-typings';
import { readSite } from '../config/index.ts';
import { isCalendarDateOrTime } from '../content-files/index.ts';
import {
  ReferencedFiles,
  type FoundArticle,
  type GivenFields,
  importArticles,
  type ImportContext,
  MAX_FILE_SIZE,
  listInputFiles,
  type MissingField,
  type Outcome,
  readExistingArticles,
  type ImportedFile,
  readInput,
  tooLargeReason,
} from '../import/index.ts';
import { terminalLine } from '../text/index.ts';
import { ask, type Question } from './ask.ts';
import { createCommand, DAY_ADVICE, readDayOrLocalTime, runCommand } from './command.ts';
import { describeFileError } from './describe-file-error.ts';
import type { Io } from './io.ts';
import { refusalLines } from './refusal-lines.ts';
import { writeReport } from './write-report.ts';
import type { Terminal } from './terminal.ts';

const WHAT = `
Import articles into content/articles from plain texts (.txt), web pages saved from a browser (.html), Markdown of other systems (.md), Word documents (.docx), feeds (RSS, Atom, JSON Feed), and exports of WordPress, Blogger, Ghost and Medium.

Title, date, author, source and language are taken from the file; what is missing is asked for on a terminal, or given by options, which take precedence over the file.

Nothing is overwritten, and no text is written twice. Imported articles are checked as in a build. Pictures and documents are searched for beside the article, in the imported folder and in --static folders, and copied into public/; missing ones are left out and listed. In folders, hidden files are skipped, and so are the folders of pictures and scripts that browsers save with a page.`;

/** Questions for the fields that a file does not give. */
const QUESTIONS: Record<MissingField, Question> = {
  title: { text: 'Its headline' },
  published: {
    text: 'When it was published (YYYY-MM-DD)',
    problemWith: (answer) => (isCalendarDateOrTime(answer) ? null : DAY_ADVICE),
  },
  source: { text: 'Where it was published' },
  lang: {
    text: 'Its language, as a code such as uk or ru',
    problemWith: (answer) => (/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(answer) ? null : 'Write a code of two or three letters, such as uk.'),
  },
};

/** Import articles from files. Resolves to the exit code. */
export function run(argv: readonly string[], io: Io): Promise<number> {
  const command = createCommand(io, 'import', {
    what: WHAT,
    examples: [
      'npm run import -- --title "Bridge closes" --published 2023-07-05 --source "The Herald" notes.txt',
      'npm run import -- --dry-run --source "The Herald" saved-pages/',
      'npm run import -- export.xml',
    ],
    exitCodes: '0 all written; 1 something was left out and listed',
  })
    .argument('<file|folder|-...>', 'what to import; - reads a plain text from standard input')
    .option('--title <text>', 'the headline')
    .option(
      '--published <date>',
      'when it was published: 2023-07-05, or with time 2023-07-05T14:30, in the time zone of the site unless its own follows (+03:00)',
      readDayOrLocalTime,
    )
    .option('--source <name>', 'where it was published')
    .option('--source-url <url>', 'its address there; without --source and a source in the file, “source” in content/site.yaml is used')
    .option('--site <url>', 'address of the old site: links to it will lead to the imported articles, and otherwise to the old site', readAddress)
    .option('--static <folder>', 'folder with the old site’s pictures and documents; may be given several times', (folder, others: string[] = []) => [
      ...others,
      folder,
    ])
    .option('--author <name>', 'who wrote it')
    .option('--summary <text>', 'without it: the file’s own, or the first sentence of the text')
    .option('--dateline <place>', 'the place that the report is from')
    .option('--lang <code>', 'language of the text, such as uk; without it and with Latin letters: en')
    .option('--encoding <name>', 'encoding of a text that is not UTF-8 and names none, such as windows-1251')
    .option('--draft', 'write it as a draft, which is not published')
    .option('--dry-run', 'say what would be written, and write nothing');
  return runCommand(command, argv, io, async (paths, { encoding, dryRun = false, sourceUrl, site = null, static: statics = [], ...given }) => {
    const { root, terminal } = io;
    const missing = statics.find((folder) => !existsSync(resolve(root, folder)));
    if (missing !== undefined) command.error(`error: --static needs a folder, and there is no ${missing}`);
    let files: string[];
    try {
      files = await listInputFiles(paths, root);
    } catch (error) {
      io.stderr.write(`${describeFileError(error as NodeJS.ErrnoException)}.\n`);
      return 1;
    }
    const { timeZone, source } = existsSync(join(root, 'content/site.yaml')) ? readSite(root) : { timeZone: 'UTC', source: undefined };
    const isTerminal = io.stdout.isTTY === true;
    const context: ImportContext = {
      root,
      existing: await readExistingArticles(root),
      given: { ...given, ...(sourceUrl !== undefined && { 'source-url': sourceUrl }) },
      defaults: { timeZone, source: source ?? null },
      site,
      files: new ReferencedFiles(
        root,
        statics.map((folder) => resolve(root, folder)),
        paths.map((path) => (path === '-' ? path : resolve(root, path))),
      ),
      today: io.todayIn(timeZone),
      ask: terminal && ((article, fields) => askFor(terminal, article, fields)),
      dryRun,
      onProgress: (checked, all) => {
        if (isTerminal && all > 1) io.stdout.overwrite(`${checked} of ${all} articles checked${checked === all ? '\n' : ''}`);
      },
    };
    const { outcomes, otherItems } = await importFiles(files, encoding, context, io);
    report(outcomes, otherItems, dryRun, io);
    return outcomes.length === 0 || outcomes.some(({ kind }) => kind === 'refused') ? 1 : 0;
  });
}

/** Parse a web address. @throws InvalidArgumentError when it is not one */
function readAddress(value: string): URL {
  if (!/^https?:\/\/[^/\s]/.test(value) || !URL.canParse(value)) throw new InvalidArgumentError('It must be an address such as https://old.example.');
  return new URL(value);
}

/** Result of an import. */
interface Imported {
  outcomes: Outcome[];
  /** Kinds of the items of exports that are no articles, one for each item. */
  otherItems: string[];
}

async function importFiles(files: string[], encoding: string | undefined, context: ImportContext, io: Io): Promise<Imported> {
  const found: FoundArticle[] = [];
  const outcomes: Outcome[] = [];
  const otherItems: string[] = [];
  const start = performance.now();
  // Progress is shown to people only: a file or another program gets just the report.
  const showsProgress = io.stdout.isTTY === true && files.length > 1;
  for (const [index, path] of files.entries()) {
    const { articles, refusals, otherItems: others = [] } = await readFileOf(path, encoding, io);
    otherItems.push(...others);
    outcomes.push(...refusals.map(({ origin, reason }): Outcome => ({ kind: 'refused', origin, reasons: [reason], notes: [] })));
    found.push(...articles);
    const seconds = (performance.now() - start) / 1000;
    if (showsProgress) io.stdout.overwrite(`${index + 1} of ${files.length} files, ${Math.round((index + 1) / seconds)} a second`);
  }
  if (showsProgress) io.stdout.write('\n');
  return { outcomes: [...outcomes, ...(await importArticles(found, context))], otherItems };
}

/** Read a file. An unreadable file is refused like any invalid one, and does not stop the import. */
async function readFileOf(path: string, encoding: string | undefined, { root, stdin }: Io): Promise<ImportedFile> {
  const refuse = (reason: string): ImportedFile => ({ articles: [], refusals: [{ origin: path, reason }] });
  try {
    if (path === '-') return await readInput(path, await buffer(stdin), encoding);
    const file = resolve(root, path);
    if ((await stat(file)).size > MAX_FILE_SIZE) return refuse(tooLargeReason(MAX_FILE_SIZE));
    return await readInput(path, await readFile(file), encoding);
  } catch (error) {
    return refuse(describeFileError(error as NodeJS.ErrnoException));
  }
}

function report(outcomes: Outcome[], otherItems: readonly string[], dryRun: boolean, { root, stdout, stderr }: Io): void {
  const written = outcomes.filter((outcome) => outcome.kind === 'written');
  const refused = outcomes.filter((outcome) => outcome.kind === 'refused');
  writeReport(
    written.flatMap(({ path, origins, notes }) => [
      `${dryRun ? 'Would write' : 'Wrote'} ${path}`,
      ...origins.map((origin) => `  ${terminalLine(origin)}`),
      ...notes.map(({ kind, line, text }) => `  ${kind}: ${line === null ? '' : `line ${line}: `}${terminalLine(text)}`),
    ]),
    stdout,
    root,
    'import',
  );
  writeReport(refusalLines(refused, true), stderr, root, 'import-refused', refusalLines(refused, false));
  if (otherItems.length > 0) {
    const counts = [...Map.groupBy(otherItems, (kind) => kind)].map(([kind, items]) => `${items.length} of the kind “${terminalLine(kind)}”`);
    stdout.write(`Not articles: ${counts.join(', ')}. The pictures that articles show come in with them.\n`);
  }
  stdout.write(`${written.length} ${written.length === 1 ? 'article' : 'articles'} ${dryRun ? 'would be written' : 'written'}, ${refused.length} left out.\n`);
}

/** Ask for the fields that a file does not give; an empty answer skips a field. */
async function askFor(terminal: Terminal, article: FoundArticle, missing: MissingField[]): Promise<GivenFields> {
  terminal.output.write(`\n${terminalLine(`${article.origin}: ${article.body.slice(0, 160).replace(/\s+/g, ' ')}`)} …\n`);
  return ask(terminal, Object.fromEntries(missing.map((field) => [field, QUESTIONS[field]])));
}

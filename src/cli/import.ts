import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { isCalendarDateOrTime } from '../content-files/dates.ts';
import type { Given, Missing } from '../import/complete.ts';
import { readExisting } from '../import/existing.ts';
import { importArticles, type ImportContext, type Outcome } from '../import/import-articles.ts';
import { Files } from '../import/files.ts';
import { listInputFiles } from '../import/input-files.ts';
import { LARGEST_FILE, readInput, tooLarge } from '../import/read-input.ts';
import type { FoundArticle, Reading } from '../import/types.ts';
import { readSite } from '../config/site.ts';
import { ask, canAsk, type Question } from './ask.ts';
import { failUsage, readArguments } from './command-line.ts';

const HELP = `
Bring articles into content/articles: plain texts (.txt), web pages saved from a browser (.html), Markdown of other systems (.md),
Word documents (.docx), feeds (RSS, Atom, JSON Feed) and WordPress exports.

Usage: npm run import -- [OPTIONS] FILE|FOLDER|- …

Title, date, author, source and language are taken from what the file says; what it does not say is asked for on a terminal, and
otherwise given by these options, which also win over the file:

  --title TEXT         the headline
  --published DATE     when it was published, YYYY-MM-DD or with time and zone 2023-07-05T14:30+03:00
  --source NAME        where it was published
  --source-url URL     its address there; without --source and a name in the file, source in content/site.yaml counts
  --site URL           where the old site is: links to it lead to the articles that came in, and otherwise there
  --static FOLDER      where the old site's pictures and documents lie; may be given several times
  --author NAME
  --summary TEXT       without it: the file's own, or the first sentence of the text
  --dateline PLACE     the place that the report is from
  --lang CODE          language of the text, such as uk; without it and with Latin letters: en
  --encoding NAME      of a text that is no UTF-8 and names none, such as windows-1251
  --draft              write it as a draft, which is not published

  --dry-run            say what would be written, and write nothing
  --help               show this

Nothing is overwritten, and a text that is there already is not written again. What is written is what a build publishes. Pictures and documents are
found beside the article, in the imported folder and under --static, and copied into public/; what is not there is left out by name. Of a folder,
hidden files are passed over, and the folders of pictures and scripts that browsers put beside a page that they save.
- reads a plain text from standard input.

Examples:
  npm run import -- --title "Bridge closes" --published 2023-07-05 --source "The Herald" notes.txt
  npm run import -- --dry-run saved-pages/
  npm run import -- export.xml

Exit codes: 0 all written; 1 something was left out, by name; 2 wrong usage.
`;

/** What is asked where a file does not say it. */
const QUESTIONS: Record<Missing, Question> = {
  title: { text: 'Its headline' },
  published: {
    text: 'When it was published (YYYY-MM-DD)',
    fault: (answer) => (isCalendarDateOrTime(answer) ? null : 'Write a day such as 2023-07-05, or with time and zone 2023-07-05T14:30+03:00.'),
  },
  source: { text: 'Where it was published' },
  lang: {
    text: 'Its language, as a code such as uk or ru',
    fault: (answer) => (/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(answer) ? null : 'Write a code of two or three letters, such as uk.'),
  },
};

const TEXT = { type: 'string' } as const;
const { values, positionals } = readArguments(
  HELP,
  {
    title: TEXT,
    published: TEXT,
    source: TEXT,
    'source-url': TEXT,
    author: TEXT,
    summary: TEXT,
    dateline: TEXT,
    lang: TEXT,
    encoding: TEXT,
    site: TEXT,
    static: { type: 'string', multiple: true },
    draft: { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
  },
  { positionals: true },
);
if (positionals.length === 0) failUsage('Name at least one file or folder to import.');
if (values.published !== undefined && !isCalendarDateOrTime(values.published))
  failUsage(`--published needs a day such as 2023-07-05, not “${values.published}”.`);

if (values.site !== undefined && !/^https?:\/\/[^/\s]/.test(values.site))
  failUsage(`--site needs an address such as https://old.example, not “${values.site}”.`);
for (const folder of values.static ?? []) if (!existsSync(folder)) failUsage(`--static needs a folder, and there is no ${folder}.`);

const dryRun = values['dry-run'];
const root = process.cwd();
// Progress is for people: a file or another program gets the report alone.
const isTerminal = process.stdout.isTTY;
try {
  const outcomes = await importFiles(await listInputFiles(positionals), await openContext());
  report(outcomes);
  process.exitCode = outcomes.length === 0 || outcomes.some(({ kind }) => kind === 'refused') ? 1 : 0;
} catch (error) {
  process.stderr.write(`${describeFileError(error as NodeJS.ErrnoException)}.\n`);
  process.exitCode = 1;
}

async function openContext(): Promise<ImportContext> {
  const { timeZone, source } = existsSync(join(root, 'content/site.yaml')) ? readSite(root) : { timeZone: 'UTC', source: undefined };
  return {
    root,
    existing: await readExisting(root),
    given: values,
    defaults: { timeZone, source: source ?? null },
    site: values.site === undefined ? null : new URL(values.site),
    files: new Files(root, values.static ?? [], positionals),
    today: new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date()),
    ask: canAsk ? askFor : null,
    dryRun,
    tell: (checked, all) => {
      if (isTerminal && all > 1) process.stdout.write(`\r${checked} of ${all} articles checked\x1b[K${checked === all ? '\n' : ''}`);
    },
  };
}

async function importFiles(files: string[], context: ImportContext): Promise<Outcome[]> {
  const found: FoundArticle[] = [];
  const outcomes: Outcome[] = [];
  const start = performance.now();
  for (const [index, path] of files.entries()) {
    const { articles, refusals } = await readFileOf(path);
    outcomes.push(...refusals.map(({ origin, reason }): Outcome => ({ kind: 'refused', origin, reasons: [reason], notes: [] })));
    found.push(...articles);
    const seconds = (performance.now() - start) / 1000;
    if (isTerminal && files.length > 1) process.stdout.write(`\r${index + 1} of ${files.length} files, ${Math.round((index + 1) / seconds)} a second\x1b[K`);
  }
  if (isTerminal && files.length > 1) process.stdout.write('\n');
  return [...outcomes, ...(await importArticles(found, context))];
}

/** Read a file; one that cannot be read is refused as any other, and does not keep the rest out. */
async function readFileOf(path: string): Promise<Reading> {
  const refuse = (reason: string): Reading => ({ articles: [], refusals: [{ origin: path, reason }] });
  try {
    if (path === '-') return await readInput(path, await buffer(process.stdin), values.encoding);
    if ((await stat(path)).size > LARGEST_FILE) return refuse(tooLarge(LARGEST_FILE));
    return await readInput(path, await readFile(path), values.encoding);
  } catch (error) {
    return refuse(describeFileError(error as NodeJS.ErrnoException));
  }
}

function report(outcomes: Outcome[]): void {
  for (const outcome of outcomes) {
    if (outcome.kind === 'refused') continue;
    process.stdout.write(`${dryRun ? 'Would write' : 'Wrote'} ${outcome.path}\n  ${outcome.origins.join('\n  ')}\n`);
    for (const { kind, line, text } of outcome.notes) process.stdout.write(`  ${kind}: ${line === null ? '' : `line ${line}: `}${text}\n`);
  }
  const refused = outcomes.filter((outcome) => outcome.kind === 'refused');
  for (const { origin, reasons } of refused) process.stderr.write(`Not imported: ${origin}: ${reasons.join('; ')}.\n`);
  const written = outcomes.length - refused.length;
  process.stdout.write(`${written} ${written === 1 ? 'article' : 'articles'} ${dryRun ? 'would be written' : 'written'}, ${refused.length} left out.\n`);
}

/** Ask for what a file does not say; an empty answer leaves it open. */
async function askFor(article: FoundArticle, missing: Missing[]): Promise<Given> {
  process.stdout.write(`\n${article.origin}: ${article.body.slice(0, 160).replace(/\s+/g, ' ')} …\n`);
  return ask(Object.fromEntries(missing.map((field) => [field, QUESTIONS[field]])));
}

function describeFileError({ code, path, message }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return `there is no file ${path ?? ''}: check its name`;
  return code === 'EACCES' ? 'this file may not be read: change its permissions' : message;
}

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { ARTICLES } from '../import/index.ts';
import { readYaml } from '../content-files/index.ts';
import { siteSchema } from '../config/index.ts';
import { ask, confirm, type Question } from './ask.ts';
import { createCommand, runCommand } from './command.ts';
import type { Io } from './io.ts';
import { articleText } from './new-kinds.ts';
import { findSampleFiles } from './sample-files.ts';

const SETTINGS = 'content/site.yaml';
const DRAFT = `${ARTICLES}/first-article.md`;
/** Maximum number of files named in a message; the others are counted. */
const MAX_NAMED = 10;

const WHAT = `
Start a site of your own: remove the articles, entities, notes on figures and pictures of the sample edition, write ${SETTINGS}, and add one draft.

Only unchanged files of the sample edition are removed. If content/ has other files, nothing is done; with --force they are kept, and ${SETTINGS} is overwritten.`;

type Answers = Partial<Record<'name' | 'description' | 'address' | 'timeZone', string>>;

/** Remove the sample edition and write the settings of a new site. Resolves to the exit code. */
export function startSite(argv: readonly string[], io: Io): Promise<number> {
  const questions = questionsOf(io);
  const command = createCommand(io, 'new site', {
    what: WHAT,
    examples: ['npm run new -- site', 'npm run new -- site --name "The Herald" --address https://herald.example/news/ --time-zone Europe/Kyiv --yes'],
    exitCodes: '0 done; 1 nothing was done, with the reason',
  })
    .option('--name <text>', questions.name.text)
    .option('--description <text>', questions.description.text)
    .option('--address <url>', questions.address.text)
    .option('--time-zone <name>', questions.timeZone.text)
    .option('--yes', 'do not ask before removing the sample edition')
    .option('--force', 'continue although content/ has files that do not belong to the sample edition; they are kept');
  return runCommand(command, argv, io, async ({ yes = false, force = false, ...given }) => {
    const refuse = (reason: string): number => {
      io.stderr.write(`Nothing was done. ${reason}\n`);
      return 1;
    };
    const { sample, own } = findSampleFiles(io.root);
    if (own.length > 0 && !force)
      return refuse(
        `These files do not belong to the sample edition or were changed: ${listPaths(own)}. Move them elsewhere, or give --force to keep them and continue.`,
      );
    const answers: Answers = { ...given };
    const unanswered = Object.fromEntries(Object.entries(questions).filter(([name]) => answers[name as keyof Answers] === undefined));
    if (io.terminal) Object.assign(answers, await ask(io.terminal, unanswered));
    for (const name of ['description', 'address', 'timeZone'] as const) answers[name] ??= questions[name].defaultAnswer;
    if (answers.name === undefined) return refuse('The site needs a name: give it with --name.');
    const settings = settingsText(answers);
    const [problem] = readYaml(settings, siteSchema, SETTINGS).problems;
    if (problem) return refuse(problem.message);
    const removed = sample.filter((path) => path !== SETTINGS);
    const question = `Remove ${removed.length} files of the sample edition?`;
    if (!yes && !(io.terminal && (await confirm(io.terminal, question))))
      return refuse(io.terminal ? 'The sample edition stays.' : `${question} Give --yes to confirm.`);
    for (const path of removed) rmSync(join(io.root, path));
    write(io, SETTINGS, settings);
    if (!own.includes(DRAFT)) write(io, DRAFT, draftText(answers.name, io.todayIn(answers.timeZone!)));
    io.stdout.write(`Removed ${removed.length} files of the sample edition.\n`);
    const kept = own.filter((path) => path !== SETTINGS);
    if (kept.length > 0) io.stdout.write(`Kept: ${listPaths(kept)}.\n`);
    io.stdout.write('\nNow run “npm run dev”, open http://localhost:4321 and write.\n');
    return 0;
  });
}

function questionsOf({ timeZone }: Io): Record<keyof Answers & string, Question> {
  const fields = siteSchema.shape;
  const problemWithField = (name: 'name' | 'description' | 'timeZone') => (answer: string) => {
    const { error } = fields[name].safeParse(answer);
    return error === undefined ? null : `This is not right: ${error.issues[0]!.message}.`;
  };
  return {
    name: { text: 'The name of the site', problemWith: problemWithField('name') },
    description: {
      text: 'What it is, in one sentence',
      defaultAnswer: 'News read closely: who, where and when.',
      problemWith: problemWithField('description'),
    },
    address: { text: 'Its future address, with a path if it is in a folder', defaultAnswer: 'https://news.example.org', problemWith: problemWithAddress },
    timeZone: { text: 'The time zone of the newsroom, such as Europe/Kyiv', defaultAnswer: timeZone, problemWith: problemWithField('timeZone') },
  };
}

function problemWithAddress(answer: string): string | null {
  const isAddress = URL.canParse(answer) && ['http:', 'https:'].includes(new URL(answer).protocol);
  return isAddress ? null : 'Write an address such as https://news.example.org, or https://name.github.io/news/.';
}

/** Return the text of the settings file; the path of the address becomes the base path. */
function settingsText({ name, description, address = '', timeZone }: Answers): string {
  const { origin, pathname } = URL.canParse(address) ? new URL(address) : { origin: address, pathname: '/' };
  const base = pathname.endsWith('/') ? pathname : `${pathname}/`;
  return `# yaml-language-server: $schema=../.vscode/site.schema.json
# The settings of the site; all others are explained in src/config/site.ts, with an example of each.

${stringify({ name, description }, { lineWidth: 0 })}
# The address of the site without a path, and its path there (“/” for none).
${stringify({ address: origin, base })}
# It determines the day of an article whose publication is given with a time.
${stringify({ timeZone })}`;
}

function draftText(site: string, today: string): string {
  return articleText({ title: 'The first article', published: today, summary: 'What it says, in a sentence or two.', sources: [{ name: site }], draft: true });
}

function write({ root, stdout }: Io, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  stdout.write(`Wrote ${path}\n`);
}

function listPaths(paths: readonly string[]): string {
  return paths.length <= MAX_NAMED ? paths.join(', ') : `${paths.slice(0, MAX_NAMED).join(', ')} and ${paths.length - MAX_NAMED} more`;
}

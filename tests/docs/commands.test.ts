import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { ownSite } from '../browser/harness/site.ts';
import { commandLinesOf, DOCUMENTS } from './command-lines.ts';
import { COMMANDS } from './command-table.ts';
import { removeProject, runLine, sampleProject } from './run-line.ts';
import { runCommand } from '../site/site-copy.ts';

const shown = new Set(DOCUMENTS.flatMap((document) => commandLinesOf(readFileSync(document, 'utf8'))));
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

test('command lines are found in code blocks and running text; comments and other code are not', () => {
  const markdown = 'Type `npm run build`, not `build`.\n\n```sh\nnpm ci && npm start        # builds\n```\n\n```yaml\nnpm run no\n```\n';
  expect(commandLinesOf(markdown)).toEqual(['npm ci && npm start', 'npm run build']);
});

test('the table contains each command line of the documents, and no other', () => {
  expect(COMMANDS.map(({ line }) => line).toSorted()).toEqual([...shown].toSorted());
});

test.each(['npm ci && npm test', 'npm run check'])('.ci/run runs “%s”, as the documents have it', (line) => {
  expect(readFileSync('.ci/run', 'utf8')).toContain(line);
});

describe('command lines that are only parsed', () => {
  // `npm create` needs the network; `.ci/run` has the two others.
  const parsed = COMMANDS.filter(({ run, line }) => run === 'parsed' && !/npm (?:create|ci && npm test|run check)/.test(line));

  test.each(parsed.map(({ line }) => line))('%s has a script, whose command has a help', (line) => {
    const [, name, first] = /^npm run ([a-z:]+) -- (\S+)/.exec(line)!;
    expect(scripts).toHaveProperty(name!);
    if (name === 'bench') return void expect(readFileSync('tests/bench/main.ts', 'utf8')).toMatch(new RegExp(`\\b${first}\\b`));
    const { status, stdout } = runCommand(process.cwd(), name!, ['--help']);
    expect(status).toBe(0);
    expect(stdout).toContain(name === 'new' ? '<kind>' : `dateline ${name}`);
  });
});

describe('command lines that are run', () => {
  const roots: string[] = [];
  let root = '';
  beforeAll(() => {
    // The site that all tests share is built before the first of them.
    expect(inject('siteUrl')).toMatch(/^http/);
    root = sampleProject(ownSite);
    roots.push(root);
  });
  afterAll(() => roots.forEach(removeProject));

  test.each(COMMANDS.filter(({ run }) => run === 'test').map((command) => [command.line, command] as const))('%s', async (line, command) => {
    // Commands that delete or write articles need a copy of their own.
    const own = command.answers !== undefined || /notes\.txt|old-site/.test(line);
    const folder = own ? sampleProject() : root;
    if (own) roots.push(folder);
    command.check!(await runLine(command, folder));
  });
});

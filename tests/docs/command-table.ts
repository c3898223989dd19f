import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { project } from '../site/site-copy.ts';

/** Result of a command line of the documentation. */
export interface CommandResult {
  /** The copy of the project in which it was run. */
  root: string;
  code: number | null;
  /** Its whole output, without control sequences. */
  shown: string;
}

/** A command line of the documentation, and how it is tested. */
export interface DocumentedCommand {
  /** As written in the documentation. */
  line: string;
  /**
   * `test`: run by `npm test`. `ci`: run by `long-commands.test.ts`, because it takes long. `parsed`: not run, because it needs a network or a value of
   * the reader's, or because `.ci/run` itself has that line; only its script and its `--help` are checked.
   */
  run: 'test' | 'ci' | 'parsed';
  /** Input typed when a question is shown; without it there is no terminal. */
  answers?: [question: string, typed: string][];
  /** For a server: the path that is requested once it runs, and what the response contains; then it is ended by a signal. */
  serves?: { path: string; contains: string };
  /** Expects the right result. */
  check?: (result: CommandResult) => void;
}

const ok = ({ code, shown }: CommandResult) => expect(code, shown).toBe(0);
const published = (result: CommandResult) => {
  ok(result);
  const { root, shown } = result;
  expect(shown).toMatch(/^Published to dist/m);
  expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toContain('Dateline');
  expect(readdirSync(join(root, 'dist/articles')).length).toBeGreaterThan(15);
};
const frontPage = { path: '/', contains: '<title>Dateline' };

export const COMMANDS: DocumentedCommand[] = [
  { line: 'npm ci && npm start', run: 'ci', serves: frontPage },
  { line: 'npm ci && npm test', run: 'parsed' },
  { line: 'npm ci', run: 'ci', check: (result) => (ok(result), expect(existsSync(join(result.root, 'node_modules/astro/package.json'))).toBe(true)) },
  { line: 'npm create astro@latest my-site -- --template OWNER/REPOSITORY --install --no-git', run: 'parsed' },
  {
    line: 'npm run new -- site',
    run: 'test',
    answers: [
      ['The name of the site', 'The Border Herald\r'],
      ['What it is, in one sentence', '\r'],
      ['Its future address', 'https://herald.example/news/\r'],
      ['The time zone of the newsroom', 'Europe/Kyiv\r'],
      ['of the sample edition?', 'yes\r'],
    ],
    check: (result) => {
      ok(result);
      const { root } = result;
      expect(readdirSync(join(root, 'content/articles'))).toEqual(['first-article.md']);
      expect(readdirSync(join(root, 'content/entities'))).toEqual([]);
      const settings = readFileSync(join(root, 'content/site.yaml'), 'utf8');
      expect(settings).toContain('name: The Border Herald');
      expect(settings).toContain('address: https://herald.example');
      expect(settings).toContain('base: /news/');
      expect(settings).toContain('timeZone: Europe/Kyiv');
    },
  },
  {
    line: 'npm run new -- article',
    run: 'test',
    answers: [
      ['The headline', 'Bridge closes\r'],
      ['When it is published', '2023-07-05\r'],
      ['What it says', 'The bridge closes on Friday.\r'],
      ['Where its facts were published', 'Regional government\r'],
    ],
    check: (result) => {
      ok(result);
      expect(readFileSync(join(result.root, 'content/articles/bridge-closes.md'), 'utf8')).toMatch(/\npublished: 2023-07-05\n/);
    },
  },
  {
    line: 'npm run import -- --dry-run --source "The Herald" saved-pages/',
    run: 'test',
    check: (result) => {
      ok(result);
      expect(result.shown).toContain('Would write content/articles/');
      expect(existsSync(join(result.root, 'content/articles/ferry-stops-for-a-day.md'))).toBe(false);
    },
  },
  {
    line: 'npm run import -- --title "Bridge closes" --published 2023-07-05 --source "The Herald" notes.txt',
    run: 'test',
    check: (result) => {
      ok(result);
      expect(result.shown).toContain('1 article written');
      expect(readFileSync(join(result.root, 'content/articles/bridge-closes.md'), 'utf8')).toContain('title: Bridge closes');
    },
  },
  {
    line: 'npm run import -- --source "The Herald" --site https://old.example --static old-site/static old-site/content/posts',
    run: 'test',
    check: (result) => {
      ok(result);
      expect(result.shown).toContain('1 article written');
      const article = readFileSync(join(result.root, 'content/articles/ferry.md'), 'utf8');
      expect(article).toContain('name: The Herald');
      // The picture is in the static folder, and the other page exists only on the old site.
      expect(article).toMatch(/!\[The ferry\]\(\/images\/[^)]*ferry\.png\)/);
      expect(article).toContain('(https://old.example/about/)');
    },
  },
  {
    line: 'npm run import',
    run: 'test',
    check: ({ code, shown }) => {
      expect(code).toBe(2);
      expect(shown).toContain('missing required argument');
    },
  },
  {
    line: 'npm run report',
    run: 'test',
    check: (result) => {
      ok(result);
      // The sample edition has places without coordinates; the report shows the lines that correct it.
      expect(result.shown).toContain('In content/entities/grayvoron-district.yaml:\n      coordinates:');
    },
  },
  {
    line: 'npm run audit',
    run: 'test',
    // Without a terminal it prints the sample.
    check: (result) => (ok(result), expect(result.shown).toMatch(/^names: 50 of \d+, seed \d+$/m), expect(result.shown).toMatch(/^joins 1 {2}content/m)),
  },
  { line: 'npm run audit -- --by "Ana Reyes" --answers verdicts.txt', run: 'parsed' },
  { line: 'npm run archive -- --dry-run', run: 'test', check: (result) => (ok(result), expect(result.shown).toMatch(/^\d+ addresses without a copy\.$/m)) },
  { line: 'npm run archive -- --save', run: 'parsed' },
  { line: 'npm run report -- --dead-sources', run: 'parsed' },
  { line: 'npx dateline --help', run: 'test', check: (result) => (ok(result), expect(result.shown).toMatch(/^ {2}build +build the site into dist\/$/m)) },
  {
    line: 'npx dateline analyze content/articles/second-defence-unit-belgorod.md',
    run: 'test',
    check: (result) => (ok(result), expect(result.shown).toContain('Vyacheslav Gladkov')),
  },
  { line: 'npx dateline search gladkof', run: 'test', check: (result) => (ok(result), expect(result.shown).toContain('Vyacheslav [Gladkov]')) },
  // With nobody who asks, the input ends at once.
  { line: 'npx dateline mcp', run: 'test', check: (result) => (ok(result), expect(result.shown).toBe('')) },
  {
    line: 'npx dateline compile --shard 3/8',
    run: 'test',
    check: (result) => (ok(result), expect(result.shown).toMatch(/^Articles … \d+ in shard 3\/8, \d+ compiled, \d+ there already$/m)),
  },
  { line: 'npm run build', run: 'ci', check: published },
  { line: 'npm run build -- --copy', run: 'ci', check: published },
  {
    line: 'npm run build -- --keep-going',
    run: 'ci',
    check: published,
  },
  { line: 'npm run build -- --profile', run: 'ci', check: published },
  { line: 'NODE_OPTIONS=--max-old-space-size=8192 npm run build', run: 'ci', check: published },
  { line: 'npm ci && npm run build', run: 'ci', check: published },
  { line: 'npm start', run: 'ci', serves: frontPage },
  { line: 'npm run serve', run: 'ci', serves: frontPage },
  { line: 'npm run dev', run: 'ci', serves: frontPage },
  { line: 'npm run bench -- build 1000', run: 'parsed' },
  { line: 'npm run bench -- build --archive FOLDER', run: 'parsed' },
  { line: 'npm run new -- KIND', run: 'parsed' },
  { line: 'npm run import -- FILE…', run: 'parsed' },
  { line: 'npm run analyze -- FILE…', run: 'parsed' },
  { line: 'npm run chronicle -- FILE', run: 'parsed' },
  { line: 'npm run check', run: 'parsed' },
  {
    line: 'npx dateline schemas',
    run: 'test',
    check: (result) => {
      ok(result);
      const names = readdirSync(join(project, '.vscode')).filter((name) => name.endsWith('.schema.json'));
      expect(readdirSync(join(result.root, '.vscode')).toSorted()).toEqual(names.toSorted());
      for (const name of names) expect(readFileSync(join(result.root, '.vscode', name), 'utf8')).toBe(readFileSync(join(project, '.vscode', name), 'utf8'));
    },
  },
  { line: 'npm run search -- "QUERY"', run: 'parsed' },
];

import { describe, expect, test } from 'vitest';
import { main, SUBCOMMANDS } from '../../src/cli/main.ts';
import { testIo } from './test-io.ts';

/** Run `dateline` in this project with these arguments. Resolves to its exit code and output. */
async function dateline(...argv: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const io = testIo(process.cwd());
  const code = await main(argv, io);
  return { code, stdout: io.out(), stderr: io.err() };
}

test('without a command all commands are listed, each with its summary', async () => {
  const { code, stdout } = await dateline();
  expect(code).toBe(0);
  for (const name of ['start', 'dev', 'build', 'serve', 'new', 'import', 'report', 'analyze', 'search', 'check', 'schemas'])
    expect(stdout).toMatch(new RegExp(`^ {2}${name} +[a-z]`, 'm'));
  expect(await dateline('--help')).toEqual(await dateline());
  expect(await dateline('help')).toEqual(await dateline());
});

test('an unknown command is reported, with the most similar one', async () => {
  expect(await dateline('biuld', '--out', 'x')).toEqual({
    code: 2,
    stdout: '',
    stderr: 'error: there is no command “biuld”. Did you mean “build”?\nRun “npx dateline --help” to see how it is used.\n',
  });
});

const CALLS = [...Object.keys(SUBCOMMANDS).map((name) => [name]), ...['article', 'person', 'place', 'organization', 'site'].map((kind) => ['new', kind])];

describe.each(CALLS.map((words) => ({ words, call: words.join(' ') })))('dateline $call', ({ words, call }) => {
  test('--help says what it does and how it is used, with examples and exit codes, without colours', async () => {
    const { code, stdout, stderr } = await dateline(...words, '--help');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(new RegExp(`^Usage: npx dateline ${call} .*\\n\\n[A-Z][^]*?\\.\\n`));
    expect(stdout).toMatch(/Examples:\n {2}np[mx] /);
    expect(stdout).toMatch(/Exit codes: 0 [^]*2 wrong usage/);
    expect(stdout).not.toContain('\x1b');
    expect(await dateline('help', ...words)).toEqual({ code, stdout, stderr });
  });

  test('an unknown option is reported, with the most similar one', async () => {
    expect(await dateline(...words, '--hlep')).toEqual({
      code: 2,
      stdout: '',
      stderr: `error: unknown option '--hlep'\n(Did you mean --help?)\nRun “npx dateline ${call} --help” to see how it is used.\n`,
    });
  });
});

test.each([
  ['an option without its value', ['report', '--only'], "error: option '--only <kind,…>' argument missing"],
  ['a value for an option that takes none', ['report', '--json=yes'], "error: unknown option '--json=yes'"],
  ['a word too many', ['report', 'all'], 'error: too many arguments. Expected 0 arguments but got 1.'],
  [
    'an unknown kind of finding',
    ['report', '--only', 'possible-duplicat'],
    "error: option '--only <kind,…>' argument 'possible-duplicat' is invalid. There is no kind “possible-duplicat”. Did you mean “possible-duplicate”?",
  ],
  ...['--only', '--fail-on'].map((option): [string, string[], string] => [
    `a kind in ${option} that is not looked for`,
    ['report', option, 'dead-link,dead-source'],
    'error: dead-source needs --dead-sources, which asks for the pages over the network: add it',
  ]),
  ['an unknown kind of content', ['new', 'artcle'], 'error: there is no kind “artcle”. Did you mean “article”?'],
  ['no file', ['analyze'], "error: missing required argument 'file'"],
  ['an impossible port', ['serve', '--port', '99999'], "error: option '--port <number>' argument '99999' is invalid. It must be a number from 1 to 65535."],
  ['a text without its day', ['analyze', 'notes.txt'], 'error: a plain text does not say when it was published: give --published YYYY-MM-DD'],
  ['an empty query', ['search', ' '], 'error: write what to search for'],
  ['two options that exclude each other', ['build', '--copy', '--link'], 'error: --copy and --link exclude each other: give one of them'],
])('%s is reported on one line', async (_name, words, message) => {
  const { code, stdout, stderr } = await dateline(...words);
  expect([code, stdout, stderr.split('\n')[0]]).toEqual([2, '', message]);
});

test.each(['chronicle', 'import', 'archive'])('the help of %s has no default that only programmers can read', async (name) => {
  const { stdout } = await dateline(name, '--help');
  expect(stdout).toMatch(/^Options:$/m);
  expect(stdout).not.toMatch(/default: *(?:null|\[|\{)/);
});

test.each(['analyze', 'chronicle'])('%s names a folder given instead of a file', async (name) => {
  expect(await dateline(name, 'content/articles')).toEqual({
    code: 1,
    stdout: '',
    stderr: 'content/articles is a folder: give the path of a file.\n',
  });
});

test('a missing file is named', async () => {
  expect(await dateline('analyze', 'content/articles/nothing.md')).toEqual({
    code: 1,
    stdout: '',
    stderr: expect.stringMatching(/^there is no file .*content\/articles\/nothing\.md: check its name\.\n$/),
  });
  expect(await dateline('search', '--folder', 'nowhere', 'word')).toEqual({
    code: 1,
    stdout: '',
    stderr: 'There is no site in nowhere/ yet: run “npm run build” first.\n',
  });
});

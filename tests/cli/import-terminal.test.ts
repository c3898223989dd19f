import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../build/temporary-folder.ts';

const command = join(process.cwd(), 'src/cli/dateline.ts');
/** `script` (util-linux) runs a program on a terminal of its own. */
const hasTerminal = spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux') ?? false;

interface Session {
  root: string;
  /** Everything that was shown, without control sequences. */
  shown: string;
  code: number | null;
}

/** Import a text on a terminal, typing each answer when its question is shown: `['Its headline', 'A board\r']`. */
function importOnTerminal(...answers: [question: string, typed: string][]): Promise<Session> {
  const root = temporaryFolder({
    'content/site.yaml': 'name: Gazette\ndescription: D.\naddress: https://gazette.example\n',
    'bare.txt': 'The board did not meet this week. It had no chair to sit on, the clerk said.',
  });
  return new Promise((resolve) => {
    const child = spawn('script', ['-qefc', `"${process.execPath}" "${command}" import bare.txt`, '/dev/null'], { cwd: root });
    onTestFinished(() => void child.kill());
    let shown = '';
    let searched = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      shown = (shown + chunk.toString()).replace(/\x1b\[[\d;?]*[A-Za-z]/g, '');
      for (let next = answers[0]; next; next = answers[0]) {
        const at = shown.indexOf(next[0], searched);
        if (at < 0) return;
        searched = at + next[0].length;
        answers.shift();
        child.stdin.write(next[1]);
      }
    });
    child.on('close', (code) => resolve({ root, shown, code }));
  });
}

describe.skipIf(!hasTerminal)('on a terminal', () => {
  test('fields that a file does not give are asked for, again after an invalid answer', async () => {
    const { root, shown, code } = await importOnTerminal(
      ['Its headline', 'A board without a chair\r'],
      ['When it was published', 'soon\r'],
      ['Write a day such as 2023-07-05', '2023-07-05\r'],
      ['Where it was published', 'Herald\r'],
    );
    expect(shown).toContain('Wrote content/articles/a-board-without-a-chair.md');
    expect(code).toBe(0);
    const article = readFileSync(join(root, 'content/articles/a-board-without-a-chair.md'), 'utf8');
    expect(article).toMatch(/^---\n# yaml-language-server: .*\ntitle: A board without a chair\npublished: 2023-07-05\n/);
  });

  test('answers pasted together are taken one after the other', async () => {
    const { shown, code } = await importOnTerminal(['Its headline', 'A board without a chair\rsoon\r2023-07-05\rHerald\r']);
    expect(shown).toContain('Write a day such as 2023-07-05');
    expect(shown).toContain('published: 2023-07-05 (--published)');
    expect(shown).toContain('sources: Herald, 2023-07-05 (--source)');
    expect(code).toBe(0);
  });

  test('the end of input leaves the remaining questions unanswered, and nothing is written', async () => {
    const { shown, code } = await importOnTerminal(['Its headline', 'A board without a chair\r'], ['When it was published', '\x04']);
    expect(shown).toContain('it does not say when it was published nor where it was published');
    expect(code).toBe(1);
  });

  test('Ctrl-C ends the command with 130', async () => {
    const { shown, code } = await importOnTerminal(['Its headline', 'A board'], ['A board', '\x03']);
    expect(shown).not.toContain('Wrote');
    expect(code).toBe(130);
  });
});

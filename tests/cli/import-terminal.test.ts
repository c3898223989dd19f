import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const command = join(process.cwd(), 'src/cli/import.ts');
/** `script` (util-linux) runs a program on a terminal of its own. */
const hasTerminal = spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux') ?? false;
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-terminal-'));
  mkdirSync(join(root, 'content/articles'), { recursive: true });
  writeFileSync(join(root, 'bare.txt'), 'The board did not meet this week. It had no chair to sit on, the clerk said.');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Import the text on a terminal, giving the next of what is typed at each question: all that was shown, and the exit code. */
function importOnTerminal(...typed: string[]): Promise<{ shown: string; code: number | null }> {
  return new Promise((resolve) => {
    const child = spawn('script', ['-qefc', `"${process.execPath}" "${command}" bare.txt`, '/dev/null'], { cwd: root });
    let shown = '';
    let answered = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      shown += chunk.toString();
      // A question can come in two pieces, its words and where the cursor goes: it is answered once.
      const text = shown.replace(/\x1b\[[\d;]*[A-Za-z]/g, '');
      if (!text.endsWith(': ') || text.length === answered) return;
      answered = text.length;
      child.stdin.write(typed.shift() ?? '\x04');
    });
    child.on('close', (code) => resolve({ shown, code }));
  });
}

describe.skipIf(!hasTerminal)('on a terminal', () => {
  test('what a file does not say is asked for, again where the answer cannot be', async () => {
    const { shown, code } = await importOnTerminal('A board without a chair\n', 'soon\n', '2023-07-05\n', 'Herald\n');
    expect(shown).toContain('Write a day such as 2023-07-05');
    expect(shown).toContain('Wrote content/articles/a-board-without-a-chair.md');
    expect(code).toBe(0);
    const article = readFileSync(join(root, 'content/articles/a-board-without-a-chair.md'), 'utf8');
    expect(article).toMatch(/^---\n# yaml-language-server: .*\ntitle: A board without a chair\npublished: 2023-07-05\n/);
  }, 60_000);

  test('answers that are pasted together are taken one after the other', async () => {
    const { shown, code } = await importOnTerminal('A board without a chair\nsoon\n2023-07-05\nHerald\n');
    expect(shown).toContain('Write a day such as 2023-07-05');
    expect(shown).toContain('published: 2023-07-05 (--published)');
    expect(shown).toContain('sources: Herald, 2023-07-05 (--source)');
    expect(code).toBe(0);
  }, 60_000);

  test('the end of all input leaves the rest open, and nothing is written', async () => {
    const { shown, code } = await importOnTerminal('A board without a chair\n', '\x04');
    expect(shown).toContain('it does not say when it was published nor where it was published');
    expect(code).toBe(1);
  }, 60_000);
});

import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generateArticles, writeArticles } from '../bench/generate.ts';
import { manifestOf } from '../crash/builds.ts';
import { build } from './build.ts';
import { copySite, project, runCommand } from './site-copy.ts';

const STORE = '.stage/articles';
/** More articles than may randomly fall into one shard. */
const GENERATED = generateArticles(8, { people: ['Ana Reyes', 'Ivan Orlov'], places: ['Northport', 'Southport'], organizations: ['Port Authority'] });

test('articles compiled in shards, each in a process of a machine of its own, make byte for byte the site of one machine', { timeout: 600_000 }, async () => {
  const content = join(project, 'tests/fixtures/golden/content');
  const folders = Array.from({ length: 4 }, () => copySite(content));
  const [alone, together, ...machines] = folders as [string, string, ...string[]];
  try {
    for (const folder of folders) writeArticles(join(folder, 'content/articles'), GENERATED);
    const articles = readdirSync(join(alone, 'content/articles')).length;
    const compiled: number[] = [];
    for (const [index, machine] of machines.entries()) {
      const { status, stdout, stderr } = runCommand(machine, 'compile', ['--shard', `${index + 1}/${machines.length}`]);
      expect(status, stderr).toBe(0);
      compiled.push(Number(/(\d+) compiled/.exec(stdout)![1]));
      cpSync(join(machine, STORE), join(together, STORE), { recursive: true });
    }
    expect(compiled.every((count) => count > 0)).toBe(true);
    expect(compiled.reduce((sum, count) => sum + count)).toBe(articles);
    const stored = () => readdirSync(join(together, STORE), { recursive: true, encoding: 'utf8' }).sort();
    const before = stored();
    const [one, other] = await Promise.all([build(alone), build(together, ['--verbose'])]);
    expect([one.status, other.status], one.stderr + other.stderr).toEqual([0, 0]);
    // Nothing was compiled again, and the whole store was needed.
    expect(other.stdout).toContain(`${articles} articles, 0 of them compiled again`);
    expect(stored()).toEqual(before);
    expect(manifestOf(together)).toEqual(manifestOf(alone));
  } finally {
    for (const folder of folders) rmSync(folder, { recursive: true });
  }
});

import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { manifestOf } from '../crash/builds.ts';
import { build } from './build.ts';
import { copySite, project, runCommand } from './site-copy.ts';

const STORE = '.stage/articles';

test('articles compiled in shards, each in a process of a machine of its own, make byte for byte the site of one machine', { timeout: 300_000 }, async () => {
  const content = join(project, 'content');
  const folders = Array.from({ length: 5 }, () => copySite(content));
  const [alone, together, ...machines] = folders as [string, string, ...string[]];
  try {
    const articles = readdirSync(join(content, 'articles')).length;
    let compiled = 0;
    for (const [index, machine] of machines.entries()) {
      const { status, stdout, stderr } = runCommand(machine, 'compile', ['--shard', `${index + 1}/${machines.length}`]);
      expect(status, stderr).toBe(0);
      compiled += Number(/(\d+) compiled/.exec(stdout)![1]);
      cpSync(join(machine, STORE), join(together, STORE), { recursive: true });
    }
    expect(compiled).toBe(articles);
    const stored = () => readdirSync(join(together, STORE), { recursive: true, encoding: 'utf8' }).sort();
    const before = stored();
    const [one, other] = await Promise.all([build(alone), build(together, ['--verbose'])]);
    expect([one.status, other.status], one.stderr + other.stderr).toEqual([0, 0]);
    // Nothing was compiled again, and all of the store was needed.
    expect(other.stdout).toContain(`${articles} articles, 0 of them read anew`);
    expect(stored()).toEqual(before);
    expect(manifestOf(together)).toEqual(manifestOf(alone));
  } finally {
    for (const folder of folders) rmSync(folder, { recursive: true });
  }
});

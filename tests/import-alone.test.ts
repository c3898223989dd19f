import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';

const project = join(import.meta.dirname, '..');
const entries = readdirSync(join(project, 'src'), { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /(?:^|\/)index\.ts$/.test(file))
  .sort();

/** Return whether a file, or one that it loads, belongs to Astro's side or reads the settings of this site. */
function isOfSite(file: string, seen = new Set<string>()): boolean {
  if (seen.has(file)) return false;
  seen.add(file);
  if (file.startsWith('site/')) return true;
  const targets = [...readFileSync(join(project, 'src', file), 'utf8').matchAll(/^(?:import|export)\s+(?!type\s)(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm)].map(
    ([, path]) => path!,
  );
  return targets.some(
    (path) => /^astro:|\.(?:astro|css)$/.test(path) || (path.startsWith('.') && path.endsWith('.ts') && isOfSite(posix.join(posix.dirname(file), path), seen)),
  );
}

/** Files that may read settings when they are imported, and those that load them. */
const OF_SITE = ['astro/index.ts', 'site/index.ts', 'styles/index.ts'];

/** Import each file by itself, in a process that may read only the code; return the failures with their reasons. */
const IMPORT_ALL = `
const failed = [];
for (const file of process.argv.slice(1)) await import(file).catch((error) => failed.push(file + ': ' + error.message));
console.log(JSON.stringify(failed));`;

/** Return the failures when these files are imported in an empty working folder. */
function importAlone(some: readonly string[]): string[] {
  const empty = mkdtempSync(join(tmpdir(), 'dateline-import-'));
  try {
    const readable = ['src', 'node_modules', 'package.json', 'tsconfig.json'].map((path) => `--allow-fs-read=${join(project, path)}`);
    const files = some.map((entry) => join(project, 'src', entry));
    const options = ['--permission', ...readable, '--allow-addons', '--input-type=module', '--eval', IMPORT_ALL, '--', ...files];
    const child = spawnSync(process.execPath, options, { cwd: empty, encoding: 'utf8' });
    expect([child.status, child.stderr.replace(/^\(.*\n/gm, '')]).toEqual([0, '']);
    return JSON.parse(child.stdout) as string[];
  } finally {
    rmSync(empty, { recursive: true });
  }
}

test('only Astro’s side reads settings, content or the working folder on import', () => {
  const alone = entries.filter((entry) => !isOfSite(entry));
  expect(entries.filter((entry) => isOfSite(entry)).sort()).toEqual(OF_SITE);
  expect(importAlone(alone)).toEqual([]);
}, 120_000);

test('a file that does is noticed, such as the settings of this site', () => {
  expect(importAlone(['site/index.ts'])).toEqual([expect.stringMatching(/site\/index\.ts: .*(?:access|permission|content)/i)]);
});

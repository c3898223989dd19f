import fs, { type FSWatcher, renameSync, rmSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { watchPaths } from '../../src/cli/watch-paths.ts';
import { temporaryFolder, writeFiles } from '../build/temporary-folder.ts';

const FILES = { 'content/site.yaml': 'name: A\n', 'content/other.yaml': 'a: 1\n', 'src/analysis/deep/rule.ts': '1' };

/** Watch these paths, and return a function that gives the number of reported changes. */
function watched(root: string, ...paths: string[]): () => number {
  let count = 0;
  const noProblem = (path: string, message: string) => expect.unreachable(`${path}: ${message}`);
  onTestFinished(watchPaths(root, paths, () => count++, noProblem));
  return () => count;
}

/** Save as Vim, VS Code on some systems and `sed -i` do: by replacing the file. */
function saveByRenaming(file: string, text: string): void {
  writeFileSync(`${file}~`, text);
  renameSync(`${file}~`, file);
}

test('every save of a file is reported: by writing, by renaming, and after deletion', async () => {
  const root = temporaryFolder(FILES);
  const told = watched(root, 'content/site.yaml');
  const file = join(root, 'content/site.yaml');
  const saves = [
    () => saveByRenaming(file, 'name: B\n'),
    () => saveByRenaming(file, 'name: C\n'),
    () => writeFileSync(file, 'name: D\n'),
    () => rmSync(file),
    () => saveByRenaming(file, 'name: E\n'),
  ];
  for (const [index, save] of saves.entries()) {
    save();
    await expect.poll(told).toBe(index + 1);
  }
});

test('a file beside it is not reported', async () => {
  const root = temporaryFolder(FILES);
  const settings = watched(root, 'content/site.yaml');
  // It watches the same folder and reports later, so the first one would have reported before it.
  const other = watched(root, 'content/other.yaml');
  writeFiles(root, { 'content/other.yaml': 'a: 2\n' });
  await expect.poll(other).toBe(1);
  expect(settings()).toBe(0);
});

test('a file deep in a watched folder is reported; a missing folder is ignored', async () => {
  const root = temporaryFolder(FILES);
  const told = watched(root, 'src/missing', 'src/analysis');
  writeFiles(root, { 'src/analysis/deep/rule.ts': '2' });
  await expect.poll(told).toBe(1);
});

test('an error of one watcher is reported, at the start or later, and the other paths are still watched', async () => {
  const root = temporaryFolder({ ...FILES, 'src/site/a.ts': '1' });
  const watch = fs.watch;
  let analysis: FSWatcher | undefined;
  const spy = vi.spyOn(fs, 'watch').mockImplementation((...all: Parameters<typeof watch>) => {
    if (String(all[0]).endsWith('site')) throw new Error('ENOSPC: no space left');
    const watcher = watch(...all);
    // A recursive watcher starts others for what is in its folder before it is returned.
    if (String(all[0]).endsWith('analysis')) analysis = watcher;
    return watcher;
  });
  syncBuiltinESMExports();
  onTestFinished(() => {
    spy.mockRestore();
    syncBuiltinESMExports();
  });
  const problems: string[] = [];
  let count = 0;
  onTestFinished(
    watchPaths(
      root,
      ['src/site', 'src/analysis', 'content/site.yaml'],
      () => count++,
      (path, message) => problems.push(`${path}: ${message}`),
    ),
  );
  analysis!.emit('error', new Error('EPERM: the folder is gone'));
  expect(problems).toEqual(['src/site: ENOSPC: no space left', 'src/analysis: EPERM: the folder is gone']);
  writeFileSync(join(root, 'content/site.yaml'), 'name: B\n');
  await expect.poll(() => count).toBe(1);
});

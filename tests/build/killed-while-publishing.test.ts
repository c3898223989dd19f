import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import type * as FileSystem from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { listFiles } from '../../src/build/list-files.ts';
import { recoverServedFolder } from '../../src/build/served-folder.ts';
import { openStage } from '../../src/build/stage.ts';
import { temporaryFolder, writeFiles } from './temporary-folder.ts';

/** Number of changes to the disk until the process is killed, and whether the site is built on another disk than the one it is served from. */
const disk = vi.hoisted(() => ({ changesLeft: Infinity, otherDisk: false }));

/** After the kill nothing changes any more, whatever is called. If the kill falls on deleting or copying a folder, half of that is done. */
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof FileSystem>();
  const killed = (finishHalf?: () => void) => {
    if (disk.changesLeft-- > 0) return;
    if (disk.changesLeft === -1) finishHalf?.();
    throw new Error('The process is dead.');
  };
  const firstFile = (folder: string) => fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((path) => path.endsWith('.html'));
  return {
    ...fs,
    mkdirSync: (...given: Parameters<typeof fs.mkdirSync>) => (killed(), fs.mkdirSync(...given)),
    writeFileSync: (...given: Parameters<typeof fs.writeFileSync>) => (killed(), fs.writeFileSync(...given)),
    linkSync: (...given: Parameters<typeof fs.linkSync>) => (killed(), fs.linkSync(...given)),
    symlinkSync: (...given: Parameters<typeof fs.symlinkSync>) => (killed(), fs.symlinkSync(...given)),
    renameSync(from: string, to: string) {
      killed();
      if (disk.otherDisk && from.includes('.stage/site')) throw Object.assign(new Error(), { code: 'EXDEV' });
      fs.renameSync(from, to);
    },
    rmSync(path: string, options: FileSystem.RmOptions) {
      killed(() => {
        const half = options.recursive === true && fs.existsSync(path) && fs.lstatSync(path).isDirectory() ? firstFile(path) : undefined;
        if (half !== undefined) fs.rmSync(join(path, half));
      });
      fs.rmSync(path, options);
    },
    cpSync(from: string, to: string, options: FileSystem.CopySyncOptions) {
      killed(() => {
        fs.mkdirSync(to);
        fs.copyFileSync(join(from, 'index.html'), join(to, 'index.html'));
      });
      fs.cpSync(from, to, options);
    },
  };
});
// The system releases the lock of a process that dies (tests/build/lock.test.ts); here the process lives on.
vi.mock('../../src/build/lock.ts', () => ({ takeLock: () => () => {} }));
// Flushing matters only for power cuts, which this test does not cover.
vi.mock('../../src/build/flush.ts', () => ({ flushFolder: () => {}, flushNames: () => {} }));
afterEach(() => {
  disk.changesLeft = Infinity;
  disk.otherDisk = false;
});

const site = (version: string) => ({ 'edition.json': version, 'index.html': version, 'about/index.html': version, [`only-in-${version}.html`]: '' });

/** Return which site is served: its name, none, or `broken`. */
function served(dist: string): string {
  if (!existsSync(dist)) return 'none';
  const version = readFileSync(join(dist, 'edition.json'), 'utf8');
  const expected = site(version);
  const isWhole = listFiles(dist).sort().join() === Object.keys(expected).sort().join();
  return isWhole && Object.entries(expected).every(([path, content]) => readFileSync(join(dist, path), 'utf8') === content) ? version : 'broken';
}

function publish(root: string, version: string, asFolder: boolean): void {
  const stage = openStage(root, join(root, 'dist'), asFolder);
  writeFiles(stage.folder, site(version));
  stage.publish();
  stage.release();
}

/** Publish and be killed after each number of changes to the disk, until the publication completes; return what was served after each. */
function killAtEveryChange(prepare: (root: string) => void, asFolder: boolean): { during: Set<string>; changes: number } {
  const during = new Set<string>();
  for (let changes = 0; ; changes++) {
    const root = temporaryFolder();
    const dist = join(root, 'dist');
    prepare(root);
    disk.changesLeft = changes;
    let isKilled = false;
    try {
      publish(root, 'new', asFolder);
    } catch {
      isKilled = true;
    }
    disk.changesLeft = Infinity;
    during.add(served(dist));
    recoverServedFolder(dist);
    expect(['old', 'new'], `after ${changes} changes and a new start`).toContain(served(dist));
    publish(root, 'next', asFolder);
    expect(served(dist), `built again after ${changes} changes`).toBe('next');
    if (!isKilled) return { during, changes };
  }
}

const asFolder = (root: string) => publish(root, 'old', true);
const asLink = (root: string) => publish(root, 'old', false);
const ofOlderVersion = (root: string) => writeFiles(join(root, 'dist'), site('old'));
const twice = (root: string) => [publish(root, 'older', false), publish(root, 'old', false)];

describe('killed at any change to the disk', () => {
  test.each([
    ['after one site', asLink],
    ['after several', twice],
  ])('a linked site is the old or the new one, %s', (_, prepare) => {
    const { during, changes } = killAtEveryChange(prepare, false);
    expect([...during].sort()).toEqual(['new', 'old']);
    // The stage, the version, the link: otherwise the test has not killed anything.
    expect(changes).toBeGreaterThan(10);
  });

  test('a linked site that is copied from another disk is the old or the new one', () => {
    disk.otherDisk = true;
    expect([...killAtEveryChange(asLink, false).during].sort()).toEqual(['new', 'old']);
  });

  test.each([
    ['a folder that is replaced by a folder', asFolder, true],
    ['a folder of an older version that becomes a link', ofOlderVersion, false],
    ['a link that becomes a folder', asLink, true],
  ])('%s is the old or the new one, at the latest after the next start', (_, prepare, copy) => {
    const { during } = killAtEveryChange(prepare, copy);
    during.delete('none');
    expect([...during].sort()).toEqual(['new', 'old']);
  });
});

describe('leftovers', () => {
  const hidden = (root: string) => readdirSync(root).filter((name) => name.startsWith('.dist'));

  test('of a linked site: this version and the previous one, for servers that are reading it', () => {
    const root = temporaryFolder();
    for (const version of ['a', 'b', 'c', 'd']) publish(root, version, false);
    expect(lstatSync(join(root, 'dist')).isSymbolicLink()).toBe(true);
    expect(hidden(root)).toEqual(['.dist.versions']);
    const versions = readdirSync(join(root, '.dist.versions'));
    expect(versions.map((version) => readFileSync(join(root, '.dist.versions', version, 'index.html'), 'utf8')).sort()).toEqual(['c', 'd']);
  });

  test('of a folder: nothing, whatever it was before', () => {
    const root = temporaryFolder();
    publish(root, 'old', false);
    publish(root, 'new', true);
    expect(lstatSync(join(root, 'dist')).isDirectory()).toBe(true);
    expect(hidden(root)).toEqual([]);
  });
});

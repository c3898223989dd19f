import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statfsSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { listFiles } from '../../src/build/list-files.ts';
import { createRandom } from '../bench/random.ts';
import { copySite, project } from '../site/site-copy.ts';
import { build } from '../site/build.ts';
import { manifestOf } from './builds.ts';

/** Number of builds with different amounts of free space, each too small. */
const FULL_DISKS = 8;
/** Size of the disk in bytes: enough for the copied project, its cache and two sites. */
const SIZE = 96 * 1024 * 1024;
const NEW_SETTINGS = 'name: Another name\ndescription: D.\naddress: https://example.org\n';

test(
  'with a full disk, and with a read-only one, the old site stays complete, and the build says why',
  { timeout: 3_600_000 },
  async ({ skip, onTestFinished }) => {
    const disk = mkdtempSync(join(tmpdir(), 'dateline-disk-'));
    onTestFinished(() => rmSync(disk, { recursive: true, force: true }));
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', disk]);
    if (mounted.status !== 0) skip('a small disk cannot be mounted here: only root may');
    onTestFinished(() => void spawnSync('umount', ['--lazy', disk]));

    vi.stubEnv('TMPDIR', disk);
    const root = copySite(join(project, 'tests/fixtures/golden/content'));
    vi.unstubAllEnvs();
    const ballast = join(disk, 'ballast');
    const free = () => statfsSync(disk).bavail * statfsSync(disk).bsize;

    const settings = join(root, 'content/site.yaml');
    const oldSettings = readFileSync(settings);
    const publish = async (text: string | Buffer) => {
      writeFileSync(settings, text);
      const { status, stderr } = await build(root, ['--link']);
      expect(status, stderr).toBe(0);
      return manifestOf(root);
    };
    const changed = await publish(NEW_SETTINGS);
    // The new site is written beside the old one: with less space, no build can succeed.
    const needed = sizeOnDisk(join(root, 'dist/'));
    const old = await publish(oldSettings);
    writeFileSync(settings, NEW_SETTINGS);

    const random = createRandom(9);
    for (let time = 0; time < FULL_DISKS; time++) {
      // From no space at all to nearly enough; overwriting cache files of a warm build may need less than before.
      const space = Math.floor(((time + random.integer(1000) / 1000) / FULL_DISKS) * needed * 0.9);
      rmSync(ballast, { force: true });
      // A build first deletes what a failed one has left, which must not free space here.
      rmSync(join(root, '.stage'), { recursive: true, force: true });
      writeFileSync(ballast, Buffer.alloc(Math.max(0, free() - space)));
      const { status, stderr } = await build(root, ['--link']);
      const circumstances = `with ${space} of ${needed} bytes free: ${stderr}`;
      expect(status, circumstances).toBe(1);
      expect(stderr, circumstances).toContain('The disk is full: make room, then build again.');
      expect(stderr, circumstances).toContain('The site in dist/ is as it was.');
      expect(manifestOf(root), circumstances).toEqual(old);
    }

    rmSync(ballast);
    spawnSync('mount', ['-o', 'remount,ro', disk]);
    const { status, stderr } = await build(root, ['--link']);
    spawnSync('mount', ['-o', 'remount,rw', disk]);
    expect([status, stderr]).toEqual([1, expect.stringContaining('This disk is read-only: move the project to another one.')]);
    expect(manifestOf(root)).toEqual(old);

    expect(await publish(NEW_SETTINGS)).toEqual(changed);
    expect(changed).not.toEqual(old);
    rmSync(join(root, '.stage'), { recursive: true });
    expect(await publish(NEW_SETTINGS)).toEqual(changed);
  },
);

/** Return the bytes that the files of a folder take on the disk. */
function sizeOnDisk(folder: string): number {
  return listFiles(folder).reduce((size, path) => size + statSync(join(folder, path)).blocks * 512, 0);
}

import { existsSync, mkdirSync, readFileSync, readdirSync, readlinkSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openStage } from '../../src/build/stage.ts';
import { temporaryFolder, writeFiles } from './temporary-folder.ts';

const site = (version: string) => ({ 'edition.json': '{}', 'index.html': version, [`only-in-${version}.html`]: '' });

/** A project whose last build published `old`. */
function publishedProject(): { root: string; dist: string } {
  const root = temporaryFolder();
  const dist = join(root, 'dist');
  writeFiles(dist, site('old'));
  return { root, dist };
}

const versionIn = (folder: string) => readFileSync(join(folder, 'index.html'), 'utf8');

describe('publishing', () => {
  test('replaces the old site by the new one, leaving nothing of it', () => {
    const { root, dist } = publishedProject();
    const stage = openStage(root, dist);
    writeFiles(stage.folder, site('new'));
    expect(versionIn(dist)).toBe('old');
    stage.publish();
    stage.release();
    expect(readdirSync(dist).sort()).toEqual(['edition.json', 'index.html', 'only-in-new.html']);
    expect(readdirSync(root).sort()).toEqual(['.dist.versions', '.stage', 'dist']);
  });

  test('creates the folder if there is none', () => {
    const root = temporaryFolder();
    const stage = openStage(root, join(root, 'www/site'));
    writeFiles(stage.folder, site('new'));
    stage.publish();
    expect(versionIn(join(root, 'www/site'))).toBe('new');
  });

  test('keeps the old site if the new one cannot be moved', () => {
    const { root, dist } = publishedProject();
    const stage = openStage(root, dist);
    rmSync(stage.folder, { recursive: true });
    expect(() => stage.publish()).toThrow(/ENOENT.*\.stage\/site/);
    expect(versionIn(dist)).toBe('old');
  });
});

describe('after an interrupted build', () => {
  test('its half-built pages are not published', () => {
    const { root, dist } = publishedProject();
    const broken = openStage(root, dist);
    writeFiles(broken.folder, { 'half.html': '' });
    broken.release();
    expect(readdirSync(openStage(root, dist).folder)).toEqual([]);
    expect(versionIn(dist)).toBe('old');
  });

  test('a site that was moved aside is restored', () => {
    const { root, dist } = publishedProject();
    mkdirSync(join(root, '.dist.versions'));
    renameSync(dist, join(root, '.dist.versions/previous'));
    openStage(root, dist);
    expect(versionIn(dist)).toBe('old');
  });

  test('a site that was moved aside does not replace a newer one', () => {
    const { root, dist } = publishedProject();
    writeFiles(join(root, '.dist.versions/previous'), site('older'));
    const stage = openStage(root, dist);
    expect(versionIn(dist)).toBe('old');
    writeFiles(stage.folder, site('new'));
    stage.publish();
    expect(versionIn(dist)).toBe('new');
    expect(existsSync(join(root, '.dist.versions/previous'))).toBe(false);
  });
});

describe('if the folder is a link made by the user', () => {
  test('the site is put where it leads, and the link stays', () => {
    const root = temporaryFolder();
    const elsewhere = temporaryFolder();
    writeFiles(join(elsewhere, 'www'), site('old'));
    symlinkSync(join(elsewhere, 'www'), join(root, 'dist'));
    for (const version of ['new', 'newer']) {
      const stage = openStage(root, join(root, 'dist'));
      writeFiles(stage.folder, site(version));
      stage.publish();
      stage.release();
      expect(readlinkSync(join(root, 'dist'))).toBe(join(elsewhere, 'www'));
      expect([versionIn(join(root, 'dist')), versionIn(join(elsewhere, 'www'))]).toEqual([version, version]);
    }
  });

  test('nothing is published if the link is broken', () => {
    const root = temporaryFolder();
    symlinkSync('/nowhere/www', join(root, 'dist'));
    expect(() => openStage(root, join(root, 'dist'))).toThrow(/it is a link to .*www, which does not exist\. Delete the link\./);
  });
});

describe('refused', () => {
  test('a second build at the same time', () => {
    const { root, dist } = publishedProject();
    const first = openStage(root, dist);
    expect(() => openStage(root, dist)).toThrow(`Another build of this project is running (process ${process.pid}): wait for it.`);
    first.release();
    const second = openStage(root, dist);
    writeFiles(second.folder, site('new'));
    second.publish();
    expect(versionIn(dist)).toBe('new');
  });

  test.each(['.', '..', 'src', 'content/articles', 'public/site', '.git', '.stage', '.stage/site'])('publishing to %s of the project', (out) => {
    const { root } = publishedProject();
    expect(() => openStage(root, join(root, out))).toThrow(/cannot be published/);
  });

  test('a folder with other files', () => {
    const { root } = publishedProject();
    const photos = temporaryFolder({ 'photo.jpg': '' });
    expect(() => openStage(root, photos)).toThrow(/there are files in it that are not a site of Dateline/);
    expect(existsSync(join(photos, 'photo.jpg'))).toBe(true);
  });

  test('a file', () => {
    const { root } = publishedProject();
    writeFileSync(join(root, 'out'), '');
    expect(() => openStage(root, join(root, 'out'))).toThrow(/is not a folder/);
  });
});

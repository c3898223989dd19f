import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { siteFiles, type SiteFile } from '../../src/progress/site-files.ts';
import { PublishError } from '../../src/build/publish-error.ts';
import { writeSiteFiles } from '../../src/build/write-site-files.ts';
import { temporaryFolder } from './temporary-folder.ts';

test('files are taken only while a build is there', () => {
  const taken: SiteFile[] = [];
  const file = { path: 'data/events.csv', content: () => 'id\n' };
  expect(siteFiles.hasListeners()).toBe(false);
  const end = siteFiles.listen((files) => taken.push(...files));
  expect(siteFiles.hasListeners()).toBe(true);
  siteFiles.send([file]);
  end();
  siteFiles.send([file]);
  expect(siteFiles.hasListeners()).toBe(false);
  expect(taken).toEqual([file]);
});

test('texts and bytes are written into folders that are made, and counted', () => {
  const folder = temporaryFolder({ 'index.html': 'home' });
  const counts: [number, number][] = [];
  const files: SiteFile[] = [
    { path: 'data/events.csv', content: () => 'Ö\n' },
    { path: 'search/part/1.bin', content: () => new Uint8Array([0, 255]) },
  ];
  writeSiteFiles(folder, files, (...count) => counts.push(count));
  expect(readFileSync(join(folder, 'data/events.csv'), 'utf8')).toBe('Ö\n');
  expect([...readFileSync(join(folder, 'search/part/1.bin'))]).toEqual([0, 255]);
  expect(counts).toEqual([
    [1, 2],
    [2, 2],
  ]);
});

test('a page is not written over', () => {
  const folder = temporaryFolder({ 'data/events.csv': 'mine' });
  expect(() => writeSiteFiles(folder, [{ path: 'data/events.csv', content: () => 'other' }])).toThrow(PublishError);
  expect(readFileSync(join(folder, 'data/events.csv'), 'utf8')).toBe('mine');
});

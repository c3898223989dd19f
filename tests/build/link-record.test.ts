import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readLinkRecord, writeLinkRecord } from '../../src/build/link-record.ts';
import { temporaryFolder, writeFiles } from './temporary-folder.ts';

const site = { base: '/', address: 'https://news.example' };
const record = { pages: { 'index.html': 'abc' }, targets: { 'index.html': ['may'] } };

describe('what a check of the links saw', () => {
  test('is there for the next build', () => {
    const cache = temporaryFolder();
    writeLinkRecord(cache, site, record);
    expect(readLinkRecord(cache, site)).toEqual(record);
  });

  test.each([
    ['another address', { ...site, address: 'https://other.example' }],
    ['another base path', { ...site, base: '/news/' }],
  ])('is not taken for a site of %s, whose links lead elsewhere', (_, other) => {
    const cache = temporaryFolder();
    writeLinkRecord(cache, site, record);
    expect(readLinkRecord(cache, other)).toBeNull();
  });

  test('is not taken from half a file, nor from none', () => {
    const cache = temporaryFolder();
    expect(readLinkRecord(cache, site)).toBeNull();
    writeFiles(cache, { 'dateline-links.json': '{"pages"' });
    expect(readLinkRecord(cache, site)).toBeNull();
  });

  test('is left out where it cannot be written, and what was there before goes with it', () => {
    const cache = temporaryFolder();
    writeLinkRecord(cache, site, record);
    // What cannot be written as JSON stands for a disk that is full: the file is not written either.
    writeLinkRecord(cache, site, { ...record, pages: { 'index.html': 1n as unknown as string } });
    expect(readdirSync(cache)).toEqual([]);
    expect(readLinkRecord(cache, site)).toBeNull();
  });

  test('makes no folder for itself', () => {
    const cache = join(temporaryFolder(), 'no-folder');
    writeLinkRecord(cache, site, record);
    expect(existsSync(cache)).toBe(false);
  });
});

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listContentFiles } from '../../src/content-files/list.ts';

let root: string;
const put = (name: string, text = 'x') => writeFileSync(join(root, 'content/articles', name), text);
const list = () => listContentFiles(root, 'content/articles', '.md');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-list-'));
  mkdirSync(join(root, 'content/articles'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

describe('the files of a content folder', () => {
  test('are listed by id, in lower case and NFC', async () => {
    put('Zug.md');
    put('caf\u0065\u0301.md');
    put('.DS_Store');
    const { files, problems } = await list();
    expect(files.map(({ id }) => id)).toEqual(['caf\u00e9', 'zug']);
    expect(problems).toEqual([]);
  });

  test.each([
    ['a symbolic link', () => symlinkSync('/etc/hostname', join(root, 'content/articles/link.md')), 'content/articles/link.md', /symbolic link/],
    ['a folder', () => mkdirSync(join(root, 'content/articles/2023')), 'content/articles/2023', /not a file/],
    ['another kind of file', () => put('picture.png'), 'content/articles/picture.png', /end in \.md/],
    ['a file over half a megabyte', () => put('long.md', 'x'.repeat(500_001)), 'content/articles/long.md', /at most 0.5 MB/],
    ['a name with characters that an address cannot have', () => put('what now?.md'), 'content/articles/what now?.md', /letters, digits and hyphens/],
    [
      'two names that differ in case',
      () => (put('Report.md'), put('report.md')),
      'content/articles/report.md',
      /content\/articles\/Report\.md would have the same address/,
    ],
    [
      'two names that differ in case on some file systems',
      () => (put('straße.md'), put('strasse.md')),
      'content/articles/straße.md',
      /same address, “strasse”/,
    ],
    ['two names that look the same', () => (put('finance.md'), put('\uFB01nance.md')), 'content/articles/\uFB01nance.md', /same address, “finance”/],
    ['a name with an invisible letter', () => put('a\u3164.md'), 'content/articles/a\u3164.md', /letters, digits and hyphens/],
    ['a name with a joiner in it', () => put('Pu\u200Dtin.md'), 'content/articles/Pu\u200Dtin.md', /letters, digits and hyphens/],
    ['a name with a right-to-left override', () => put('\u202Egnp.md'), 'content/articles/\u202Egnp.md', /letters, digits and hyphens/],
    ['a number alone, which is the address of a page of a list', () => put('2.md'), 'content/articles/2.md', /add a word/],
    ['a name of a device on Windows', () => put('Con.md'), 'content/articles/Con.md', /“con” is the name of a device on Windows/],
    ['a name that is too long', () => put(`${'x'.repeat(201)}.md`), `content/articles/${'x'.repeat(201)}.md`, /longer than 200 bytes/],
    ['two names that differ in normal form', () => (put('caf\u00e9.md'), put('cafe\u0301.md')), 'content/articles/caf\u00e9.md', /same address/],
  ])('%s is refused with its path, and is not among the files', async (_name, arrange, file, message) => {
    put('good.md');
    arrange();
    const { files, problems } = await list();
    expect(files.map(({ id }) => id)).toContain('good');
    expect(files.map(({ path }) => path)).not.toContain(file);
    expect(problems).toEqual([{ file, line: 1, column: 1, message: expect.stringMatching(message) as string }]);
  });

  test('a missing folder is reported', async () => {
    const { problems } = await listContentFiles(root, 'content/entities', '.yaml');
    expect(problems).toMatchObject([{ file: 'content/entities', message: expect.stringMatching(/missing/) as string }]);
  });
});

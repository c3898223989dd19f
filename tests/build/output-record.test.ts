import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headOf, type OutputRecord, readRecord, recordPath, removeRecord, writeRecord } from '../../src/build/output-record.ts';
import { temporaryFolder, writeFiles } from './temporary-folder.ts';

const record: OutputRecord = {
  head: 'head',
  folder: '/site',
  files: new Map([
    ['index.html', { key: null, digest: 'd' }],
    ['a/index.html', { key: 'k', digest: 'e' }],
  ]),
  targets: new Map([['index.html', new Map([['may', 2]])]]),
};

describe('the record of a site', () => {
  test('is available to the next build', () => {
    const root = temporaryFolder();
    writeRecord(root, record);
    expect(readRecord(root)).toEqual(record);
  });

  test.each<[string, (file: string) => void]>([
    ['it is truncated', (file) => truncateSync(file, readFileSync(file).length - 2)],
    ['one letter of it differs', (file) => writeFileSync(file, readFileSync(file, 'utf8').replace('"k"', '"l"'))],
    ['it is empty', (file) => truncateSync(file)],
  ])('is not read if %s', (_, damage) => {
    const root = temporaryFolder();
    writeRecord(root, record);
    damage(recordPath(root));
    expect(readRecord(root)).toBeNull();
  });

  test('is not read if there is none, or it was removed', () => {
    const root = temporaryFolder();
    expect(readRecord(root)).toBeNull();
    writeRecord(root, record);
    removeRecord(root);
    expect(readRecord(root)).toBeNull();
  });
});

describe('the head, a digest of the input of every output', () => {
  const project = {
    'src/pages/index.astro': '<p>x</p>',
    'src/edition/a.ts': 'a',
    'package-lock.json': '{}',
    'astro.config.mjs': 'export default {}',
    'content/site.yaml': 'name: A\ndescription: D.\naddress: https://a.example\n',
    'content/articles/a.md': 'x',
    'public/a.svg': '<svg/>',
  };
  const headWith = (changes: Record<string, string>) => {
    const root = temporaryFolder(project);
    writeFiles(root, changes);
    return headOf(root);
  };

  test.each<[string, Record<string, string>]>([
    ['a template', { 'src/pages/index.astro': '<p>y</p>' }],
    ['a file of the code that is new', { 'src/edition/b.ts': '' }],
    ['a package', { 'package-lock.json': '{"a":1}' }],
    ['the configuration', { 'astro.config.mjs': 'export default { base: "/x" }' }],
    ['a setting', { 'content/site.yaml': 'name: B\ndescription: D.\naddress: https://a.example\n' }],
  ])('%s: a change changes the head', (_, changes) => {
    expect(headWith(changes)).not.toBe(headWith({}));
  });

  test('articles, pictures, comments in the settings and the location of the project do not change the head', () => {
    const more = { 'content/articles/a.md': 'y', 'public/a.svg': '', 'content/site.yaml': `# Note\n${project['content/site.yaml']}` };
    expect(headWith(more)).toBe(headWith({}));
  });
});

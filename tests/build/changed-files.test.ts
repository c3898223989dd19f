import { expect, test } from 'vitest';
import { compareFiles, describeFiles } from '../../src/build/changed-files.ts';

const site = (digests: Record<string, string>) => new Map(Object.entries(digests).map(([path, digest]) => [path, { key: null, digest }]));
const before = site({ 'a.html': '1', 'b.html': '1', 'c.html': '1' });
const after = site({ 'a.html': '1', 'd.html': '1', 'b.html': '2' });

test('files are compared by their bytes', () => {
  expect(compareFiles(before, after)).toEqual({ changed: ['b.html'], added: ['d.html'], gone: ['c.html'] });
  expect(compareFiles(after, after)).toEqual({ changed: [], added: [], gone: [] });
});

test('the report counts the changed files and names each on request, so that a publisher can upload only these', () => {
  expect(describeFiles(before, after, 1, false)).toBe('Files … 2 written, 1 reused; since the last build 1 changed, 1 new, 1 gone');
  expect(describeFiles(before, after, 1, true).split('\n').slice(1)).toEqual(['  changed  b.html', '  new  d.html', '  gone  c.html']);
  expect(describeFiles(null, after, 0, true)).toBe('Files … 3 written, 0 reused');
});

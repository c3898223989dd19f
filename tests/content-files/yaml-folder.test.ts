import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { readYamlFolder } from '../../src/content-files/yaml-folder.ts';

const schema = z.strictObject({ name: z.string() });
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-yaml-folder-'));
  mkdirSync(join(root, 'notes'));
});
afterEach(() => rmSync(root, { recursive: true }));

test('a missing folder has no files and no problems', async () => {
  expect(await readYamlFolder(root, 'absent', schema)).toMatchObject({ values: [], problems: [] });
});

test('a file with a problem is reported, counts among the ids, and does not affect others', async () => {
  writeFileSync(join(root, 'notes/b.yaml'), 'name: B\n');
  writeFileSync(join(root, 'notes/a.yaml'), 'nam: A\n');
  const { values, ids, problems, problemIn } = await readYamlFolder(root, 'notes', schema);
  expect(values).toEqual([{ id: 'b', name: 'B' }]);
  expect([...ids].sort()).toEqual(['a', 'b']);
  expect(new Set(problems.map(({ file, line }) => `${file}:${line}`))).toEqual(new Set(['notes/a.yaml:1']));
  expect(problemIn.get('b')!(['name'], 'Wrong.')).toEqual({ file: 'notes/b.yaml', line: 1, column: 7, message: 'Wrong.' });
});

test('a value that a check refuses is reported at its field, and still returned', async () => {
  writeFileSync(join(root, 'notes/a.yaml'), '\nname: A\n');
  const { values, problems } = await readYamlFolder(root, 'notes', schema, ({ name }, problemAt) => (name === 'A' ? problemAt(['name'], 'Not A.') : null));
  expect(values).toHaveLength(1);
  expect(problems).toEqual([{ file: 'notes/a.yaml', line: 2, column: 7, message: 'Not A.' }]);
});

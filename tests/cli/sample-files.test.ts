import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { digestContent, findSampleFiles } from '../../src/cli/sample-files.ts';
import { temporaryFolder, writeFiles } from '../build/temporary-folder.ts';

const project = join(import.meta.dirname, '../..');

test('the list names the sample edition as it is (npx vitest run --config .config/vitest.config.ts tests/cli/sample-files.test.ts -u writes it anew)', async () => {
  await expect(`${JSON.stringify(digestContent(project), null, 2)}\n`).toMatchFileSnapshot('../../src/cli/sample-files.json');
});

test('an added or changed file is not a sample; line endings make no difference', () => {
  const root = temporaryFolder();
  cpSync(join(project, 'content'), join(root, 'content'), { recursive: true });
  const changed = 'content/entities/belgorod.yaml';
  const { sample } = findSampleFiles(root);
  expect(sample).toContain(changed);
  expect(findSampleFiles(root).own).toEqual([]);

  rmSync(join(root, changed));
  writeFiles(root, {
    [changed]: 'name: Mine\ntype: place\n',
    'content/articles/mine.md': 'Mine.\n',
    'content/.hidden': 'x',
    'public/images/mine.png': 'x',
    'content/a.yaml': 'a: 1\n',
  });
  expect(findSampleFiles(root)).toEqual({
    sample: sample.filter((path) => path !== changed),
    own: ['content/a.yaml', 'content/articles/mine.md', changed, 'public/images/mine.png'],
  });
  expect(Object.values(digestContent(temporaryFolder({ 'content/a.yaml': 'a: 1\r\n' })))).toEqual([digestContent(root)['content/a.yaml']]);
});

import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../../src/build/list-files.ts';
import { temporaryFolder } from './temporary-folder.ts';

test('files of all folders are listed, but no folders and no links', () => {
  const folder = temporaryFolder({ 'index.html': '', 'a/b/c.txt': '', 'a/ü %.md': '', '.well-known/x': '' });
  symlinkSync(join(folder, 'index.html'), join(folder, 'link.html'));
  symlinkSync(join(folder, 'a'), join(folder, 'linked'));
  expect(listFiles(folder).sort()).toEqual(['.well-known/x', 'a/b/c.txt', 'a/ü %.md', 'index.html']);
});

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Return the folders that the first table of `src/README.md` lists, in its order. A row may list several. */
function listedFolders(markdown: string): string[] {
  const table = /\| folder [^]*?\n\n/.exec(markdown)![0];
  return table.split('\n').flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)\/`/g)].map(([, folder]) => folder!));
}

test('the table of folders lists each folder of src once, and no other', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(listedFolders(readFileSync('src/README.md', 'utf8')).toSorted()).toEqual(folders.map(({ name }) => name).toSorted());
});

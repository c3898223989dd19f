import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const DOCUMENTS = [
  'README.md',
  'src/README.md',
  'src/DECISIONS.md',
  'tests/README.md',
  ...readdirSync('.github')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `.github/${name}`),
].filter((path) => existsSync(path));

/** Return the paths of the project in code and in link targets, without fragments. */
function pathsIn(document: string): string[] {
  const text = readFileSync(document, 'utf8').replace(/^```.*?^```/gms, '');
  const named = [...text.matchAll(/`((?:src|tests|public|\.ci|\.config|\.deploy|\.github|\.vscode)\/[\w./-]*)`/g)].map(([, path]) => path!);
  const linked = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/g)].map(([, path]) => join(document, '..', path!));
  return [...named, ...linked];
}

test.each(DOCUMENTS)('%s names only existing files and folders', (document) => {
  expect(pathsIn(document).filter((path) => !existsSync(path))).toEqual([]);
});

test('README.md names more than five files, and has at most 200 lines', () => {
  expect(pathsIn('README.md').length).toBeGreaterThan(5);
  expect(readFileSync('README.md', 'utf8').split('\n').length).toBeLessThanOrEqual(201);
});

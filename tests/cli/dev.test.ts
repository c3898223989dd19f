import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';
import { READ_AT_START, withoutEmptyCollections } from '../../src/cli/dev.ts';
import { ANALYZER_FILES } from '../../src/collections/articles/index.ts';

const project = join(import.meta.dirname, '../..');

/** Return the files that a file of the project loads, directly or indirectly; type imports do not count. */
function loadedBy(file: string, loaded = new Set<string>()): Set<string> {
  if (loaded.has(file)) return loaded;
  loaded.add(file);
  for (const [, type, path] of readFileSync(join(project, file), 'utf8').matchAll(/^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'(\.[^']+)'/gm))
    if (type === undefined && path!.endsWith('.ts')) loadedBy(posix.join(posix.dirname(file), path!), loaded);
  return loaded;
}

/** Return the files that are neither among the paths nor in a folder among them. */
const outside = (files: Iterable<string>, paths: readonly string[]) =>
  [...files].filter((file) => !paths.some((path) => file === path || file.startsWith(`${path}/`)));

test('the digest of the analyzer covers every file that takes part in compiling an article', () => {
  const files = loadedBy('src/collections/articles/compile-worker.ts');
  // With fewer, the imports of some files were not found.
  expect(files.size).toBeGreaterThan(100);
  expect(outside(files, ANALYZER_FILES)).toEqual([]);
});

test('the server is restarted when a file changes that takes part in loading the content', () => {
  // The content configuration loads this file without an import statement.
  const files = new Set([...loadedBy('src/content.config.ts'), ...loadedBy('src/collections/loaders/index.ts')]);
  // With fewer, the imports of some files were not found.
  expect(files.size).toBeGreaterThan(100);
  expect(outside(files, READ_AT_START)).toEqual([]);
});

// Loading the stages would take longer than reading a thousand articles.
test('no stage of the analysis is loaded with the content', () => {
  const files = loadedBy('src/collections/loaders/index.ts');
  expect([...files].filter((file) => /^src\/(?:markdown|analysis\/(?:analyze|english\/(?:language|events\/|claims\/|figures\/)))/.test(file))).toEqual([]);
});

test('warnings that a collection is empty are left out of the log, other lines stay', () => {
  let shown = '';
  const output = withoutEmptyCollections({ write: (text: string) => (shown += text), overwrite: () => {} });
  output.write(
    '14:49:17 [WARN] [content] The collection "entities" does not exist or is empty. Please check your content config file for errors.\n14:49:18 [200] / 3ms\n',
  );
  output.write('[WARN] [content] The collection "figureNotes" does not exist or is empty.\n');
  output.write('no line end');
  expect(shown).toBe('14:49:18 [200] / 3ms\nno line end');
});

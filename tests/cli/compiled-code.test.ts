import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { listFiles } from '../../src/build/list-files.ts';
import { compiledCodeFolder } from '../../src/cli/compiled-code.ts';
import { temporaryFolder } from '../build/temporary-folder.ts';

const MODULE = join(import.meta.dirname, '../../src/cli/compiled-code.ts');

test('only commands that load much code keep it compiled, and only in a project that has been built', () => {
  const root = temporaryFolder();
  expect(compiledCodeFolder(root, 'build')).toBeNull();
  mkdirSync(join(root, '.stage'));
  expect(compiledCodeFolder(root, 'build')).toBe(join(root, '.stage', 'code'));
  expect([compiledCodeFolder(root, 'serve'), compiledCodeFolder(root, undefined)]).toEqual([null, null]);
});

test('kept code is not run if it is damaged or its source has changed', () => {
  const root = temporaryFolder({ 'word.ts': 'export const word: string = "first";\n' });
  const folder = join(root, 'code');
  const program = join(root, 'program.ts');
  writeFileSync(
    program,
    `import { keepCompiledCode } from ${JSON.stringify(pathToFileURL(MODULE).href)};
     keepCompiledCode(${JSON.stringify(folder)}, process.env);
     const { word } = await import('./word.ts');
     console.log(word, process.env.NODE_COMPILE_CACHE);`,
  );
  const run = (env: NodeJS.ProcessEnv = {}) => {
    const { NODE_COMPILE_CACHE: _, ...own } = process.env;
    return spawnSync(process.execPath, [program], { encoding: 'utf8', env: { ...own, ...env } }).stdout.trim();
  };
  expect(run({ NODE_COMPILE_CACHE: join(root, 'elsewhere') })).toBe(`first ${join(root, 'elsewhere')}`);
  expect(run()).toBe(`first ${folder}`);
  const kept = listFiles(folder).map((path) => join(folder, path));
  // The program, the module that keeps the code, and the word.
  expect(kept).toHaveLength(3);
  for (const file of kept) {
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(7, Math.floor(bytes.length / 2)));
  }
  expect(run()).toBe(`first ${folder}`);
  writeFileSync(join(root, 'word.ts'), 'export const word: string = "other";\n');
  expect(run()).toBe(`other ${folder}`);
});

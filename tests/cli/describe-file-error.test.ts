import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeFileError } from '../../src/cli/describe-file-error.ts';

/** Return the explanation of the error that reading a path causes. */
const explain = (path: string, file?: string) =>
  readFile(path).then(
    () => 'no error',
    (error: NodeJS.ErrnoException) => describeFileError(error, file),
  );

test('a folder is named as the user named it, if the caller says how; Node.js does not say', async () => {
  expect(await explain(tmpdir(), 'news')).toBe('news is a folder: give the path of a file');
  expect(await explain(tmpdir())).toBe('this is a folder: give the path of a file');
});

test('a missing file is named with its whole path', async () => {
  const path = join(tmpdir(), 'no-such-file.md');
  expect(await explain(path, 'no-such-file.md')).toBe(`there is no file ${path}: check its name`);
});

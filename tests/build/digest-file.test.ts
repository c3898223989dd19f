import { hash } from 'node:crypto';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { digestFile } from '../../src/build/digest-file.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Size of the buffer that files are read into. */
const BUFFER = 2 ** 18;

test.each([0, 1, BUFFER - 1, BUFFER, BUFFER + 1, 2 * BUFFER, 3 * BUFFER + 7])('the digest of a file of %i bytes covers each byte', (size) => {
  const path = join(temporaryFolder(), 'file');
  const bytes = Buffer.alloc(size, 'site');
  writeFileSync(path, bytes);
  expect(digestFile(path)).toBe(hash('sha256', bytes, 'base64url'));
});

test('a link has no digest, and a folder has none', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'file'), 'site');
  symlinkSync('file', join(folder, 'link'));
  expect(() => digestFile(join(folder, 'link'))).toThrow();
  expect(() => digestFile(folder)).toThrow();
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PublishError } from '../../src/build/publish-error.ts';
import type { OutputFile } from '../../src/outputs/output-files.ts';
import { writeOutputs } from '../../src/outputs/write-outputs.ts';
import { temporaryFolder } from '../build/temporary-folder.ts';

test('texts and bytes are written into folders that are made, and counted', () => {
  const folder = temporaryFolder({ 'index.html': 'home' });
  const counts: number[] = [];
  const files: OutputFile[] = [
    { path: 'data/events.csv', type: 'text/csv', content: () => 'Ö\n' },
    { path: 'search/part/1.bin', type: 'application/octet-stream', content: () => new Uint8Array([0, 255]) },
  ];
  writeOutputs(folder, files, (written) => counts.push(written));
  expect(readFileSync(join(folder, 'data/events.csv'), 'utf8')).toBe('Ö\n');
  expect([...readFileSync(join(folder, 'search/part/1.bin'))]).toEqual([0, 255]);
  expect(counts).toEqual([1, 2]);
});

test('a page is not written over', () => {
  const folder = temporaryFolder({ 'data/events.csv': 'mine' });
  expect(() => writeOutputs(folder, [{ path: 'data/events.csv', type: 'text/csv', content: () => 'other' }])).toThrow(PublishError);
  expect(readFileSync(join(folder, 'data/events.csv'), 'utf8')).toBe('mine');
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PublishError } from '../../src/build/publish-error.ts';
import type { OutputFile } from '../../src/outputs/output-files.ts';
import { writeOutputs } from '../../src/outputs/write-outputs.ts';
import { answerReuse } from '../../src/progress/index.ts';
import { temporaryFolder } from '../build/temporary-folder.ts';

test('texts and bytes are written into new folders, and counted', async () => {
  const folder = temporaryFolder({ 'index.html': 'home' });
  const counts: number[] = [];
  const files: OutputFile[] = [
    { path: 'data/events.csv', type: 'text/csv', content: () => 'Ö\n' },
    { path: 'search/part/1.bin', type: 'application/octet-stream', content: () => Promise.resolve(new Uint8Array([0, 255])) },
  ];
  await writeOutputs(folder, files, (written) => counts.push(written));
  expect(readFileSync(join(folder, 'data/events.csv'), 'utf8')).toBe('Ö\n');
  expect([...readFileSync(join(folder, 'search/part/1.bin'))]).toEqual([0, 255]);
  expect(counts).toEqual([1, 2]);
});

test('a page is not overwritten', async () => {
  const folder = temporaryFolder({ 'data/events.csv': 'mine' });
  await expect(writeOutputs(folder, [{ path: 'data/events.csv', type: 'text/csv', content: () => 'other' }])).rejects.toThrow(PublishError);
  expect(readFileSync(join(folder, 'data/events.csv'), 'utf8')).toBe('mine');
});

test('a file with the inputs of the last build is not made again', async () => {
  const folder = temporaryFolder();
  const asked: string[] = [];
  const end = answerReuse((path) => asked.push(path) > 0 && path === 'reused.json');
  const never = () => expect.unreachable('the file of the last build is reused');
  try {
    await writeOutputs(folder, [
      { path: 'reused.json', type: 'application/json', content: never, keyInputs: ['a'] },
      { path: 'changed.json', type: 'application/json', content: () => 'b', keyInputs: ['b'] },
    ]);
  } finally {
    end();
  }
  expect(asked).toEqual(['reused.json', 'changed.json']);
  expect(readFileSync(join(folder, 'changed.json'), 'utf8')).toBe('b');
});

test('the key of a small file is its content and its path', async () => {
  const asked: string[] = [];
  const end = answerReuse((_, key) => asked.push(key) > 0 && asked.length !== 3);
  const folder = temporaryFolder();
  const file = (path: string, content: string): OutputFile => ({ path, type: 'text/plain', content: () => content });
  try {
    await writeOutputs(folder, [file('one.txt', 'a'), file('one.txt', 'a'), file('one.txt', 'b'), file('two.txt', 'a')]);
  } finally {
    end();
  }
  const [first, same, changed, elsewhere] = asked;
  expect(same).toBe(first);
  expect(new Set([first, changed, elsewhere]).size).toBe(3);
  expect(readFileSync(join(folder, 'one.txt'), 'utf8')).toBe('b');
});

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { takeLock } from '../../src/build/lock.ts';
import { temporaryFolder } from './temporary-folder.ts';

const lockIn = (folder: string) => join(folder, 'lock');

test('a lock is taken once, and again when it was given back', () => {
  const folder = temporaryFolder();
  const release = takeLock(lockIn(folder));
  expect(() => takeLock(lockIn(folder))).toThrow(
    `Another build of this project is running (process ${process.pid}): wait for it. If there is none, delete ${lockIn(folder)}.`,
  );
  release();
  takeLock(lockIn(folder))();
  expect(readdirSync(folder)).toEqual([]);
});

test('the lock of a process that runs holds, whoever wrote it', () => {
  // It runs until its input ends.
  const child = spawn(process.execPath, ['--eval', 'process.stdin.resume()']);
  const folder = temporaryFolder({ lock: String(child.pid) });
  expect(() => takeLock(lockIn(folder))).toThrow(`(process ${child.pid})`);
  child.kill();
});

test.each([
  ['a process that has ended', () => `${spawnSync(process.execPath, ['--version']).pid}`],
  ['nobody', () => ''],
  ['something else', () => 'x'],
])('the lock of %s is taken over', (_, holder) => {
  const folder = temporaryFolder({ lock: holder() });
  const release = takeLock(lockIn(folder));
  expect(readFileSync(lockIn(folder), 'utf8')).toMatch(new RegExp(`^${process.pid} `));
  release();
  expect(existsSync(lockIn(folder))).toBe(false);
});

test.runIf(process.platform === 'linux')('the lock of a process whose number another one has now is taken over', () => {
  const folder = temporaryFolder();
  writeFileSync(lockIn(folder), `${process.pid} 1`);
  takeLock(lockIn(folder))();
  expect(readdirSync(folder)).toEqual([]);
});

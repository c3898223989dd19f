import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { takeLock } from '../../src/build/lock.ts';
import { temporaryFolder } from './temporary-folder.ts';

const lockIn = (folder: string) => join(folder, 'lock');
const MODULE = JSON.stringify(resolve(import.meta.dirname, '../../src/build/lock.ts'));

/** Start a process that takes the lock and runs until it is ended. */
async function holderOf(lock: string) {
  const script = `import { takeLock } from ${MODULE}; globalThis.release = takeLock(${JSON.stringify(lock)}); console.log('taken'); process.stdin.resume();`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: ['pipe', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill());
  await once(child.stdout, 'data');
  return child;
}

test('a lock is taken once, and again after it was released', () => {
  const lock = lockIn(temporaryFolder());
  const release = takeLock(lock);
  expect(() => takeLock(lock)).toThrow(`Another build of this project is running (process ${process.pid}): wait for it.`);
  // A failed attempt to take it does not release it.
  expect(() => takeLock(lock)).toThrow('is running');
  release();
  takeLock(lock)();
});

test('the lock of a running process holds; the lock of a killed one does not', async () => {
  const lock = lockIn(temporaryFolder());
  const child = await holderOf(lock);
  expect(() => takeLock(lock)).toThrow(`(process ${child.pid})`);
  child.kill('SIGKILL');
  await once(child, 'exit');
  const release = takeLock(lock);
  expect(readFileSync(`${lock}.pid`, 'utf8')).toBe(String(process.pid));
  release();
});

test('exactly one of several processes that try at once gets it, after its holder was killed', async () => {
  const lock = lockIn(temporaryFolder());
  const killed = await holderOf(lock);
  killed.kill('SIGKILL');
  await once(killed, 'exit');
  const script = `import { takeLock } from ${MODULE};
    try { globalThis.release = takeLock(${JSON.stringify(lock)}); console.log('taken'); } catch (error) { console.log(error.name); }
    process.stdin.resume();`;
  const children = Array.from({ length: 4 }, () => spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: ['pipe', 'pipe', 'inherit'] }));
  onTestFinished(() => children.forEach((child) => void child.kill()));
  const said = await Promise.all(children.map(async ({ stdout }) => String((await once(stdout, 'data'))[0]).trim()));
  expect(said.sort()).toEqual(['PublishError', 'PublishError', 'PublishError', 'taken']);
});

test.each(['', 'x', '71 1836'])('a file that an earlier version wrote as its lock, with %j in it, is not a lock', (text) => {
  const lock = lockIn(temporaryFolder({ lock: text }));
  const release = takeLock(lock);
  expect(() => takeLock(lock)).toThrow('is running');
  release();
});

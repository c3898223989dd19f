import { spawn, type ChildProcess } from 'node:child_process';
import { expect, test } from 'vitest';
import { Restartable } from '../../src/cli/restartable.ts';

/** Programs that run until they are stopped, fail at once, or end. */
const PROGRAMS = { runs: 'setInterval(() => {}, 1000)', fails: 'process.exit(1)', ends: 'process.exit(0)' };

/** Start these programs one after the other, and return what is reported about them in order. */
function restartable(...programs: (keyof typeof PROGRAMS)[]): { told: string[]; children: ChildProcess[]; program: Restartable } {
  const told: string[] = [];
  const children: ChildProcess[] = [];
  const start = () => {
    const name = programs[children.length]!;
    told.push(`start ${name}`);
    const child = spawn(process.execPath, ['-e', PROGRAMS[name]], { stdio: 'ignore' });
    children.push(child);
    return child;
  };
  const program = new Restartable(start, { onEnd: (code) => told.push(`end ${code}`), onFail: () => told.push('fail') });
  return { told, children, program };
}

test('it is restarted, once for two requests in quick succession', async () => {
  const { told, children, program } = restartable('runs', 'runs', 'runs');
  program.restart();
  program.restart();
  await expect.poll(() => children.length).toBe(2);
  expect(children[0]!.signalCode).toBe('SIGTERM');
  program.stop();
  await expect.poll(() => children[1]!.signalCode).toBe('SIGTERM');
  expect(told).toEqual(['start runs', 'start runs']);
});

test('one that fails after a restart is waited for, and restarted', async () => {
  const { told, children, program } = restartable('runs', 'fails', 'ends');
  program.restart();
  await expect.poll(() => told.at(-1)).toBe('fail');
  program.restart();
  await expect.poll(() => told.at(-1)).toBe('end 0');
  expect(told).toEqual(['start runs', 'start fails', 'fail', 'start ends', 'end 0']);
  expect(children).toHaveLength(3);
});

test('one that fails at the first start ends it', async () => {
  const { told } = restartable('fails');
  await expect.poll(() => told).toEqual(['start fails', 'end 1']);
});

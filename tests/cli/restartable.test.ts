import { spawn, type ChildProcess } from 'node:child_process';
import { expect, test } from 'vitest';
import { Restartable } from '../../src/cli/restartable.ts';

/** Programs that run until they are stopped, fail at once, or end. */
const PROGRAMS = { runs: 'setInterval(() => {}, 1000)', fails: 'process.exit(1)', ends: 'process.exit(0)' };

/** Start the first of these programs, and with each restart the next. Returns the processes, and a log of starts, failures and ends that grows. */
function restartable(...programs: (keyof typeof PROGRAMS)[]): { log: string[]; children: ChildProcess[]; program: Restartable } {
  const log: string[] = [];
  const children: ChildProcess[] = [];
  const start = () => {
    const name = programs[children.length]!;
    log.push(`start ${name}`);
    const child = spawn(process.execPath, ['-e', PROGRAMS[name]], { stdio: 'ignore' });
    children.push(child);
    return child;
  };
  const program = new Restartable(start, { onEnd: (code) => log.push(`end ${code}`), onFail: () => log.push('fail') });
  return { log, children, program };
}

test('two requests in quick succession restart the program once', async () => {
  const { log, children, program } = restartable('runs', 'runs', 'runs');
  program.restart();
  program.restart();
  await expect.poll(() => children.length).toBe(2);
  expect(children[0]!.signalCode).toBe('SIGTERM');
  program.stop();
  await expect.poll(() => children[1]!.signalCode).toBe('SIGTERM');
  expect(log).toEqual(['start runs', 'start runs']);
});

test('after a program has failed following a restart, the next request starts it again', async () => {
  const { log, children, program } = restartable('runs', 'fails', 'ends');
  program.restart();
  await expect.poll(() => log.at(-1)).toBe('fail');
  program.restart();
  await expect.poll(() => log.at(-1)).toBe('end 0');
  expect(log).toEqual(['start runs', 'start fails', 'fail', 'start ends', 'end 0']);
  expect(children).toHaveLength(3);
});

test('a program that fails at its first start is not started again', async () => {
  const { log } = restartable('fails');
  await expect.poll(() => log).toEqual(['start fails', 'end 1']);
});

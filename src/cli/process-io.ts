import process from 'node:process';
import type { Io } from './io.ts';
import { createOutput } from './output.ts';
import { openTerminal } from './terminal.ts';

/** Milliseconds between two checks of whether the parent process is still there. */
const PARENT_CHECK = 500;

/** Return the `Io` of this process. */
export function processIo(): Io {
  // The program that reads the output may stop early: `npx dateline report | head`.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  // eslint-disable-next-line no-restricted-syntax -- The one place that reads the clock: a command is given the day as a value.
  const now = new Date();
  return {
    root: process.cwd(),
    stdin: process.stdin,
    stdout: createOutput(process.stdout),
    stderr: createOutput(process.stderr),
    env: process.env,
    terminal: openTerminal(process.stdin, process.stdout),
    todayIn: (timeZone) => new Intl.DateTimeFormat('sv-SE', { timeZone }).format(now),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    waitForSignal: () =>
      new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
        // When npm is stopped, it stops only the shell between itself and this process. Without npm, the parent may end while this process goes on, as with “nohup”.
        const parent = process.ppid;
        if (process.env['npm_lifecycle_event'] === undefined) return;
        setInterval(() => {
          if (process.ppid !== parent) resolve();
        }, PARENT_CHECK).unref();
      }),
  };
}

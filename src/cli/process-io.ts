import process from 'node:process';
import type { Io } from './io.ts';
import { createOutput } from './output.ts';
import { openTerminal } from './terminal.ts';

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
      }),
  };
}

import { PassThrough, Readable } from 'node:stream';
import type { Io } from '../../src/cli/io.ts';
import { createOutput } from '../../src/cli/output.ts';
import { TypedLines, type Terminal } from '../../src/cli/terminal.ts';

/** The input and output of a command in a test. */
export interface TestIo extends Io {
  /** Returns what the command has written to its standard output so far. */
  out(): string;
  /** Returns what the command has written to its standard error so far. */
  err(): string;
}

/** Create the environment of a command for the project in `root`; questions can only be asked if a terminal is given. */
export function testIo(root: string, { stdin = '', terminal = null }: { stdin?: string; terminal?: Terminal | null } = {}): TestIo {
  let [out, err] = ['', ''];
  return {
    root,
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout: createOutput({ write: (text) => (out += text) }),
    stderr: createOutput({ write: (text) => (err += text) }),
    env: {},
    terminal,
    todayIn: () => '2023-07-05',
    timeZone: 'Europe/Kyiv',
    waitForSignal: () => Promise.resolve(),
    out: () => out,
    err: () => err,
  };
}

/** Return a terminal with simulated typing; `shown` is its output without control sequences. */
export function testTerminal(): Terminal & { type: (text: string) => void; shown: () => string } {
  const keyboard = new PassThrough();
  const screen = new PassThrough();
  let shown = '';
  screen.on('data', (chunk: Buffer) => (shown += chunk.toString()));
  return {
    input: new TypedLines(keyboard),
    output: screen,
    type: (text) => void keyboard.write(text),
    shown: () => shown.replace(/\x1b\[[\d;?]*[A-Za-z]/g, ''),
  };
}

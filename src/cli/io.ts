import type { Output } from './output.ts';
import type { Terminal } from './terminal.ts';

/** Everything outside of it that a command touches: `dateline.ts` gives it the process's own, a test what it likes. */
export interface Io {
  /** The project's folder. */
  root: string;
  stdin: NodeJS.ReadableStream;
  stdout: Output;
  stderr: Output;
  env: Readonly<Record<string, string | undefined>>;
  /** Where questions are asked; null where nobody can answer. */
  terminal: Terminal | null;
  /** The day on which the command is run, `2023-07-05`, in a time zone (IANA name). */
  todayIn(timeZone: string): string;
  /** The time zone of the machine: what is offered as the newsroom's. */
  timeZone: string;
  /** Resolves when the user (Ctrl-C) or another program asks the command to end. */
  untilStopped(): Promise<void>;
}

/** A subcommand: its arguments and its surroundings in, its exit code out. */
export type Run = (argv: readonly string[], io: Io) => Promise<number>;

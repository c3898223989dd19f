import type { Output } from './output.ts';
import type { Terminal } from './terminal.ts';

/** Everything a command accesses outside itself: `dateline.ts` passes the `Io` of the process, a test passes its own. */
export interface Io {
  /** Project root. */
  root: string;
  stdin: NodeJS.ReadableStream;
  stdout: Output;
  stderr: Output;
  env: Readonly<Record<string, string | undefined>>;
  /** Terminal for questions; null if nobody can answer. */
  terminal: Terminal | null;
  /** Return the day on which the command runs, `2023-07-05`, in a time zone (IANA name). */
  todayIn(timeZone: string): string;
  /** Time zone of the machine, the default for the newsroom's. */
  timeZone: string;
  /** Resolves when the user (Ctrl-C) or another program stops the command. */
  waitForSignal(): Promise<void>;
}

/** A subcommand: takes its arguments and `io`, and resolves to the exit code. */
export type Run = (argv: readonly string[], io: Io) => Promise<number>;

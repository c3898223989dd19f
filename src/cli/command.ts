import { Command, CommanderError, InvalidArgumentError, type OptionValues } from '@commander-js/extra-typings';
import { isCalendarDateOrTime } from '../content-files/index.ts';
import { suggestion } from '../text/index.ts';
import { explainError } from '../build/index.ts';
import type { Io } from './io.ts';
import { writeReport } from './write-report.ts';

/** Exit code for wrong usage. */
export const WRONG_USAGE = 2;
/** Exit code after Ctrl-C (128 plus the number of the signal). */
const INTERRUPTED = 130;
/** Width of the help in characters, if the terminal does not report its width. */
const HELP_WIDTH = 120;

/** Thrown when the user presses Ctrl-C at a question. */
export class Interrupted extends Error {}

interface Help {
  /** What the command does: one sentence, then paragraphs. */
  what: string;
  examples: string[];
  /** “0 done; 1 something is wrong”. */
  exitCodes: string;
}

/** Create a command that writes to `io`. The caller adds its arguments and options and runs it with `runCommand`. */
export function createCommand(io: Io, name: string, { what, examples, exitCodes }: Help): Command {
  const call = `npx dateline ${name}`.trim();
  return new Command(call)
    .description(what.trim())
    .helpOption('-h, --help', 'show this')
    .addHelpText('after', `\nExamples:\n${examples.map((line) => `  ${line}\n`).join('')}\nExit codes: ${exitCodes}; ${WRONG_USAGE} wrong usage.`)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
      getOutHelpWidth: () => io.stdout.columns ?? HELP_WIDTH,
      getErrHelpWidth: () => io.stderr.columns ?? HELP_WIDTH,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
}

/**
 * Run a command with its arguments. Errors are written to `io.stderr`. Resolves to the exit code.
 *
 * @param act called with each argument in turn, and then the options
 */
export async function runCommand<Words extends unknown[], Options extends OptionValues>(
  command: Command<Words, Options>,
  argv: readonly string[],
  io: Io,
  act: (...call: [...Words, Options]) => number | Promise<number>,
): Promise<number> {
  let code = 0;
  try {
    await (command as unknown as Command)
      .action(async (...call: unknown[]) => {
        code = await act(...(call.slice(0, -1) as [...Words, Options]));
      })
      // Here, because the caller may have renamed it.
      .showHelpAfterError(`Run “${command.name()} --help” to see how it is used.`)
      .parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_USAGE;
    if (error instanceof Interrupted) return INTERRUPTED;
    writeReport(explainError(error, io.root, { hasVerbose: false }).split('\n'), io.stderr, io.root, command.name().split(' ').at(-1)!);
    return 1;
  }
}

/**
 * Parse the value of `--port`: a whole number from 1 to 65535.
 *
 * @throws InvalidArgumentError for any other value
 */
export function readPort(value: string): number {
  const port = Number(value);
  if (!/^\d{1,5}$/.test(value) || port < 1 || port > 65535) throw new InvalidArgumentError('It must be a number from 1 to 65535.');
  return port;
}

/**
 * Parse a count: a whole number from 1.
 *
 * @throws InvalidArgumentError for any other value
 */
export function readCount(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError('It must be a whole number from 1 on.');
  return Number(value);
}

/**
 * Parse a day, with or without a time.
 *
 * @throws InvalidArgumentError for any other value
 */
export function readDay(value: string): string {
  if (!isCalendarDateOrTime(value)) throw new InvalidArgumentError(DAY_ADVICE);
  return value;
}

/**
 * Parse a day, with or without a time; a time may have no zone.
 *
 * @throws InvalidArgumentError for any other value
 */
export function readDayOrLocalTime(value: string): string {
  readDay(/T\d{2}:\d{2}(?::\d{2})?$/.test(value) ? `${value}Z` : value);
  return value;
}

/** Advice for a day that cannot be read. */
export const DAY_ADVICE = 'Write a day such as 2023-07-05, or with time and zone 2023-07-05T14:30+03:00.';

/**
 * Create a parser of comma-separated lists, `one,two`, whose items must be in `known`.
 *
 * @param what name of an item, in the singular: “kind”
 */
export function readList(what: string, known: readonly string[]): (value: string) => Set<string> {
  return (value) => {
    const names = value
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '');
    const unknown = names.find((name) => !known.includes(name));
    if (unknown !== undefined) throw new InvalidArgumentError(`There is no ${what} “${unknown}”.${suggestion(unknown, known)}`);
    return new Set(names);
  };
}

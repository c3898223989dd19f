import { parseArgs, type ParseArgsConfig } from 'node:util';
import { suggestion } from '../text/nearest.ts';

/** Exit code of a command that was called wrongly. */
const WRONG_USAGE = 2;

type Options = NonNullable<ParseArgsConfig['options']>;
type Arguments<T extends Options> = ReturnType<typeof parseArgs<{ options: T; allowPositionals: true }>>;

/**
 * Read a command's arguments. `--help` prints the help and ends the process with 0;
 * an argument that the command does not know prints what is wrong and ends it with 2.
 *
 * @param help what the command does, its options, examples and exit codes
 */
export function readArguments<const T extends Options>(help: string, options: T, { positionals = false } = {}): Arguments<T> {
  let parsed;
  try {
    parsed = parseArgs({ options: { ...(options as Options), help: { type: 'boolean', short: 'h' } }, allowPositionals: positionals });
  } catch (error) {
    return failUsage(explainFault(error as NodeJS.ErrnoException, Object.keys(options)));
  }
  if (parsed.values['help'] === true) {
    process.stdout.write(`${help.trim()}\n`);
    process.exit(0);
  }
  return parsed as unknown as Arguments<T>;
}

/** Say in a sentence what Node found wrong with the arguments, and name the option that was meant. */
function explainFault({ code, message }: NodeJS.ErrnoException, options: readonly string[]): string {
  const [, argument = ''] = /'([^']*?)(?:=.*|\s.*)?'/s.exec(message) ?? [];
  switch (code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION': {
      const known = [...options, 'help'].map((name) => `--${name}`);
      return `There is no option ${argument}.${suggestion(argument, known) || ` Options are ${known.join(', ')}.`}`;
    }
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return message.includes('does not take') ? `${argument} takes no value.` : `${argument} needs a value behind it.`;
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
      return `This command takes no “${argument}”.`;
    default:
      return message;
  }
}

/** End the process because the command was called wrongly. */
export function failUsage(message: string): never {
  process.stderr.write(`${message}\nRun the command with --help to see how it is used.\n`);
  process.exit(WRONG_USAGE);
}

/** Read the value of `--port`: a whole number from 1 to 65535. */
export function readPort(value: string): number {
  const port = Number(value);
  if (!/^\d{1,5}$/.test(value) || port < 1 || port > 65535) return failUsage(`--port needs a number from 1 to 65535, not “${value}”.`);
  return port;
}

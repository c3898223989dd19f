import { terminalText } from '../text/index.ts';

/** Where a command writes to. All that a command says goes through one, so that no text of a stranger moves a cursor or turns the direction of a line. */
export interface Output {
  /** Writes a text, with its control characters written out: ESC becomes `\u001b`. */
  write(text: string): unknown;
  /** Writes a line over the one that the cursor is in. For terminals only. */
  overwrite(line: string): unknown;
  /** Whether it is a terminal, on which a line can be written over. */
  isTTY?: boolean | undefined;
  /** How many letters a line of it holds. */
  columns?: number | undefined;
}

/** Back to the beginning of the line, and clear it (ECMA-48). */
const CLEAR_LINE = '\r\u001B[K';

/** What an output writes to in the end: a stream of this process, or a string in a test. */
export interface Sink {
  write(text: string): unknown;
  isTTY?: boolean | undefined;
  columns?: number | undefined;
}

/** Make an output that writes to a stream. */
export function createOutput(sink: Sink): Output {
  return {
    write: (text) => sink.write(terminalText(text)),
    overwrite: (line) => sink.write(`${CLEAR_LINE}${terminalText(line)}`),
    get isTTY() {
      return sink.isTTY;
    },
    get columns() {
      return sink.columns;
    },
  };
}

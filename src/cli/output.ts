import { terminalText } from '../text/index.ts';

/** Output of a command. All output goes through one of these, so that no text from outside can move the cursor or change the direction of a line. */
export interface Output {
  /** Write a text, with control characters escaped: ESC becomes `\u001b`. */
  write(text: string): unknown;
  /** Overwrite the current line. For terminals only. */
  overwrite(line: string): unknown;
  /** Whether it is a terminal, on which a line can be overwritten. */
  isTTY?: boolean | undefined;
  /** Width in characters. */
  columns?: number | undefined;
}

/** Return to the beginning of the line and clear it (ECMA-48). */
const CLEAR_LINE = '\r\u001B[K';

/** Destination of an output: a stream of this process, or a string in a test. */
export interface Sink {
  write(text: string): unknown;
  isTTY?: boolean | undefined;
  columns?: number | undefined;
}

/** Create an output that writes to a stream. */
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

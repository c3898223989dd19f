import { Readable, Writable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import type { ReadStream, WriteStream } from 'node:tty';

/** End of input (Ctrl-D). */
const END_OF_INPUT = '\x04';

/** The part of a terminal's input used here. */
type Keyboard = NodeJS.ReadableStream & Partial<Pick<ReadStream, 'setRawMode'>>;

/**
 * Input of a terminal that passes on one line per question. Text that is typed ahead, or pasted with line breaks, waits for the question it answers. Without this
 * class, a question of clack would read all available input, and everything after its line would be lost.
 */
export class TypedLines extends Readable {
  /** Checked by clack, which then sets the mode of the input. */
  readonly isTTY = true;
  /** Whether the input has ended. */
  ended = false;
  readonly #keyboard: Keyboard;
  readonly #decoder = new StringDecoder('utf8');
  #waiting = '';
  /** Called at the end of input while a line is expected. */
  #onEnd: (() => void) | null = null;

  constructor(keyboard: Keyboard) {
    super();
    this.#keyboard = keyboard;
  }

  override _read(): void {
    // Lines are pushed as they arrive.
  }

  setRawMode(isRaw: boolean): this {
    this.#keyboard.setRawMode?.(isRaw);
    return this;
  }

  /** Pass on input until the next line break. `onEnd` is called if the input ends before. */
  expectLine(onEnd: () => void): void {
    this.#onEnd = onEnd;
    this.#keyboard.on('data', this.#take);
    this.#keyboard.once('end', this.#end);
    this.#keyboard.resume();
    // The question is printed first.
    setImmediate(this.#passOn);
  }

  /** Pause: further input waits. */
  pauseLines(): void {
    this.#onEnd = null;
    this.#keyboard.off('data', this.#take);
    this.#keyboard.off('end', this.#end);
    this.#keyboard.pause();
  }

  readonly #take = (chunk: Buffer | string): void => {
    this.#waiting += typeof chunk === 'string' ? chunk : this.#decoder.write(chunk);
    this.#passOn();
  };

  readonly #end = (): void => {
    this.ended = true;
    this.#onEnd?.();
  };

  readonly #passOn = (): void => {
    if (this.#onEnd === null || this.#waiting === '') return;
    const [typed] = /^[^\r\n\x04]*(?:\r\n?|\n|\x04)?/.exec(this.#waiting)!;
    this.#waiting = this.#waiting.slice(typed.length);
    if (typed.endsWith(END_OF_INPUT)) return this.#end();
    const isLine = /[\r\n]$/.test(typed);
    if (isLine) this.#onEnd = null;
    // The Enter key sends a carriage return; a line typed before the question, in line mode, ends with a line feed.
    this.push(typed.replace(/\r\n?|\n/, '\r'));
  };
}

/** A terminal that a user types on. */
export interface Terminal {
  input: TypedLines;
  output: NodeJS.WritableStream;
}

/** Width in characters of a terminal that does not report one, as in some containers. */
const USUAL_WIDTH = 80;

/** Open the terminal of a process; null if its input or output is not a terminal. */
export function openTerminal(input: ReadStream, output: WriteStream): Terminal | null {
  if (!input.isTTY || !output.isTTY) return null;
  const screen = new Writable({ write: (chunk: Buffer, _encoding, done) => void output.write(chunk, done) });
  // Clack wraps lines at this width; a width of 0 would wrap after each letter.
  Object.defineProperty(screen, 'columns', { get: () => output.columns || USUAL_WIDTH });
  return { input: new TypedLines(input), output: screen };
}

import { Readable, Writable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import type { ReadStream, WriteStream } from 'node:tty';

/** What ends all input (Ctrl-D). */
const END_OF_INPUT = '\x04';

/** The part of a terminal's input that is used here. */
type Keyboard = NodeJS.ReadableStream & Partial<Pick<ReadStream, 'setRawMode'>>;

/**
 * What is typed on a terminal, given out one line for each question: what is typed ahead, or pasted with line ends in it, waits for the
 * question that it answers. (A question of clack reads all that there is, and what comes behind its line is lost.)
 */
export class TypedLines extends Readable {
  /** Asked of an input by clack, which then sets its mode. */
  readonly isTTY = true;
  /** Whether all input has ended. */
  ended = false;
  readonly #keyboard: Keyboard;
  readonly #decoder = new StringDecoder('utf8');
  #waiting = '';
  /** Told of the end of all input while a line is waited for. */
  #onEnd: (() => void) | null = null;

  constructor(keyboard: Keyboard) {
    super();
    this.#keyboard = keyboard;
  }

  override _read(): void {
    // Lines are pushed as they come.
  }

  setRawMode(isRaw: boolean): this {
    this.#keyboard.setRawMode?.(isRaw);
    return this;
  }

  /** Give out what is typed until the next line end. `onEnd` is told when the input ends before. */
  begin(onEnd: () => void): void {
    this.#onEnd = onEnd;
    this.#keyboard.on('data', this.#take);
    this.#keyboard.once('end', this.#end);
    this.#keyboard.resume();
    // The question is put first.
    setImmediate(this.#giveOut);
  }

  /** Give out nothing more: what is typed from now on waits. */
  pauseLines(): void {
    this.#onEnd = null;
    this.#keyboard.off('data', this.#take);
    this.#keyboard.off('end', this.#end);
    this.#keyboard.pause();
  }

  readonly #take = (chunk: Buffer | string): void => {
    this.#waiting += typeof chunk === 'string' ? chunk : this.#decoder.write(chunk);
    this.#giveOut();
  };

  readonly #end = (): void => {
    this.ended = true;
    this.#onEnd?.();
  };

  readonly #giveOut = (): void => {
    if (this.#onEnd === null || this.#waiting === '') return;
    const [typed] = /^[^\r\n\x04]*(?:\r\n?|\n|\x04)?/.exec(this.#waiting)!;
    this.#waiting = this.#waiting.slice(typed.length);
    if (typed.endsWith(END_OF_INPUT)) return this.#end();
    const isLine = /[\r\n]$/.test(typed);
    if (isLine) this.#onEnd = null;
    // A key of the terminal gives a carriage return; a line that was typed before the question, while it echoed lines, a line feed.
    this.push(typed.replace(/\r\n?|\n/, '\r'));
  };
}

/** A terminal with somebody before it. */
export interface Terminal {
  input: TypedLines;
  output: NodeJS.WritableStream;
}

/** Letters in a line of a terminal that does not say its width, as some in containers do not. */
const USUAL_WIDTH = 80;

/** Open the terminal that a process runs on; null where its input or output is none. */
export function openTerminal(input: ReadStream, output: WriteStream): Terminal | null {
  if (!input.isTTY || !output.isTTY) return null;
  const screen = new Writable({ write: (chunk: Buffer, _encoding, done) => void output.write(chunk, done) });
  // Clack breaks lines by it: in a terminal of no width after each letter.
  Object.defineProperty(screen, 'columns', { get: () => output.columns || USUAL_WIDTH });
  return { input: new TypedLines(input), output: screen };
}

/** Where progress is written: standard output, or an array in a test. */
export interface Screen {
  write(text: string): void;
  /** Writes a line over the one that the cursor is in; on a terminal only. */
  overwrite(line: string): void;
  /** Whether it is a terminal, on which a line can be written over. */
  isTerminal: boolean;
}

/** The lines of progress of a build: one a stage, with its result and its time at its end. */
export interface Progress {
  /** Begin a stage: “Reading articles … ”. */
  begin(stage: string): void;
  /** Tell how far the stage is: “1,204 of 2,216, 46 a second”. It shows on a terminal, and elsewhere now and then. */
  count(done: number, total: number): void;
  /** End the stage with what came of it, its time and the rate of what was counted: “15 articles, 0.4 s”. */
  end(result?: string): void;
  /** A line of its own; in the middle of a stage it waits for the stage's end. */
  line(text: string): void;
  /** Break off a stage that failed, so that what follows begins on a line of its own. */
  stop(): void;
  /** Time since the beginning: “6.1 s”. */
  total(): string;
}

/** Milliseconds between two counts on a terminal, and in a log, where each is a line of its own. */
const ON_TERMINAL = 200;
const IN_LOG = 15_000;
/** Of fewer things, or within fewer seconds, a rate says nothing. */
const RATE_FROM = { things: 100, seconds: 2 };

interface Stage {
  name: string;
  start: number;
  /** When a count was last written. */
  written: number;
  done: number;
}

export function startProgress({ write, overwrite, isTerminal }: Screen): Progress {
  const start = performance.now();
  const waiting: string[] = [];
  let stage: Stage | null = null;
  function close(result: string): void {
    if (stage && isTerminal && stage.done > 0) overwrite(`${stage.name} … `);
    stage = null;
    write(`${[result, ...waiting.splice(0)].join('\n')}\n`);
  }
  return {
    begin(name) {
      const now = performance.now();
      stage = { name, start: now, written: now, done: 0 };
      write(`${name} … `);
    },
    count(done, total) {
      if (!stage) return;
      stage.done = done;
      const now = performance.now();
      if (now - stage.written < (isTerminal ? ON_TERMINAL : IN_LOG)) return;
      stage.written = now;
      const soFar = `${number(done)} of ${number(total)}${rateOf(stage, now)}`;
      if (isTerminal) overwrite(`${stage.name} … ${soFar}`);
      else write(`${soFar}\n${stage.name} … `);
    },
    end(result) {
      if (!stage) return;
      const now = performance.now();
      const time = `${seconds(now - stage.start)}${rateOf(stage, now)}`;
      close(result === undefined ? time : `${result}, ${time}`);
    },
    line(text) {
      if (stage) waiting.push(text);
      else write(`${text}\n`);
    },
    stop() {
      if (stage) close('failed');
    },
    total: () => seconds(performance.now() - start),
  };
}

/** “, 46 a second”; nothing where too little was counted. */
function rateOf({ start, done }: Stage, now: number): string {
  const elapsed = (now - start) / 1000;
  const rate = Math.round(done / elapsed);
  return done < RATE_FROM.things || elapsed < RATE_FROM.seconds || rate < 1 ? '' : `, ${number(rate)} a second`;
}

function number(value: number): string {
  return String(value).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

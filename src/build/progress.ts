/** Output of progress lines: standard output, or an array in a test. */
export interface Screen {
  write(text: string): void;
  /** Overwrites the current line; only on a terminal. */
  overwrite(line: string): void;
  /** Whether it is a terminal, where a line can be overwritten. */
  isTerminal: boolean;
}

/** Progress lines of a build: one for each stage, ending with its result and time. */
export interface Progress {
  /** Start a stage: “Reading articles … ”. */
  begin(stage: string): void;
  /** Report how far the stage is: “1,204 of 2,216, 46 a second”. In a log it is shown only now and then. */
  count(done: number, total: number): void;
  /** End the stage with its result, its time and the rate of what was counted: “15 articles, 0.4 s”. */
  end(result?: string): void;
  /** Write a separate line; during a stage it is delayed until the stage ends. */
  line(text: string): void;
  /** Abort a failed stage, so that the following output starts on a new line. */
  stop(): void;
  /** Return the total time so far: “6.1 s”. */
  total(): string;
}

/** Minimum milliseconds between two counts on a terminal, and in a log, where each takes a line. */
const ON_TERMINAL = 200;
const IN_LOG = 15_000;
/** Minimum count, and minimum seconds, for a rate to be meaningful. */
const RATE_FROM = { things: 100, seconds: 2 };

interface Stage {
  name: string;
  start: number;
  /** Time of the last count. */
  written: number;
  done: number;
}

/** Start the progress lines of a build. */
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

/** Return “, 46 a second”; an empty string when too little was counted. */
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

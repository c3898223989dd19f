/** Where progress is written: standard output, or an array in a test. */
export type Write = (text: string) => void;

/** The lines of progress of a build: one a stage, with its result and its time at its end. */
export interface Progress {
  /** Begin a stage: “Reading articles … ”. */
  begin(stage: string): void;
  /** End the stage with what came of it and its time: “15 articles, 0.4 s”. */
  end(result?: string): void;
  /** A line of its own; in the middle of a stage it waits for the stage's end. */
  line(text: string): void;
  /** Break off a stage that failed, so that what follows begins on a line of its own. */
  stop(): void;
  /** Time since the beginning: “6.1 s”. */
  total(): string;
}

export function startProgress(write: Write): Progress {
  const start = performance.now();
  const waiting: string[] = [];
  /** When the stage that is under way began. */
  let stageStart: number | null = null;
  function close(result: string): void {
    stageStart = null;
    write(`${[result, ...waiting.splice(0)].join('\n')}\n`);
  }
  return {
    begin(stage) {
      stageStart = performance.now();
      write(`${stage} … `);
    },
    end(result) {
      if (stageStart === null) return;
      const time = seconds(performance.now() - stageStart);
      close(result === undefined ? time : `${result}, ${time}`);
    },
    line(text) {
      if (stageStart === null) write(`${text}\n`);
      else waiting.push(text);
    },
    stop() {
      if (stageStart !== null) close('failed');
    },
    total: () => seconds(performance.now() - start),
  };
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

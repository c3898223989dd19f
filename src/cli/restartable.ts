import type { ChildProcess } from 'node:child_process';

interface Events {
  /** Called when the program ends by itself. */
  onEnd: (code: number) => void;
  /** Called when the program fails after a restart: its input is invalid at the moment, and the next `restart` tries again. */
  onFail: () => void;
}

/** A program that can be restarted in a new process. */
export class Restartable {
  readonly #start: () => ChildProcess;
  readonly #events: Events;
  #child: ChildProcess;
  #isRestarting = false;
  #isStopped = false;

  constructor(start: () => ChildProcess, events: Events) {
    this.#start = start;
    this.#events = events;
    this.#child = this.#begin(events.onEnd);
  }

  /** End the program if it is running, and start it again. */
  restart(): void {
    if (this.#isRestarting) return;
    this.#isRestarting = true;
    if (hasEnded(this.#child)) this.#startAgain();
    else this.#child.kill();
  }

  /** Stop the program for good; no event is emitted. */
  stop(): void {
    this.#isStopped = true;
    this.#child.kill();
  }

  #begin(onFail: (code: number) => void): ChildProcess {
    const child = this.#start();
    child.once('exit', (code) => {
      if (this.#isStopped) return;
      if (this.#isRestarting) this.#startAgain();
      else if (code === 0) this.#events.onEnd(0);
      else onFail(code ?? 1);
    });
    return child;
  }

  #startAgain(): void {
    this.#isRestarting = false;
    this.#child = this.#begin(this.#events.onFail);
  }
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

import type { ChildProcess } from 'node:child_process';

interface Events {
  /** It ended by itself and is not waited for. */
  onEnd: (code: number) => void;
  /** It failed after having been started anew: what it reads is wrong just now, and the next `restart` tries again. */
  onFail: () => void;
}

/** A program that is started anew, in a new process, whenever it is told to. */
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

  restart(): void {
    if (this.#isRestarting) return;
    this.#isRestarting = true;
    if (hasEnded(this.#child)) this.#beginAnew();
    else this.#child.kill();
  }

  /** End it for good; nothing is told of that. */
  stop(): void {
    this.#isStopped = true;
    this.#child.kill();
  }

  #begin(onFail: (code: number) => void): ChildProcess {
    const child = this.#start();
    child.once('exit', (code) => {
      if (this.#isStopped) return;
      if (this.#isRestarting) this.#beginAnew();
      else if (code === 0) this.#events.onEnd(0);
      else onFail(code ?? 1);
    });
    return child;
  }

  #beginAnew(): void {
    this.#isRestarting = false;
    this.#child = this.#begin(this.#events.onFail);
  }
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

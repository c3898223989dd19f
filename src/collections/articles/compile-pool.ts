import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ArticleSource } from './article-source.ts';
import type { CompileResult } from './compile-to-file.ts';
import type { CompileSettings, FromThread, ToThread } from './compile-worker.ts';

/** Computing time that an article may take, in milliseconds. One of 20,000 words takes a third of it, in a thread that has just begun. */
const TIME_LIMIT = 1500;
/** Memory that a thread may take, in megabytes; with the longest article it takes a fifth. */
const MEMORY_LIMIT = 1024;
/** How often the threads are looked at, in milliseconds. */
const LOOK_EVERY = 200;
/** Threads at most: each takes memory of its own. */
const THREADS = Math.min(4, availableParallelism());
/** To begin a thread costs as much as so many articles: another one pays only when more are waiting. */
const WAITING_PER_THREAD = 100;
/** Articles that a thread has at a time: the one that it reads and the next, so that it need not wait for us. */
const HELD_PER_THREAD = 2;

interface Job {
  source: ArticleSource;
  /** The file that it is compiled into. */
  path: string;
  resolve: (reading: CompileResult) => void;
  reject: (error: unknown) => void;
}

interface Thread {
  worker: Worker;
  /** What it was last sent. */
  settings: CompileSettings;
  /** Settings that it has not yet taken up. */
  preparing: number;
  /** The article that it reads, then those that wait in it. */
  jobs: Job[];
  /** The article that it was reading when we first looked, and the computing time that it had used by then. */
  watched: { job: Job; since: number } | null;
}

/** What compiles the articles of a load. */
export interface Compiler {
  /** Compile what comes from here on with these settings. */
  use(settings: CompileSettings): void;
  /** Compile an article into a file of the given path. */
  compile(source: ArticleSource, path: string): Promise<CompileResult>;
  close(): Promise<void>;
}

/**
 * Threads that compile articles. An article that takes too much time or memory is refused by name, its thread is ended, and the others go on.
 *
 * Threads begin when they are needed, and are kept until the pool is closed.
 */
export class CompilePool implements Compiler {
  readonly #timeLimit: number;
  #settings: CompileSettings | null = null;
  readonly #waiting: Job[] = [];
  readonly #threads = new Set<Thread>();
  #watch: NodeJS.Timeout | undefined;

  constructor({ timeLimit = TIME_LIMIT }: { timeLimit?: number } = {}) {
    this.#timeLimit = timeLimit;
  }

  use(settings: CompileSettings): void {
    this.#settings = settings;
  }

  /** Rejects only when the compiler itself cannot be loaded. */
  compile(source: ArticleSource, path: string): Promise<CompileResult> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ source, path, resolve, reject });
      this.#handOut();
    });
  }

  async close(): Promise<void> {
    clearInterval(this.#watch);
    this.#watch = undefined;
    const threads = [...this.#threads];
    this.#threads.clear();
    await Promise.all(threads.map(({ worker }) => worker.terminate()));
  }

  #handOut(): void {
    while (this.#waiting.length > 0) {
      const thread = this.#threadFor();
      if (!thread) return;
      const job = this.#waiting.shift()!;
      if (thread.settings !== this.#settings) this.#prepare(thread, this.#settings!);
      thread.jobs.push(job);
      send(thread, { source: job.source, path: job.path });
    }
  }

  /** The thread with the fewest articles that has room for one; a new one where that pays. */
  #threadFor(): Thread | null {
    const threads = [...this.#threads].sort((a, b) => a.jobs.length - b.jobs.length);
    if (threads.length === 0 || (threads.length < THREADS && this.#waiting.length > WAITING_PER_THREAD * threads.length)) return this.#begin();
    const [idlest] = threads;
    return idlest!.jobs.length < HELD_PER_THREAD ? idlest! : null;
  }

  #begin(): Thread {
    const worker = new Worker(new URL('./compile-worker.ts', import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT } });
    const thread: Thread = { worker, settings: this.#settings!, preparing: 0, jobs: [], watched: null };
    this.#threads.add(thread);
    worker.on('message', (message: FromThread) => this.#receive(thread, message));
    worker.on('error', (error: NodeJS.ErrnoException) => this.#lose(thread, error));
    this.#prepare(thread, this.#settings!);
    this.#watch ??= setInterval(() => this.#look(), LOOK_EVERY).unref();
    return thread;
  }

  #prepare(thread: Thread, settings: CompileSettings): void {
    thread.settings = settings;
    thread.preparing++;
    send(thread, { settings });
  }

  #receive(thread: Thread, message: FromThread): void {
    if (message === 'ready') {
      thread.preparing--;
      return;
    }
    const job = thread.jobs.shift();
    if (!job) return;
    if ('reading' in message) job.resolve(message.reading);
    // A disk that is full or cannot be written to is no fault of the article.
    else if (message.code !== undefined) job.reject(Object.assign(new Error(message.thrown), { code: message.code }));
    else job.resolve(refusal(job, `This article could not be read (${message.thrown}). ${REMEDY}`));
    this.#handOut();
  }

  /** A thread has ended by itself. */
  #lose(thread: Thread, error: NodeJS.ErrnoException): void {
    if (!this.#threads.has(thread)) return;
    if (error.code === 'ERR_WORKER_OUT_OF_MEMORY' && thread.jobs.length > 0) {
      this.#giveUp(thread, `Reading this article took more than ${MEMORY_LIMIT} MB of memory and was stopped. ${REMEDY}`);
      return;
    }
    this.#threads.delete(thread);
    for (const { reject } of [...thread.jobs, ...this.#waiting.splice(0)]) reject(error);
  }

  /** Refuse the article that a thread is reading, end the thread, and give its other articles to the next. */
  #giveUp(thread: Thread, message: string): void {
    this.#threads.delete(thread);
    void thread.worker.terminate();
    const [job, ...others] = thread.jobs;
    this.#waiting.unshift(...others);
    job!.resolve(refusal(job!, message));
    this.#handOut();
  }

  #look(): void {
    for (const thread of this.#threads) void this.#lookAt(thread);
  }

  /** Computing time is what counts, and not the clock: a busy machine must not refuse an article. */
  async #lookAt(thread: Thread): Promise<void> {
    const [job] = thread.jobs;
    if (!job || thread.preparing > 0) return;
    const { user, system } = await thread.worker.cpuUsage().catch(() => ({ user: 0, system: 0 }));
    if (thread.jobs[0] !== job || !this.#threads.has(thread)) return;
    const used = (user + system) / 1000;
    if (thread.watched?.job !== job) thread.watched = { job, since: used };
    else if (used - thread.watched.since > this.#timeLimit) {
      this.#giveUp(thread, `Reading this article took more than ${this.#timeLimit / 1000} seconds of computing and was stopped. ${REMEDY}`);
    }
  }
}

const REMEDY = 'Split it, or take out what is very long, nested or repeated in it.';

function send({ worker }: Thread, message: ToThread): void {
  worker.postMessage(message);
}

function refusal({ source: { path } }: Job, message: string): CompileResult {
  return { file: null, problems: [{ file: path, line: 1, column: 1, message }], removed: [] };
}

import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ArticleSource } from './article-source.ts';
import type { CompileResult } from './compile-to-file.ts';
import type { CompileSettings, FromThread, ToThread } from './compile-worker.ts';

/** CPU time that an article may take, in milliseconds. An article of 20,000 words takes a third of it, in a freshly started thread. */
const TIME_LIMIT = 1500;
/** Memory that a thread may take, in megabytes; the longest article takes a fifth of it. */
const MEMORY_LIMIT = 1024;
/** Interval between two checks of the threads, in milliseconds. */
const LOOK_EVERY = 200;
/** Maximum number of threads: each takes memory of its own. */
const THREADS = Math.min(4, availableParallelism());
/** Starting a thread costs as much as so many articles: another one pays off only if more are waiting. */
const WAITING_PER_THREAD = 100;
/** Number of articles that a thread has at a time: the one it compiles and the next, so that it never waits for the main thread. */
const HELD_PER_THREAD = 2;

interface Job {
  source: ArticleSource;
  /** Path of the file to write. */
  path: string;
  resolve: (result: CompileResult) => void;
  reject: (error: unknown) => void;
}

interface Thread {
  worker: Worker;
  /** Settings that it was last sent. */
  settings: CompileSettings;
  /** Number of settings messages it has not answered yet. */
  preparing: number;
  /** The article it compiles, then those queued in it. */
  jobs: Job[];
  /** The article it was compiling at the last check, and the CPU time used when that article was first seen. */
  watched: { job: Job; since: number } | null;
}

/** Compiles the articles of one load. */
export interface Compiler {
  /** Set the settings for all following articles. */
  use(settings: CompileSettings): void;
  /** Compile an article into a file with the given path. */
  compile(source: ArticleSource, path: string): Promise<CompileResult>;
  close(): Promise<void>;
}

/**
 * Pool of threads that compile articles. An article that takes too much time or memory is refused by name and its thread is ended; the others continue.
 *
 * Threads are started when needed and kept until the pool is closed.
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

  /** Resolves to the result; problems of the article are part of it. @throws Error when the compiler cannot be loaded or a file cannot be written */
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

  /** Return the least busy thread if it has room; a new one if that pays off; else null. */
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
    if ('result' in message) job.resolve(message.result);
    // A full or read-only disk is not a problem of the article.
    else if (message.code !== undefined) job.reject(Object.assign(new Error(message.thrown), { code: message.code }));
    else job.resolve(refusal(job, `This article could not be analyzed (${message.thrown}). ${REMEDY}`));
    this.#handOut();
  }

  /** Handle the end of a thread by itself. */
  #lose(thread: Thread, error: NodeJS.ErrnoException): void {
    if (!this.#threads.has(thread)) return;
    if (error.code === 'ERR_WORKER_OUT_OF_MEMORY' && thread.jobs.length > 0) {
      this.#giveUp(thread, `Analyzing this article took more than ${MEMORY_LIMIT} MB of memory and was stopped. ${REMEDY}`);
      return;
    }
    this.#threads.delete(thread);
    for (const { reject } of [...thread.jobs, ...this.#waiting.splice(0)]) reject(error);
  }

  /** Refuse the article that a thread is compiling, end the thread, and queue its other articles again. */
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

  /** Check a thread by CPU time instead of the clock, so that a busy machine does not refuse an article. */
  async #lookAt(thread: Thread): Promise<void> {
    const [job] = thread.jobs;
    if (!job || thread.preparing > 0) return;
    const { user, system } = await thread.worker.cpuUsage().catch(() => ({ user: 0, system: 0 }));
    if (thread.jobs[0] !== job || !this.#threads.has(thread)) return;
    const used = (user + system) / 1000;
    if (thread.watched?.job !== job) thread.watched = { job, since: used };
    else if (used - thread.watched.since > this.#timeLimit) {
      this.#giveUp(thread, `Analyzing this article took more than ${this.#timeLimit / 1000} seconds of CPU time and was stopped. ${REMEDY}`);
    }
  }
}

const REMEDY = 'Split it, or remove what is very long, deeply nested or repeated.';

function send({ worker }: Thread, message: ToThread): void {
  worker.postMessage(message);
}

function refusal({ source: { path } }: Job, message: string): CompileResult {
  return { file: null, problems: [{ file: path, line: 1, column: 1, message }], removed: [] };
}

import { availableParallelism } from 'node:os';
import { serialize } from 'node:v8';
import { Piscina } from 'piscina';
import type { ArticleSource } from './article-source.ts';
import type { CompileResult } from './compile-to-file.ts';
import type { CompileAnswer, CompileSettings, CompileTask, SharedSettings } from './compile-worker.ts';

/** Maximum CPU time for an article, in milliseconds. An article of 20,000 words takes a third of it, in a thread that has just started. */
const TIME_LIMIT = 1500;
/** Maximum memory of a thread, in megabytes; the longest article takes a fifth of it. */
const MEMORY_LIMIT = 1024;
/** Interval between two checks of the threads, in milliseconds. */
const LOOK_EVERY = 200;
/** Maximum number of threads, because each needs its own memory. */
const THREADS = Math.min(4, availableParallelism());
/** Number of waiting articles for which another thread is worth starting: starting one costs as much as compiling this many. */
const WAITING_PER_THREAD = 100;

const REMEDY = 'Split it, or remove what is very long, deeply nested or repeated.';

interface Job {
  task: CompileTask;
  resolve: (result: CompileResult) => void;
  reject: (error: unknown) => void;
  /** Ends the thread that compiles the article. */
  stop: AbortController;
  /** CPU time, in milliseconds, that its thread had used at the first check; null before that. */
  since: number | null;
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
 * Pool of threads that compile articles. If an article takes too much time or memory, its thread is ended and the error names the article; the others continue.
 *
 * Threads are started when needed and kept until the pool is closed.
 */
export class CompilePool implements Compiler {
  readonly #timeLimit: number;
  readonly #memoryLimit: number;
  readonly #pool: Piscina<CompileTask, CompileAnswer>;
  #settings: SharedSettings | null = null;
  readonly #waiting: Job[] = [];
  readonly #running = new Set<Job>();
  #watch: NodeJS.Timeout | undefined;

  constructor({ timeLimit = TIME_LIMIT, memoryLimit = MEMORY_LIMIT }: { timeLimit?: number; memoryLimit?: number } = {}) {
    this.#timeLimit = timeLimit;
    this.#memoryLimit = memoryLimit;
    this.#pool = new Piscina<CompileTask, CompileAnswer>({
      filename: new URL('./compile-worker.ts', import.meta.url).href,
      minThreads: 0,
      maxThreads: THREADS,
      idleTimeout: Infinity,
      resourceLimits: { maxOldGenerationSizeMb: memoryLimit },
      recordTiming: false,
    });
  }

  use(settings: CompileSettings): void {
    const serialized = serialize(settings);
    const bytes = new SharedArrayBuffer(serialized.length);
    new Uint8Array(bytes).set(serialized);
    this.#settings = { version: (this.#settings?.version ?? 0) + 1, bytes };
  }

  /** Resolves to the result; problems of the article are part of it. @throws Error when the compiler cannot be loaded or a file cannot be written */
  compile(source: ArticleSource, path: string): Promise<CompileResult> {
    return new Promise((resolve, reject) => {
      const task: CompileTask = { source, path, settings: this.#settings!, thread: new Int32Array(new SharedArrayBuffer(4)) };
      this.#waiting.push({ task, resolve, reject, stop: new AbortController(), since: null });
      this.#handOut();
    });
  }

  async close(): Promise<void> {
    clearInterval(this.#watch);
    this.#watch = undefined;
    await this.#pool.destroy();
  }

  /** Run waiting articles. Piscina starts a thread for each task that finds none idle, so it is given only as many tasks at a time as threads are worth starting. */
  #handOut(): void {
    const paying = Math.min(THREADS, Math.max(1, Math.ceil(this.#waiting.length / WAITING_PER_THREAD)));
    const threads = Math.max(this.#pool.threads.length, paying);
    while (this.#running.size < threads && this.#waiting.length > 0) void this.#run(this.#waiting.shift()!);
  }

  async #run(job: Job): Promise<void> {
    this.#watch ??= setInterval(() => this.#look(), LOOK_EVERY).unref();
    this.#running.add(job);
    try {
      job.resolve(resultOf(job, await this.#pool.run(job.task, { signal: job.stop.signal })));
    } catch (error) {
      const limit = this.#passedLimit(job, error);
      if (limit === null) job.reject(error);
      else job.resolve(refusal(job, `Analyzing this article took more than ${limit} and was stopped.`));
    } finally {
      this.#running.delete(job);
      this.#handOut();
    }
  }

  /** Return the limit that a failed job exceeded; null if it failed for another reason. */
  #passedLimit({ stop }: Job, error: unknown): string | null {
    if (stop.signal.aborted) return `${this.#timeLimit / 1000} seconds of CPU time`;
    return (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY' ? `${this.#memoryLimit} MB of memory` : null;
  }

  #look(): void {
    for (const job of this.#running) void this.#lookAt(job);
  }

  /** Check a thread by CPU time instead of the clock, so that a busy machine does not refuse an article. */
  async #lookAt(job: Job): Promise<void> {
    const id = Atomics.load(job.task.thread, 0);
    const thread = this.#pool.threads.find(({ threadId }) => threadId === id);
    // The thread has not started this article yet.
    if (!thread) return;
    const { user, system } = await thread.cpuUsage().catch(() => ({ user: 0, system: 0 }));
    if (!this.#running.has(job)) return;
    const used = (user + system) / 1000;
    if (job.since === null) job.since = used;
    else if (used - job.since > this.#timeLimit) job.stop.abort();
  }
}

/** Return the result in an answer. @throws Error with the system’s error code if the system failed: a full or read-only disk is not a problem of the article */
function resultOf(job: Job, answer: CompileAnswer): CompileResult {
  if ('result' in answer) return answer.result;
  if (answer.code !== undefined) throw Object.assign(new Error(answer.thrown), { code: answer.code });
  return refusal(job, `This article could not be analyzed (${answer.thrown}).`);
}

function refusal({ task: { source } }: Job, message: string): CompileResult {
  return { file: null, problems: [{ file: source.path, line: 1, column: 1, message: `${message} ${REMEDY}` }], removed: [] };
}

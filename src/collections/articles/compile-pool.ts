import { availableParallelism } from 'node:os';
import { serialize } from 'node:v8';
import { Piscina } from 'piscina';
import type { ArticleSource } from './article-source.ts';
import type { CompileResult } from './compile-to-file.ts';
import type { CompileAnswer, CompileSettings, CompileTask, SharedSettings } from './compile-worker.ts';

/**
 * Maximum CPU time for an article, in milliseconds. An article of 20,000 words takes a twentieth of this time in a thread that has just started; a slow computer, or one
 * whose cores many programs share, several times that.
 */
const TIME_LIMIT = 10_000;
/** Maximum memory of a thread, in megabytes. The longest article takes a fifth of it. */
const MEMORY_LIMIT = 1024;
/** Interval between two checks of the threads, in milliseconds. */
const CHECK_INTERVAL = 200;
/** Maximum number of threads, because each needs its own memory. */
const THREADS = Math.min(4, availableParallelism());
/** Number of waiting articles for which another thread is worth starting: starting one costs as much as compiling this many. */
const WAITING_PER_THREAD = 100;

const REMEDY = 'Split it, or remove what is very long, deeply nested or repeated.';

/** An article that waits or is being compiled. */
interface Job {
  task: CompileTask;
  resolve: (result: CompileResult) => void;
  reject: (error: unknown) => void;
  /** Ends the thread that compiles the article. */
  stop: AbortController;
  /** CPU time, in milliseconds, that its thread had used at the first check of this article; null before the first check. */
  cpuTimeAtFirstCheck: number | null;
}

/** Compiles articles with the same settings. */
export interface Compiler {
  /** Set the settings for the following articles. */
  use(settings: CompileSettings): void;
  /** Compile an article into a file with the given path. */
  compile(source: ArticleSource, path: string): Promise<CompileResult>;
  close(): Promise<void>;
}

/**
 * Pool of threads that compile articles. If an article takes too much time or memory, its thread is ended, and the result has a problem for the article. The
 * other articles are compiled all the same. Threads are started when they are needed, and kept until the pool is closed.
 */
export class CompilePool implements Compiler {
  readonly #timeLimit: number;
  readonly #memoryLimit: number;
  readonly #pool: Piscina<CompileTask, CompileAnswer>;
  #settings: SharedSettings | null = null;
  readonly #waiting: Job[] = [];
  readonly #running = new Set<Job>();
  #checkTimer: NodeJS.Timeout | undefined;

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
      this.#waiting.push({ task, resolve, reject, stop: new AbortController(), cpuTimeAtFirstCheck: null });
      this.#startWaiting();
    });
  }

  async close(): Promise<void> {
    clearInterval(this.#checkTimer);
    this.#checkTimer = undefined;
    await this.#pool.destroy();
  }

  /** Start waiting articles. Piscina starts a thread for each task if no thread is idle. So it gets at most as many tasks at a time as threads are worthwhile. */
  #startWaiting(): void {
    const worthwhileThreads = Math.min(THREADS, Math.max(1, Math.ceil(this.#waiting.length / WAITING_PER_THREAD)));
    const threads = Math.max(this.#pool.threads.length, worthwhileThreads);
    while (this.#running.size < threads && this.#waiting.length > 0) void this.#run(this.#waiting.shift()!);
  }

  async #run(job: Job): Promise<void> {
    this.#checkTimer ??= setInterval(() => this.#checkThreads(), CHECK_INTERVAL).unref();
    this.#running.add(job);
    try {
      job.resolve(resultOf(job, await this.#pool.run(job.task, { signal: job.stop.signal })));
    } catch (error) {
      const limit = this.#exceededLimit(job, error);
      if (limit === null) job.reject(error);
      else job.resolve(refusal(job, `Analyzing this article took more than ${limit} and was stopped.`));
    } finally {
      this.#running.delete(job);
      this.#startWaiting();
    }
  }

  /** Return the limit that a failed job exceeded; null if it failed for another reason. */
  #exceededLimit({ stop }: Job, error: unknown): string | null {
    if (stop.signal.aborted) return `${this.#timeLimit / 1000} seconds of CPU time`;
    return (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY' ? `${this.#memoryLimit} MB of memory` : null;
  }

  #checkThreads(): void {
    for (const job of this.#running) void this.#checkThread(job);
  }

  /** Stop an article that has used too much CPU time. CPU time is measured, not time by the clock, so that no article is refused because the machine is busy. */
  async #checkThread(job: Job): Promise<void> {
    const id = Atomics.load(job.task.thread, 0);
    const thread = this.#pool.threads.find(({ threadId }) => threadId === id);
    // The thread has not started this article yet.
    if (!thread) return;
    const { user, system } = await thread.cpuUsage().catch(() => ({ user: 0, system: 0 }));
    if (!this.#running.has(job)) return;
    const used = (user + system) / 1000;
    if (job.cpuTimeAtFirstCheck === null) job.cpuTimeAtFirstCheck = used;
    else if (used - job.cpuTimeAtFirstCheck > this.#timeLimit) job.stop.abort();
  }
}

/** Return the result in an answer of a thread. @throws Error with the system’s error code if the system failed, because a full disk is not a problem of the article */
function resultOf(job: Job, answer: CompileAnswer): CompileResult {
  if ('result' in answer) return answer.result;
  if (answer.code !== undefined) throw Object.assign(new Error(answer.thrown), { code: answer.code });
  return refusal(job, `This article could not be analyzed (${answer.thrown}).`);
}

/** Return a result with one problem: the article cannot be compiled. */
function refusal({ task: { source } }: Job, message: string): CompileResult {
  return { file: null, problems: [{ file: source.path, line: 1, column: 1, message: `${message} ${REMEDY}` }], removed: [] };
}

import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

// Preloaded into a build: ends the process at the file system call that DATELINE_DIE_AT describes, as in a power cut.

const CALLS = ['writeFile', 'rename', 'symlink', 'rm', 'mkdir', 'unlink', 'link', 'copyFile'] as const;

/** The moment at which a build dies: a file system call, identified by its name and by the path that it changes. */
export interface Moment {
  /** Name of the call; if omitted, any change to the disk. */
  call?: (typeof CALLS)[number];
  /** Source of a regular expression for the path; if omitted, any path. */
  path?: string;
  /** Whether it dies before the call, after it, or when half of the file is written. */
  when: 'before' | 'half' | 'after';
  /** Which of these calls, counted from 1; by default the first. */
  time?: number;
  /** Path of a file that gets a byte for each such call, so that the calls of all threads are counted together. */
  counter?: string;
}

type Call = (...args: unknown[]) => unknown;

const { call, path = '', when, time = 1, counter } = JSON.parse(process.env['DATELINE_DIE_AT']!) as Moment;
const pattern = new RegExp(path);
const { openSync, fstatSync, writeSync, closeSync } = fs;
let times = 0;

function die(): never {
  process.kill(process.pid, 'SIGKILL');
  // A signal sent by a thread may take a moment, in which nothing else may happen.
  for (;;);
}

/** Count another call. Returns the number of calls so far. */
function count(): number {
  if (counter === undefined) return ++times;
  // These functions are the original ones, which are not counted.
  const file = openSync(counter, 'a');
  writeSync(file, '.');
  const { size } = fstatSync(file);
  closeSync(file);
  return size;
}

/** Return which argument of a call is the path that it changes: the second for calls that create a new name. */
const pathIndexOf = (name: string) => (['rename', 'symlink', 'link', 'copyFile'].includes(name) ? 1 : 0);

/** Return whether the process dies at this call. Astro passes some paths as URLs. */
function isMoment(name: string, args: unknown[]): boolean {
  // With a counter, two threads may count at the same time and both miss the exact number.
  return pattern.test(decodeURI(String(args[pathIndexOf(name)]))) && (counter === undefined ? count() === time : count() >= time);
}

function half(content: unknown): unknown {
  return typeof content === 'string' || content instanceof Uint8Array ? content.slice(0, content.length >> 1) : content;
}

/** Return the arguments of the call, or those for half of it. */
function argumentsOf(name: string, args: unknown[]): unknown[] {
  return when === 'half' && name === 'writeFile' ? [args[0], half(args[1]), ...args.slice(2)] : args;
}

const calls = fs as unknown as Record<string, Call>;
const promises = fs.promises as unknown as Record<string, Call>;
for (const name of CALLS.filter((each) => call === undefined || each === call)) {
  const [now, later] = [calls[`${name}Sync`]!, promises[name]!];
  calls[`${name}Sync`] = (...args) => {
    if (!isMoment(name, args)) return now(...args);
    if (when !== 'before') now(...argumentsOf(name, args));
    die();
  };
  promises[name] = async (...args) => {
    if (!isMoment(name, args)) return later(...args);
    if (when !== 'before') await later(...argumentsOf(name, args));
    die();
  };
}
syncBuiltinESMExports();

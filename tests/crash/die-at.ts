import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/*
 * Loaded into a build before anything else: at the call of the file system that DATELINE_DIE_AT describes the process ends, as in a power cut.
 */

const CALLS = ['writeFile', 'rename', 'symlink', 'rm', 'mkdir', 'unlink', 'link', 'copyFile'] as const;

/** A moment at which a build dies: a call of the file system, told by its name and by the path that it writes, makes or takes away. */
export interface Moment {
  /** Any change to the disk if left out. */
  call?: (typeof CALLS)[number];
  /** Source of a regular expression; any path if left out. */
  path?: string;
  /** Before the call, after it, or when half of a file is written. */
  when: 'before' | 'half' | 'after';
  /** At which of such calls; the first if left out. */
  time?: number;
  /** A file that has a byte for each such call that was made, so that those of all threads are counted together. */
  counter?: string;
}

type Call = (...words: unknown[]) => unknown;

const { call, path = '', when, time = 1, counter } = JSON.parse(process.env['DATELINE_DIE_AT']!) as Moment;
const pattern = new RegExp(path);
const { openSync, fstatSync, writeSync, closeSync } = fs;
let times = 0;

function die(): never {
  process.kill(process.pid, 'SIGKILL');
  // The signal may take a moment when it comes from a thread: nothing else may happen in it.
  for (;;);
}

function count(): number {
  if (counter === undefined) return ++times;
  // By calls that are not watched.
  const file = openSync(counter, 'a');
  writeSync(file, '.');
  const { size } = fstatSync(file);
  closeSync(file);
  return size;
}

/** The path that counts is the second one where a thing gets a new name. */
const placeOf = (name: string) => (['rename', 'symlink', 'link', 'copyFile'].includes(name) ? 1 : 0);

/** Whether it is the call. Astro gives some paths as addresses. */
function isIt(name: string, words: unknown[]): boolean {
  // With a counter two threads may count at once, and none may see the very number.
  return pattern.test(decodeURI(String(words[placeOf(name)]))) && (counter === undefined ? count() === time : count() >= time);
}

function half(content: unknown): unknown {
  return typeof content === 'string' || content instanceof Uint8Array ? content.slice(0, content.length >> 1) : content;
}

/** The words of the call, or of half of it. */
function wordsOf(name: string, words: unknown[]): unknown[] {
  return when === 'half' && name === 'writeFile' ? [words[0], half(words[1]), ...words.slice(2)] : words;
}

const calls = fs as unknown as Record<string, Call>;
const promises = fs.promises as unknown as Record<string, Call>;
for (const name of CALLS.filter((each) => call === undefined || each === call)) {
  const [now, later] = [calls[`${name}Sync`]!, promises[name]!];
  calls[`${name}Sync`] = (...words) => {
    if (!isIt(name, words)) return now(...words);
    if (when !== 'before') now(...wordsOf(name, words));
    die();
  };
  promises[name] = async (...words) => {
    if (!isIt(name, words)) return later(...words);
    if (when !== 'before') await later(...wordsOf(name, words));
    die();
  };
}
syncBuiltinESMExports();

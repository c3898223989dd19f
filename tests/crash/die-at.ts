import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/*
 * Loaded into a build before anything else: at the call of the file system that DATELINE_DIE_AT describes the process ends, as in a power cut.
 */

/** A moment at which a build dies: a call of the file system, told by its name and by the path that it writes, makes or takes away. */
export interface Moment {
  call: 'writeFile' | 'rename' | 'symlink' | 'rm';
  /** Source of a regular expression. */
  path: string;
  /** Before the call, after it, or when half of a file is written. */
  when: 'before' | 'half' | 'after';
  /** At which of such calls; the first if left out. */
  time?: number;
}

type Call = (...words: unknown[]) => unknown;

const { call, path, when, time = 1 } = JSON.parse(process.env['DATELINE_DIE_AT']!) as Moment;
const pattern = new RegExp(path);
/** The path that counts is the second one where a thing gets a new name. */
const place = call === 'rename' || call === 'symlink' ? 1 : 0;
let times = 0;

function die(): never {
  process.kill(process.pid, 'SIGKILL');
  // The signal may take a moment when it comes from a thread: nothing else may happen in it.
  for (;;);
}

/** Whether it is the call. Astro gives some paths as addresses. */
function isIt(words: unknown[]): boolean {
  return pattern.test(decodeURI(String(words[place]))) && ++times === time;
}

function half(content: unknown): unknown {
  return typeof content === 'string' || content instanceof Uint8Array ? content.slice(0, content.length >> 1) : content;
}

/** The words of the call, or of half of it. */
function wordsOf(words: unknown[]): unknown[] {
  return when === 'half' ? [words[0], half(words[1]), ...words.slice(2)] : words;
}

const calls = fs as unknown as Record<string, Call>;
const promises = fs.promises as unknown as Record<string, Call>;
const [now, later] = [calls[`${call}Sync`]!, promises[call]!];
calls[`${call}Sync`] = (...words) => {
  if (!isIt(words)) return now(...words);
  if (when !== 'before') now(...wordsOf(words));
  die();
};
promises[call] = async (...words) => {
  if (!isIt(words)) return later(...words);
  if (when !== 'before') await later(...wordsOf(words));
  die();
};
syncBuiltinESMExports();

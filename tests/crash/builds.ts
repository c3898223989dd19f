import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { listFiles } from '../../src/build/list-files.ts';

/** All of it takes many minutes: `npm run test:crash` does it, `npm test` a sample. */
export const ALL = process.env['DATELINE_CRASH'] === 'all';

export interface Build {
  /** Null when it was killed. */
  status: number | null;
  stdout: string;
  stderr: string;
  /** In milliseconds. */
  time: number;
}

export interface BuildOptions {
  /** In milliseconds: end it then as a power cut would. */
  killAfter?: number;
  environment?: Record<string, string>;
  /** A file of this folder that is loaded into it before anything else. */
  preload?: string;
}

/** Build the site in `root`. */
export function build(root: string, words: string[], { killAfter, environment, preload }: BuildOptions = {}): Promise<Build> {
  // The test runner's own settings would make another build than the one that is published.
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const start = performance.now();
  const first = preload === undefined ? [] : ['--import', pathToFileURL(join(import.meta.dirname, preload)).href];
  const child = spawn(process.execPath, [...first, 'src/cli/dateline.ts', 'build', ...words], { cwd: root, env: { ...env, ...environment }, detached: true });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (text) => (stdout += text));
  child.stderr.on('data', (text) => (stderr += text));
  // The whole group, so that nothing that it has started writes on.
  const timer = killAfter === undefined ? undefined : setTimeout(() => process.kill(-child.pid!, 'SIGKILL'), killAfter);
  return new Promise((resolve) => {
    child.on('close', (status) => {
      clearTimeout(timer);
      resolve({ status, stdout, stderr, time: performance.now() - start });
    });
  });
}

/** Digest of each file of a published site, a line each: two sites are one when these are. */
export function manifestOf(root: string): string[] {
  const folder = join(root, 'dist');
  if (!existsSync(folder)) return [];
  return listFiles(folder)
    .sort()
    .map(
      (path) =>
        `${path} ${createHash('sha256')
          .update(readFileSync(join(folder, path)))
          .digest('hex')}`,
    );
}

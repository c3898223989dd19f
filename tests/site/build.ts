import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';

export interface Build {
  /** Null when it was killed. */
  status: number | null;
  stdout: string;
  stderr: string;
}

export interface BuildOptions {
  environment?: Record<string, string>;
  /** A file that is loaded into it before anything else. */
  preload?: string;
}

/** What a build printed and how it ended, of the project in `root`, with the options `words`. */
export function build(root: string, words: readonly string[] = [], { environment, preload }: BuildOptions = {}): Promise<Build> {
  // The test runner's own settings would make another build than the one that is published.
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const first = preload === undefined ? [] : ['--import', pathToFileURL(preload).href];
  const child = spawn(process.execPath, [...first, 'src/cli/dateline.ts', 'build', ...words], { cwd: root, env: { ...env, ...environment } });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (text) => (stdout += text));
  child.stderr.on('data', (text) => (stderr += text));
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, stdout, stderr })));
}

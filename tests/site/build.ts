import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { environment } from './environment.ts';

export interface Build {
  /** Null if it was killed. */
  status: number | null;
  stdout: string;
  stderr: string;
}

export interface BuildOptions {
  environment?: Record<string, string>;
  /** A module that Node.js loads before the command. */
  preload?: string;
}

/** Run a build of the project in `root` with these command-line options. Resolves to its output and exit status. */
export function build(root: string, options: readonly string[] = [], { environment: more, preload }: BuildOptions = {}): Promise<Build> {
  const first = preload === undefined ? [] : ['--import', pathToFileURL(preload).href];
  const child = spawn(process.execPath, [...first, 'src/cli/dateline.ts', 'build', ...options], { cwd: root, env: environment(more) });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (text) => (stdout += text));
  child.stderr.on('data', (text) => (stderr += text));
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, stdout, stderr })));
}

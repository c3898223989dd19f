import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { environment } from './environment.ts';

/** What a finished build printed, and how it ended. */
export interface Build {
  /** Null if it was killed. */
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Options of `build`. */
export interface BuildOptions {
  /** Environment variables that the build gets besides the usual ones. */
  environment?: Record<string, string>;
  /** A module that Node.js loads before the command. */
  preload?: string;
}

/** Run a build of the project in `root` with these arguments of the command line. Resolves to its output and exit status. */
export function build(root: string, args: readonly string[] = [], { environment: more, preload }: BuildOptions = {}): Promise<Build> {
  const nodeOptions = preload === undefined ? [] : ['--import', pathToFileURL(preload).href];
  const child = spawn(process.execPath, [...nodeOptions, 'src/cli/dateline.ts', 'build', ...args], { cwd: root, env: environment(more) });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (text) => (stdout += text));
  child.stderr.on('data', (text) => (stderr += text));
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, stdout, stderr })));
}

import { type ChildProcess, spawn } from 'node:child_process';
import type { Io } from './io.ts';

/**
 * Run a program of another package in its own Node.js process, in the project root. Its output goes through the command's output, which escapes control
 * characters, so colours are disabled.
 *
 * @param flags of Node.js and V8
 */
export function startNodeProgram(program: string, words: readonly string[], env: NodeJS.ProcessEnv, io: Io, flags: readonly string[] = []): ChildProcess {
  const child = spawn(process.execPath, [...flags, program, ...words], {
    cwd: io.root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...io.env, ...env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: undefined },
  });
  child.stdout.setEncoding('utf8').on('data', (text: string) => io.stdout.write(text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => io.stderr.write(text));
  return child;
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { WRONG_USAGE } from '../../src/cli/command.ts';
import type { Io } from '../../src/cli/io.ts';

/** Exit code of a benchmark whose requirements are missing. */
export const CANNOT_RUN = WRONG_USAGE;

/** Return whether a file or folder outside the project exists. If not, this is reported. */
export function pathExists(path: string, { stderr }: Io): boolean {
  if (existsSync(path)) return true;
  stderr.write(`This needs ${path}, which is not part of the project and does not exist: give another path, or add it.\n`);
  return false;
}

/** Return whether a package of the benchmarks is installed. If not, this is reported with the command that installs it. */
export function hasPackage(name: string, { stderr }: Io): boolean {
  if (existsSync(join(import.meta.dirname, 'node_modules', name))) return true;
  stderr.write(`This needs ${name}, which is not among the packages of the project itself: run “npm ci --prefix tests/bench” first.\n`);
  return false;
}

import { once } from 'node:events';
import { join } from 'node:path';
import { createCommand, runCommand } from './command.ts';
import type { Io } from './io.ts';
import { startNodeProgram } from './start-node-program.ts';

/** A check: its name, the program, and the arguments. */
export type Check = [name: string, program: string, ...words: string[]];

const CHECKS: readonly Check[] = [
  ['types', 'node_modules/astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'warning'],
  ['lint', 'node_modules/eslint/bin/eslint.js', '--config', '.config/eslint.config.js', '--max-warnings', '0', '.'],
  ['format', 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  ['links', 'src/cli/dateline.ts', 'build', '--out', '.stage/check/site'],
];

const WHAT = `
Check the project: ${CHECKS.map(([name]) => name).join(', ')}. For the links, the site is built in a separate folder; dist/ is not touched.

All checks are run, even if one of them fails.`;

/** Run all checks of the project. Resolves to the exit code. */
export function run(argv: readonly string[], io: Io): Promise<number> {
  const command = createCommand(io, 'check', {
    what: WHAT,
    examples: ['npm run check'],
    exitCodes: '0 all is well; 1 something is wrong',
  });
  return runCommand(command, argv, io, () => runChecks(CHECKS, io));
}

/** Run checks one after the other, and print which failed. Resolves to the exit code. */
export async function runChecks(checks: readonly Check[], io: Io): Promise<number> {
  const failed: string[] = [];
  for (const [name, program, ...words] of checks) {
    io.stdout.write(`\nChecking ${name}\n`);
    // “close” is emitted after all output was passed on; a killed program has no exit code.
    const [code] = (await once(startNodeProgram(join(io.root, program), words, {}, io), 'close')) as [number | null];
    if (code !== 0) failed.push(name);
  }
  io.stdout.write(failed.length === 0 ? '\nAll is well.\n' : `\nSomething is wrong with: ${failed.join(', ')}.\n`);
  return failed.length === 0 ? 0 : 1;
}

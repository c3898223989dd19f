import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { createCommand, runCommand } from './command.ts';
import type { Io } from './io.ts';

/** Each check: its name, the program that makes it, and the words of its command. */
const CHECKS: [name: string, program: string, ...words: string[]][] = [
  ['types', 'node_modules/astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'warning'],
  ['lint', 'node_modules/eslint/bin/eslint.js', '--config', '.config/eslint.config.js', '--max-warnings', '0', '.'],
  ['format', 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  ['links', 'src/cli/dateline.ts', 'build', '--out', '.stage/check/site'],
];

const WHAT = `
Check the project: ${CHECKS.map(([name]) => name).join(', ')}. For its links the site is built aside; dist/ is left alone.

All checks are made, also when one of them fails.`;

/** Make all checks and say which failed. */
export function run(argv: readonly string[], io: Io): Promise<number> {
  const command = createCommand(io, 'check', {
    what: WHAT,
    examples: ['npm run check'],
    exitCodes: '0 all is well; 1 something is wrong',
  });
  return runCommand(command, argv, io, () => {
    const failed = CHECKS.filter(([name, program, ...words]) => {
      io.stdout.write(`\nChecking ${name}\n`);
      const env = { ...io.env, ASTRO_TELEMETRY_DISABLED: '1' };
      return spawnSync(process.execPath, [join(io.root, program), ...words], { cwd: io.root, env, stdio: ['ignore', 'inherit', 'inherit'] }).status !== 0;
    }).map(([name]) => name);
    io.stdout.write(failed.length === 0 ? '\nAll is well.\n' : `\nSomething is wrong with: ${failed.join(', ')}.\n`);
    return failed.length === 0 ? 0 : 1;
  });
}

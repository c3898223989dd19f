import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { readArguments } from './command-line.ts';

const HELP = `
Check the project: types, lint, format, and the links of the site, which is built aside for that; dist/ is left alone.

All checks are made, also when one of them fails.

Usage: npm run check [-- OPTIONS]

  --help  show this

Example:
  npm run check

Exit codes: 0 all is well; 1 something is wrong; 2 wrong usage.
`;

readArguments(HELP, {});

/** Each check: its name, the package whose command it is (or a file of ours), and the words of the command. */
const CHECKS: [name: string, program: string, ...words: string[]][] = [
  ['types', 'node_modules/astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'warning'],
  ['lint', 'node_modules/eslint/bin/eslint.js', '--config', '.config/eslint.config.js', '--max-warnings', '0', '.'],
  ['format', 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  ['links', 'src/cli/build.ts', '--out', '.stage/check/site'],
];

const root = process.cwd();
const failed = CHECKS.filter(([name, program, ...words]) => {
  process.stdout.write(`\nChecking ${name}\n`);
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  return spawnSync(process.execPath, [join(root, program), ...words], { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] }).status !== 0;
}).map(([name]) => name);

process.stdout.write(failed.length === 0 ? '\nAll is well.\n' : `\nSomething is wrong with: ${failed.join(', ')}.\n`);
process.exitCode = failed.length === 0 ? 0 : 1;

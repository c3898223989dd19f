import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { buildSite } from '../build/build-site.ts';
import { explainError } from '../build/explain-error.ts';
import { growSlowly } from '../build/grow-slowly.ts';
import { startProgress } from '../build/progress.ts';
import { SITE_MARK } from '../build/stage.ts';
import { failUsage, readArguments } from './command-line.ts';

const HELP = `
Build the site from the articles and entities in content/ and put it into dist/.

The site is built aside and checked for dead links first: when anything is wrong, or the build is killed, the last good site stays as it was.

dist is a link to the finished site, so that a new one takes its place in one step while a server reads it. Where the variable CI is set, as it is where
hosts build, and on Windows, it is a folder.

Usage: npm run build [-- OPTIONS]

  --keep-going   leave out the articles that are wrong, publish the others, and list what was left out and why
  --copy         make dist a folder, for programs that do not follow links
  --link         make dist a link, also where CI is set
  --out FOLDER   where to put the site (default: dist)
  --profile      show what the time went on: the parts of the build, and the pages of each kind
  --verbose      show everything that Astro logs, and the stack of an error
  --help         show this

Examples:
  npm run build
  npm run build -- --keep-going
  npm run build -- --out ../www --verbose

Exit codes: 0 published, with --keep-going also when articles were left out, because hosts put online only what ends with 0;
1 something is wrong, nothing was published; 2 wrong usage.
`;

const { values } = readArguments(HELP, {
  out: { type: 'string', default: 'dist' },
  'keep-going': { type: 'boolean', default: false },
  copy: { type: 'boolean', default: false },
  link: { type: 'boolean', default: false },
  profile: { type: 'boolean', default: false },
  verbose: { type: 'boolean', default: false },
});
if (values.copy && values.link) failUsage('--copy and --link exclude each other: give one of them.');
const asFolder = values.copy || (!values.link && isContinuousIntegration());
const root = process.cwd();
const out = resolve(root, values.out);
const progress = startProgress({ write: (text) => process.stdout.write(text), isTerminal: process.stdout.isTTY });

growSlowly();
try {
  const { verbose, profile: showsProfile, 'keep-going': keepGoing } = values;
  const leftOut = await buildSite({ root, out, progress, verbose, showsProfile, keepGoing, asFolder });
  if (leftOut.length > 0) process.stderr.write(`\nLeft out, to be mended:\n${leftOut.join('\n')}\n`);
} catch (error) {
  progress.stop();
  process.stderr.write(`${explainError(error, root, { stack: values.verbose })}\n`);
  process.stderr.write(
    existsSync(join(out, SITE_MARK))
      ? `The build failed, nothing was published. The site in ${relative(root, out) || out}/ is as it was.\n`
      : 'The build failed, nothing was published.\n',
  );
  process.exitCode = 1;
}

/** Whether a host or a service builds: nobody reads the site there meanwhile, and what takes it away may not follow links. */
function isContinuousIntegration(): boolean {
  return !['', '0', 'false'].includes(process.env['CI'] ?? '');
}

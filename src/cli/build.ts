import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { buildSite, explainError, limitMemory, SITE_MARK, startProgress } from '../build/index.ts';
import { createCommand, readDay, runCommand } from './command.ts';
import { readSite } from '../config/index.ts';
import type { Io } from './io.ts';
import { writeReport } from './write-report.ts';

const WHAT = `
Build the site from the articles and entities in content/ and put it into dist/.

The site is built in a separate folder and checked for dead links first: if anything is wrong, or the build is killed, the last good site stays as it was.

dist is a link to the finished site, so that a new one takes its place in one step while a server reads it. If the variable CI is set, as hosting services do, and on Windows, it is a folder.`;

/** Build and publish the site. Resolves to the exit code. */
export function run(argv: readonly string[], io: Io): Promise<number> {
  const command = createCommand(io, 'build', {
    what: WHAT,
    examples: ['npm run build', 'npm run build -- --keep-going', 'npm run build -- --out ../www --verbose'],
    exitCodes:
      '0 published (with --keep-going also if articles were left out, because hosts publish only after exit code 0); 1 something is wrong, nothing was published',
  })
    .option('--keep-going', 'leave out invalid articles, publish the others, and list what was left out and why')
    .option('--future', 'also publish articles dated after today; by default they are held back and listed')
    .option('--leave-out-expired', 'leave out articles whose date “expires” has come; by default they are published')
    .option('--today <day>', 'the day of the build, YYYY-MM-DD, instead of today in the newsroom’s time zone', readDay)
    .option('--copy', 'make dist a folder, for programs that do not follow links')
    .option('--link', 'make dist a link, also where CI is set')
    .option('--out <folder>', 'where to put the site', 'dist')
    .option('--profile', 'show the time taken by each part of the build and by each kind of page')
    .option('--verbose', 'show everything that Astro logs, each file that changed since the last build, and the stack of an error');
  return runCommand(command, argv, io, async ({ copy = false, link = false, profile = false, verbose = false, keepGoing = false, ...options }) => {
    if (copy && link) command.error('error: --copy and --link exclude each other: give one of them');
    const asFolder = copy || (!link && isContinuousIntegration(io));
    const { root } = io;
    const out = resolve(root, options.out);
    const progress = startProgress({
      write: (text) => io.stdout.write(text),
      overwrite: (line) => io.stdout.overwrite(line),
      isTerminal: io.stdout.isTTY === true,
    });
    limitMemory();
    try {
      const day = options.today?.slice(0, 10) ?? io.todayIn(readSite(root).timeZone);
      const today = options.future === true ? null : day;
      const expiry = options.leaveOutExpired === true ? day : null;
      const leftOut = await buildSite({ root, out, today, expiry, progress, verbose, showsProfile: profile, keepGoing, asFolder });
      if (leftOut.length > 0) writeReport(['', 'Left out, to be corrected:', ...leftOut], io.stderr, root, 'build');
      return 0;
    } catch (error) {
      progress.stop();
      writeReport(explainError(error, root, { stack: verbose }).split('\n'), io.stderr, root, 'build');
      io.stderr.write('The build failed, nothing was published.');
      io.stderr.write(existsSync(join(out, SITE_MARK)) ? ` The site in ${relative(root, out) || out}/ is as it was.\n` : '\n');
      return 1;
    }
  });
}

/** Return whether the build runs on a hosting or CI service: nobody reads the site there during a build, and the uploader may not follow links. */
function isContinuousIntegration({ env }: Io): boolean {
  return !['', '0', 'false'].includes(env['CI'] ?? '');
}

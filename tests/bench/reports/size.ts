import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createCommand, runCommand } from '../../../src/cli/command.ts';
import type { Io } from '../../../src/cli/io.ts';
import { CANNOT_RUN, pathExists } from '../needs.ts';

/** The files of a built site that compare reports, by what they are for, each with what their paths match. */
const KINDS: readonly [name: string, path: RegExp][] = [
  ['since.json', /^since\.json$/],
  ['settled, disputed, open', /^disputed\//],
  ['data of the comparison', /^articles\/[^/]+\/compare\.json$/],
  ['pages of pairs', /^compare\//],
  ['voices', /^voices\//],
];

/** Print how many files and bytes the comparisons of reports add to a built site, for each article. Resolves to the exit code. */
export function run(argv: readonly string[], io: Io): Promise<number> {
  const command = createCommand(io, 'reports-size', {
    what: 'Print how many files and bytes a built site has for what compares reports (since, disputed, comparison, voices), for each of its articles.',
    examples: ['npm run bench -- reports-size dist'],
    exitCodes: '0 done; 2 wrong usage',
  })
    .name('npm run bench -- reports-size')
    .argument('<folder>', 'a built site');
  return runCommand(command, argv, io, (folder) => {
    if (!pathExists(folder, io)) return CANNOT_RUN;
    const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    const pathOf = (path: string) => relative(folder, path).split(sep).join('/');
    const articles = paths.filter((path) => /^articles\/[^/]+\/compare\.json$/.test(pathOf(path))).length;
    io.stdout.write(`${articles} articles, ${paths.length} files\n`);
    for (const [name, pattern] of KINDS) {
      const own = paths.filter((path) => pattern.test(pathOf(path))).map((path) => readFileSync(path));
      const bytes = own.reduce((sum, { length }) => sum + length, 0);
      const sent = own.reduce((sum, data) => sum + gzipSync(data).length, 0);
      const each = (number: number) => (number / articles / 1000).toFixed(1);
      io.stdout.write(`${name.padEnd(24)} ${(own.length / articles).toFixed(2)} files, ${each(bytes)} kB, compressed ${each(sent)} kB an article\n`);
    }
    return 0;
  });
}

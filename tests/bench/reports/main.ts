import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createCommand, readCount, runCommand } from '../../../src/cli/command.ts';
import type { Io } from '../../../src/cli/io.ts';
import { withContent } from '../../../src/desk/index.ts';
import { buildEdition, type Edition } from '../../../src/edition/index.ts';
import { BENCH_SETTINGS, compileFolder } from '../compile-folder.ts';
import { CANNOT_RUN, pathExists } from '../needs.ts';
import { drawnPairs, printPair } from './pairs.ts';
import { drawnRows, printRow } from './rows.ts';

/** Print rows of agreement and comparisons, for somebody to judge. Resolves to the exit code. */
export function run(argv: readonly string[], io: Io): Promise<number> {
  const command = createCommand(io, 'reports', {
    what: `
Print what pages say of several reports, for somebody to judge who did not build it: the rows of “settled, disputed, open”, and pairs of articles compared, each with the sentences or the article that it is made of. The folder holds a site, or articles in any form that the import takes.`,
    examples: ['npm run bench -- reports .', 'npm run bench -- reports ../archive --rows 20 --pairs 10'],
    exitCodes: '0 done; 1 a file could not be read',
  })
    .name('npm run bench -- reports')
    .argument('<folder>', 'a site, or a folder of articles')
    .option('--rows <number>', 'how many rows, drawn; all of them by default', readCount)
    .option('--pairs <number>', 'how many pairs of articles, drawn', readCount, 0)
    .option('--seed <number>', 'another draw', readCount, 1);
  return runCommand(command, argv, io, async (folder, { rows, pairs, seed }) => {
    if (!pathExists(folder, io)) return CANNOT_RUN;
    const edition = await editionOf(folder, io);
    const say = (line: string) => void io.stdout.write(`${line}\n`);
    for (const [index, row] of drawnRows(edition, rows ?? Infinity, seed).entries()) printRow(row, index + 1, edition, say);
    for (const [index, pair] of drawnPairs(edition, pairs, seed).entries()) printPair(pair, index + 1, say);
    return 0;
  });
}

async function editionOf(folder: string, io: Io): Promise<Edition> {
  if (existsSync(join(folder, 'content', 'site.yaml'))) return withContent(resolve(folder), ({ edition }) => edition);
  return buildEdition(await compileFolder(folder, io), [], BENCH_SETTINGS);
}

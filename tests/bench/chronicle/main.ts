import { createCommand, readCount, runCommand } from '../../../src/cli/command.ts';
import type { Io } from '../../../src/cli/io.ts';
import { compileFolder } from '../compile-folder.ts';
import { CANNOT_RUN, pathExists } from '../needs.ts';
import { drawEntries, measureKeyDays } from './draw.ts';
import { measurePairs } from './pairs.ts';
import { measureSpeed } from './speed.ts';
import { measureStories } from './stories.ts';

/** Default number of sentences. */
const SENTENCES = 40_000;

/** Measure the chronicle. Resolves to the exit code. */
export function run(argv: readonly string[], io: Io): Promise<number> {
  const command = createCommand(io, 'chronicle', {
    what: `
Measure how long it takes to join generated sentences to happenings (${SENTENCES} where no number is given).

With --stories: how the chronicles of the articles compare with the timelines of a folder; the closed third of them only with --closed. With --pairs: how many pairs of sentences are joined as two readers would. With --draw: a draw of what the chronicle of a folder of articles shows, for somebody to read; with --keys also: how many of the days that somebody noted as the key days are chosen, if as many are.`,
    examples: [
      'npm run bench -- chronicle',
      'npm run bench -- chronicle 10000',
      'npm run bench -- chronicle --stories ../shared/gold/timelines-dev',
      'npm run bench -- chronicle --pairs ../shared',
      'npm run bench -- chronicle --draw ../archive --seed 1 --count 40',
    ],
    exitCodes: '0 measured; 1 a file could not be read',
  })
    .name('npm run bench -- chronicle')
    .argument('[sentences]', 'how many sentences', String(SENTENCES))
    .option('--stories <folder>', 'timelines, beside the file of their articles')
    .option('--closed', 'the stories that were kept apart, instead of the others')
    .option('--pairs <folder>', 'the labelled pairs of sentences, from this folder of editions and annotated texts')
    .option('--draw <folder>', 'articles in any form that the import takes')
    .option('--keys <days>', 'with --draw: the key days, such as 2024-02-05,2024-02-16')
    .option('--leads', 'draw only what may stand among the key days')
    .option('--seed <number>', 'another draw', readCount, 1)
    .option('--count <number>', 'how many entries', readCount, 40);
  return runCommand(command, argv, io, async (sentences, { stories, closed = false, pairs, draw, keys, leads = false, seed, count }) => {
    const write = (line: string) => void io.stdout.write(`${line}\n`);
    for (const folder of [stories, pairs, draw]) if (folder !== undefined && !pathExists(folder, io)) return CANNOT_RUN;
    if (stories !== undefined) measureStories(stories, closed ? 'closed' : 'open', write);
    if (pairs !== undefined) await measurePairs(pairs, io, write);
    if (draw !== undefined) {
      const articles = await compileFolder(draw, io);
      drawEntries(articles, { seed, count, onlySelectable: leads }, write);
      if (keys !== undefined) measureKeyDays(articles, keys.split(','), write);
    }
    if ([stories, pairs, draw].every((folder) => folder === undefined)) measureSpeed(Number(sentences), write);
    return 0;
  });
}

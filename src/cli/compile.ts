import { InvalidArgumentError } from '@commander-js/extra-typings';
import { compileShard, type Shard } from '../collections/index.ts';
import { problemLines } from '../content-files/index.ts';
import { createCommand, runCommand } from './command.ts';
import type { Io } from './io.ts';
import { writeReport } from './write-report.ts';

const WHAT = `
Compile a part of the articles into .stage/articles/, from which the next build takes them. Compiling is most of the work of a first build.

Several machines, or jobs of a CI service, can each compile one part. Then copy their folders .stage/articles/ into one, and build there. The file name alone decides to
which part an article belongs. The site is the same, byte for byte, as a site built on one machine.`;

/** Maximum number of shards. */
const MAX_SHARDS = 1000;

/** Compile a shard of the articles. Resolves to the exit code. */
export function run(argv: readonly string[], io: Io): Promise<number> {
  const command = createCommand(io, 'compile', {
    what: WHAT,
    examples: ['npx dateline compile --shard 3/8', 'npx dateline compile'],
    exitCodes: '0 compiled; 1 something is wrong, the other articles are compiled',
  }).option('--shard <part>', 'which part of how many, such as 3/8', readShard, { number: 1, of: 1 });
  return runCommand(command, argv, io, async ({ shard }) => {
    const { articles, compiled, problems } = await compileShard(io.root, shard);
    io.stdout.write(`Articles … ${articles} in shard ${shard.number}/${shard.of}, ${compiled} compiled, ${articles - compiled} there already\n`);
    if (problems.length === 0) return 0;
    writeReport(problemLines(problems), io.stderr, io.root, 'compile');
    return 1;
  });
}

/**
 * Parse the value of `--shard`: `3/8`.
 *
 * @throws InvalidArgumentError for any other value
 */
function readShard(value: string): Shard {
  const [, number, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(value) ?? [];
  const shard = { number: Number(number), of: Number(of) };
  if (!(shard.number >= 1 && shard.number <= shard.of && shard.of <= MAX_SHARDS))
    throw new InvalidArgumentError(`Write the number of the part and how many there are, such as 3/8, with at most ${MAX_SHARDS} parts.`);
  return shard;
}

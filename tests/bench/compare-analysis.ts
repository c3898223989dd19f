import { createCommand, readCount, runCommand } from '../../src/cli/command.ts';
import type { Io } from '../../src/cli/io.ts';
import { loadGold, loadScorer, scorerBeside } from './compare/gold.ts';
import type { Section } from './compare/section.ts';
import { compareNames } from './compare/names.ts';
import { compareTimes } from './compare/times.ts';
import { CANNOT_RUN, pathExists } from './needs.ts';
import { recordScores } from './record-scores.ts';

const WHAT = `
Score our analysis of annotated documents beside what other libraries make of them, list its errors by kind, and measure its speed.

The documents stand in a file, one a line: {"id", "text", "dct", "timex": [{"start", "end", "type", "value"}], "entities": […]}. The scorer is the file score.ts beside it.`;

/** Sections of the report in order, each in a file of `compare/`. */
const SECTIONS: Section[] = [compareNames, compareTimes];

/** Score the analysis. Resolves to the exit code. */
export function run(argv: readonly string[], io: Io): Promise<number> {
  const command = createCommand(io, 'analysis', {
    what: WHAT,
    examples: ['npm run bench -- analysis ../shared/gold/gum-news-dev.jsonl --examples 3'],
    exitCodes: '0 measured; 1 a document could not be read',
  })
    .name('npm run bench -- analysis')
    .argument('<file>', 'the annotated documents')
    .option('--scorer <file>', 'another scorer')
    .option('--examples <number>', 'errors shown of each kind', readCount, 0)
    .option('--record', 'write the scores and today’s day into src/audit/analysis-scores.json, which the page /about/accuracy/ shows; measures no speed');
  return runCommand(command, argv, io, async (file, { scorer: named, examples, record = false }) => {
    if (![file, named ?? scorerBeside(file)].every((path) => pathExists(path, io))) return CANNOT_RUN;
    const gold = loadGold(file);
    const scorer = await loadScorer(file, named);
    io.stdout.write(`${file}: ${gold.length} documents\n`);
    if (record) {
      recordScores(file, gold, scorer, io.todayIn('UTC'));
      return 0;
    }
    for (const section of SECTIONS) io.stdout.write(`\n${section(gold, scorer, { examples, file }).join('\n')}\n`);
    return 0;
  });
}

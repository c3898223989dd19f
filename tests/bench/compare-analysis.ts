import { parseArgs } from 'node:util';
import { loadGold, loadScorer } from './compare/gold.ts';
import type { Section } from './compare/section.ts';
import { compareTimes } from './compare/times.ts';

const HELP = `
Score our analysis of annotated documents beside what other libraries make of them, list its errors by kind, and measure its speed.

Usage: npm run bench:analysis -- GOLD.jsonl [OPTIONS]

GOLD.jsonl holds one annotated document a line: {"id", "text", "dct", "timex": [{"start", "end", "type", "value"}], "entities": […]}.
The scorer is the file score.ts beside it.

  --scorer FILE  another scorer
  --examples N   errors shown of each kind (default: 0)
  --help         show this

Example:
  npm run bench:analysis -- ../shared/gold/gum-news-dev.jsonl --examples 3
`;

/** What is compared, in the order of the report: one file of `compare/` each. */
const SECTIONS: Section[] = [compareTimes];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { scorer: { type: 'string' }, examples: { type: 'string', default: '0' }, help: { type: 'boolean' } },
});
const [file] = positionals;
if (values.help === true || file === undefined) {
  process.stdout.write(`${HELP.trim()}\n`);
  process.exit(values.help === true ? 0 : 2);
}
const gold = loadGold(file);
const scorer = await loadScorer(file, values.scorer);
process.stdout.write(`${file}: ${gold.length} documents\n`);
for (const section of SECTIONS) process.stdout.write(`\n${section(gold, scorer, { examples: Number(values.examples) }).join('\n')}\n`);

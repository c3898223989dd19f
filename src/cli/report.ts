import { findingKinds } from '../desk/findings/index.ts';
import { remedyPlace } from '../desk/examples.ts';
import { lookThrough, type Section } from '../desk/look-through.ts';
import { readContent } from '../desk/read-content.ts';
import { suggestion } from '../text/nearest.ts';
import { failUsage, readArguments } from './command-line.ts';

const HELP = `
Print what an editor should look at, worst first: names, dates, places and sources of which the machine is not sure, each with the sentence
and the lines that set it right.

Usage: npm run report [-- OPTIONS]

  --json             print JSON
  --only KIND,…      these kinds only
  --fail-on KIND,…   end with 1 when there is a finding of these kinds, for continuous integration
  --help             show this

Kinds: ${findingKinds.map(({ id }) => id).join(', ')}

Examples:
  npm run report
  npm run report -- --only maybe-one,recurring-name
  npm run --silent report -- --json > report.json
  npm run report -- --fail-on dead-link

Exit codes: 0 printed; 1 content that cannot be read, or a finding of a kind in --fail-on; 2 wrong usage.
`;

const { values } = readArguments(HELP, { json: { type: 'boolean', default: false }, only: { type: 'string' }, 'fail-on': { type: 'string' } });
const only = values.only === undefined ? null : readKinds(values.only);
const failOn = readKinds(values['fail-on'] ?? '');

try {
  const content = await readContent(process.cwd(), (read, total) => {
    if (process.stderr.isTTY && (read % 100 === 0 || read === total))
      process.stderr.write(`\rReading articles … ${read} of ${total}${read === total ? '\n' : ''}`);
  });
  const sections = lookThrough(content);
  const shown = sections.filter(({ id }) => only === null || only.has(id));
  process.stdout.write(values.json ? `${JSON.stringify(shown, null, 2)}\n` : printed(shown));
  if (sections.some(({ id }) => failOn.has(id))) process.exitCode = 1;
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}

function readKinds(list: string): Set<string> {
  const kinds = list
    .split(',')
    .map((kind) => kind.trim())
    .filter((kind) => kind !== '');
  const unknown = kinds.find((kind) => !findingKinds.some(({ id }) => id === kind));
  if (unknown !== undefined)
    failUsage(
      `There is no kind “${unknown}”.${suggestion(
        unknown,
        findingKinds.map(({ id }) => id),
      )}`,
    );
  return new Set(kinds);
}

function printed(sections: Section[]): string {
  if (sections.length === 0) return 'Nothing to look at.\n';
  return sections.map(printSection).join('\n');
}

function printSection({ id, title, advice, findings }: Section): string {
  const lines = findings.flatMap(({ about, seen, examples, remedy }) => [
    `- ${about}: ${seen}`,
    ...examples.map(({ file, text }) => `    ${file}: ${text}`),
    ...(remedy
      ? [
          `    ${remedyPlace(remedy)}:`,
          ...remedy.lines
            .trimEnd()
            .split('\n')
            .map((line) => `      ${line}`),
        ]
      : []),
  ]);
  return [`${title} (${findings.length}, ${id})`, advice, '', ...lines, ''].join('\n');
}

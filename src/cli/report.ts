import { collectFindings, DEAD_SOURCE, findDeadSources, findingKinds, remedyPlace, type Section, withContent } from '../desk/index.ts';
import { retryOptions } from '../archive/index.ts';
import { ContentError, problemLines } from '../content-files/index.ts';
import { createCommand, readList, runCommand } from './command.ts';
import type { Io } from './io.ts';
import { writeReport } from './write-report.ts';

const KINDS = [...findingKinds.map(({ id }) => id), DEAD_SOURCE];

const WHAT = `
Print what an editor should look at, worst first: names, dates, places and sources that the software is not sure of, each with the sentence and the lines that correct it.

Kinds of findings: ${KINDS.join(', ')}`;

/** Print what an editor should look at. Resolves to the exit code. */
export function run(argv: readonly string[], io: Io): Promise<number> {
  const readKinds = readList('kind', KINDS);
  const command = createCommand(io, 'report', {
    what: WHAT,
    examples: [
      'npm run report',
      'npm run report -- --only possible-duplicate,recurring-name',
      'npm run --silent report -- --json > report.json',
      'npm run report -- --fail-on dead-link',
      'npm run report -- --keep-going',
      'npm run report -- --dead-sources --only dead-source',
    ],
    exitCodes: '0 printed; 1 content that cannot be read, or a finding of a kind in --fail-on',
  })
    .option('--json', 'print JSON')
    .option('--keep-going', 'report on the other articles if some are invalid, and list what is wrong with those')
    .option('--only <kind,…>', 'these kinds only', readKinds)
    .option('--dead-sources', 'ask for every page that the articles name or link to, over the network, and list those that are gone')
    .option('--fail-on <kind,…>', 'end with exit code 1 when there is a finding of these kinds, for continuous integration', readKinds);
  return runCommand(command, argv, io, async ({ json = false, keepGoing = false, only, failOn, deadSources = false }) => {
    if (!deadSources && (only?.has(DEAD_SOURCE) || failOn?.has(DEAD_SOURCE)))
      command.error(`error: ${DEAD_SOURCE} needs --dead-sources, which asks for the pages over the network: add it`);
    const onArticle = (read: number, total: number) => {
      if (io.stderr.isTTY === true && (read % 100 === 0 || read === total))
        io.stderr.overwrite(`Reading articles … ${read} of ${total}${read === total ? '\n' : ''}`);
    };
    const onAsked = (asked: number, all: number) => {
      if (io.stderr.isTTY === true) io.stderr.overwrite(`Asking for pages … ${asked} of ${all}${asked === all ? '\n' : ''}`);
    };
    const sections = await withContent(
      io.root,
      async (content) => {
        const dead = deadSources ? await findDeadSources(content, retryOptions({ timeout: 20, pause: 0.2 }), onAsked) : null;
        return [...(dead ? [dead] : []), ...collectFindings(content)];
      },
      {
        onArticle,
        ...(keepGoing && {
          onInvalid: (problems) => writeReport(['Left out, to be corrected:', ...problemLines(problems), ''], io.stderr, io.root, 'report-left-out'),
          onDangling: (problems) =>
            writeReport(['Not found, perhaps because its article is left out:', ...problemLines(problems), ''], io.stderr, io.root, 'report-not-found'),
        }),
      },
    ).catch((error: unknown) => {
      // Problems elsewhere, such as in the settings, would stop it with the option, too.
      if (error instanceof ContentError && !keepGoing && error.problems.every(({ file }) => file.startsWith('content/articles/')))
        error.message += '\nWith --keep-going the other articles are reported on.';
      throw error;
    });
    const shown = sections.filter(({ id }) => only === undefined || only.has(id));
    if (json) io.stdout.write(`${JSON.stringify(shown, null, 2)}\n`);
    // A file or another program gets the whole report.
    else if (io.stdout.isTTY === true) writeReport(formatSections(shown).trimEnd().split('\n'), io.stdout, io.root, 'report');
    else io.stdout.write(formatSections(shown));
    return sections.some(({ id }) => failOn?.has(id)) ? 1 : 0;
  });
}

function formatSections(sections: Section[]): string {
  if (sections.length === 0) return 'Nothing to look at.\n';
  return sections.map(formatSection).join('\n');
}

function formatSection({ id, title, advice, findings }: Section): string {
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

import process from 'node:process';
import { createCommand, runCommand } from '../../src/cli/command.ts';
import type { Run } from '../../src/cli/io.ts';
import { processIo } from '../../src/cli/process-io.ts';
import { suggestion } from '../../src/text/nearest.ts';

/** The benchmarks by name: what each measures, and its module. */
const BENCHES: Readonly<Record<string, { summary: string; load: () => Promise<{ run: Run }> }>> = {
  build: { summary: 'CPU time and memory of building sites of generated articles', load: () => import('./build.ts') },
  pages: { summary: 'Lighthouse’s scores of each template', load: () => import('./pages.ts') },
  analysis: { summary: 'scores of the analysis of annotated documents, beside other libraries', load: () => import('./compare-analysis.ts') },
  figures: { summary: 'F1 of figures against labelled sentences', load: () => import('./figures.ts') },
  chronicle: {
    summary: 'speed of the chronicle, its days and texts beside written timelines, its joins, a draw of entries',
    load: () => import('./chronicle/main.ts'),
  },
  joins: { summary: 'precision and recall of joins of names, against labelled pairs of an edition', load: () => import('./joins.ts') },
  names: { summary: 'right and wrong names of passages of twenty kinds', load: () => import('./names.ts') },
  edition: { summary: 'what an edition of an archive shows, for labelling: names, events, claims, figures', load: () => import('./edition.ts') },
  reports: { summary: 'rows of “settled, disputed, open” and compared pairs of articles, for somebody to judge', load: () => import('./reports/main.ts') },
  'reports-size': { summary: 'files and bytes that comparing reports adds to a built site', load: () => import('./reports/size.ts') },
  dev: { summary: 'seconds until a saved change is on the page', load: () => import('./dev.ts') },
  import: { summary: 'number of files imported per second', load: () => import('./import.ts') },
  search: { summary: 'the search beside Pagefind, MiniSearch and Fuse, in Chromium', load: () => import('./search.ts') },
  'train-names': { summary: 'trains the model that reads names, or measures it (--cross-validate)', load: () => import('../training/train-names.ts') },
};

const io = processIo();
const [name = '', ...words] = process.argv.slice(2);
// `npm run bench -- 1000 10000` measures builds.
const named = /^\d+$/.test(name) ? ['build', name, ...words] : [name, ...words];
const bench = Object.hasOwn(BENCHES, named[0]!) ? BENCHES[named[0]!] : undefined;
process.exitCode = bench ? await (await bench.load()).run(named.slice(1), io) : await runNone();

/** Report that there is no benchmark of this name, and list them. */
function runNone(): Promise<number> {
  const names = Object.keys(BENCHES);
  const listed = names.map((each) => `\n  ${each.padEnd(13)}  ${BENCHES[each]!.summary}`);
  const command = createCommand(io, '', {
    what: `Measure something. Each bench has options of its own: npm run bench -- build --help\n\nBenches:${listed.join('')}`,
    examples: ['npm run bench -- build 1000', 'npm run bench -- analysis ../shared/gold/gum-news-dev.jsonl'],
    exitCodes: '0 measured; 1 something is wrong',
  })
    .name('npm run bench --')
    .usage('NAME [options]')
    .argument('[name...]');
  return runCommand(command, name === '' ? ['--help'] : process.argv.slice(2), io, () =>
    command.error(`error: there is no bench “${name}”.${suggestion(name, names)}`),
  );
}

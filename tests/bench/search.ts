import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCommand, readCount, readList, runCommand } from '../../src/cli/command.ts';
import type { Io } from '../../src/cli/io.ts';
import { splitWords } from '../../src/search/format/split-words.ts';
import { LAUNCH_ARGUMENTS, ensureChromium } from '../browser/harness/chromium.ts';
import { CANNOT_RUN, pathExists, hasPackage } from './needs.ts';
import { ENGINES, type Engine } from './search/engine-names.ts';

/** Names that are typed letter by letter. */
const TYPED_NAMES = 30;
const GOLD = '../shared/gold';

/** Measure the searches. Resolves to the exit code. */
export function run(argv: readonly string[], io: Io): Promise<number> {
  const command = createCommand(io, 'search', {
    what: `Measure the search beside Pagefind, MiniSearch and plain Fuse on the same articles, in Chromium, over a line of 60 ms and 10 Mbit/s. The articles are made of the annotated news in ${GOLD}.`,
    examples: ['npm run bench -- search 1000 10000'],
    exitCodes: '0 measured; 1 something is wrong',
  })
    .name('npm run bench -- search')
    .argument('[number...]', 'how many articles (1000 and 10000 if left out)', (value: string, others: number[]) => [...others, readCount(value)], [])
    .option('--engines <name,…>', `which of ${ENGINES.join(', ')} (all if left out)`, readList('engine', ENGINES));
  return runCommand(command, argv, io, async (counts, { engines = new Set<string>(ENGINES) }) => {
    if (!pathExists(join(io.root, GOLD), io) || !['pagefind', 'minisearch'].every((name) => hasPackage(name, io))) return CANNOT_RUN;
    await measureAll(
      counts.length > 0 ? counts : [1000, 10_000],
      ENGINES.filter((engine) => engines.has(engine)),
    );
    return 0;
  });
}

async function measureAll(counts: readonly number[], engines: readonly Engine[]): Promise<void> {
  // Imported here, so that a missing package can be reported.
  const { chromium } = await import('playwright-core');
  const { buildIndex, buildPages } = await import('./search/engines.ts');
  const { makeCorpus } = await import('./search/corpus.ts');
  const { measure } = await import('./search/measure.ts');
  const { makeQueries } = await import('./search/queries.ts');
  const { startSlowServer } = await import('./search/server.ts');
  const { measureTyping } = await import('./search/typing.ts');

  const folder = mkdtempSync(join(tmpdir(), 'dateline-search-'));
  const server = await startSlowServer(folder);
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: [...LAUNCH_ARGUMENTS, '--enable-blink-features=ForceEagerMeasureMemory'] });
  try {
    await buildPages(folder);
    for (const count of counts) {
      const corpus = makeCorpus(count);
      const entities = corpus.people.length + corpus.places.length + corpus.organizations.length;
      print(`\n${count} articles, ${entities} people, places and organizations, ${distinctTerms(corpus.articles)} distinct terms`);
      const queries = makeQueries(corpus);
      print(row(['', 'index s', 'files', 'MB', 'first kB', 'requests', 'ms', 'next kB', 'ms', 'warm p50', 'p95', 'long', 'memory', 'name', 'word', 'MRR']));
      for (const engine of engines) {
        const index = `/${engine}-${count}`;
        const { seconds, files, megabytes } = await buildIndex(engine, corpus, join(folder, index));
        const { first, firstWithExcerpts, next, warm, longTasks, megabytes: memory, ...quality } = await measure(engine, browser, server, index, queries);
        const built = [seconds.toFixed(1), String(files), megabytes.toFixed(1)];
        const asked = [first.kilobytes.toFixed(0), String(first.requests), first.ms.toFixed(0), next.kilobytes.toFixed(0), next.ms.toFixed(0)];
        const used = [warm.p50.toFixed(2), warm.p95.toFixed(2), String(longTasks), memory.toFixed(0)];
        print(row([engine, ...built, ...asked, ...used, ...[quality.nameRecall, quality.wordRecall, quality.reciprocalRank].map((share) => share.toFixed(3))]));
        if (engine === 'dateline') {
          const typed = queries.names.slice(0, TYPED_NAMES).map(({ text }) => text);
          for (const slowdown of [1, 4]) {
            const { p50, p95, letters } = await measureTyping(browser, server, index, typed, slowdown);
            print(
              `  typing${slowdown === 1 ? '' : `, processor slowed ${slowdown} times`}: from key to list ${p50.toFixed(0)} ms, 95 of 100 in ${p95.toFixed(0)} ms (${letters} letters)`,
            );
          }
        }
        if (firstWithExcerpts)
          print(
            row(['  with sentences', '', '', '', firstWithExcerpts.kilobytes.toFixed(0), String(firstWithExcerpts.requests), firstWithExcerpts.ms.toFixed(0)]),
          );
      }
      print(`Peak memory of this process so far: ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
    }
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function distinctTerms(articles: Iterable<{ title: string; sentences: { text: string }[] }>): number {
  const terms = new Set<string>();
  for (const { title, sentences } of articles)
    for (const text of [title, ...sentences.map((sentence) => sentence.text)]) for (const { word } of splitWords(text)) terms.add(word);
  return terms.size;
}

function row([name = '', ...cells]: string[]): string {
  return [name.padEnd(16), ...cells.map((cell) => cell.padStart(8))].join(' ');
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

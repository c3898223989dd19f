import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Result } from 'lighthouse';
import { LAUNCH_ARGUMENTS, findChromium } from '../browser/harness/chromium.ts';
import { buildOwnSite, ownSite } from '../browser/harness/site.ts';
import { createCommand, runCommand } from '../../src/cli/command.ts';
import type { Io } from '../../src/cli/io.ts';
import { startServer } from '../../src/build/server.ts';
import { site } from '../../src/site/site.ts';
import { CANNOT_RUN, hasPackage } from './needs.ts';

/** A page of each template: its path, or a pattern for the first matching path of the sitemap. */
const TEMPLATE_PAGES: [name: string, path: string | RegExp][] = [
  ['home', ''],
  ['article', /^articles\/(?!\d+\/$)[^/]+\/$/],
  ['list of articles', 'articles/'],
  ['person', /^people\/[^/]+\/$/],
  ['place', /^places\/[^/]+\/$/],
  ['organization', /^organizations\/[^/]+\/$/],
  ['list of entities', 'people/'],
  ['timeline', 'timeline/'],
  ['timeline of a year', /^timeline\/\d{4}\/$/],
  ['timeline of a day', /^timeline\/\d{4}\/\d{2}\/\d{2}\/$/],
  ['map', 'map/'],
  ['claims', 'claims/'],
  ['list of figures', 'figures/'],
  ['figures of one thing', /^figures\/[^/]+\/$/],
  ['disputed', 'disputed/'],
  ['voices', 'voices/'],
  ['compare', 'compare/'],
  ['two reports', /^compare\/[^/]+\/[^/]+\/$/],
  ['topic', /^topics\/[^/]+\/$/],
  ['list of topics', 'topics/'],
  ['search', 'search/'],
  ['search, with a query', 'search/?q=belgorod'],
  ['corrections', 'corrections/'],
  ['about', 'about/'],
  ['accuracy', 'about/accuracy/'],
  ['data', 'data/'],
];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
/** Number of runs, of which the median counts: a single one depends on the load of the machine. */
const RUNS = 3;

/** Print Lighthouse's scores of a page of each template. Resolves to the exit code. */
export function run(argv: readonly string[], io: Io): Promise<number> {
  const command = createCommand(io, 'pages', {
    what: 'Build the site and print what Lighthouse says of a page of each template.',
    examples: ['npm run bench -- pages', 'npm run bench -- pages map'],
    exitCodes: '0 measured; 1 the site could not be built',
  })
    .name('npm run bench -- pages')
    .argument('[word]', 'measure the templates with this word in their name', '');
  return runCommand(command, argv, io, async (word) => {
    if (!hasPackage('lighthouse', io)) return CANNOT_RUN;
    const chromePath = findChromium();
    if (chromePath === null) {
      io.stderr.write('Lighthouse needs Chromium: install it, or set CHROMIUM_PATH to its program.\n');
      return CANNOT_RUN;
    }
    await measureAll(word, chromePath);
    return 0;
  });
}

async function measureAll(word: string, chromePath: string): Promise<void> {
  // Imported here, so that a missing package can be reported.
  const { launch } = await import('chrome-launcher');
  const { default: lighthouse } = await import('lighthouse');
  await buildOwnSite();
  const server = await startServer({ folder: ownSite, port: 0, base: site.base });
  const chrome = await launch({ chromePath, chromeFlags: ['--headless', ...LAUNCH_ARGUMENTS] });
  /** Run Lighthouse on a page; up to three times if Chromium was too slow to be measured. */
  const measure = async (address: string): Promise<Result> => {
    for (let attempt = 1; ; attempt++) {
      const { lhr } = (await lighthouse(address, { port: chrome.port, onlyCategories: CATEGORIES, logLevel: 'error' }))!;
      if (attempt === 3 || CATEGORIES.every((category) => typeof lhr.categories[category]?.score === 'number')) return lhr;
    }
  };
  try {
    print(['template'.padEnd(20), ...CATEGORIES.map((category) => category.padStart(14)), 'kB'.padStart(8)]);
    const paths = pathsOfSite();
    for (const [name, pattern] of TEMPLATE_PAGES) {
      if (!name.includes(word)) continue;
      const path = typeof pattern === 'string' ? pattern : paths.find((candidate) => pattern.test(candidate));
      if (path === undefined) throw new Error(`The site has no page for the template “${name}”.`);
      const runs: Result[] = [];
      while (runs.length < RUNS) runs.push(await measure(server.url + path));
      const scores = CATEGORIES.map((category) => scoreText(median(runs.map(({ categories }) => categories[category]?.score ?? NaN))).padStart(14));
      print([name.padEnd(20), ...scores, ((runs[0]!.audits['total-byte-weight']?.numericValue ?? 0) / 1000).toFixed(1).padStart(8)]);
      for (const problem of problemsIn(runs[0]!)) print(['', problem]);
    }
  } finally {
    chrome.kill();
    await server.close();
  }
}

/** Return what keeps a page from the full score, except speed, which depends on the machine. */
function problemsIn({ audits, categories }: Result): string[] {
  const counted = CATEGORIES.slice(1).flatMap((name) => categories[name]!.auditRefs.filter(({ weight }) => weight > 0));
  return counted.flatMap(({ id }) => (audits[id]!.score === 0 ? [`${id}: ${audits[id]!.title}`] : []));
}

function median(scores: number[]): number {
  return scores.toSorted((a, b) => a - b)[scores.length >> 1]!;
}

function scoreText(score: number): string {
  return Number.isNaN(score) ? 'none' : String(Math.round(score * 100));
}

/** Return the URLs of the built site's sitemap as paths from its home page, and those of the pages that compare two reports, which the sitemap does not list. */
function pathsOfSite(): string[] {
  const home = site.address + site.base;
  const pairs = globSync('compare/*/*/index.html', { cwd: ownSite }).map((file) => `${dirname(file)}/`);
  const listed = [...readFileSync(join(ownSite, 'sitemap.xml'), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)]
    .map(([, address]) => address!)
    .filter((address) => address.startsWith(home))
    .map((address) => address.slice(home.length));
  return [...listed, ...pairs.sort()];
}

function print(cells: string[]): void {
  process.stdout.write(`${cells.join('  ')}\n`);
}

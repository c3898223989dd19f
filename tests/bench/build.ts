import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { createCommand, readCount, runCommand } from '../../src/cli/command.ts';
import type { Io } from '../../src/cli/io.ts';
import type { CuratedEntity } from '../../src/collections/entities/index.ts';
import { readGazetteer } from '../../src/collections/entities/read.ts';
import { drawShareImage } from '../../src/share/draw-share-image.ts';
import { measureAnalysis } from './analysis.ts';
import { writeArchive } from './archive.ts';
import { CANNOT_RUN, pathExists } from './needs.ts';
import { hasEleventy, measureEleventy } from './eleventy.ts';
import { nameEntities, writeEntities } from './entities.ts';
import { generateArticles, writeArticles } from './generate.ts';
import { clearCache, copySite, filesMade, measureBuild, root, switchOffShareImages, measureSite, type Usage } from './site-copy.ts';
import { removeAnalysis } from './without-analysis.ts';

/** Number of generated articles whose analysis is measured. */
const ANALYZED_ARTICLES = 300;

/** Number of share images that are measured. */
const IMAGES = 30;

/** Milliseconds of CPU that the analysis may take per 500 words. */
const ANALYSIS_BUDGET = 6;

const WHAT = `
Measure what building a site of generated articles costs, in CPU time and peak memory: a cold build, one with nothing changed, and one after each of these: an article changed, one new, one deleted, an entity file changed; one with the analysis taken out; and Eleventy with the same Markdown and as many pages (after: npm ci --prefix tests/bench). The images that articles are shared with are switched off in all of them, and measured by themselves, as is the analysis.`;

/** Measure builds. Resolves to the exit code. */
export function run(argv: readonly string[], io: Io): Promise<number> {
  const command = createCommand(io, 'build', {
    what: WHAT,
    examples: ['npm run bench -- build 10000', 'npm run bench -- build --archive ../archive --times 10'],
    exitCodes: `0 measured; 1 a build failed; ${CANNOT_RUN} the folder of --archive does not exist`,
  })
    .name('npm run bench -- build')
    .argument('[number...]', 'how many articles', (value: string, others: number[]) => [...others, readCount(value)], [])
    .option('--keep', 'keep the generated sites, and say where they are')
    .option('--archive <folder>', 'instead of generated articles those of a folder, as the import reads them')
    .option('--times <number>', 'how many copies of the folder, each a year later and with other names', readCount, 4)
    .option('--seed <number>', 'for other names in the copies', readCount, 1);
  return runCommand(command, argv, io, async (given, { keep = false, archive, times, seed }) => {
    if (archive !== undefined && !pathExists(archive, io)) return CANNOT_RUN;
    const print = (line: string) => io.stdout.write(`${line}\n`);
    const { entities } = await readGazetteer(root);
    const { milliseconds, words } = measureAnalysis(generateArticles(ANALYZED_ARTICLES, nameEntities(ANALYZED_ARTICLES, entities).names), entities);
    print(`Analysis: ${milliseconds.toFixed(2)} ms of CPU per 500 words, measured on ${words} words (budget: ${ANALYSIS_BUDGET} ms)`);
    print(`Share image: ${(await measureShareImage()).toFixed(0)} ms of CPU\n`);

    print(row(['articles', 'build', 'CPU s', '% of cold', 'wall s', 'peak MB', 'files made', 'load', 'files', 'MB']));
    const counts = archive === undefined ? (given.length > 0 ? given : [100, 1000]) : [times];
    for (const count of counts) {
      const copy = copySite();
      try {
        switchOffShareImages(copy);
        measureAll(print, copy, archive === undefined ? writeGenerated(copy, count, entities) : writeArchive(copy, archive, count, seed));
      } finally {
        if (keep) print(`kept in ${copy}`);
        else rmSync(copy, { recursive: true, force: true });
      }
    }
    return 0;
  });
}

/** Write generated articles and their entities into a copied site. Returns the slugs of the articles. */
function writeGenerated(copy: string, count: number, entities: readonly CuratedEntity[]): string[] {
  const { names, files } = nameEntities(count, entities);
  const articles = generateArticles(count, names);
  writeEntities(join(copy, 'content/entities'), files);
  writeArticles(join(copy, 'content/articles'), articles);
  return articles.map(({ slug }) => slug);
}

/** Measure the builds of a copied site, and print a line for each. */
function measureAll(print: (line: string) => void, copy: string, articles: readonly string[]): void {
  clearCache(copy);
  const cold = measureBuild(copy);
  const report = (name: string, usage: Usage, siteSize: string[] = []) => {
    const { cpuSeconds, seconds, peakMegabytes } = usage;
    const ofCold = String(Math.round((100 * cpuSeconds) / cold.cpuSeconds));
    print(
      row([
        String(articles.length),
        name,
        cpuSeconds.toFixed(1),
        ofCold,
        seconds.toFixed(1),
        peakMegabytes.toFixed(0),
        filesMade(usage),
        loadavg()[0]!.toFixed(1),
        ...siteSize,
      ]),
    );
  };
  const siteSize = () => {
    const { files, megabytes } = measureSite(copy);
    return [String(files), megabytes.toFixed(0)];
  };
  report('cold', cold, siteSize());
  const { pages } = measureSite(copy);
  report('unchanged', measureBuild(copy));
  const folder = join(copy, 'content/articles');
  const changes: Record<string, () => void> = {
    'one changed': () =>
      appendFileSync(join(folder, `${articles[Math.floor(articles.length / 2)]!}.md`), '\nOn 3 May 2022 the council of Shebekino met again.\n'),
    'one new': () => {
      const text = readFileSync(join(folder, `${articles[0]!}.md`), 'utf8');
      const renamed = withField(withField(text, 'title', 'New report'), 'published', newestDay(folder));
      writeFileSync(join(folder, 'new-report.md'), renamed);
    },
    'one deleted': () => rmSync(join(folder, 'new-report.md')),
    'one entity': () => {
      const file = join(copy, 'content/entities/shebekino.yaml');
      writeFileSync(file, withField(readFileSync(file, 'utf8'), 'description', 'A border town, described anew.'));
    },
  };
  for (const [name, change] of Object.entries(changes)) {
    change();
    report(name, measureBuild(copy));
  }
  removeAnalysis(copy);
  clearCache(copy);
  report('no analysis', measureBuild(copy), siteSize());
  if (hasEleventy()) {
    report('Eleventy', measureEleventy(folder, articles, pages));
  } else print('Eleventy is not installed: npm ci --prefix tests/bench');
}

/**
 * Return the text of a file with another value for a field on one line.
 *
 * @throws Error if there is no such field: an unchanged site would be measured
 */
function withField(text: string, field: string, value: string): string {
  const line = new RegExp(`^${field}:.*$`, 'm');
  if (!line.test(text)) throw new Error(`A file has no field “${field}” that could be changed: change tests/bench/build.ts accordingly.\n${text}`);
  return text.replace(line, `${field}: ${value}`);
}

/** Return the day of the newest article of a folder. */
function newestDay(folder: string): string {
  const days = readdirSync(folder).map((file) => /^published: *["']?(\d{4}-\d\d-\d\d)/m.exec(readFileSync(join(folder, file), 'utf8'))?.[1] ?? '');
  return days.sort().at(-1)!;
}

/** Measure the milliseconds of CPU for the share image of one article, after warming up. */
async function measureShareImage(): Promise<number> {
  const card = { site: 'Dateline', title: 'The council of the border town put off the repair of its roads for another year', line: 'Shebekino, 3 May 2022' };
  await drawShareImage(card);
  const before = process.cpuUsage();
  for (let image = 0; image < IMAGES; image++) await drawShareImage(card);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / IMAGES;
}

function row([articles = '', build = '', ...numbers]: string[]): string {
  return [articles.padStart(8), build.padEnd(12), ...numbers.map((text) => text.padStart(10))].join('  ');
}

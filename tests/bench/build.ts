import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createCommand, readCount, runCommand } from '../../src/cli/command.ts';
import type { Io } from '../../src/cli/io.ts';
import { readGazetteer } from '../../src/collections/entities/read.ts';
import { drawShareImage } from '../../src/share/share-image.ts';
import { measureAnalysis } from './analysis.ts';
import { hasEleventy, measureEleventy } from './eleventy.ts';
import { nameEntities, writeEntities } from './entities.ts';
import { generateArticles, writeArticles, type GeneratedArticle } from './generate.ts';
import { clearCache, copySite, filesMade, measureBuild, root, switchOffShareImages, weigh, type Usage } from './site-copy.ts';
import { takeOutAnalysis } from './without-analysis.ts';

const WHAT = `
Measure what building a site of generated articles costs, in CPU time and peak memory: a cold build, one with nothing changed, and one after each of these: an article changed, one new, one deleted, an entity file changed; one with the analysis taken out; and Eleventy with the same Markdown and as many pages (after: npm ci --prefix tests/bench). The images that articles are shared with are switched off in all of them, and measured by themselves, as is the analysis.`;

/** Measure builds. */
export function run(argv: readonly string[], io: Io): Promise<number> {
  const command = createCommand(io, 'build', { what: WHAT, examples: ['npm run bench -- build 10000'], exitCodes: '0 measured; 1 a build failed' })
    .name('npm run bench -- build')
    .argument('[number...]', 'how many articles', (value: string, others: number[]) => [...others, readCount(value)], [])
    .option('--keep', 'keep the generated sites, and say where they are');
  return runCommand(command, argv, io, async (counts, { keep = false }) => {
    const { entities } = await readGazetteer(root);
    const { milliseconds, words } = measureAnalysis(generateArticles(300, nameEntities(300, entities).names), entities);
    print(`Analysis: ${milliseconds.toFixed(2)} ms of CPU for 500 words, the mean of ${words} words (budget: 6 ms)`);
    print(`Share image: ${(await measureShareImage()).toFixed(0)} ms of CPU\n`);

    print(row(['articles', 'build', 'CPU s', 'of cold', 'wall s', 'peak MB', 'made', 'files', 'MB']));
    for (const count of counts.length > 0 ? counts : [100, 1000]) {
      const copy = copySite();
      try {
        const { names, files } = nameEntities(count, entities);
        const articles = generateArticles(count, names);
        writeEntities(join(copy, 'content/entities'), files);
        writeArticles(join(copy, 'content/articles'), articles);
        switchOffShareImages(copy);
        measureAll(copy, articles);
      } finally {
        if (keep) print(`kept in ${copy}`);
        else rmSync(copy, { recursive: true, force: true });
      }
    }
    return 0;
  });
}

function measureAll(copy: string, articles: readonly GeneratedArticle[]): void {
  clearCache(copy);
  const cold = measureBuild(copy);
  const report = (name: string, usage: Usage, sizes: string[] = []) => {
    const { cpuSeconds, seconds, peakMegabytes } = usage;
    const ofCold = `${Math.round((100 * cpuSeconds) / cold.cpuSeconds)} %`;
    print(row([String(articles.length), name, cpuSeconds.toFixed(1), ofCold, seconds.toFixed(1), peakMegabytes.toFixed(0), filesMade(usage), ...sizes]));
  };
  const sizes = () => {
    const { files, megabytes } = weigh(copy);
    return [String(files), megabytes.toFixed(0)];
  };
  report('cold', cold, sizes());
  const { pages } = weigh(copy);
  report('unchanged', measureBuild(copy));
  const folder = join(copy, 'content/articles');
  const changes: Record<string, () => void> = {
    'one changed': () =>
      appendFileSync(join(folder, `${articles[Math.floor(articles.length / 2)]!.slug}.md`), '\nOn 3 May 2022 the council of Shebekino met again.\n'),
    'one new': () => writeArticles(folder, [{ ...articles[0]!, slug: 'new-report', title: 'New report', published: '2024-12-28' }]),
    'one deleted': () => rmSync(join(folder, 'new-report.md')),
    'one entity': () => appendFileSync(join(copy, 'content/entities/shebekino.yaml'), '\nsameAs: [https://example.org/shebekino]\n'),
  };
  for (const [name, change] of Object.entries(changes)) {
    change();
    report(name, measureBuild(copy));
  }
  takeOutAnalysis(copy);
  clearCache(copy);
  report('no analysis', measureBuild(copy), sizes());
  if (hasEleventy()) {
    const slugs = articles.map(({ slug }) => slug);
    report('Eleventy', measureEleventy(folder, slugs, pages));
  } else print('Eleventy is not installed: npm ci --prefix tests/bench');
}

/** Milliseconds of CPU for the image of one article, once the code is warm. */
async function measureShareImage(): Promise<number> {
  const card = { site: 'Dateline', title: 'The council of the border town put off the repair of its roads for another year', line: 'Shebekino, 3 May 2022' };
  const images = 30;
  await drawShareImage(card);
  const before = process.cpuUsage();
  for (let image = 0; image < images; image++) await drawShareImage(card);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / images;
}

function row([articles = '', build = '', ...numbers]: string[]): string {
  return [articles.padStart(8), build.padEnd(12), ...numbers.map((text) => text.padStart(8))].join('  ');
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

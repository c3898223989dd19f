import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readGazetteer } from '../../src/gazetteer/read.ts';
import { measureAnalysis } from './analysis.ts';
import { nameEntities, writeEntities } from './entities.ts';
import { generateArticles, writeArticles } from './generate.ts';
import { clearCache, copySite, measureBuild, root } from './site-copy.ts';

const HELP = `
Measure what building a site of generated articles costs: CPU time and peak memory of a cold build, a warm one, and a warm one after
one article changed; and the analysis, in milliseconds of CPU for 500 words.

Usage: npm run bench [-- OPTIONS]

  --articles N,N  numbers of articles (default: 100,1000)
  --keep          keep the generated sites, and say where they are
  --help          show this

Example:
  npm run bench -- --articles 200
`;

const { values } = parseArgs({
  options: { articles: { type: 'string', default: '100,1000' }, keep: { type: 'boolean', default: false }, help: { type: 'boolean' } },
});
if (values.help === true) {
  process.stdout.write(`${HELP.trim()}\n`);
  process.exit(0);
}

const { entities } = await readGazetteer(root);
const { milliseconds, words } = measureAnalysis(generateArticles(300, nameEntities(300, entities).names), entities);
print(`Analysis: ${milliseconds.toFixed(2)} ms of CPU for 500 words, the mean of ${words} words (budget: 6 ms)\n`);

print(row(['articles', 'build', 'CPU s', 'of cold', 'peak MB']));
for (const count of values.articles.split(',').map(Number)) {
  const copy = copySite();
  try {
    const { names, files } = nameEntities(count, entities);
    const articles = generateArticles(count, names);
    writeEntities(join(copy, 'content/entities'), files);
    writeArticles(join(copy, 'content/articles'), articles);
    clearCache(copy);
    const cold = measureBuild(copy);
    const report = (name: string, { cpuSeconds, peakMegabytes }: typeof cold) =>
      print(row([String(count), name, cpuSeconds.toFixed(1), `${Math.round((100 * cpuSeconds) / cold.cpuSeconds)} %`, peakMegabytes.toFixed(0)]));
    report('cold', cold);
    report('warm', measureBuild(copy));
    appendFileSync(join(copy, 'content/articles', `${articles[Math.floor(count / 2)]!.slug}.md`), '\nOn 3 May 2022 the council of Shebekino met again.\n');
    report('one changed', measureBuild(copy));
  } finally {
    if (values.keep) print(`kept in ${copy}`);
    else rmSync(copy, { recursive: true, force: true });
  }
}

function row([articles = '', build = '', ...numbers]: string[]): string {
  return [articles.padStart(8), build.padEnd(12), ...numbers.map((text) => text.padStart(8))].join('  ');
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

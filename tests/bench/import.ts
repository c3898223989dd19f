import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCommand, runCommand } from '../../src/cli/command.ts';
import type { Io } from '../../src/cli/io.ts';
import { readExistingArticles } from '../../src/import/existing-articles.ts';
import { ReferencedFiles } from '../../src/import/referenced-files.ts';
import { importArticles } from '../../src/import/import-articles.ts';
import { listInputFiles } from '../../src/import/input-files.ts';
import { readInput } from '../../src/import/read-input.ts';

// Measures how many files per second are imported, from their folder to the written articles: plain texts of 500 words, and variants of the saved pages of
// ten systems under `tests/fixtures/import`. CPU time is printed beside elapsed time, because the machine may be busy.

/** Number of plain texts. */
const TEXTS = 1000;
/** Number of variants of each saved page. */
const VARIANTS = 10;
const SENTENCE = 'The harbour board met on Monday evening and counted the boats that had come in since the storm, the clerk said afterwards.';
const fixtures = join(import.meta.dirname, '../fixtures/import');

/** Print how many files per second are imported. Resolves to the exit code. */
export function run(argv: readonly string[], io: Io): Promise<number> {
  const command = createCommand(io, 'import', {
    what: 'Measure how many files per second are imported: 1,000 plain texts of 500 words, and 100 saved pages.',
    examples: ['npm run bench -- import'],
    exitCodes: '0 measured; 1 a file could not be read',
  }).name('npm run bench -- import');
  return runCommand(command, argv, io, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dateline-import-'));
    try {
      writeInput(folder);
      // The targets: an archive of twenty years, 70,000 texts or 3,500 saved pages, in six minutes.
      for (const [name, target] of [
        ['texts', 200],
        ['pages', 10],
      ] as const) {
        const { files, written, seconds, cpuSeconds } = await importAll(folder, name);
        const rate = (time: number) => Math.round(files / time);
        io.stdout.write(
          `${name}: ${files} files, ${written} written; ${rate(seconds)} per second, ${rate(cpuSeconds)} per second of CPU (target: ${target})\n`,
        );
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
    return 0;
  });
}

function writeInput(folder: string): void {
  mkdirSync(join(folder, 'texts'));
  for (let number = 0; number < TEXTS; number++) writeFileSync(join(folder, 'texts', `text-${number}.txt`), plainText(number));
  mkdirSync(join(folder, 'pages'));
  for (const name of readdirSync(fixtures).filter((each) => each.endsWith('.html'))) {
    const page = readFileSync(join(fixtures, name), 'utf8');
    for (let round = 0; round < VARIANTS; round++) writeFileSync(join(folder, 'pages', `${round}-${name}`), variantOf(page, round));
  }
}

async function importAll(folder: string, name: string): Promise<{ files: number; written: number; seconds: number; cpuSeconds: number }> {
  const root = join(folder, `site-of-${name}`);
  mkdirSync(join(root, 'content/articles'), { recursive: true });
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  const given = { published: '2023-07-05', source: 'The Herald' };
  const defaults = { timeZone: 'UTC', source: null };
  const files = new ReferencedFiles(root, [], [join(folder, name)]);
  const context = { root, existing: await readExistingArticles(root), given, defaults, site: null, files, today: null, ask: null, dryRun: false };
  const paths = await listInputFiles([join(folder, name)], folder);
  const found = [];
  for (const path of paths) found.push(...(await readInput(path, await readFile(path))).articles);
  await importArticles(found, context);
  const { user, system } = process.cpuUsage(cpu);
  return {
    files: paths.length,
    written: readdirSync(join(root, 'content/articles')).length,
    seconds: (performance.now() - start) / 1000,
    cpuSeconds: (user + system) / 1e6,
  };
}

function plainText(number: number): string {
  const paragraphs = Array.from({ length: 6 }, (_, index) => `Paragraph ${index} of text ${number}. ${Array(4).fill(SENTENCE).join(' ')}`);
  return `Harbour board counts boats, part ${number}\n\nBy Amina Osei\n\nJuly 5, 2023\n\n${paragraphs.join('\n\n')}\n`;
}

/** Return a page with a number added to its title and to each of its paragraphs. */
function variantOf(page: string, number: number): string {
  return page.replace(/<(?:p|br)(?=[\s/>])[^>]*>/g, (tag) => `${tag}(${number}) `).replace(/<title>/, `<title>${number} `);
}

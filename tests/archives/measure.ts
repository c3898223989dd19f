import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copySite, measureBuild, switchOffShareImages } from '../bench/site-copy.ts';
import { runCommand } from '../site/site-copy.ts';
import { generators } from './generate.ts';

/**
 * Print how much of an archive is imported with one command, and built: `node tests/archives/measure.ts [NUMBER]`, for archives of Hugo, Jekyll and web pages
 * with this number of articles each. Only articles with a date and a text are counted, and only pictures and links that exist.
 */
const count = Number(process.argv[2] ?? 200);

for (const [name, write] of Object.entries(generators)) {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-archive-'));
  const root = copySite();
  try {
    switchOffShareImages(root);
    const archive = write(folder, count);
    const start = performance.now();
    const { stdout } = runCommand(root, 'import', [...archive.options, archive.input]);
    const imported = performance.now();
    measureBuild(root);
    const built = performance.now();
    const pages = readdirSync(join(root, 'dist/articles'), { withFileTypes: true }).filter((entry) => entry.isDirectory() && !/^\d+$/.test(entry.name));
    const html = pages.map(
      (page) => /<div class="prose"[^]*?<\/div>\s*<\/div>/.exec(readFileSync(join(root, 'dist/articles', page.name, 'index.html'), 'utf8'))?.[0] ?? '',
    );
    const countIn = (pattern: RegExp) => html.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0);
    const seconds = (time: number) => Math.round(time / 1000);
    process.stdout.write(
      `${name}: ${pages.length} of ${archive.articles - archive.drafts} articles built, ${countIn(/<img [^>]*width=/g)} of ${archive.pictures} pictures, ` +
        `${countIn(/<a href="\/articles\//g)} of ${archive.links} links to articles; 1 command; import ${seconds(imported - start)} s, build ${seconds(built - imported)} s; ${stdout.trim().split('\n').at(-1)!}\n`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(root, { recursive: true, force: true });
  }
}

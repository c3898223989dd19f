import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type AstroIntegration } from 'astro';
import { listenToAstroLog } from './astro-log.ts';
import { findDeadLinks } from './dead-links.ts';
import { parseHeadersFile } from './headers-file.ts';
import type { Progress } from './progress.ts';
import { PublishError } from './publish-error.ts';
import { openStage, SITE_MARK } from './stage.ts';

export interface BuildOptions {
  /** The project's folder. */
  root: string;
  /** Folder to publish to. */
  out: string;
  progress: Progress;
  /** Whether everything that Astro logs is shown. */
  verbose?: boolean;
}

/** What a build found, as the site tells it in `edition.json`. */
interface EditionCounts {
  articles: number;
  entities: number;
  events: number;
  /** How many files each export made, by its setting. */
  exports: Record<string, number>;
}

/**
 * Build the site into the staging folder, check it, and put it in place of the published one.
 *
 * @throws whatever the loaders or Astro throw, or a PublishError with what Astro logged as an error or the dead links; nothing was published then
 */
export async function buildSite({ root, out, progress, verbose = false }: BuildOptions): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const stage = openStage(root, out);
  try {
    const site = await runAstro(root, stage.folder, progress, verbose);
    const counts = readCounts(stage.folder);
    progress.line(`Edition … ${count(counts.articles, 'article')}, ${count(counts.entities, 'entity', 'entities')}, ${count(counts.events, 'event')}`);
    progress.line(`Exports … ${describeExports(counts.exports)}`);
    progress.begin('Checking links');
    const { pages, dead } = findDeadLinks(stage.folder, site);
    progress.end(count(pages, 'page'));
    if (dead.length > 0) {
      const list = dead.map(({ page, link, reason }) => `${page}  ${link}  ${reason}`);
      throw new PublishError(`${count(dead.length, 'link of the site leads', 'links of the site lead')} nowhere:\n${list.join('\n')}`);
    }
    checkHeadersFile(stage.folder);
    stage.publish();
    progress.line(`Published to ${relative(root, out) || out}/ in ${progress.total()}`);
  } finally {
    stage.release();
  }
}

/** Run Astro's own build; the address and base path that its configuration gives the site. */
async function runAstro(root: string, folder: string, progress: Progress, verbose: boolean): Promise<{ address: string; base: string }> {
  const errors: string[] = [];
  listenToAstroLog(({ level, label, message }) => {
    // Astro goes on after some errors that lose content, and only logs them.
    if (level === 'error') errors.push(message);
    if (verbose || level === 'warn') progress.line(label === null || label === 'SKIP_FORMAT' ? message : `[${label}] ${message}`);
  });
  let site = { address: 'http://localhost', base: '/' };
  let pages = 0;
  const stages: AstroIntegration = {
    name: 'dateline:stages',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = { address: config.site?.replace(/\/$/, '') ?? site.address, base: config.base.replace(/\/?$/, '/') };
      },
      'astro:build:start': () => {
        progress.end();
        progress.begin('Writing pages');
      },
      'astro:build:done': (result) => {
        pages = result.pages.length;
      },
    },
  };
  progress.begin('Reading articles');
  await build({
    root,
    outDir: folder,
    logLevel: verbose ? 'info' : 'warn',
    logger: { entrypoint: fileURLToPath(new URL('./astro-log.ts', import.meta.url)) },
    integrations: [stages],
  });
  progress.end(count(pages, 'page'));
  if (errors.length > 0) throw new PublishError(errors.join('\n'));
  return site;
}

/** @throws PublishError when hosts could not read the site's `_headers` */
function checkHeadersFile(folder: string): void {
  const file = join(folder, '_headers');
  if (existsSync(file)) parseHeadersFile(readFileSync(file, 'utf8'));
}

function readCounts(folder: string): EditionCounts {
  const file = join(folder, SITE_MARK);
  if (!existsSync(file)) throw new PublishError(`The site has no ${SITE_MARK}, which its pages and this build need: src/pages/${SITE_MARK}.ts makes it.`);
  return JSON.parse(readFileSync(file, 'utf8')) as EditionCounts;
}

/** “tables 13, feeds 3: 16 files; exports in content/site.yaml switches each off”. */
function describeExports(made: EditionCounts['exports']): string {
  const total = Object.values(made).reduce((sum, files) => sum + files, 0);
  if (total === 0) return 'none';
  const each = Object.entries(made).map(([setting, files]) => `${setting} ${files}`);
  return `${count(total, 'file')} (${each.join(', ')}); “exports” in content/site.yaml switches each off`;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

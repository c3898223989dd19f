import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export const root = join(import.meta.dirname, '../..');

/** Resource usage of a build. */
export interface Usage {
  /** User and system time of the process and its threads. */
  cpuSeconds: number;
  /** Largest resident set. */
  peakMegabytes: number;
  /** Elapsed time. */
  seconds: number;
  /** Its standard output. */
  stdout: string;
}

/** Return how many files a build made, from its output. */
export function filesMade({ stdout }: Usage): string {
  return /^Files … (\d+) written/m.exec(stdout)?.[1] ?? '';
}

/** Copy the site without its articles into a temporary folder with an empty cache. */
export function copySite(): string {
  const copy = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  for (const path of ['src', 'public', 'content/site.yaml', 'content/entities', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'])
    cpSync(join(root, path), join(copy, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
  return copy;
}

/** Switch off the share images of articles. */
export function switchOffShareImages(copy: string): void {
  const file = join(copy, 'content/site.yaml');
  writeFileSync(file, `${readFileSync(file, 'utf8')}\nshareImages: false\n`);
}

/** Return the number of files and pages of a built site, and their size. */
export function measureSite(copy: string): { files: number; pages: number; megabytes: number } {
  const paths = readdirSync(join(copy, 'dist/'), { recursive: true, encoding: 'utf8' }).map((path) => join(copy, 'dist', path));
  const files = paths.map((path) => ({ path, stats: statSync(path) })).filter(({ stats }) => stats.isFile());
  return {
    files: files.length,
    pages: files.filter(({ path }) => path.endsWith('.html')).length,
    megabytes: files.reduce((sum, { stats }) => sum + stats.size, 0) / 1e6,
  };
}

/** Delete everything that earlier builds have cached. */
export function clearCache(copy: string): void {
  for (const folder of ['.astro', '.stage', '.dist.versions', 'dist']) rmSync(join(copy, folder), { recursive: true, force: true });
}

/**
 * Build the copied site as `npm run build` does.
 *
 * @throws Error with the output of the build if it fails
 */
export function measureBuild(copy: string): Usage {
  return measure(copy, ['src/cli/dateline.ts', 'build']);
}

/** Run a Node.js program in a folder and return its resource usage. */
export function measure(folder: string, program: readonly string[]): Usage {
  const file = join(folder, 'usage.json');
  rmSync(file, { force: true });
  const usage = pathToFileURL(join(import.meta.dirname, 'usage.ts')).href;
  const start = performance.now();
  const build = spawnSync(process.execPath, ['--import', usage, ...program], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, DATELINE_USAGE_FILE: file },
    // Of thousands of articles, the lines about what was removed from them are longer than the default.
    maxBuffer: Infinity,
  });
  if (build.status !== 0) throw new Error(`The build failed.\n${build.stdout}${build.stderr}`);
  const used = JSON.parse(readFileSync(file, 'utf8')) as Pick<Usage, 'cpuSeconds' | 'peakMegabytes'>;
  return { ...used, seconds: (performance.now() - start) / 1000, stdout: build.stdout };
}

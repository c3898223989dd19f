import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { listFiles } from '../../src/build/list-files.ts';
import { build, type Build } from '../site/build.ts';
import { copySite } from '../site/site-copy.ts';
import type { Moment } from './die-at.ts';

/** Return the digest of each file of a published site, one per line: equal manifests mean equal sites. */
export function manifestOf(root: string): string[] {
  const folder = join(root, 'dist');
  if (!existsSync(folder)) return [];
  return listFiles(folder)
    .sort()
    .map(
      (path) =>
        `${path} ${createHash('sha256')
          .update(readFileSync(join(folder, path)))
          .digest('hex')}`,
    );
}

/** Return the paths of the files that differ between two manifests. */
export function differences(some: readonly string[], others: readonly string[]): string[] {
  const inOne = [...some.filter((file) => !others.includes(file)), ...others.filter((file) => !some.includes(file))];
  return [...new Set(inOne.map((file) => file.slice(0, file.lastIndexOf(' '))))].sort();
}

/** Run a build that dies at a moment, as in a power cut. Resolves to its output and exit status, which is null if it died. */
export function dieAt(root: string, moment: Moment, options: readonly string[] = ['--link']): Promise<Build> {
  return build(root, options, { preload: join(import.meta.dirname, 'die-at.ts'), environment: { DATELINE_DIE_AT: JSON.stringify(moment) } });
}

/** Return how many pages a build with `--profile` rebuilt, from its output. */
export function pagesMade(stdout: string): number {
  const routes = stdout.matchAll(/^ +[\d.]+ +(\d+) {2}src\/pages\//gm);
  return [...routes].reduce((sum, [, pages]) => sum + Number(pages), 0);
}

/**
 * Build the same files in another folder, with these variables of the environment, on a disk that lists files in another order, without a cache. Resolves to
 * the manifest of the site and the output of the build.
 */
export async function fromNothing(edited: string, environment: Record<string, string>): Promise<{ manifest: string[]; stdout: string }> {
  const copy = copySite(join(edited, 'content'), edited);
  try {
    const { status, stderr, stdout } = await build(copy, ['--link', '--keep-going', '--profile'], {
      environment,
      preload: join(import.meta.dirname, 'reverse-folders.ts'),
    });
    expect(status, stderr).toBe(0);
    return { manifest: manifestOf(copy), stdout };
  } finally {
    rmSync(copy, { recursive: true });
  }
}

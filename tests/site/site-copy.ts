import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environment } from './environment.ts';

/** The project's folder. */
export const project = join(import.meta.dirname, '../..');

/** Copy the project, or an edited copy of it, into a temporary folder, with other content and an empty cache. Returns the folder. */
export function copySite(content: string, from = project): string {
  const root = mkdtempSync(join(tmpdir(), 'dateline-site-'));
  for (const path of ['src', 'public', '.config/link-node.js', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json']) {
    cpSync(join(from, path), join(root, path), { recursive: true });
  }
  cpSync(content, join(root, 'content'), { recursive: true });
  // A folder with links instead of a link: Astro keeps its cache there, and that of another site must not be touched.
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync(join(project, 'node_modules'))) {
    if (name !== '.astro' && name !== '.vite') symlinkSync(join(project, 'node_modules', name), join(root, 'node_modules', name));
  }
  return root;
}

/** Run a subcommand of `dateline`, such as `build`, in a copy of the project, with additional environment variables. Returns its exit status and output. */
export function runCommand(root: string, name: string, args: string[] = [], more: Record<string, string> = {}): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, ['src/cli/dateline.ts', name, ...args], { cwd: root, env: environment(more), encoding: 'utf8' });
}

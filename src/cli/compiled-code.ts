import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

/** Commands that load Astro and most of this project. */
const LARGE: readonly string[] = ['build', 'start', 'dev', 'compile'];

/**
 * Return the folder in which Node.js keeps the code it has compiled; null for commands that load little code, and before the first build of a project,
 * because writing the folder costs a build on a new machine more than it saves.
 */
export function compiledCodeFolder(root: string, command: string | undefined): string | null {
  return LARGE.includes(command ?? '') && existsSync(join(root, '.stage')) ? join(root, '.stage', 'code') : null;
}

/** Let this process, its threads and the Node.js programs that it starts load compiled code from a folder and store it there. Node.js checks each file against its source. */
export function keepCompiledCode(folder: string, env: NodeJS.ProcessEnv): void {
  if (env['NODE_COMPILE_CACHE'] !== undefined || env['NODE_DISABLE_COMPILE_CACHE'] !== undefined) return;
  enableCompileCache(folder);
  env['NODE_COMPILE_CACHE'] = folder;
}

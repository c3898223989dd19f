import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PublishError } from '../build/index.ts';

/**
 * Check that a folder contains a built site.
 *
 * @param folder the folder of the site, relative to `root`
 * @param file path of a file, relative to the site, that every site has
 * @throws PublishError that says how to build it
 */
export function requireSite(root: string, folder: string, file: string): void {
  if (!existsSync(join(resolve(root, folder), file))) throw new PublishError(`There is no site in ${folder}/ yet: run “npm run build” first.`);
}

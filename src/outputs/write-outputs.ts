import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PublishError } from '../build/index.ts';
import type { OutputFile } from './output-files.ts';

/**
 * Write files that are no pages into the folder of the pages.
 *
 * @param tell is called with the number of files written so far
 * @throws PublishError when a page stands where a file is to be
 */
export function writeOutputs(folder: string, files: readonly OutputFile[], tell: (written: number) => void = () => {}): void {
  const made = new Set<string>();
  for (const [index, { path, content }] of files.entries()) {
    const file = join(folder, path);
    if (!made.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    made.add(dirname(file));
    try {
      writeFileSync(file, content(), { flag: 'wx' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      throw new PublishError(`Two files of the site would be ${path}: rename the article or entity, or the file in public/, whose page stands there.`);
    }
    tell(index + 1);
  }
}

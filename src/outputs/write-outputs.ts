import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PublishError } from '../build/index.ts';
import { createKeys } from '../keys/index.ts';
import { takeOver } from '../progress/index.ts';
import type { OutputFile } from './output-files.ts';

/**
 * Write files that are not pages into the folder of the pages. A file whose inputs are those of the last build is reused.
 *
 * @param onProgress is called with the number of files written so far
 * @throws PublishError when the path of a file is taken by a page
 */
export async function writeOutputs(folder: string, files: readonly OutputFile[], onProgress: (written: number) => void = () => {}): Promise<void> {
  const { keyOf } = createKeys();
  const made = new Set<string>();
  for (const [index, { path, content, keyInputs }] of files.entries()) {
    if (keyInputs === undefined || !takeOver.isAnswered() || !takeOver.take(path, keyOf(keyInputs))) await write(path, content);
    onProgress(index + 1);
  }

  async function write(path: string, content: OutputFile['content']): Promise<void> {
    const file = join(folder, path);
    if (!made.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    made.add(dirname(file));
    try {
      writeFileSync(file, await content(), { flag: 'wx' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      throw new PublishError(`Two files of the site would be ${path}: rename the article or entity, or the file in public/, whose page has this path.`);
    }
  }
}

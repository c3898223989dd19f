import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PublishError } from '../build/index.ts';
import { createKeys, type Keys } from '../keys/index.ts';
import { fileReuse } from '../progress/index.ts';
import type { OutputFile } from './output-files.ts';

/**
 * Write files that are not pages into the folder of the pages. A file whose inputs are those of the last build is reused.
 *
 * @param onProgress is called with the number of files written so far
 * @param keys the keys of the pages, which already contain digests of most of the edition
 * @throws PublishError when the path of a file is taken by a page
 */
export async function writeOutputs(
  folder: string,
  files: readonly OutputFile[],
  onProgress: (written: number) => void = () => {},
  { keyOf }: Keys = createKeys(),
): Promise<void> {
  const made = new Set<string>();
  for (const [index, { path, content, keyInputs }] of files.entries()) {
    if (!fileReuse.isAvailable()) await write(path, await content());
    else if (keyInputs === undefined) {
      const made = await content();
      if (!fileReuse.reuse(path, keyOf([path, hash('sha256', made)]))) await write(path, made);
    } else if (!fileReuse.reuse(path, keyOf(keyInputs))) await write(path, await content());
    onProgress(index + 1);
  }

  async function write(path: string, content: string | Uint8Array): Promise<void> {
    const file = join(folder, path);
    if (!made.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    made.add(dirname(file));
    try {
      writeFileSync(file, content, { flag: 'wx' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      throw new PublishError(`Two files of the site would be ${path}: rename the article or entity, or the file in public/, whose page has this path.`);
    }
  }
}

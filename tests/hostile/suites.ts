import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../../shared/suites');

/** True if the folder of hostile and conforming input exists beside the project. */
export const hasSuites = existsSync(folder);
if (!hasSuites) console.log('Skipped: tests of hostile and conforming input read ../shared/suites, which does not exist.');

/** Return the cases of a file of the suites; none if the folder is missing. */
export function casesOf<Case>(file: string): (Case & { id: string })[] {
  if (!hasSuites) return [];
  return readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Case & { id: string });
}

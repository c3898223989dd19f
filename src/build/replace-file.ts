import { renameSync, writeFileSync } from 'node:fs';

/** Write a file anew in place of the one that is there, and leave that one as it is: it may be a link to a file of the site that is served. */
export function replaceFile(path: string, content: string): void {
  writeFileSync(`${path}.next`, content);
  renameSync(`${path}.next`, path);
}

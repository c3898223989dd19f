import { renameSync, writeFileSync } from 'node:fs';

/** Replace a file by a new one without writing to the old one, which may be a hard link to a file of the served site. */
export function replaceFile(path: string, content: string): void {
  writeFileSync(`${path}.next`, content);
  renameSync(`${path}.next`, path);
}

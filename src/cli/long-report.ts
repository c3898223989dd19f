import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { terminalText } from '../text/index.ts';
import type { Output } from './output.ts';

/** Folder of the whole reports, from the project's root. */
const REPORTS = '.stage/reports';

/** More lines than this run out of a terminal's memory before anybody has read the first. */
export const LONGEST_REPORT = 400;

/**
 * Write the lines of a report to an output. Of a long one the first are written, with how many more there are and the file that holds all of them.
 *
 * @param name of the file: `import` → `.stage/reports/import.txt`
 */
export function writeReport(lines: readonly string[], output: Output, root: string, name: string): void {
  const shown = lines.length > LONGEST_REPORT ? lines.slice(0, LONGEST_REPORT) : lines;
  output.write(shown.map((line) => `${line}\n`).join(''));
  if (shown.length === lines.length) return;
  const path = `${REPORTS}/${name}.txt`;
  mkdirSync(join(root, REPORTS), { recursive: true });
  writeFileSync(join(root, path), terminalText(lines.map((line) => `${line}\n`).join('')));
  output.write(`… and ${lines.length - shown.length} more lines. All ${lines.length} are in ${path}.\n`);
}

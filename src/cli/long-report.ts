import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { terminalText } from '../text/index.ts';
import type { Output } from './output.ts';

/** Folder of complete reports, from the project root. */
const REPORTS = '.stage/reports';

/** Maximum number of lines on a terminal: more would scroll out of its buffer before anybody has read the first. */
export const MAX_REPORT_ENTRIES = 400;

/**
 * Write the lines of a report to an output. A long report is shortened, with the number of further lines and a file with all of them.
 *
 * @param name of the file: `import` → `.stage/reports/import.txt`
 */
export function writeReport(lines: readonly string[], output: Output, root: string, name: string): void {
  const shown = lines.length > MAX_REPORT_ENTRIES ? lines.slice(0, MAX_REPORT_ENTRIES) : lines;
  output.write(shown.map((line) => `${line}\n`).join(''));
  if (shown.length === lines.length) return;
  const path = `${REPORTS}/${name}.txt`;
  mkdirSync(join(root, REPORTS), { recursive: true });
  writeFileSync(join(root, path), terminalText(lines.map((line) => `${line}\n`).join('')));
  output.write(`… and ${lines.length - shown.length} more lines. All ${lines.length} are in ${path}.\n`);
}

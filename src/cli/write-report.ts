import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { terminalText } from '../text/index.ts';
import type { Output } from './output.ts';

/** Folder of complete reports, from the project root. */
const REPORTS = '.stage/reports';

/** Maximum number of lines on a terminal: more would scroll out of its buffer before anybody has read the first. */
export const MAX_REPORT_LINES = 400;

/**
 * Write the lines of a report to an output. Of a long report, only the first lines are written, then the number of the others and the path of a file with all of them.
 *
 * @param name of the file: `import` → `.stage/reports/import.txt`
 */
export function writeReport(lines: readonly string[], output: Output, root: string, name: string): void {
  const shown = lines.length > MAX_REPORT_LINES ? lines.slice(0, MAX_REPORT_LINES) : lines;
  output.write(shown.map((line) => `${line}\n`).join(''));
  if (shown.length === lines.length) return;
  const path = `${REPORTS}/${name}.txt`;
  mkdirSync(join(root, REPORTS), { recursive: true });
  writeFileSync(join(root, path), terminalText(lines.map((line) => `${line}\n`).join('')));
  output.write(`… and ${lines.length - shown.length} more lines. All ${lines.length} are in ${path}.\n`);
}

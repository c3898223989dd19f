import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { terminalText } from '../text/index.ts';
import type { Output } from './output.ts';

/** Folder of complete reports, from the project root. */
const REPORTS = '.stage/reports';

/** Maximum number of lines on a terminal: more would scroll out of its buffer before anybody has read the first. */
export const MAX_REPORT_LINES = 400;

/**
 * Write the lines of a report to an output. Of a long report, only the first lines are written. If something is not shown, the path of a file with all lines follows.
 *
 * @param name of the file: `import` → `.stage/reports/import.txt`
 * @param all lines of the file, if `lines` are a summary of them
 */
export function writeReport(lines: readonly string[], output: Output, root: string, name: string, all: readonly string[] = lines): void {
  const shown = lines.length > MAX_REPORT_LINES ? lines.slice(0, MAX_REPORT_LINES) : lines;
  output.write(shown.map((line) => `${line}\n`).join(''));
  if (shown.length === all.length) return;
  const path = `${REPORTS}/${name}.txt`;
  mkdirSync(join(root, REPORTS), { recursive: true });
  writeFileSync(join(root, path), terminalText(all.map((line) => `${line}\n`).join('')));
  const more = lines.length - shown.length;
  output.write(`${more > 0 ? `… and ${more} more lines. ` : ''}All ${all.length} are in ${path}.\n`);
}

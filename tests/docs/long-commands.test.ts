import { afterEach, beforeEach, expect, test } from 'vitest';
import { COMMANDS } from './command-table.ts';
import { removeProject, runLine, sampleProject } from './run-line.ts';

const ALL = process.env['DATELINE_DOCS'] === 'all';

let root = '';
beforeEach(() => {
  root = sampleProject();
});
afterEach(() => removeProject(root));

// `.ci/run` runs them all; they take minutes.
test.skipIf(!ALL).each(COMMANDS.filter(({ run }) => run === 'ci').map((command) => [command.line, command] as const))(
  '%s',
  async (line, command) => {
    // A served site must have been built before.
    if (line === 'npm run serve') expect((await runLine({ line: 'npm run build', run: 'ci' }, root)).code).toBe(0);
    const result = await runLine(command, root);
    if (command.serves) expect([0, 130], result.shown).toContain(result.code);
    command.check?.(result);
  },
  600_000,
);

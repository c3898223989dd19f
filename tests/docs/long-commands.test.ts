import { afterAll, beforeAll, expect, test } from 'vitest';
import { COMMANDS } from './command-table.ts';
import { removeProject, runLine, sampleProject } from './run-line.ts';

const ALL = process.env['DATELINE_DOCS'] === 'all';

let root = '';
// All in one copy of the project, in the order of the documentation, as somebody would type them: the first builds with an empty cache.
beforeAll(() => {
  root = sampleProject();
});
afterAll(() => removeProject(root));

// `.ci/run` runs them all; they take minutes.
test.skipIf(!ALL).each(COMMANDS.filter(({ run }) => run === 'ci'))(
  '$line',
  async (command) => {
    const result = await runLine(command, root);
    if (command.serves) expect([0, 130], result.shown).toContain(result.code);
    command.check?.(result);
  },
  600_000,
);

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createCommand, runCommand } from './command.ts';
import type { Io } from './io.ts';
import { jsonSchemas, SCHEMAS } from './json-schemas.ts';

/** Files that editors such as VS Code check with a schema: those in YAML. The frontmatter of articles is not checked. */
const CHECKED = SCHEMAS.map(({ files }) => files).filter((files) => files.endsWith('.yaml'));

const WHAT = `
Write JSON Schemas to .vscode/, from the schemas in src. There is one for each kind of content: ${SCHEMAS.map(({ kind }) => kind).join('; ')}.

With them, VS Code (with the YAML extension) completes and checks ${CHECKED.slice(0, -1).join(', ')} and ${CHECKED.at(-1)!} while they are edited.`;

/** Write the JSON Schemas of the content files. Resolves to the exit code. */
export function run(argv: readonly string[], io: Io): Promise<number> {
  const command = createCommand(io, 'schemas', { what: WHAT, examples: ['npx dateline schemas'], exitCodes: '0 written; 1 not written, with the reason' });
  return runCommand(command, argv, io, () => {
    for (const { path, text } of jsonSchemas(io.root)) {
      mkdirSync(dirname(join(io.root, path)), { recursive: true });
      writeFileSync(join(io.root, path), text);
      io.stdout.write(`Wrote ${path}\n`);
    }
    return 0;
  });
}

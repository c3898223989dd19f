import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createCommand, runCommand } from './command.ts';
import type { Io } from './io.ts';
import { jsonSchemas } from './json-schemas.ts';

const WHAT = `
Write the JSON Schemas of articles, entity files, notes on figures and happenings, topic files and settings to .vscode/, from the schemas in src.

With them, VS Code (with the YAML extension) completes and checks content/entities/*.yaml, content/figures/*.yaml, content/chronicle/*.yaml, content/topics/*.yaml and content/site.yaml while they are edited.`;

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

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readArguments } from './command-line.ts';
import { jsonSchemas } from './json-schemas.ts';

const HELP = `
Write the JSON Schemas of articles, entity files, notes on figures and settings to .vscode/, from the schemas in src.

By them VS Code (with the YAML extension) completes and checks content/entities/*.yaml, content/figures/*.yaml and content/site.yaml while they are written.

Usage: npm run schemas

  --help  show this

Example:
  npm run schemas

Exit codes: 0 written; 2 wrong usage.
`;

readArguments(HELP, {});
for (const { path, text } of jsonSchemas(process.cwd())) {
  mkdirSync(dirname(join(process.cwd(), path)), { recursive: true });
  writeFileSync(join(process.cwd(), path), text);
  process.stdout.write(`Wrote ${path}\n`);
}

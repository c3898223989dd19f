import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findDeadLinks } from '../build/dead-links.ts';
import { explainError } from '../build/explain-error.ts';
import { PublishError } from '../build/publish-error.ts';
import { readArguments } from './command-line.ts';

const HELP = `
Find the links of the built site that lead nowhere in it, fragments included. Links to other sites are not followed.

Usage: npm run links [-- OPTIONS]

  --folder FOLDER  the built site (default: dist)
  --help           show this

Examples:
  npm run links
  npm run links -- --folder ../www

Exit codes: 0 no dead link; 1 dead links, or there is no site; 2 wrong usage.
`;

const { values } = readArguments(HELP, { folder: { type: 'string', default: 'dist' } });
const root = process.cwd();
const folder = resolve(root, values.folder);

try {
  if (!existsSync(join(folder, 'index.html'))) throw new PublishError(`There is no site in ${values.folder}/ yet: run “npm run build” first.`);
  // Read here, because a fault in content/site.yaml is thrown when this module is loaded.
  const { site } = await import('../config/site.ts');
  const { pages, dead } = findDeadLinks(folder, site);
  for (const { page, link, reason } of dead) process.stdout.write(`${page}  ${link}  ${reason}\n`);
  process.stdout.write(`${pages} pages read, ${dead.length} dead links\n`);
  if (dead.length > 0) process.exitCode = 1;
} catch (error) {
  process.stderr.write(`${explainError(error, root)}\n`);
  process.exitCode = 1;
}

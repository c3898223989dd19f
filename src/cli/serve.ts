import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { explainError } from '../build/explain-error.ts';
import { PublishError } from '../build/publish-error.ts';
import { recoverServedFolder } from '../build/served-folder.ts';
import { startServer } from '../build/server.ts';
import { readArguments, readPort } from './command-line.ts';
import { untilStopped } from './until-stopped.ts';

const HELP = `
Serve the built site from dist/ on this machine, as a static host would: compressed, and with the headers of public/_headers.

Usage: npm run serve [-- OPTIONS]

  --port NUMBER    port to serve at (default: 4321)
  --folder FOLDER  the built site (default: dist)
  --help           show this

Examples:
  npm run serve
  npm run serve -- --port 8080

Exit codes: 0 stopped with Ctrl-C; 1 the site is not built, or the port is taken; 2 wrong usage.
`;

const { values } = readArguments(HELP, { port: { type: 'string', default: '4321' }, folder: { type: 'string', default: 'dist' } });
const port = readPort(values.port);
const root = process.cwd();
const folder = resolve(root, values.folder);

try {
  recoverServedFolder(folder);
  if (!existsSync(join(folder, 'index.html'))) throw new PublishError(`There is no site in ${values.folder}/ yet: run “npm run build” first.`);
  // Read here, because a fault in content/site.yaml is thrown when this module is loaded.
  const { base } = (await import('../config/site.ts')).site;
  const server = await startServer({ folder, port, host: 'localhost', base });
  process.stdout.write(`Open ${server.url} (Ctrl-C stops it)\n`);
  await untilStopped();
  await server.close();
} catch (error) {
  process.stderr.write(`${explainError(error, root)}\n`);
  process.exitCode = 1;
}

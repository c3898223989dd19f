import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { explainError } from '../build/explain-error.ts';
import { startServer } from '../build/server.ts';
import { readArguments, readPort } from './command-line.ts';
import { untilStopped } from './until-stopped.ts';

const HELP = `
Build the site and serve it on this machine.

Usage: npm start [-- OPTIONS]

  --port NUMBER  port to serve at (default: 4321)
  --help         show this

Examples:
  npm start
  npm start -- --port 8080

Exit codes: 0 stopped with Ctrl-C; 1 the build failed, or the port is taken; 2 wrong usage.
`;

const { values } = readArguments(HELP, { port: { type: 'string', default: '4321' } });
const port = readPort(values.port);
const root = process.cwd();
const folder = join(root, 'dist');

try {
  // Read here, because a fault in content/site.yaml is thrown when this module is loaded.
  const { base } = (await import('../config/site.ts')).site;
  const options = { folder, port, host: 'localhost', base } as const;
  // Taken and given back: whoever has to choose another port should not wait for the build to learn it.
  await (await startServer(options)).close();
  // In a process of its own, so that the server does not keep the memory of the build.
  const build = spawnSync(process.execPath, [fileURLToPath(new URL('./build.ts', import.meta.url))], { cwd: root, stdio: 'inherit' });
  if (build.status === 0) {
    const server = await startServer(options);
    process.stdout.write(`Open ${server.url} (Ctrl-C stops it)\n`);
    await untilStopped();
    await server.close();
  } else {
    process.exitCode = 1;
  }
} catch (error) {
  process.stderr.write(`${explainError(error, root)}\n`);
  process.exitCode = 1;
}

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startServer } from '../build/index.ts';
import { readSite } from '../config/index.ts';
import { createCommand, readPort, runCommand } from './command.ts';
import type { Io } from './io.ts';
import { serve } from './serve.ts';

/** Build the site, then serve it until the command is stopped. Resolves to the exit code. */
export function run(argv: readonly string[], io: Io): Promise<number> {
  const command = createCommand(io, 'start', {
    what: 'Build the site and serve it on this machine.',
    examples: ['npm start', 'npm start -- --port 8080'],
    exitCodes: '0 stopped with Ctrl-C; 1 the build failed, or the port is taken',
  }).option('--port <number>', 'port to serve at', readPort, 4321);
  return runCommand(command, argv, io, async ({ port }) => {
    const { base } = readSite(io.root);
    const folder = join(io.root, 'dist');
    // Check the port first, so that the user need not wait for the build to learn that it is taken.
    await (await startServer({ folder, port, base, host: 'localhost' })).close();
    // In a separate process, so that the server does not keep the memory of the build.
    const program = fileURLToPath(new URL('./dateline.ts', import.meta.url));
    if (spawnSync(process.execPath, [program, 'build'], { cwd: io.root, stdio: 'inherit' }).status !== 0) return 1;
    await serve({ folder, port, base }, io);
    return 0;
  });
}

import { resolve } from 'node:path';
import { recoverServedFolder, startServer } from '../build/index.ts';
import { readSite } from '../config/index.ts';
import { createCommand, readPort, runCommand } from './command.ts';
import type { Io } from './io.ts';
import { requireSite } from './require-site.ts';

/** Serve the built site until the command is stopped. Resolves to the exit code. */
export function run(argv: readonly string[], io: Io): Promise<number> {
  const command = createCommand(io, 'serve', {
    what: 'Serve the built site from dist/ on this machine, as a static host would: compressed, and with the headers of public/_headers.',
    examples: ['npm run serve', 'npm run serve -- --port 8080'],
    exitCodes: '0 stopped with Ctrl-C; 1 the site is not built, or the port is taken',
  })
    .option('--port <number>', 'port to serve at', readPort, 4321)
    .option('--folder <folder>', 'the built site', 'dist');
  return runCommand(command, argv, io, async ({ port, folder }) => {
    recoverServedFolder(resolve(io.root, folder));
    requireSite(io.root, folder, 'index.html');
    await serve({ folder: resolve(io.root, folder), port, base: readSite(io.root).base }, io);
    return 0;
  });
}

/** Serve a folder until the command is stopped, and print the address. */
export async function serve(options: { folder: string; port: number; base: string }, io: Io): Promise<void> {
  const server = await startServer({ ...options, host: 'localhost' });
  io.stdout.write(`Open ${server.url} (Ctrl-C stops it)\n`);
  await io.waitForSignal();
  await server.close();
}

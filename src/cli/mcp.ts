import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import type { Readable } from 'node:stream';
import { serveMcp } from '../mcp/index.ts';
import { requireSite } from './require-site.ts';
import { createCommand, runCommand } from './command.ts';
import type { Io } from './io.ts';

/** Serve the built site to a program by the Model Context Protocol, over its standard streams. Resolves to the exit code when the program ends the input. */
export function run(argv: readonly string[], io: Io): Promise<number> {
  const command = createCommand(io, 'mcp', {
    what: `Let a program ask the built site by the Model Context Protocol: search, entity, timeline, article, compare. It only reads, and talks over standard input and output.

A program that knows the protocol is given this command; typed on a terminal, it waits for messages. Ctrl-C ends it.`,
    examples: ['npx dateline mcp', 'npx dateline mcp --folder /var/www/dateline'],
    exitCodes: '0 the input ended; 1 the site is not built',
  }).option('--folder <folder>', 'the built site', 'dist');
  return runCommand(command, argv, io, async ({ folder }) => {
    requireSite(io.root, folder, 'edition.json');
    const ended = new Promise<void>((done) => void io.stdin.once('end', done).once('close', done));
    // Not through `io.stdout`, which escapes control characters for terminals: a message must arrive as it was sent.
    const close = await serveMcp(resolve(io.root, folder), versionOf(), { input: io.stdin as Readable, output: process.stdout });
    await Promise.race([ended, io.waitForSignal()]);
    await close();
    return 0;
  });
}

function versionOf(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
  return version;
}

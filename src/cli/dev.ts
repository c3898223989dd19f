import { spawn, type ChildProcess } from 'node:child_process';
import { watch } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readArguments, readPort } from './command-line.ts';
import { Restartable } from './restartable.ts';

const HELP = `
Show the site while you write: an edited article or entity file is on the page a moment later, drafts included.

Usage: npm run dev [-- OPTIONS]

  --port NUMBER  port to serve at (default: 4321)
  --help         show this

Example:
  npm run dev -- --port 8080

Exit codes: 0 stopped with Ctrl-C; 1 the server could not start; 2 wrong usage.
`;

/**
 * What the server reads once, when it starts: the settings, and the code that articles are read by. When any of it changes the server
 * is started anew, in a new process, because Astro's own restart leaves loaders of the old code behind.
 */
const READ_AT_START = [
  'content/site.yaml',
  'src/config',
  'src/content.config.ts',
  'src/analysis',
  'src/collections',
  'src/content-files',
  'src/markdown',
  'src/text',
];
/** An editor saves a file in several steps: this long after the last one, in milliseconds, all of it is there. */
const SAVED_AFTER = 100;

const { values } = readArguments(HELP, { port: { type: 'string', default: '4321' } });
const port = readPort(values.port);
const astro = join(dirname(fileURLToPath(import.meta.resolve('astro/package.json'))), 'bin/astro.mjs');

const server = new Restartable(startAstro, {
  onEnd: (code) => process.exit(code),
  onFail: () => process.stdout.write('The server has stopped. It starts again when the settings or the code are saved anew.\n'),
});
let restart: NodeJS.Timeout | undefined;
for (const path of READ_AT_START) {
  watch(path, { recursive: true }, () => {
    clearTimeout(restart);
    restart = setTimeout(() => {
      process.stdout.write('The settings or the code changed: starting anew.\n');
      server.restart();
    }, SAVED_AFTER);
  });
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.stop();
    process.exit(0);
  });
}

function startAstro(): ChildProcess {
  return spawn(process.execPath, [astro, 'dev', '--host', '127.0.0.1', '--port', String(port)], {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_DEV_BACKGROUND: '0', ASTRO_TELEMETRY_DISABLED: '1' },
  });
}

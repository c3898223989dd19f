import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ANALYZER_FILES } from '../collections/articles/index.ts';
import { createCommand, readDay, readPort, runCommand } from './command.ts';
import { allocatorEnvironment, HEAP_GROWTH_FLAG, isAboutEmptyCollection } from '../build/index.ts';
import { readSite } from '../config/index.ts';
import { buildDayEnvironment } from '../progress/index.ts';
import type { Io } from './io.ts';
import type { Output } from './output.ts';
import { startNodeProgram } from './start-node-program.ts';
import { Restartable } from './restartable.ts';
import { watchPaths } from './watch-paths.ts';

/**
 * Files that the server reads only when it starts: the settings, and the code that reads content. When any of them changes, the server is restarted in a new
 * process, because Astro's own restart keeps the old loader code in memory.
 */
export const READ_AT_START: readonly string[] = ['content/site.yaml', 'src/config', 'src/site', 'src/progress', 'src/content.config.ts', ...ANALYZER_FILES];

/** Serve the site for writing until the command is stopped. Resolves to the exit code. */
export function run(argv: readonly string[], io: Io): Promise<number> {
  const command = createCommand(io, 'dev', {
    what: 'Show the site while you write: an edited article or entity file is on the page a moment later, drafts included.',
    examples: ['npm run dev', 'npm run dev -- --port 8080'],
    exitCodes: '0 stopped with Ctrl-C; 1 the server could not start',
  })
    .option('--port <number>', 'port to serve at', readPort, 4321)
    .option('--today <day>', 'the current day, YYYY-MM-DD, instead of today in the newsroom’s time zone: articles of later days are marked', readDay);
  return runCommand(command, argv, io, ({ port, today }) => serveWithRestarts(port, today?.slice(0, 10), io));
}

async function serveWithRestarts(port: number, today: string | undefined, io: Io): Promise<number> {
  const astro = join(dirname(fileURLToPath(import.meta.resolve('astro/package.json'))), 'bin/astro.mjs');
  const words = ['dev', '--host', '127.0.0.1', '--port', String(port)];
  const env = { ...allocatorEnvironment(io.env), ...buildDayEnvironment(today ?? dayNow(io)), ASTRO_DEV_BACKGROUND: '0' };
  const shown = { ...io, stdout: withoutEmptyCollections(io.stdout), stderr: withoutEmptyCollections(io.stderr) };
  const start = () => startNodeProgram(astro, words, env, shown, [HEAP_GROWTH_FLAG]);
  let server: Restartable | undefined;
  const ended = new Promise<number>((resolve) => {
    server = new Restartable(start, {
      onEnd: resolve,
      onFail: () => io.stdout.write('The server has stopped. It starts again when the settings or the code are saved.\n'),
    });
  });
  const endWatch = watchPaths(
    io.root,
    READ_AT_START,
    () => {
      io.stdout.write('The settings or the code changed: restarting.\n');
      server!.restart();
    },
    (path, message) => io.stderr.write(`Changes of ${path} are not noticed (${message}): stop the server and start it again after a change.\n`),
  );
  const code = await Promise.race([ended, io.waitForSignal().then(() => 0)]);
  endWatch();
  server!.stop();
  return code;
}

/** Return an output that leaves out the warnings of Astro, several for each page, that a new site has no entity files yet. */
export function withoutEmptyCollections(output: Output): Output {
  const write = (text: string) => {
    const kept = text.split(/(?<=\n)/).filter((line) => !isAboutEmptyCollection(line));
    if (kept.length > 0) output.write(kept.join(''));
  };
  return { ...output, write };
}

/** Return the day in the newsroom's time zone; null if the settings cannot be read, which the server reports. */
function dayNow({ root, todayIn }: Io): string | null {
  try {
    return todayIn(readSite(root).timeZone);
  } catch {
    return null;
  }
}

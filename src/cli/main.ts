import { explainError } from '../build/index.ts';
import { suggestion } from '../text/index.ts';
import { createCommand, runCommand } from './command.ts';
import type { Io, Run } from './io.ts';

interface Subcommand {
  summary: string;
  /** Loads the module when the command is called, because each command needs only a part of the project. */
  load: () => Promise<{ run: Run }>;
}

/** Subcommands, in the order of the help. */
export const SUBCOMMANDS: Readonly<Record<string, Subcommand>> = {
  start: { summary: 'build the site and serve it on this machine', load: () => import('./start.ts') },
  dev: { summary: 'show the site while you write, drafts included', load: () => import('./dev.ts') },
  build: { summary: 'build the site into dist/', load: () => import('./build.ts') },
  compile: { summary: 'compile a part of the articles, so that several machines share the work of a build', load: () => import('./compile.ts') },
  serve: { summary: 'serve the built site on this machine', load: () => import('./serve.ts') },
  new: { summary: 'write a new article, person, place or organization, or start your own site', load: () => import('./new.ts') },
  import: { summary: 'import articles from texts, saved pages, feeds, exports', load: () => import('./import.ts') },
  report: { summary: 'list what an editor should look at', load: () => import('./report.ts') },
  audit: { summary: 'measure how much of what is found in the articles is right, by a sample that you read', load: () => import('./audit.ts') },
  archive: { summary: 'ask a public archive for copies of the sources, and write them into the articles', load: () => import('./archive.ts') },
  analyze: { summary: 'print the analysis of articles or plain texts, with reasons', load: () => import('./analyze.ts') },
  chronicle: { summary: 'print what a list of documents reports, day by day, the most important first', load: () => import('./chronicle.ts') },
  search: { summary: 'search the built site', load: () => import('./search.ts') },
  mcp: { summary: 'let a program ask the built site, by the Model Context Protocol', load: () => import('./mcp.ts') },
  check: { summary: 'check the project: types, lint, format, links', load: () => import('./check.ts') },
  schemas: { summary: 'write JSON Schemas, with which editors complete content files', load: () => import('./schemas.ts') },
};

/** Run `dateline` with its arguments. Resolves to the exit code. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const [first = '', ...others] = argv;
  if (first === 'help' && others.length > 0) return main([...others, '--help'], io);
  const subcommand = Object.hasOwn(SUBCOMMANDS, first) ? SUBCOMMANDS[first] : undefined;
  if (subcommand) {
    let run: Run;
    try {
      ({ run } = await subcommand.load());
    } catch (error) {
      // Modules of the edition read the settings when they are loaded.
      io.stderr.write(`${explainError(error, io.root, { hasVerbose: false })}\n`);
      return 1;
    }
    return run(others, io);
  }
  const names = Object.keys(SUBCOMMANDS);
  const listed = names.map((name) => `\n  ${name.padEnd(Math.max(...names.map(({ length }) => length)))}  ${SUBCOMMANDS[name]!.summary}`);
  const program = createCommand(io, '', {
    what: `Turn Markdown news articles into a website.\n\nCommands:${listed.join('')}`,
    examples: ['npx dateline build', 'npx dateline build --help'],
    exitCodes: 'those of the command',
  })
    .usage('COMMAND [options]')
    .argument('[command]');
  const isHelp = first === '' || first === 'help';
  return runCommand(program, isHelp ? ['--help'] : [first], io, () => program.error(`error: there is no command “${first}”.${suggestion(first, names)}`));
}

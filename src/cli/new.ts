import { suggestion } from '../text/index.ts';
import { createCommand, runCommand } from './command.ts';
import type { Io } from './io.ts';
import { writeNewFile } from './new-file.ts';
import { KINDS } from './new-kinds.ts';
import { startSite } from './new-site.ts';

const NAMES = [...Object.keys(KINDS), 'site'];

const WHAT = `
Write a new, valid file for an article, a person, a place or an organization; or start a site of your own, without the articles of the sample.

What the options do not give is asked for on a terminal. Nothing is overwritten. Each kind has options of its own: npx dateline new article --help`;

/** Write a new file for an article or an entity, or start a new site. Resolves to the exit code. */
export function run(argv: readonly string[], io: Io): Promise<number> {
  const [first = '', ...others] = argv;
  if (first === 'site') return startSite(others, io);
  const kind = Object.hasOwn(KINDS, first) ? KINDS[first] : undefined;
  if (kind) return writeNewFile(first, kind(io), others, io);
  const command = createCommand(io, 'new', {
    what: WHAT,
    examples: ['npm run new -- article', 'npm run new -- place --name Shebekino --kind town --part-of belgorod-oblast', 'npm run new -- site'],
    exitCodes: '0 written; 1 not written, with the reason',
  }).argument('<kind>', NAMES.join(', '));
  return runCommand(command, argv, io, (word) => command.error(`error: there is no kind “${word}”.${suggestion(word, NAMES)}`));
}

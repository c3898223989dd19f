import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCommand, runCommand } from '../../src/cli/command.ts';
import type { Io } from '../../src/cli/io.ts';
import { identify } from '../../src/edition/index.ts';
import { compileFolder } from './compile-folder.ts';
import { CANNOT_RUN, pathExists } from './needs.ts';

const LABELS = 'tests/corpus/name-pairs.jsonl';

/** A name as an article writes it. */
interface Side {
  article: string;
  surface: string;
}

/** Two names of an edition, with a reader's label for whether they are one entity. */
interface Pair {
  /** How the pair was drawn: a shared surname or given name, letters that may be initials, a name contained in the other, most words shared. */
  kind: 'surname' | 'acronym' | 'contained' | 'words';
  a: Side;
  b: Side;
  label: 'same' | 'other' | 'unclear';
}

/** Print precision and recall of the joins of names across an edition. Resolves to the exit code. */
export function run(argv: readonly string[], io: Io): Promise<number> {
  const command = createCommand(io, 'joins', {
    what: `Print precision and recall of joins of names across the articles of an edition, against labelled pairs that are hard to decide (${LABELS}).`,
    examples: ['npm run bench -- joins ../shared/editions/digitalgov-2014'],
    exitCodes: '0 measured; 1 a file could not be read',
  })
    .name('npm run bench -- joins')
    .argument('<folder>', 'the articles that the pairs are from');
  return runCommand(command, argv, io, async (folder) => {
    if (!pathExists(folder, io)) return CANNOT_RUN;
    const keys = keysByName(identify(await compileFolder(folder, io), []));
    const keysOf = ({ article, surface }: Side): ReadonlySet<string> => keys.get(`${article} ${surface}`) ?? new Set();
    const lines = readFileSync(join(io.root, LABELS), 'utf8').split('\n');
    const pairs = lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Pair);
    const read = pairs.map((pair) => ({ ...pair, isJoined: !keysOf(pair.a).isDisjointFrom(keysOf(pair.b)) }));
    const say = (line: string): void => void io.stdout.write(`${line}\n`);
    for (const { kind, a, b, label, isJoined } of read)
      if (label !== 'unclear' && isJoined !== (label === 'same'))
        say(`${isJoined ? 'joined wrongly' : 'not joined'}: ${a.surface} (${a.article}) = ${b.surface} (${b.article}); ${kind}`);
    for (const [kind, ofKind] of [...Map.groupBy(read, (pair) => pair.kind), ['all', read] as const]) say(`${kind.padEnd(10)} ${summary(ofKind)}`);
    return 0;
  });
}

function summary(pairs: readonly (Pair & { isJoined: boolean })[]): string {
  const count = (label: Pair['label'], isJoined: boolean) => pairs.filter((pair) => pair.label === label && pair.isJoined === isJoined).length;
  const [right, wrong, missed] = [count('same', true), count('other', true), count('same', false)];
  const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);
  return `${pairs.length} pairs, ${right + missed} of one entity: ${right} joined, ${wrong} joined wrongly; precision ${percent(right, right + wrong)}, recall ${percent(right, right + missed)}`;
}

/** Return the keys of the entities that each article calls by a name: by the article's slug and the name. */
function keysByName(articles: ReturnType<typeof identify>): Map<string, Set<string>> {
  const keys = new Map<string, Set<string>>();
  for (const { slug, passages, analysis } of articles) {
    for (const { passage, start, end, entity } of analysis.mentions) {
      const name = `${slug} ${passages[passage]!.slice(start, end).replace(/\s+/g, ' ')}`;
      keys.set(name, (keys.get(name) ?? new Set()).add(entity));
    }
  }
  return keys;
}

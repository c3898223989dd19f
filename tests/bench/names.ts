import { readFileSync } from 'node:fs';
import { createCommand, runCommand } from '../../src/cli/command.ts';
import type { Io } from '../../src/cli/io.ts';
import { namesIn } from '../analysis/english/names/bracketed.ts';
import { CANNOT_RUN, pathExists } from './needs.ts';

const WHAT = `
Count right and wrong names of news passages, by kind of passage, and list what is wrong.

The file has “## kind” above the passages of a kind, one a line, each with its names in brackets: “[Kyiv|organization] fell”. A passage that begins with “# ” is a heading. “[St. Anne's|place/organization]” is right with either type.`;

/** A name: its span in the passage, and the types that are right. */
interface Named {
  start: number;
  end: number;
  types: string[];
}

interface Count {
  right: number;
  wrong: number;
}

/** Count right and wrong names. Resolves to the exit code. */
export function run(argv: readonly string[], io: Io): Promise<number> {
  const command = createCommand(io, 'names', {
    what: WHAT,
    examples: ['npm run bench -- names tests/corpus/names-by-kind-1.txt'],
    exitCodes: '0 measured; 1 the file could not be read',
  })
    .name('npm run bench -- names')
    .argument('<file>', 'passages with names in brackets')
    .option('--quiet', 'only the counts');
  return runCommand(command, argv, io, (file, { quiet = false }) => {
    if (!pathExists(file, io)) return CANNOT_RUN;
    const counts = new Map<string, Count>();
    let kind = '';
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      if (line.startsWith('## ')) kind = line.slice(3);
      else if (line.trim() !== '' && !line.startsWith('<!--')) {
        const { right, wrong } = judge(line);
        const count = counts.get(kind) ?? { right: 0, wrong: 0 };
        counts.set(kind, { right: count.right + right, wrong: count.wrong + wrong.length });
        if (!quiet && wrong.length > 0) io.stdout.write(`${kind}: ${line}\n${wrong.map((each) => `    ${each}\n`).join('')}`);
      }
    }
    const all = [...counts.values()].reduce((sum, { right, wrong }) => ({ right: sum.right + right, wrong: sum.wrong + wrong }), { right: 0, wrong: 0 });
    for (const [name, { right, wrong }] of [...counts, ['all', all] as const]) {
      const share = ((100 * right) / (right + wrong)).toFixed(1);
      io.stdout.write(`${name.padEnd(26)} ${String(right).padStart(4)} right ${String(wrong).padStart(4)} wrong ${share.padStart(6)} %\n`);
    }
    return 0;
  });
}

/** Return how many names of a passage are right, and what is wrong: other type, missed, or no name. */
function judge(line: string): { right: number; wrong: string[] } {
  const { text, names } = parse(line);
  const { mentions } = namesIn(line.startsWith('# ') ? `# ${text}` : text);
  const found = mentions.filter(({ nominal }) => nominal !== true);
  const wrong: string[] = [];
  let right = 0;
  for (const { start, end, types } of names) {
    const same = found.find((mention) => mention.start === start && mention.end === end);
    if (same && types.includes(same.type)) right++;
    else wrong.push(`${text.slice(start, end)}: ${same ? `${same.type}, not ${types.join(' or ')}` : 'not found'}`);
  }
  for (const { start, end, type, surface } of found)
    if (!names.some((name) => name.start === start && name.end === end))
      wrong.push(`${surface}: ${type}, ${names.some((name) => name.start < end && start < name.end) ? 'other span' : 'no name'}`);
  return { right, wrong };
}

/** Parse a passage with names in brackets. */
function parse(line: string): { text: string; names: Named[] } {
  const names: Named[] = [];
  let text = '';
  for (const part of line.replace(/^# /, '').split(/(\[[^\]|]*\|[^\]]*\])/)) {
    const [, name, types] = /^\[([^\]|]*)\|([^\]]*)\]$/.exec(part) ?? [];
    if (name !== undefined && types !== undefined) names.push({ start: text.length, end: text.length + name.length, types: types.split('/') });
    text += name ?? part;
  }
  return { text, names };
}

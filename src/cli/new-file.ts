import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { slugOf } from '../analysis/core/index.ts';
import { idForComparison, makeId } from '../content-files/index.ts';
import { ask } from './ask.ts';
import { createCommand, runCommand } from './command.ts';
import type { Io } from './io.ts';
import type { Answers, Kind } from './new-kinds.ts';

/** Write a new file of a kind, from options and from answers on a terminal. Resolves to the exit code. */
export function writeNewFile(name: string, kind: Kind, argv: readonly string[], io: Io): Promise<number> {
  const command = createCommand(io, `new ${name}`, {
    what: `Write a new, valid file to ${kind.folder}/. What the options do not give is asked for on a terminal. Nothing is overwritten.`,
    examples: [`npm run new -- ${name}`],
    exitCodes: '0 written; 1 not written, with the reason',
  });
  for (const [option, { text, example, defaultAnswer }] of Object.entries(kind.questions)) {
    const more = [...(example === undefined ? [] : [`such as ${example}`]), ...(defaultAnswer === undefined ? [] : [`${defaultAnswer} if it is left out`])];
    command.option(`--${option} <text>`, more.length === 0 ? text : `${text} (${more.join('; ')})`);
  }
  return runCommand(command, argv, io, async () => {
    // Commander stores `--part-of` as `partOf`.
    const given = Object.fromEntries(command.options.map((option) => [option.name(), (command.opts() as Answers)[option.attributeName()]]));
    return writeFile(kind, given, io);
  });
}

async function writeFile(kind: Kind, given: Answers, io: Io): Promise<number> {
  const refuse = (reason: string): number => {
    io.stderr.write(`Not written. ${reason}\n`);
    return 1;
  };
  const { folder, extension, nameQuestion, questions } = kind;
  const unanswered = Object.fromEntries(Object.entries(questions).filter(([name]) => given[name] === undefined));
  const answers: Answers = { ...given, ...(io.terminal && (await ask(io.terminal, unanswered))) };
  for (const [name, { needed, problemWith, text, defaultAnswer }] of Object.entries(questions)) {
    answers[name] ??= defaultAnswer;
    const answer = answers[name];
    const wrong = answer === undefined ? (needed ? `${text}: give it with --${name}.` : null) : ((await problemWith?.(answer)) ?? null);
    if (wrong !== null) return refuse(answer === undefined ? wrong : `--${name}: ${wrong}`);
  }
  const text = kind.write(answers);
  const [problem] = kind.check(text);
  if (problem) return refuse(problem.message);
  const id = makeId(slugOf(answers[nameQuestion]!), extension === '.md' ? 'article' : 'entity', extension);
  const path = `${folder}/${id}${extension}`;
  if (existsSync(join(io.root, path)) || (await kind.taken()).has(idForComparison(id)))
    return refuse(`There is a file ${path} already, or a page had this address before.`);
  mkdirSync(join(io.root, folder), { recursive: true });
  writeFileSync(join(io.root, path), text, { flag: 'wx' });
  io.stdout.write(`Wrote ${path}\n`);
  return 0;
}

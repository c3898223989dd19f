import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createGazetteer } from '../analysis/index.ts';
import { chronicleOfDocuments } from './chronicle-documents.ts';
import { createCommand, readCount, runCommand } from './command.ts';
import { describeFileError } from './describe-file-error.ts';
import type { Io } from './io.ts';

const WHAT = `
Print what happened according to a list of documents, one line of JSON per day, the most important day first, with the sentences that report it.

Each line of the file is a document {"id", "text", "dct"}; "dct" is its day of publication, YYYY-MM-DD. A printed line is {"day", "score", "happenings": [{"text", "score", "reports": [{"doc", "start", "end", "status"}]}]}, with UTF-16 offsets into the text.`;

/** Print the chronicle of a list of documents. Resolves to the exit code. */
export function run(argv: readonly string[], io: Io): Promise<number> {
  const command = createCommand(io, 'chronicle', {
    what: WHAT,
    examples: ['npm run --silent chronicle -- documents.jsonl > days.jsonl', 'npm run --silent chronicle -- --top 20 documents.jsonl'],
    exitCodes: '0 read; 1 the file could not be read',
  })
    .argument('<file>', 'the documents, a .jsonl file')
    .option('--top <number>', 'print only this many days', readCount);
  return runCommand(command, argv, io, async (file, { top }) => {
    const text = await readFile(resolve(io.root, file), 'utf8').catch((error: NodeJS.ErrnoException) => {
      throw new Error(`${describeFileError(error, file)}.`);
    });
    for (const line of chronicleOfDocuments(text, createGazetteer([]), file, top ?? Infinity)) io.stdout.write(line);
    return 0;
  });
}

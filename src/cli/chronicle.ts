import { readFile } from 'node:fs/promises';
import { createGazetteer } from '../analysis/english/names/index.ts';
import { readArguments, failUsage } from './command-line.ts';
import { chronicleOfDocuments } from './chronicle-documents.ts';

const HELP = `
Print what a list of documents tells, one JSON line a day in order of weight: what happened, and which sentences report it.

Usage: npm run chronicle -- [OPTIONS] FILE.jsonl

Each line of FILE is a document {"id", "text", "dct"}; "dct" is its day of publication, YYYY-MM-DD.
A printed line is {"day", "score", "happenings": [{"text", "score", "reports": [{"doc", "start", "end", "status"}]}]}, with UTF-16 offsets into the text.

  --top K   print the first K days only
  --help    show this

Examples:
  npm run --silent chronicle -- documents.jsonl > days.jsonl
  npm run --silent chronicle -- --top 20 documents.jsonl

Exit codes: 0 read; 1 the file could not be read; 2 wrong usage.
`;

const { values, positionals } = readArguments(HELP, { top: { type: 'string' } }, { positionals: true });
const [file] = positionals;
if (file === undefined || positionals.length > 1) failUsage('Name one file of documents.');
const top = values.top === undefined ? Infinity : Number(values.top);
if (!(top >= 1) || (top !== Infinity && !Number.isInteger(top))) failUsage(`--top needs a whole number from 1 on, not “${values.top}”.`);

try {
  for (const line of chronicleOfDocuments(await readFile(file, 'utf8'), createGazetteer([]), file, top)) process.stdout.write(line);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}

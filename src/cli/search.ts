import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createSearch } from '../search/query/create-search.ts';
import { failUsage, readArguments } from './command-line.ts';
import { describeResults, describeSentences } from './describe-search.ts';

const HELP = `
Search the built site, as its search page does.

Usage: npm run search -- [OPTIONS] "QUERY"

QUERY is words, "a phrase", -word, and the filters person: place: org: topic: source: after: before: on:

  --limit NUMBER   how many articles or sentences to show (default: 10)
  --sort ORDER     best, newest or oldest (default: best)
  --sentences      show the sentences that hold all of the words, oldest first
  --json           print JSON
  --folder FOLDER  the built site (default: dist)
  --help           show this

Examples:
  npm run search -- gladkof
  npm run search -- 'weapons person:gladkov after:"May 2023"'
  npm run search -- --sentences "territorial defence"

Exit codes: 0 something was found; 1 nothing was found, or the site is not built; 2 wrong usage.
`;

const { values, positionals } = readArguments(
  HELP,
  {
    limit: { type: 'string', default: '10' },
    sort: { type: 'string', default: 'best' },
    sentences: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    folder: { type: 'string', default: 'dist' },
  },
  { positionals: true },
);
const query = positionals.join(' ');
const limit = Number(values.limit);
const { sort } = values;
if (query.trim() === '') failUsage('Write what to search for.');
if (!Number.isInteger(limit) || limit < 1) failUsage(`--limit needs a whole number from 1 on, not “${values.limit}”.`);
if (sort !== 'best' && sort !== 'newest' && sort !== 'oldest') failUsage(`--sort needs best, newest or oldest, not “${sort}”.`);

const folder = resolve(process.cwd(), values.folder, 'search');
if (!existsSync(join(folder, 'index.json'))) {
  process.stderr.write(`There is no search index in ${values.folder}/ yet: run “npm run build” first.\n`);
  process.exit(1);
}
const search = createSearch({ fetchFile: async (path) => new Uint8Array(await readFile(join(folder, path))) });
try {
  const found = values.sentences ? await findSentences() : await findAll();
  if (!found) process.exitCode = 1;
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}

async function findAll(): Promise<boolean> {
  const results = await search.search(query, { articleLimit: limit, sort: sort as 'best' | 'newest' | 'oldest' });
  process.stdout.write(values.json ? `${JSON.stringify(results)}\n` : describeResults(results));
  return results.people.total + results.places.total + results.organizations.total + results.articles.total > 0;
}

async function findSentences(): Promise<boolean> {
  const results = await search.sentences(query, { limit, sort: sort === 'newest' ? 'newest' : 'oldest' });
  process.stdout.write(values.json ? `${JSON.stringify(results)}\n` : describeSentences(results));
  return results.sentences.length > 0;
}

import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Option } from '@commander-js/extra-typings';
import { createSearch } from '../search/query/index.ts';
import { requireSite } from './require-site.ts';
import { createCommand, readCount, runCommand } from './command.ts';
import { describeResults, isAnythingFound, describeSentences } from './describe-search.ts';
import type { Io } from './io.ts';

/** Search the built site and print the results. Resolves to the exit code. */
export function run(argv: readonly string[], io: Io): Promise<number> {
  const command = createCommand(io, 'search', {
    what: 'Search the built site, as its search page does.',
    examples: [
      'npm run search -- gladkof',
      `npm run search -- 'weapons person:gladkov after:"May 2023"'`,
      'npm run search -- --sentences "territorial defence"',
    ],
    exitCodes: '0 something was found; 1 nothing was found, or the site is not built',
  })
    .argument('<query...>', 'words, "a phrase", -word, and the filters person: place: org: topic: source: after: before: on:')
    .option('--limit <number>', 'how many articles or sentences to show', readCount, 10)
    .addOption(new Option('--sort <order>', 'which come first').choices(['best', 'newest', 'oldest'] as const).default('best' as const))
    .option('--sentences', 'show the sentences that contain all the words, oldest first')
    .option('--json', 'print JSON')
    .option('--folder <folder>', 'the built site', 'dist');
  return runCommand(command, argv, io, async (words, { limit, sort, sentences = false, json = false, folder }) => {
    const query = words.join(' ');
    if (query.trim() === '') command.error('error: write what to search for');
    requireSite(io.root, folder, 'search/index.json');
    const search = createSearch({ fetchFile: async (path) => new Uint8Array(await readFile(join(resolve(io.root, folder), 'search', path))) });
    if (sentences) {
      const results = await search.sentences(query, { limit, sort: sort === 'newest' ? 'newest' : 'oldest' });
      io.stdout.write(json ? `${JSON.stringify(results)}\n` : describeSentences(results));
      return results.sentences.length > 0 ? 0 : 1;
    }
    const results = await search.search(query, { articleLimit: limit, sort });
    io.stdout.write(json ? `${JSON.stringify(results)}\n` : describeResults(results));
    return isAnythingFound(results) ? 0 : 1;
  });
}

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InvalidArgumentError } from '@commander-js/extra-typings';
import {
  type Archive,
  archiveAt,
  type Copy,
  findCopy,
  type FoundCopy,
  insertCopies,
  RequestError,
  uncopiedAddresses,
  type UncopiedAddress,
  type RetryOptions,
  saveCopy,
  retryOptions,
  WAYBACK,
} from '../archive/index.ts';
import { withContent } from '../desk/index.ts';
import { counted, terminalLine } from '../text/index.ts';
import { createCommand, readCount, runCommand } from './command.ts';
import type { Io } from './io.ts';

const WHAT = `
Ask a public archive for copies of the sources and links of your articles that have none, and write the lines (“archived: { url, on }”) into the articles. Nothing else in a file is changed.

This is one of the few commands that use the network: it sends the addresses of your sources to the archive, by default to the Wayback Machine of the Internet Archive. By default it asks for copies that exist, made near the day of publication; with --save it also asks the archive to make those that are missing.`;

/** Ask an archive for copies. Resolves to the exit code. */
export function run(argv: readonly string[], io: Io): Promise<number> {
  const command = createCommand(io, 'archive', {
    what: WHAT,
    examples: ['npm run archive -- --dry-run', 'npm run archive', 'npm run archive -- --save'],
    exitCodes: '0 all addresses have a copy now; 1 some have none, and are listed',
  })
    .option('--dry-run', 'list the addresses without a copy; ask nobody and write nothing')
    .option('--save', 'ask the archive to make the copies that it does not have')
    .option('--archive <address>', 'another archive with the same interfaces, such as http://localhost:8080', readArchive)
    .option('--timeout <seconds>', 'give up a request after this many seconds', readCount, 30)
    .option('--pause <seconds>', 'wait this long between two requests, and before a request is repeated', readSeconds, 1);
  return runCommand(command, argv, io, async ({ dryRun = false, save = false, archive = WAYBACK, timeout, pause }) => {
    const open = await withContent(io.root, ({ articles }) => articles.flatMap((article) => uncopiedAddresses(article)));
    if (open.length === 0) {
      io.stdout.write('Every source and link has a copy.\n');
      return 0;
    }
    if (dryRun) {
      for (const { slug, url } of open) io.stdout.write(`${terminalLine(`content/articles/${slug}.md: ${url}`)}\n`);
      io.stdout.write(`${counted(open.length, 'address', 'addresses')} without a copy.\n`);
      return 0;
    }
    return askForAll(open, { archive, save, retry: retryOptions({ timeout, pause }) }, io);
  });
}

interface Asking {
  archive: Archive;
  save: boolean;
  retry: RetryOptions;
}

/** Ask for a copy of each address, and write each article once all its addresses are answered. Resolves to the exit code. */
async function askForAll(open: readonly UncopiedAddress[], asking: Asking, io: Io): Promise<number> {
  const answers = new Map<string, Promise<Copy | string>>();
  let [asked, written, missing] = [0, 0, 0];
  for (const [slug, addresses] of Map.groupBy(open, (address) => address.slug)) {
    const found: FoundCopy[] = [];
    for (const { url, nearDay, place } of addresses) {
      // A page that several articles refer to is asked for once.
      if (answers.size > 0 && !answers.has(url)) await asking.retry.sleep(asking.retry.pause);
      if (!answers.has(url)) answers.set(url, askFor(url, nearDay, asking));
      const answer = await answers.get(url)!;
      asked++;
      if (io.stderr.isTTY === true) io.stderr.overwrite(`Asking the archive … ${asked} of ${open.length}${asked === open.length ? '\n' : ''}`);
      if (typeof answer === 'string') {
        missing++;
        io.stderr.write(`${terminalLine(`No copy: content/articles/${slug}.md: ${url}: ${answer}.`)}\n`);
      } else found.push({ url, place, copy: answer });
    }
    if (found.length === 0) continue;
    if (await writeCopies(`content/articles/${slug}.md`, found, io)) written += found.length;
    else missing += found.length;
  }
  io.stdout.write(`${counted(written, 'copy', 'copies')} written, ${missing} without one.\n`);
  return missing === 0 ? 0 : 1;
}

/** Resolves to a copy, or to the reason why there is none, as a clause. */
async function askFor(url: string, nearDay: string, { archive, save, retry }: Asking): Promise<Copy | string> {
  try {
    const copy = await findCopy(url, nearDay, archive, retry);
    if (copy) return copy;
    return save ? await saveCopy(url, archive, retry) : 'the archive has none; --save asks it to make one';
  } catch (error) {
    if (error instanceof RequestError) return error.message;
    throw error;
  }
}

/** Write copies into an article. Resolves to whether that was possible; if not, the lines are printed. */
async function writeCopies(path: string, found: readonly FoundCopy[], io: Io): Promise<boolean> {
  const file = join(io.root, path);
  const bytes = await readFile(file);
  const text = bytes.toString('utf8');
  // The file may have been edited while the archive was answering, so the addresses are looked up in the current text.
  const made = Buffer.from(text).equals(bytes) ? insertCopies(text, found) : null;
  if (made === null) {
    const lines = found.map(({ url, copy }) => `  ${url}: archived: { url: ${JSON.stringify(copy.url)}, on: ${copy.on} }\n`);
    io.stderr.write(`Not written to ${terminalLine(path)}, whose fields are written in an unusual way. Add these lines yourself:\n${lines.join('')}`);
    return false;
  }
  await writeFile(file, made);
  io.stdout.write(`${terminalLine(`Wrote ${path}: ${counted(found.length, 'copy', 'copies')}`)}\n`);
  return true;
}

/** Parse the address of an archive. @throws InvalidArgumentError when it is not a web address */
function readArchive(value: string): Archive {
  if (!/^https?:\/\/[^/\s]/.test(value) || !URL.canParse(value)) throw new InvalidArgumentError('It must be an address such as https://web.archive.org.');
  return archiveAt(value);
}

/** Parse a length of time in seconds. @throws InvalidArgumentError when it is not a number */
function readSeconds(value: string): number {
  if (!/^\d{1,4}(?:\.\d+)?$/.test(value)) throw new InvalidArgumentError('It must be a number of seconds, such as 1 or 0.5.');
  return Number(value);
}

import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { InvalidArgumentError } from '@commander-js/extra-typings';
import { type AuditSample, drawSample, kindsFound, nextSeed, findingsWithoutVerdict } from '../audit/index.ts';
import { type Audit, AUDIT_KINDS, auditId, type AuditKind, readAudits } from '../collections/audits/index.ts';
import { readSite } from '../config/index.ts';
import { ContentError } from '../content-files/index.ts';
import { withContent } from '../desk/index.ts';
import { applyAnswers } from './apply-answers.ts';
import { askVerdicts } from './ask-verdicts.ts';
import { describeItem } from './describe-item.ts';
import { createCommand, readCount, readList, runCommand } from './command.ts';
import { describeFileError } from './describe-file-error.ts';
import type { Io } from './io.ts';

/** Maximum size of a sample: a larger audit file would be refused as too large. */
const MAX_SAMPLE = 100;

const WHAT = `
Measure how much of what the software finds in your articles is right: draws a sample by chance of ${AUDIT_KINDS.join(', ')}, shows each with its sentence, and asks whether it is right, wrong or doubtful. The verdicts are written to content/audits/, and the page /about/accuracy/ shows what they come to. An audit can be interrupted and continued; when it is finished, the next one draws another sample.

Without a terminal it prints the sample with numbers. Verdicts are then read from a file (--answers), one per line:

  names 1 right
  names 2 wrong wrong-entity belgorod-oblast
  dates 7 doubtful The article does not say which May.

After “wrong” come the kind of error and what is right: an entity’s id, person, place or organization for a name, a date such as 2023-06-02 for a date or an event, “nothing” where nothing should have been found, or words.`;

/** Audit the edition. Resolves to the exit code. */
export function run(argv: readonly string[], io: Io): Promise<number> {
  const command = createCommand(io, 'audit', {
    what: WHAT,
    examples: [
      'npx dateline audit --by "Ana Reyes"',
      'npx dateline audit --only names,dates --count 20',
      'npx dateline audit --by "Ana Reyes" --answers verdicts.txt',
    ],
    exitCodes: '0 done or interrupted; 1 content or answers that cannot be read',
  })
    .option('--only <kind,…>', 'these kinds only', readList('kind', AUDIT_KINDS))
    .option('--by <name>', 'who gives the verdicts; readers see it')
    .option('--count <number>', `size of the sample of each kind, at most ${MAX_SAMPLE}`, readSampleSize, 50)
    .option('--seed <number>', 'the seed of the sample; without it, that of an unfinished audit of this edition, or a new one', readCount)
    .option('--answers <file>', 'take the verdicts from this file instead of asking');
  return runCommand(command, argv, io, async ({ only, by, count, seed: given, answers }) => {
    const kinds = AUDIT_KINDS.filter((kind) => only?.has(kind) ?? true);
    const { audits, problems } = await readAudits(io.root);
    if (problems.length > 0) throw new ContentError(problems);
    if (by === undefined && answers !== undefined) command.error('error: --answers needs --by, the name of who gives the verdicts');
    const text = answers === undefined ? null : await readAnswers(resolve(io.root, answers));
    return withContent(io.root, async ({ edition }) => {
      const found = kindsFound(edition, kinds);
      const seed = given ?? nextSeed(audits, edition.id, found);
      const samples = found.map((kind) => sampleOf(kind, { edition, seed, count, audits }));
      const on = io.todayIn(readSite(io.root).timeZone);
      if (text !== null) applyAnswers(text, answers!, samples, audits, { by: by!, on }, io);
      else if (io.terminal) await askVerdicts(io.terminal, samples, audits, { by: by ?? null, on }, io);
      else printSamples(samples, audits, io);
      if (text !== null || io.terminal) io.stdout.write('The lines that correct what was wrong: npm run report -- --only audited-wrong\n');
      return 0;
    });
  });
}

/** Draw the sample of a kind, or return that of the audit already begun with this seed. @throws Error when that audit belongs to another edition */
function sampleOf(
  kind: AuditKind,
  { edition, seed, count, audits }: { edition: Parameters<typeof drawSample>[0]; seed: number; count: number; audits: readonly Audit[] },
): AuditSample {
  const begun = audits.find(({ id }) => id === auditId({ kind, seed }));
  if (begun && begun.edition !== edition.id)
    throw new Error(
      `content/audits/${begun.id}.yaml is an audit of another edition (${begun.edition}; this one is ${edition.id}): begin a new one with --seed ${Math.max(...audits.map((audit) => audit.seed)) + 1}.`,
    );
  return drawSample(edition, kind, seed, begun?.drawn ?? count);
}

function printSamples(samples: readonly AuditSample[], audits: readonly Audit[], io: Io): void {
  for (const sample of samples) {
    io.stdout.write(`${sample.kind}: ${sample.items.length} of ${sample.of}, seed ${sample.seed}\n\n`);
    const open = findingsWithoutVerdict(
      sample,
      audits.find(({ id }) => id === auditId(sample)),
    );
    for (const number of open) io.stdout.write(`${describeItem(sample, number)}\n\n`);
  }
}

async function readAnswers(path: string): Promise<string> {
  return await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Error(`${describeFileError(error, path)}.`);
  });
}

/** Parse the size of a sample. @throws InvalidArgumentError for any other value */
function readSampleSize(value: string): number {
  const count = readCount(value);
  if (count > MAX_SAMPLE) throw new InvalidArgumentError(`It must be at most ${MAX_SAMPLE}.`);
  return count;
}

import { auditOf, type AuditSample, readVerdict, type Verdict, withVerdict } from '../audit/index.ts';
import { type Audit, type AuditFile, writeAudit } from '../collections/audits/index.ts';
import { suggestion } from '../text/index.ts';
import type { Io } from './io.ts';

/** Who gives verdicts, and on which ISO day. */
export interface Auditor {
  by: string;
  on: string;
}

/**
 * Write the verdicts of an answers file into the audits of the samples. Nothing is written unless all lines can be read.
 *
 * @throws Error with all lines that cannot be read, each with file and line
 */
export function applyAnswers(
  text: string,
  file: string,
  samples: readonly AuditSample[],
  audits: readonly Audit[],
  { by, on }: Auditor,
  { root, stdout }: Pick<Io, 'root' | 'stdout'>,
): void {
  const files = new Map<AuditSample, AuditFile>();
  const problems: string[] = [];
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    if (/^\s*(?:#|$)/.test(line)) continue;
    try {
      const { sample, verdict } = readAnswer(line, samples);
      files.set(sample, withVerdict(sample, files.get(sample) ?? auditOf(sample, audits), verdict, by, on));
    } catch (error) {
      problems.push(`${file}:${index + 1}:1  ${(error as Error).message}`);
    }
  }
  if (problems.length > 0)
    throw new Error(
      `${problems.length === 1 ? 'A line' : `${problems.length} lines`} of the answers cannot be read; nothing was written:\n${problems.join('\n')}`,
    );
  for (const [{ items }, audit] of files) {
    const path = writeAudit(root, audit);
    stdout.write(`Wrote ${path}: ${audit.sample.length} of ${items.length} read\n`);
  }
}

/** Read a line such as “names 2 wrong wrong-entity belgorod-oblast”. @throws Error that says what is wrong with the verdict */
function readAnswer(line: string, samples: readonly AuditSample[]): { sample: AuditSample; verdict: Verdict } {
  const [kind = '', number = '', verdict = '', ...rest] = line.trim().split(/\s+/);
  const sample = samples.find((one) => one.kind === kind);
  const kinds = samples.map((one) => one.kind);
  if (!sample) throw new Error(`There is no sample of “${kind}” here, but of ${kinds.join(', ')}.${suggestion(kind, kinds)}`);
  if (!/^[1-9]\d*$/.test(number) || Number(number) > sample.items.length)
    throw new Error(`“${number}” is no number of the sample: it has 1 to ${sample.items.length}.`);
  return { sample, verdict: { number: Number(number), ...readVerdict(kind as AuditSample['kind'], verdict, rest) } };
}

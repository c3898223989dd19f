import { auditOf, type AuditSample, AUDIT_ERROR_LABELS, AUDIT_KIND_LABELS, findingsWithoutVerdict, type Verdict, withVerdict } from '../audit/index.ts';
import { type Audit, AUDIT_ERRORS, type AuditKind, writeAudit } from '../collections/audits/index.ts';
import { ask } from './ask.ts';
import { describeItem } from './describe-item.ts';
import type { Io } from './io.ts';
import type { Terminal } from './terminal.ts';

const VERDICTS: Record<string, Verdict['verdict']> = { r: 'right', w: 'wrong', d: 'doubtful' };

/** Ask for a verdict on each finding of the samples that has none, and write each verdict as soon as it is given. An empty answer ends the session. */
export async function askVerdicts(
  terminal: Terminal,
  samples: readonly AuditSample[],
  audits: readonly Audit[],
  auditor: { by: string | null; on: string },
  { root, stdout }: Pick<Io, 'root' | 'stdout'>,
): Promise<void> {
  const by = auditor.by ?? (await ask(terminal, { by: { text: 'Who gives the verdicts? Readers see the name' } })).by;
  if (by === undefined) return;
  for (const sample of samples) {
    let audit = auditOf(sample, audits);
    const open = findingsWithoutVerdict(sample, audit);
    for (const number of open) {
      stdout.write(`\n${describeItem(sample, number)}\n`);
      const verdict = await askVerdict(terminal, sample.kind, number);
      if (!verdict) {
        stdout.write('Stopped. Run the command again to go on.\n');
        return;
      }
      audit = withVerdict(sample, audit, verdict, by, auditor.on);
      writeAudit(root, audit);
    }
    if (open.length > 0) stdout.write(`\nAll ${sample.items.length} ${AUDIT_KIND_LABELS[sample.kind].many} of the sample are read.\n`);
  }
}

/** Ask for a verdict; null if none is given. */
async function askVerdict(terminal: Terminal, kind: AuditKind, number: number): Promise<Verdict | null> {
  const { verdict: letter } = await ask(terminal, {
    verdict: {
      text: `${AUDIT_KIND_LABELS[kind].asks} r right, w wrong, d doubtful`,
      problemWith: (answer) => (answer in VERDICTS ? null : 'Type r, w or d; nothing, to stop.'),
    },
  });
  if (letter === undefined) return null;
  const verdict = VERDICTS[letter]!;
  if (verdict === 'right') return { number, verdict };
  if (verdict === 'doubtful') {
    const { note } = await ask(terminal, { note: { text: 'Why is it doubtful? (may be left out)' } });
    return { number, verdict, ...(note !== undefined && { note }) };
  }
  const errors = AUDIT_ERRORS[kind];
  const listed = errors.map((error, index) => `${index + 1} ${AUDIT_ERROR_LABELS[error]}`).join(', ');
  const { error, right } = await ask(terminal, {
    error: {
      text: `What kind of error? ${listed}`,
      problemWith: (answer) => (errors[Number(answer) - 1] === undefined ? `Type a number from 1 to ${errors.length}.` : null),
    },
    right: { text: 'What is right? “nothing” where nothing should have been found' },
  });
  if (error === undefined || right === undefined) return null;
  return { number, verdict, error: errors[Number(error) - 1]!, right };
}

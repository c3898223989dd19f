import { AUDIT_ERRORS, type AuditKind } from '../collections/audits/index.ts';
import { suggestion } from '../text/index.ts';
import type { Verdict } from './audit-file.ts';

const VERDICTS = ['right', 'wrong', 'doubtful'] as const;

/**
 * Parse a verdict: “wrong”, and the words after it, which are the kind of error and what would be right, or a note.
 *
 * @throws Error that says what is wrong with the verdict
 */
export function readVerdict(kind: AuditKind, verdict: string, rest: readonly string[]): Omit<Verdict, 'number'> {
  const known = VERDICTS.find((one) => one === verdict);
  if (!known) throw new Error(`“${verdict}” is no verdict: write right, wrong or doubtful.${suggestion(verdict, VERDICTS)}`);
  if (known !== 'wrong') return { verdict: known, ...(rest.length > 0 && { note: rest.join(' ') }) };
  const [name = '', ...right] = rest;
  const error = AUDIT_ERRORS[kind].find((one) => one === name);
  if (!error)
    throw new Error(
      `After “wrong” comes the kind of error, one of ${AUDIT_ERRORS[kind].join(', ')}; “${name}” is none.${suggestion(name, AUDIT_ERRORS[kind])}`,
    );
  if (right.length === 0) throw new Error(`After “${error}” comes what is right, or “nothing”.`);
  return { verdict: 'wrong', error, right: right.join(' ') };
}

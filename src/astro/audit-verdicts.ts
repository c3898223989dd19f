import { auditOf, type AuditSample, drawSample, kindsFound, nextSeed, readVerdict, withVerdict } from '../audit/index.ts';
import { type Audit, AUDIT_KINDS, type AuditFile, auditId, type AuditKind, auditSchema, writeAudit } from '../collections/audits/index.ts';
import { buildDay } from '../progress/index.ts';
import { root } from '../site/index.ts';
import { audits, edition } from './edition.ts';

/** Size of a sample that is begun at the desk. */
const SAMPLE_SIZE = 50;

/** The audit that the desk shows: that of this edition which is not finished, or a new one. */
export interface DeskAudit {
  sample: AuditSample;
  /** Its verdicts so far; undefined before the first. */
  audit: AuditFile | undefined;
  /** Who gave the last verdict of any audit; empty before the first. */
  by: string;
}

/** Return the audit of a kind that the desk shows. */
export async function deskAudit(kind: AuditKind): Promise<DeskAudit> {
  const current = await edition();
  const all = await audits();
  const seed = nextSeed(all, current.id, kindsFound(current));
  const begun = begunAudit(all, kind, seed);
  const sample = drawSample(current, kind, seed, begun?.drawn ?? SAMPLE_SIZE);
  return { sample, audit: auditOf(sample, all), by: all[0]?.by ?? '' };
}

/**
 * Write a verdict that was given at the desk into the file of its audit.
 *
 * @param fields of the form: `by`, `seed`, `number`, `verdict`, `error`, `right`, `note`
 * @throws Error that says what is wrong with the verdict
 */
export async function saveVerdict(kind: string, fields: URLSearchParams): Promise<void> {
  const known = AUDIT_KINDS.find((one) => one === kind);
  const day = buildDay();
  if (!known || day === null) throw new Error('There is nothing to audit under this address.');
  const { sample, audit } = await deskAudit(known);
  const field = (name: string) => (fields.get(name) ?? '').trim();
  const number = Number(field('number'));
  if (field('seed') !== String(sample.seed) || field('edition') !== sample.edition || !sample.items[number - 1])
    throw new Error('The articles or the software have changed since this page was shown: open it again.');
  if (field('by') === '') throw new Error('Say who gives the verdict: readers see the name.');
  const verdict = field('verdict');
  const rest = verdict === 'wrong' ? [field('error'), field('right')] : [field('note')];
  const words = rest.filter((word) => word !== '');
  const made = withVerdict(sample, audit, { number, ...readVerdict(known, verdict, words) }, field('by'), day);
  const checked = auditSchema.safeParse(made);
  if (!checked.success) throw new Error(`${checked.error.issues[0]!.path.join('.')}: ${checked.error.issues[0]!.message}.`);
  writeAudit(root, checked.data);
}

function begunAudit(all: readonly Audit[], kind: AuditKind, seed: number): Audit | undefined {
  return all.find(({ id }) => id === auditId({ kind, seed }));
}

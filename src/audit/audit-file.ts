import { type Audit, type AuditFile, auditId, type AuditKind, auditSchema, type JudgedFinding } from '../collections/audits/index.ts';
import type { AuditSample } from './types.ts';

/** A verdict, without the finding that it is about. */
export type Verdict = Pick<JudgedFinding, 'number' | 'verdict' | 'error' | 'right' | 'note'>;

/** Return the file of an audit that was begun on a sample; undefined if there is none. */
export function auditOf(sample: AuditSample, audits: readonly Audit[]): AuditFile | undefined {
  const audit = audits.find(({ id }) => id === auditId(sample));
  return audit && auditSchema.parse(Object.fromEntries(Object.entries(audit).filter(([field]) => field !== 'id')));
}

/** Return the numbers, from 1, of the findings in a sample on which an audit has no verdict yet. */
export function findingsWithoutVerdict({ items }: AuditSample, audit: AuditFile | undefined): number[] {
  const judged = new Set(audit?.sample.map(({ number }) => number));
  return items.map((_, index) => index + 1).filter((number) => !judged.has(number));
}

/** Return the audit of a sample with one more verdict, which replaces an earlier one on the same finding. */
export function withVerdict(sample: AuditSample, audit: AuditFile | undefined, verdict: Verdict, by: string, day: string): AuditFile {
  const { kind, edition, articles, seed, of, items } = sample;
  const { number, ...judgement } = verdict;
  const others = (audit?.sample ?? []).filter((judged) => judged.number !== number);
  return { kind, by, on: day, edition, articles, seed, of, drawn: items.length, sample: [...others, { number, ...items[number - 1]!, ...judgement }] };
}

/**
 * Return the seed to draw samples with: that of the latest audit of this edition if one of its kinds is unfinished, or else one that no audit has used.
 *
 * @param kinds kinds to be audited, all with findings in the edition
 */
export function nextSeed(audits: readonly Audit[], edition: string, kinds: readonly AuditKind[]): number {
  const latest = Math.max(0, ...audits.filter((audit) => audit.edition === edition).map(({ seed }) => seed));
  const isFinished = (kind: AuditKind) => audits.some((audit) => audit.kind === kind && audit.seed === latest && audit.sample.length >= audit.drawn);
  if (latest > 0 && !kinds.every(isFinished)) return latest;
  return Math.max(0, ...audits.map(({ seed }) => seed)) + 1;
}

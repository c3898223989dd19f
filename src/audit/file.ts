import type { Audit, AuditFile, Judged } from '../collections/audits/index.ts';
import type { AuditSample } from './types.ts';

/** A verdict as it is given: without what it is on. */
export type Verdict = Pick<Judged, 'number' | 'verdict' | 'error' | 'right' | 'note'>;

/** Return the numbers of a sample, from 1, that an audit has no verdict on. */
export function openNumbers({ items }: AuditSample, audit: AuditFile | undefined): number[] {
  const judged = new Set(audit?.sample.map(({ number }) => number));
  return items.map((_, index) => index + 1).filter((number) => !judged.has(number));
}

/** Return the audit of a sample with a verdict more, which replaces one on the same finding. */
export function withVerdict(sample: AuditSample, audit: AuditFile | undefined, verdict: Verdict, by: string, on: string): AuditFile {
  const { kind, edition, articles, seed, of, items } = sample;
  const { number, ...said } = verdict;
  const others = (audit?.sample ?? []).filter((judged) => judged.number !== number);
  return { kind, by, on, edition, articles, seed, of, drawn: items.length, sample: [...others, { number, ...items[number - 1]!, ...said }] };
}

/** Return the seed of the audit to go on with: that of the latest unfinished one of this edition, or else one that no audit has. */
export function nextSeed(audits: readonly Audit[], edition: string): number {
  const unfinished = audits.filter((audit) => audit.edition === edition && audit.sample.length < audit.drawn);
  if (unfinished.length > 0) return Math.max(...unfinished.map(({ seed }) => seed));
  return Math.max(0, ...audits.map(({ seed }) => seed)) + 1;
}

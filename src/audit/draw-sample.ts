import { AUDIT_KINDS, type AuditKind } from '../collections/audits/index.ts';
import type { Edition } from '../edition/index.ts';
import { joinItems } from './join-items.ts';
import { createRandom } from './create-random.ts';
import { claimItems, eventItems } from './report-items.ts';
import { dateItems, figureItems, nameItems } from './text-items.ts';
import type { AuditItem, AuditSample } from './types.ts';

/** Functions that list the findings of each kind. */
const ITEMS: Record<AuditKind, (edition: Edition) => AuditItem[]> = {
  names: nameItems,
  dates: dateItems,
  events: eventItems,
  claims: claimItems,
  figures: figureItems,
  joins: joinItems,
};

/** Return all findings of a kind in an edition. */
export function auditItems(edition: Edition, kind: AuditKind): AuditItem[] {
  return ITEMS[kind](edition);
}

/** Return the kinds, of those given, that have findings in an edition. */
export function kindsFound(edition: Edition, kinds: readonly AuditKind[] = AUDIT_KINDS): AuditKind[] {
  return kinds.filter((kind) => auditItems(edition, kind).length > 0);
}

/** Return a simple random sample, without replacement, of the findings of a kind: at most `count` of them. The same edition, seed and count give the same sample. */
export function drawSample(edition: Edition, kind: AuditKind, seed: number, count: number): AuditSample {
  const remaining = auditItems(edition, kind);
  const total = remaining.length;
  // Each kind has its own sequence, so that its sample does not depend on the number of other findings.
  const random = createRandom(seed * AUDIT_KINDS.length + AUDIT_KINDS.indexOf(kind));
  const items = Array.from({ length: Math.min(count, total) }, () => remaining.splice(Math.floor(random() * remaining.length), 1)[0]!);
  return { kind, edition: edition.id, articles: edition.articles.length, seed, of: total, items };
}

import type { AuditKind, JudgedFinding } from '../collections/audits/index.ts';

/** A finding that can be audited: the fields of a judged finding except the verdict. */
export type AuditItem = Omit<JudgedFinding, 'number' | 'verdict' | 'error' | 'right' | 'note'>;

/** A sample of the findings of one kind. */
export interface AuditSample {
  kind: AuditKind;
  /** Id of the edition. */
  edition: string;
  /** Number of its articles. */
  articles: number;
  seed: number;
  /** Number of findings of the kind in the edition. */
  of: number;
  /** In the order of the draw. */
  items: AuditItem[];
}

import { labelOf } from '../analysis/english/times/index.ts';
import type { Audit, AuditError, AuditKind, JudgedFinding } from '../collections/audits/index.ts';
import type { Edition } from '../edition/index.ts';
import { AUDIT_ERROR_LABELS } from './audit-labels.ts';
import { wilsonInterval } from './wilson-interval.ts';

/** A finding with its verdict, and the current address of its sentence; null if its article no longer exists. */
export interface ShownVerdict extends JudgedFinding {
  href: string | null;
}

/** Result of an audit for one kind of finding. */
export interface AuditResult {
  id: string;
  kind: AuditKind;
  by: string;
  on: string;
  /** “29 November 2026”. */
  onLabel: string;
  /** Id of the audited edition, its number of articles, and whether it is the edition of this site. */
  edition: string;
  articles: number;
  isCurrent: boolean;
  seed: number;
  /** Number of findings in the edition, in the sample, and with a verdict. */
  of: number;
  drawn: number;
  read: number;
  right: number;
  wrong: number;
  doubtful: number;
  /** 95 % interval of the share that is right, from 0 to 1. Doubtful findings count as not right. */
  interval: [low: number, high: number];
  /** Kinds of error, the most frequent first. */
  errors: { error: AuditError; words: string; verdicts: ShownVerdict[] }[];
  doubts: ShownVerdict[];
}

/** Return what audits found, in their order; the links lead to pages of this edition. */
export function auditResults(audits: readonly Audit[], edition: Pick<Edition, 'id' | 'articles'>): AuditResult[] {
  const articles = new Map(edition.articles.map((article) => [article.slug, article]));
  const shown = (judged: JudgedFinding): ShownVerdict => {
    const article = articles.get(judged.article);
    const exists = article?.sentences.some(({ id }) => id === judged.id);
    return { ...judged, href: article ? `${article.href}${exists ? `#${judged.id}` : ''}` : null };
  };
  return audits.map(({ id, kind, by, on, edition: audited, articles: count, seed, of, drawn, sample }) => {
    const withVerdict = (verdict: JudgedFinding['verdict']) => sample.filter((judged) => judged.verdict === verdict);
    const wrong = withVerdict('wrong');
    const right = withVerdict('right').length;
    const errors = [...Map.groupBy(wrong, ({ error }) => error!)].map(([error, verdicts]) => ({
      error,
      words: AUDIT_ERROR_LABELS[error],
      verdicts: verdicts.map(shown),
    }));
    return {
      id,
      kind,
      by,
      on,
      onLabel: labelOf(on),
      edition: audited,
      articles: count,
      isCurrent: audited === edition.id,
      seed,
      of,
      drawn,
      read: sample.length,
      right,
      wrong: wrong.length,
      doubtful: sample.length - right - wrong.length,
      interval: wilsonInterval(right, sample.length),
      errors: errors.sort((a, b) => b.verdicts.length - a.verdicts.length || (a.error < b.error ? -1 : 1)),
      doubts: withVerdict('doubtful').map(shown),
    };
  });
}

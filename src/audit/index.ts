/** Samples of an edition for its editors to audit, and what their audits found: counts, intervals, kinds of error. */
export { auditItems, drawSample, kindsFound } from './draw-sample.ts';
export { auditOf, nextSeed, findingsWithoutVerdict, type Verdict, withVerdict } from './audit-file.ts';
export { readVerdict } from './read-verdict.ts';
export { type AuditResult, auditResults, type ShownVerdict } from './audit-results.ts';
export { type AnalysisScore, analysisScores } from './analysis-scores.ts';
export type { AuditItem, AuditSample } from './types.ts';
export { AUDIT_ERROR_LABELS, AUDIT_KIND_LABELS } from './audit-labels.ts';

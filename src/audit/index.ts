/** Samples of an edition for its editors to audit, and what their audits found: counts, intervals, kinds of error. */
export { auditItems, drawSample, kindsFound } from './draw.ts';
export { auditOf, nextSeed, openNumbers, type Verdict, withVerdict } from './file.ts';
export { readVerdict } from './read-verdict.ts';
export { type AuditResult, auditResults, type ShownVerdict } from './results.ts';
export { type EngineScore, engineScores } from './engine-scores.ts';
export type { AuditItem, AuditSample } from './types.ts';
export { wilsonInterval } from './wilson.ts';
export { ERROR_WORDS, KIND_WORDS } from './words.ts';

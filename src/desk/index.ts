/** Findings for editors: what they should check, with the lines that correct it. */
export { remedyPlace } from './examples.ts';
export { DEAD_SOURCE, findDeadSources } from './dead-sources.ts';
export { findingKinds } from './findings/finding-kinds.ts';
export { collectFindings, type Section } from './collect-findings.ts';
export { withContent } from './with-content.ts';
export type { DeskContent } from './types.ts';

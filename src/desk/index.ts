/** What an editor should look at: the findings of each kind, with lines that mend them. */
export { remedyPlace } from './examples.ts';
export { findingKinds } from './findings/finding-kinds.ts';
export { collectFindings, type Section } from './collect-findings.ts';
export { withContent } from './read-content.ts';

/** What an editor should look at: the findings of each kind, with lines that mend them. */
export { remedyPlace } from './examples.ts';
export { findingKinds } from './findings/finding-kinds.ts';
export { lookThrough, type Section } from './look-through.ts';
export { withContent } from './read-content.ts';

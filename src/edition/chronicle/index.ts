export { candidatesOf } from './candidates.ts';
export { Frequencies } from './frequencies.ts';
export { makeChronicle } from './make-chronicle.ts';
export { chronicleOfArticles } from './chronicle-of-articles.ts';
export type { Candidate, Chronicle, ChronicleSource, Happening, HappeningReport } from './types.ts';

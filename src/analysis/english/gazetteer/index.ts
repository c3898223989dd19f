/** The entities entered by editors, and which of them a text may name: without the rest of the analysis, for code that decides whether to analyze. */
export { createGazetteer, entriesNamedIn, type Gazetteer } from '../names/gazetteer.ts';

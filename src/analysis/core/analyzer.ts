import { settleOverlaps } from './settle-overlaps.ts';
import type { Analysis, DateCorrection, EntityCorrection, EventCorrection, Passage } from './types.ts';

/** What an editor of a text set by hand, by kind of annotation. */
export interface Corrections {
  entities: EntityCorrection[];
  dates: DateCorrection[];
  events: EventCorrection[];
}

/** The annotations of a text by layer: those of `Analysis`, and those that plugins add under names of their own. */
export type Annotations = Analysis & Record<string, unknown[]>;

/** A text to analyze; `G` is the gazetteer as the stages of a language want it. */
export interface DocumentSource<G = unknown> {
  passages: Passage[];
  /** When it was published, in the newsroom's zone: `2023-07-05` or `2023-07-05T14:30`. Relative dates count from here (the document creation time of TIMEX3). */
  published: string;
  /** The entities that editors entered. */
  gazetteer: G;
  corrections?: Corrections;
}

/** A text with what the stages before have found in it. */
export interface AnalyzedDocument<G = unknown> extends Required<DocumentSource<G>> {
  readonly annotations: Readonly<Annotations>;
}

/** A step of the analysis, in the manner of a plugin of unified: what it reads, what it writes, and a function. */
export interface Stage<G = unknown> {
  name: string;
  /** Layers that must have been written before. */
  reads: readonly string[];
  /** Layers that it returns. */
  writes: readonly string[];
  /** Document → the layers that it writes. A layer that stands is replaced. */
  run(document: AnalyzedDocument<G>): Partial<Annotations>;
}

/** How texts of a language are analyzed. */
export interface Language<G = unknown> {
  /** Primary language (BCP 47): `en` reads `en-GB` too. */
  code: string;
  /** In the order in which they run. */
  stages: readonly Stage<G>[];
}

/** Text → its annotations. */
export interface Analyzer<G = unknown> {
  analyze(document: DocumentSource<G>): Annotations;
}

const NO_CORRECTIONS: Corrections = { entities: [], dates: [], events: [] };

/** The layers of `Analysis`; a language fills those that it can, the others stay empty. */
const emptyAnalysis = (): Analysis => ({
  sentences: [],
  furniture: [],
  entities: [],
  mentions: [],
  descriptions: [],
  nationalities: [],
  times: [],
  events: [],
  claims: [],
  figures: [],
});

/**
 * A language, and plugins that run behind its stages → an analyzer. Last of all, annotations that overlap are settled.
 *
 * @throws Error when a stage reads a layer that no stage before it writes
 */
export function createAnalyzer<G>({ language, plugins = [] }: { language: Language<G>; plugins?: readonly Stage<G>[] }): Analyzer<G> {
  const stages: readonly Stage<G>[] = [...language.stages, ...plugins];
  checkOrder(stages);
  return {
    analyze({ corrections = NO_CORRECTIONS, ...source }) {
      const annotations = emptyAnalysis() as Annotations;
      for (const stage of stages) Object.assign(annotations, stage.run({ ...source, corrections, annotations }));
      return settleOverlaps(annotations);
    },
  };
}

function checkOrder(stages: readonly Stage<never>[]): void {
  const written = new Set<string>();
  for (const { name, reads, writes } of stages) {
    const missing = reads.find((layer) => !written.has(layer));
    if (missing !== undefined) throw new Error(`The stage “${name}” reads “${missing}”, which no stage before it writes.`);
    for (const layer of writes) written.add(layer);
  }
}

/** The language that reads texts of a tag (BCP 47), or null: `en-GB` is read by `en`. */
export function languageOf<L extends { code: string }>(languages: readonly L[], tag: string): L | null {
  const primary = tag.toLowerCase().split('-')[0];
  return languages.find(({ code }) => code === primary) ?? null;
}

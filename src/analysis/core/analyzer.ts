import { withoutOverlaps } from './without-overlaps.ts';
import type { Analysis, DateCorrection, EntityCorrection, EventCorrection, Passage } from './types.ts';

/** Manual corrections by an editor of the text, by kind of annotation. */
export interface Corrections {
  entities: EntityCorrection[];
  dates: DateCorrection[];
  events: EventCorrection[];
}

/** The annotations of a text by layer: the layers of `Analysis`, and layers that plugins add. */
export type Annotations = Analysis & Record<string, unknown[]>;

/** A text to analyze. `G` is the type of gazetteer that the stages of the language expect. */
export interface DocumentSource<G = unknown> {
  passages: Passage[];
  /** When it was published, in the newsroom's zone: `2023-07-05` or `2023-07-05T14:30`. Relative dates count from here (the document creation time of TIMEX3). */
  published: string;
  /** The entities that editors entered. */
  gazetteer: G;
  corrections?: Corrections;
}

/** A text with the annotations of the stages that have run so far. */
export interface AnalyzedDocument<G = unknown> extends Required<DocumentSource<G>> {
  readonly annotations: Readonly<Annotations>;
}

/** A step of the analysis, modelled on the plugins of unified: a name, the layers that it reads and writes, and a function. */
export interface Stage<G = unknown> {
  name: string;
  /** Layers that earlier stages must have written. */
  reads: readonly string[];
  /** Layers that it returns. */
  writes: readonly string[];
  /** Returns the layers that the stage writes. They replace layers of the same name. */
  run(document: AnalyzedDocument<G>): Partial<Annotations>;
}

/** A language: the stages that analyze its texts. */
export interface Language<G = unknown> {
  /** Primary language subtag (BCP 47): `en` also covers `en-GB`. */
  code: string;
  /** In the order in which they run. */
  stages: readonly Stage<G>[];
}

/** Analyzer of one language: returns the annotations of a text. */
export interface Analyzer<G = unknown> {
  analyze(document: DocumentSource<G>): Annotations;
}

const NO_CORRECTIONS: Corrections = { entities: [], dates: [], events: [] };

/** The layers of `Analysis`, all empty. A language without a stage for a layer leaves it empty. */
const emptyAnalysis = (): Analysis => ({
  sentences: [],
  boilerplate: [],
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
 * Create an analyzer that runs the stages of a language, then the plugins, and finally removes overlaps between annotations.
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
      return withoutOverlaps(annotations);
    },
  };
}

/**
 * Check that each layer is written before it is read.
 *
 * @throws Error that names the first stage that reads a layer too early
 */
function checkOrder(stages: readonly Stage<never>[]): void {
  const written = new Set<string>();
  for (const { name, reads, writes } of stages) {
    const missing = reads.find((layer) => !written.has(layer));
    if (missing !== undefined) throw new Error(`The stage “${name}” reads “${missing}”, which no stage before it writes.`);
    for (const layer of writes) written.add(layer);
  }
}

/** Return the language that covers a language tag (BCP 47), or null: `en` covers `en-GB`. */
export function languageOf<L extends { code: string }>(languages: readonly L[], tag: string): L | null {
  const primary = tag.toLowerCase().split('-')[0];
  return languages.find(({ code }) => code === primary) ?? null;
}

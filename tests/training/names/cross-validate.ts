import type { GoldDocument, Prediction, Scorer } from '../../bench/compare/gold.ts';
import { createRandom, shuffle } from './crf.ts';
import { predictNames } from './measure.ts';
import { trainModel } from './model.ts';
import type { TrainingDocument, TrainingSet } from './sets.ts';

/** Number of folds. */
const PARTS = 10;
const SEED = 7;

/** F1 of names in unseen documents of one set: strict, and by type. */
export interface Figures {
  strict: number;
  relaxed: number;
  person: number;
  place: number;
  organization: number;
}

/** Scores of the training, measured in three ways. */
export interface CrossValidation {
  /** Scores by set, of models trained on the other documents of this set and on all other sets. */
  byDocuments: Record<string, Figures>;
  /** Scores by set, of a model trained on the other sets. */
  bySets: Record<string, Figures>;
  /** Scores by set, of the rules alone. */
  rulesAlone: Record<string, Figures>;
}

/** Return the scores of models on sets and documents that they were not trained on. Each score is also reported as a line. */
export function crossValidate(sets: readonly TrainingSet[], scorer: Scorer, say: (line: string) => void): CrossValidation {
  const figures: CrossValidation = { byDocuments: {}, bySets: {}, rulesAlone: {} };
  const note = (kind: keyof CrossValidation, name: string, documents: readonly GoldDocument[], read: Map<string, Prediction>): void => {
    const found = figuresOf(documents, read, scorer);
    figures[kind][name] = found;
    say(
      `${kind.padEnd(12)} ${name.padEnd(20)} strict ${found.strict}  relaxed ${found.relaxed}  person ${found.person}  place ${found.place}  organization ${found.organization}`,
    );
  };
  const all = sets.flatMap(({ documents }) => documents);
  for (const { name, documents } of sets) {
    const texts = documents.map(({ document }) => document);
    note('rulesAlone', name, texts, new Map(texts.map((document) => [document.id, predictNames(document, null)])));
    note('bySets', name, texts, predictWithout(documents, all));
  }
  const parts = deal(sets);
  const read = new Map(Array.from({ length: PARTS }, (_, part) => [...predictWithout(parts[part]!, all)]).flat());
  for (const { name, documents } of sets)
    note(
      'byDocuments',
      name,
      documents.map(({ document }) => document),
      read,
    );
  return figures;
}

/** Return the names that a model predicts in documents, by the id of each, after training on all others. */
function predictWithout(apart: readonly TrainingDocument[], all: readonly TrainingDocument[]): Map<string, Prediction> {
  const model = trainModel(all.filter((document) => !apart.includes(document)).flatMap(({ examples }) => examples));
  return new Map(apart.map(({ document }) => [document.id, predictNames(document, model)]));
}

/** Divide the documents of each set into folds, by a deterministic shuffle. */
function deal(sets: readonly TrainingSet[]): TrainingDocument[][] {
  const random = createRandom(SEED);
  const parts: TrainingDocument[][] = Array.from({ length: PARTS }, () => []);
  for (const { documents } of sets) {
    const dealt = [...documents];
    shuffle(dealt, random);
    dealt.forEach((document, i) => parts[i % PARTS]!.push(document));
  }
  return parts;
}

function figuresOf(documents: readonly GoldDocument[], read: Map<string, Prediction>, { scoreNer }: Scorer): Figures {
  const scores = scoreNer(documents, read);
  const f1 = (name: string): number => Number(scores[name]!.f1.toFixed(1));
  return { strict: f1('strict'), relaxed: f1('relaxed'), person: f1('strict.PER'), place: f1('strict.LOC'), organization: f1('strict.ORG') };
}

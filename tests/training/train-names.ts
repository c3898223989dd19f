import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { failUsage, readArguments } from '../../src/cli/command-line.ts';
import { loadGold, loadScorer } from '../bench/compare/gold.ts';
import { crossValidate } from './names/cross-validate.ts';
import { examplesOf } from './names/examples.ts';
import { trainModel } from './names/model.ts';
import { TRAINING_SETS, trainingFile } from './names/sets.ts';
import { weightsFile } from './names/weights-file.ts';

const HELP = `
Train the model that reads names, on annotated documents, and write its weights to src/analysis/english/names/resources/name-weights.ts.

The same documents and the same code give the same weights. Development figures come from cross-validation alone:
by documents (ten parts, each read by a model that was trained on the other nine) and by sets (each read by a model that was trained on the others).

Usage: npm run train:names -- FOLDER [OPTIONS]

FOLDER holds the annotated documents (${TRAINING_SETS.join(', ')}) and the scorer, score.ts.

  --cross-validate   measure instead of writing weights; the figures go to tests/training/names/cross-validated.json too
  --help             show this

Examples:
  npm run train:names -- ../shared/gold
  npm run train:names -- ../shared/gold --cross-validate

Exit codes: 0 done; 2 wrong usage.
`;

const WEIGHTS = 'src/analysis/english/names/resources/name-weights.ts';
const FIGURES = 'tests/training/names/cross-validated.json';

const { values, positionals } = readArguments(HELP, { 'cross-validate': { type: 'boolean', default: false } }, { positionals: true });
const [folder] = positionals;
if (folder === undefined) failUsage('Name the folder of the annotated documents.');
const scorer = await loadScorer(trainingFile(folder, TRAINING_SETS[0]));
const sets = TRAINING_SETS.map((name) => ({
  name,
  documents: loadGold(trainingFile(folder, name)).map((document) => ({ document, examples: examplesOf(document, scorer) })),
}));
if (values['cross-validate']) {
  const figures = crossValidate(sets, scorer, (line) => process.stdout.write(`${line}\n`));
  writeFileSync(join(process.cwd(), FIGURES), `${JSON.stringify(figures, null, 2)}\n`);
} else {
  const model = trainModel(sets.flatMap(({ documents }) => documents.flatMap(({ examples }) => examples)));
  writeFileSync(join(process.cwd(), WEIGHTS), weightsFile(model, sets));
  process.stdout.write(`The weights are in ${WEIGHTS}.\n`);
}

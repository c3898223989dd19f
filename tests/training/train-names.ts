import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCommand, runCommand } from '../../src/cli/command.ts';
import type { Io } from '../../src/cli/io.ts';
import { loadGold, loadScorer, scorerBeside } from '../bench/compare/gold.ts';
import { CANNOT_RUN, pathExists } from '../bench/needs.ts';
import { serializeModel } from '../../src/analysis/english/names/model/name-model.ts';
import { crossValidate } from './names/cross-validate.ts';
import { examplesOf } from './names/examples.ts';
import { trainModel } from './names/model.ts';
import { readOwnTexts } from './names/own-texts.ts';
import { OWN_TEXTS, TRAINING_SETS, trainingFile } from './names/sets.ts';
import { trainingRecord } from './names/training-record.ts';

const WHAT = `
Train the model that reads names, on annotated documents, and write its weights to src/analysis/english/data/name-model.bin, and to name-model.json beside it what it was trained on.

The same documents and the same code give the same weights. Development figures come from cross-validation alone: by documents (ten parts, each read by a model that was trained on the other nine) and by sets (each read by a model that was trained on the others).`;

const WEIGHTS = 'src/analysis/english/data/name-model.bin';
const RECORD = 'src/analysis/english/data/name-model.json';
const FIGURES = 'tests/training/names/cross-validated.json';

/** Train the model of names, or measure it. */
export function run(argv: readonly string[], io: Io): Promise<number> {
  const command = createCommand(io, 'train-names', {
    what: WHAT,
    examples: ['npm run bench -- train-names ../shared/gold', 'npm run bench -- train-names ../shared/gold --cross-validate'],
    exitCodes: '0 done; 1 a document could not be read',
  })
    .name('npm run bench -- train-names')
    .argument('<folder>', `the annotated documents (${TRAINING_SETS.join(', ')}) and the scorer, score.ts`)
    .option('--cross-validate', 'measure instead of writing weights; the figures go to tests/training/names/cross-validated.json too');
  return runCommand(command, argv, io, async (folder, { crossValidate: measuresOnly = false }) => {
    const files = TRAINING_SETS.map((name) => trainingFile(folder, name));
    if (![...files, scorerBeside(files[0]!)].every((file) => pathExists(file, io))) return CANNOT_RUN;
    const scorer = await loadScorer(files[0]!);
    const texts = [
      ...TRAINING_SETS.map((name) => ({ name: String(name), documents: loadGold(trainingFile(folder, name)) })),
      { name: 'own', documents: readOwnTexts(OWN_TEXTS) },
    ];
    const sets = texts.map(({ name, documents }) => ({ name, documents: documents.map((document) => ({ document, examples: examplesOf(document, scorer) })) }));
    if (measuresOnly) {
      const figures = crossValidate(sets, scorer, (line) => io.stdout.write(`${line}\n`));
      writeFileSync(join(io.root, FIGURES), `${JSON.stringify(figures, null, 2)}\n`);
    } else {
      const weights = serializeModel(trainModel(sets.flatMap(({ documents }) => documents.flatMap(({ examples }) => examples))));
      writeFileSync(join(io.root, WEIGHTS), weights);
      writeFileSync(join(io.root, RECORD), `${JSON.stringify(trainingRecord(sets, weights, io.todayIn(io.timeZone)), null, 2)}\n`);
      io.stdout.write(`The weights are in ${WEIGHTS}, what they were trained on in ${RECORD}.\n`);
    }
    return 0;
  });
}

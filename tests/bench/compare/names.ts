import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CrossValidation, Figures } from '../../training/names/cross-validate.ts';
import { nameErrors, type NameError } from './name-errors.ts';
import { compromise, dateline, type NameReader } from './name-readers.ts';
import { row, type Section } from './section.ts';
import { wordsPerSecond } from './speed.ts';
import type { GoldDocument, Scorer } from './gold.ts';

const READERS = [dateline, compromise];
const MEASURES = { strict: 'strict F1', relaxed: 'relaxed', 'strict.PER': 'persons', 'strict.LOC': 'places', 'strict.ORG': 'organizations' };
const CROSS_VALIDATED = join(import.meta.dirname, '../../training/names/cross-validated.json');

function scores({ read }: NameReader, gold: readonly GoldDocument[], scorer: Scorer): string[] {
  const result = scorer.scoreNer(gold, new Map(gold.map((document) => [document.id, { id: document.id, entities: read(document) }])));
  return Object.keys(MEASURES).map((measure) => result[measure]!.f1.toFixed(1));
}

/** Names of persons, places and organizations: our scores and those of compromise, our linking, errors, speed, and the size of our lists and weights. */
export const compareNames: Section = (gold, scorer, { examples, file }) => {
  const named = gold.filter(({ entities }) => entities !== undefined && entities.length > 0);
  if (named.length === 0) return ['Names: none are annotated.'];
  const speeds = READERS.map((reader) => wordsPerSecond(named, () => named.forEach(reader.read)));
  const errors = Map.groupBy(
    named.flatMap((document) => nameErrors(document, dateline.read(document), scorer)),
    ({ kind }: NameError) => kind,
  );
  return [
    'Names',
    row(['', ...Object.values(MEASURES), 'words/s', 'of compromise']),
    ...READERS.map((reader, index) =>
      row([reader.name, ...scores(reader, named, scorer), Math.round(speeds[index]!).toLocaleString('en'), `${(speeds[index]! / speeds[1]!).toFixed(1)} ×`]),
    ),
    ...trainingFigures(basename(file, '.jsonl')),
    ...linking(named, scorer),
    `  Memory of the lists, the weights and the code: ${memoryOfResources()}`,
    '',
    'Errors of dateline, by kind',
    ...[...errors]
      .toSorted(([, a], [, b]) => b.length - a.length)
      .flatMap(([kind, all]) => [row([kind, String(all.length)]), ...all.slice(0, examples).map(({ example }) => `      ${example}`)]),
  ];
};

/** Return the scores on documents that the model was trained on, each measured by a model that has not seen it. */
function trainingFigures(set: string): string[] {
  const { byDocuments, bySets, rulesAlone } = JSON.parse(readFileSync(CROSS_VALIDATED, 'utf8')) as CrossValidation;
  if (!(set in byDocuments)) return [];
  const line = (name: string, figures: Figures | undefined): string =>
    row([name, ...(figures ? [figures.strict, figures.relaxed, figures.person, figures.place, figures.organization].map((figure) => figure.toFixed(1)) : [])]);
  return [
    '  The model was trained on these documents: the line of dateline above flatters. Cross-validated (npm run bench -- train-names FOLDER --cross-validate):',
    line('by documents', byDocuments[set]),
    line('without this set', bySets[set]),
    line('rules alone', rulesAlone[set]),
  ];
}

/** Return the scores for pairs of coreferent mentions, where the annotators gave ids. */
function linking(gold: readonly GoldDocument[], { scoreLinks }: Scorer): string[] {
  const { pairs } = scoreLinks(gold, new Map(gold.map((document) => [document.id, { id: document.id, entities: dateline.read(document) }])));
  return pairs!.f1 > 0 ? [`  Linking, pairs of mentions: F1 ${pairs!.f1.toFixed(1)} (precision ${pairs!.p.toFixed(1)}, recall ${pairs!.r.toFixed(1)})`] : [];
}

/** Measure the memory of the lists and weights: that of a process that has loaded them, minus its memory before. */
function memoryOfResources(): string {
  const entities = pathToFileURL(join(import.meta.dirname, '../../../src/analysis/english/names/index.ts')).href;
  const script = `
    const used = () => { gc(); const { heapUsed, arrayBuffers } = process.memoryUsage(); return heapUsed + arrayBuffers; };
    const before = used();
    globalThis.kept = await import(${JSON.stringify(entities)});
    process.stdout.write(((used() - before) / 1e6).toFixed(1));`;
  const { stdout } = spawnSync(process.execPath, ['--expose-gc', '--input-type=module', '--eval', script], { encoding: 'utf8' });
  return `${stdout} MB`;
}

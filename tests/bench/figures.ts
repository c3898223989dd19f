import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../src/analysis/analyze.ts';
import { createGazetteer } from '../../src/analysis/english/names/index.ts';
import { findFigures } from '../../src/analysis/english/figures/index.ts';
import { passagesOfText, type TextPassage } from '../../src/analysis/core/plain-text.ts';
import type { Analysis, Figure, FigureValue } from '../../src/analysis/core/types.ts';
import { createCommand, runCommand } from '../../src/cli/command.ts';
import type { Io } from '../../src/cli/io.ts';
import { loadGold, type GoldDocument } from './compare/gold.ts';
import { row } from './compare/section.ts';
import { wordsPerSecond } from './compare/speed.ts';
import { CANNOT_RUN, pathExists } from './needs.ts';
import { languages } from '../analysis/english.ts';

/** A labelled figure; vague ones (“hundreds”) are not scored. */
interface Label {
  start: number;
  end: number;
  value: FigureValue | null;
  qualifier?: string;
  unit?: string;
  counts?: string | null;
  vague?: boolean;
}

/** A labelled sentence of an annotated document. */
interface LabelledSentence {
  file: string;
  id: string;
  start: number;
  end: number;
  figures: Label[];
}

type Found = Pick<Figure, 'start' | 'end' | 'value' | 'qualifier' | 'unit' | 'counts'>;

/** Score the figures. Resolves to the exit code. */
export function run(argv: readonly string[], io: Io): Promise<number> {
  const command = createCommand(io, 'figures', {
    what: 'Score the figures that are read against labelled sentences of annotated texts, and measure the speed.',
    examples: ['npm run bench -- figures ../shared/gold tests/corpus/figures-dev.jsonl --errors'],
    exitCodes: '0 measured; 1 a document could not be read',
  })
    .name('npm run bench -- figures')
    .argument('<folder>', 'the annotated texts that the labels name')
    .argument('<labels>', 'the labelled sentences')
    .option('--errors', 'list what is wrong');
  return runCommand(command, argv, io, (folder, labels, { errors = false }) => {
    if (![folder, labels].every((path) => pathExists(path, io))) return CANNOT_RUN;
    const sentences = readFileSync(labels, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as LabelledSentence);
    const files = [...new Set(sentences.map(({ file }) => file))];
    if (!files.every((file) => pathExists(join(folder, file), io))) return CANNOT_RUN;
    const documents = files.flatMap((file) => loadGold(join(folder, file)).map((gold) => readFigures(`${file}/${gold.id}`, gold)));
    const byKey = new Map(documents.map((document) => [document.key, document]));
    const print = (line: string) => io.stdout.write(`${line}\n`);
    const speed = wordsPerSecond(documents, () => documents.forEach(({ passages, known }) => findFigures(passages, known)));
    print(`Figures in ${sentences.length} sentences`);
    print(row(['', 'precision', 'recall', 'F1']));
    for (const [name, same] of [
      ['span and value', sameSpan],
      ['all of it', sameAll],
    ] as const) {
      const { precision, recall, f1 } = score(sentences, byKey, same);
      print(row([name, precision.toFixed(1), recall.toFixed(1), f1.toFixed(1)]));
    }
    print(`  ${Math.round(speed).toLocaleString('en')} words a second`);
    if (errors) for (const sentence of sentences) for (const line of errorsIn(sentence, byKey)) print(line);
    return 0;
  });
}

/** A document with its analysis. */
interface ReadDocument {
  key: string;
  text: string;
  passages: TextPassage[];
  known: Analysis;
  found: Found[];
}

function readFigures(key: string, { text, dct }: GoldDocument): ReadDocument {
  const passages = passagesOfText(text);
  const known = analyze(passages, { published: dct, lang: 'en', languages, gazetteer: createGazetteer([]) });
  const found = known.figures.map((figure) => ({
    ...figure,
    start: figure.start + passages[figure.passage]!.offset,
    end: figure.end + passages[figure.passage]!.offset,
  }));
  return { key, text, passages, known, found };
}

/** Return the figures found in a labelled sentence. */
function foundIn({ file, id, start, end }: LabelledSentence, documents: ReadonlyMap<string, ReadDocument>): Found[] {
  return documents.get(`${file}/${id}`)!.found.filter((figure) => figure.start >= start && figure.end <= end);
}

const sameValue = (a: FigureValue | null, b: FigureValue | null): boolean => JSON.stringify(a) === JSON.stringify(b);
const sameSpan = (label: Label, figure: Found): boolean => label.start === figure.start && label.end === figure.end && sameValue(label.value, figure.value);
const sameAll = (label: Label, figure: Found): boolean =>
  sameSpan(label, figure) && (label.qualifier ?? null) === figure.qualifier && (label.unit ?? null) === figure.unit && (label.counts ?? null) === figure.counts;

function score(
  sentences: readonly LabelledSentence[],
  documents: ReadonlyMap<string, ReadDocument>,
  same: (label: Label, figure: Found) => boolean,
): { precision: number; recall: number; f1: number } {
  let [right, read, labelled] = [0, 0, 0];
  for (const sentence of sentences) {
    const { figures } = sentence;
    const own = foundIn(sentence, documents);
    const clear = figures.filter((label) => label.vague !== true);
    read += own.filter((figure) => !figures.some((label) => label.vague === true && label.start < figure.end && figure.start < label.end)).length;
    labelled += clear.length;
    right += clear.filter((label) => own.some((figure) => same(label, figure))).length;
  }
  const [precision, recall] = [right / read, right / labelled];
  return { precision: 100 * precision, recall: 100 * recall, f1: (200 * precision * recall) / (precision + recall) };
}

/** Return the errors in a sentence, one per line below its text; empty if there are none. */
function errorsIn(sentence: LabelledSentence, documents: ReadonlyMap<string, ReadDocument>): string[] {
  const { file, id, start, end, figures } = sentence;
  const own = foundIn(sentence, documents);
  const { text } = documents.get(`${file}/${id}`)!;
  const show = ({ start: from, end: to, ...rest }: Label | Found) =>
    `[${text.slice(from, to)}] ${JSON.stringify([rest.value, rest.qualifier ?? null, rest.unit ?? null, rest.counts ?? null])}`;
  const missed = figures.filter((label) => label.vague !== true && !own.some((figure) => sameAll(label, figure)));
  const extra = own.filter((figure) => !figures.some((label) => label.vague === true || sameAll(label, figure)));
  if (missed.length + extra.length === 0) return [];
  const words = text.slice(start, end).replace(/\s+/g, ' ');
  return [`\n${words}`, ...missed.map((label) => `  expected ${show(label)}`), ...extra.map((figure) => `  read     ${show(figure)}`)];
}

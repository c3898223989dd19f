import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../src/analysis/analyze.ts';
import { createGazetteer } from '../../src/analysis/english/names/index.ts';
import { findFigures } from '../../src/analysis/english/figures/index.ts';
import { passagesOfText } from '../../src/analysis/core/plain-text.ts';
import type { Figure, FigureValue } from '../../src/analysis/core/types.ts';
import { loadGold, type GoldDocument } from './compare/gold.ts';
import { row } from './compare/section.ts';
import { wordsPerSecond } from './compare/speed.ts';

/** A figure as somebody labelled it; vague ones (“hundreds”) are counted neither for nor against. */
interface Label {
  start: number;
  end: number;
  value: FigureValue | null;
  qualifier?: string;
  unit?: string;
  counts?: string | null;
  vague?: boolean;
}

/** A labelled sentence of a document of the folder of annotated texts. */
interface LabelledSentence {
  file: string;
  id: string;
  start: number;
  end: number;
  figures: Label[];
}

type Found = Pick<Figure, 'start' | 'end' | 'value' | 'qualifier' | 'unit' | 'counts'>;

const HELP = 'Usage: npm run bench:figures -- FOLDER LABELS [--errors]\n\nFOLDER holds the annotated texts that the labels name.';
const [folder, labelFile, option] = process.argv.slice(2);
if (folder === undefined || labelFile === undefined) {
  console.error(HELP);
  process.exit(2);
}

const sentences = readFileSync(labelFile, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as LabelledSentence);
const documents = new Map<string, GoldDocument>();
for (const file of new Set(sentences.map((sentence) => sentence.file)))
  for (const gold of loadGold(join(folder, file))) documents.set(`${file}/${gold.id}`, gold);

const gazetteer = createGazetteer([]);
const found = new Map<string, Found[]>();
for (const [key, { text, dct }] of documents) {
  const passages = passagesOfText(text);
  const { figures } = analyze(passages, { published: dct, lang: 'en', gazetteer });
  found.set(
    key,
    figures.map((figure) => ({ ...figure, start: figure.start + passages[figure.passage]!.offset, end: figure.end + passages[figure.passage]!.offset })),
  );
}

const sameValue = (a: FigureValue | null, b: FigureValue | null): boolean => JSON.stringify(a) === JSON.stringify(b);
const sameSpan = (label: Label, figure: Found): boolean => label.start === figure.start && label.end === figure.end && sameValue(label.value, figure.value);
const sameAll = (label: Label, figure: Found): boolean =>
  sameSpan(label, figure) && (label.qualifier ?? null) === figure.qualifier && (label.unit ?? null) === figure.unit && (label.counts ?? null) === figure.counts;

function f1(same: (label: Label, figure: Found) => boolean): { precision: number; recall: number; f1: number } {
  let [right, read, labelled] = [0, 0, 0];
  for (const { file, id, start, end, figures } of sentences) {
    const own = found.get(`${file}/${id}`)!.filter((figure) => figure.start >= start && figure.end <= end);
    const clear = figures.filter((label) => label.vague !== true);
    read += own.filter((figure) => !figures.some((label) => label.vague === true && label.start < figure.end && figure.start < label.end)).length;
    labelled += clear.length;
    right += clear.filter((label) => own.some((figure) => same(label, figure))).length;
  }
  const [precision, recall] = [right / read, right / labelled];
  return { precision: 100 * precision, recall: 100 * recall, f1: (200 * precision * recall) / (precision + recall) };
}

const texts = [...documents.values()].map(({ text, dct }) => {
  const passages = passagesOfText(text);
  return { text, passages, known: analyze(passages, { published: dct, lang: 'en', gazetteer }) };
});
const speed = wordsPerSecond(texts, () => texts.forEach(({ passages, known }) => findFigures(passages, known)));
console.log(`Figures in ${sentences.length} sentences`);
console.log(row(['', 'precision', 'recall', 'F1']));
for (const [name, same] of [
  ['span and value', sameSpan],
  ['all of it', sameAll],
] as const) {
  const { precision, recall, f1: score } = f1(same);
  console.log(row([name, precision.toFixed(1), recall.toFixed(1), score.toFixed(1)]));
}
console.log(`  ${Math.round(speed).toLocaleString('en')} words a second`);

if (option === '--errors') {
  for (const { file, id, start, end, figures } of sentences) {
    const own = found.get(`${file}/${id}`)!.filter((figure) => figure.start >= start && figure.end <= end);
    const { text } = documents.get(`${file}/${id}`)!;
    const show = ({ start: from, end: to, ...rest }: Label | Found) =>
      `[${text.slice(from, to)}] ${JSON.stringify([rest.value, rest.qualifier ?? null, rest.unit ?? null, rest.counts ?? null])}`;
    const missed = figures.filter((label) => label.vague !== true && !own.some((figure) => sameAll(label, figure)));
    const extra = own.filter((figure) => !figures.some((label) => label.vague === true || sameAll(label, figure)));
    if (missed.length + extra.length === 0) continue;
    console.log(`\n${text.slice(start, end).replace(/\s+/g, ' ')}`);
    for (const label of missed) console.log(`  expected ${show(label)}`);
    for (const figure of extra) console.log(`  read     ${show(figure)}`);
  }
}

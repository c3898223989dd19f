import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { AnalysisScore } from '../../src/audit/index.ts';
import type { CrossValidation } from '../training/names/cross-validate.ts';
import type { GoldDocument, Scorer } from './compare/gold.ts';
import { dateline as nameReader } from './compare/name-readers.ts';
import { dateline as timeReader } from './compare/time-readers.ts';

const RECORD = join(import.meta.dirname, '../../src/audit/analysis-scores.json');
const CROSS_VALIDATED = join(import.meta.dirname, '../training/names/cross-validated.json');

/** Write the scores of a set of annotated documents into the file that the page on accuracy shows, in place of those of an earlier day. */
export function recordScores(file: string, gold: readonly GoldDocument[], scorer: Scorer, on: string): void {
  const set = basename(file, '.jsonl');
  const others = (JSON.parse(readFileSync(RECORD, 'utf8')) as AnalysisScore[]).filter((score) => score.set !== set);
  const scores = [...others, ...scoresOf(set, gold, scorer, on)].sort((a, b) => (a.set + a.layer < b.set + b.layer ? -1 : 1));
  writeFileSync(RECORD, `${JSON.stringify(scores, null, 2)}\n`);
}

function scoresOf(set: string, gold: readonly GoldDocument[], scorer: Scorer, on: string): AnalysisScore[] {
  const named = gold.filter(({ entities }) => entities !== undefined && entities.length > 0);
  const dated = gold.filter(({ timex }) => timex !== undefined);
  const names = scorer.scoreNer(named, new Map(named.map((document) => [document.id, { id: document.id, entities: nameReader.read(document) }])));
  const times = scorer.scoreTimex(dated, new Map(dated.map((document) => [document.id, { id: document.id, timex: timeReader.read(document) }])));
  const { byDocuments } = JSON.parse(readFileSync(CROSS_VALIDATED, 'utf8')) as CrossValidation;
  const value = times['value'] as { f1: number } | undefined;
  return [
    ...(named.length > 0
      ? [{ set, documents: named.length, layer: 'names' as const, on, f1: rounded(names['strict']!.f1), crossValidated: byDocuments[set]?.strict ?? null }]
      : []),
    ...(dated.length > 0 && value ? [{ set, documents: dated.length, layer: 'times' as const, on, f1: rounded(value.f1), crossValidated: null }] : []),
  ];
}

function rounded(percent: number): number {
  return Math.round(percent * 10) / 10;
}

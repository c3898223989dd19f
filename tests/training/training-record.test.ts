import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FEATURE_BITS, MAX_FEATURES } from '../../src/analysis/english/names/model/features.ts';
import { TRAINING } from './names/model.ts';
import { readOwnTexts } from './names/own-texts.ts';
import { OWN_TEXTS, TRAINING_SETS } from './names/sets.ts';
import { trainingRecord, type TrainingRecord } from './names/training-record.ts';

const data = join(import.meta.dirname, '../../src/analysis/english/data');
const record = JSON.parse(readFileSync(join(data, 'name-model.json'), 'utf8')) as TrainingRecord;

test('the record beside the weights matches these weights, the features and the training in the code', () => {
  expect(record.weights).toBe(
    createHash('sha256')
      .update(readFileSync(join(data, 'name-model.bin')))
      .digest('hex'),
  );
  expect(record).toMatchObject({ features: { bits: FEATURE_BITS, maxPerWord: MAX_FEATURES }, training: TRAINING });
  expect(Object.keys(record.sets)).toEqual([...TRAINING_SETS, 'own']);
});

test('our own texts are those that it was trained on', () => {
  const documents = readOwnTexts(OWN_TEXTS).map((document) => ({ document, examples: [] }));
  expect(record.sets['own']).toEqual(trainingRecord([{ name: 'own', documents }], new Uint8Array(), '').sets['own']);
});

test('a document’s digest covers its text and its names', () => {
  const digestOf = (text: string, end: number) =>
    trainingRecord(
      [{ name: 'a', documents: [{ document: { id: 'x', text, dct: '', entities: [{ start: 0, end, type: 'PER' }] }, examples: [] }] }],
      new Uint8Array(),
      '',
    ).sets['a']!['x'];
  expect(digestOf('Ann left.', 3)).toMatch(/^[\da-f]{16}$/);
  expect(new Set([digestOf('Ann left.', 3), digestOf('Ann left!', 3), digestOf('Ann left.', 4)]).size).toBe(3);
});

import { describe, expect, test } from 'vitest';
import { passagesOfText } from '../../src/analysis/core/index.ts';
import { createAnalyzer, createGazetteer, createSentenceStage, type Gazetteer, type Stage } from '../../src/analysis/index.ts';
import { english } from './english.ts';

const gazetteer = createGazetteer([]);
const document = (text: string) => ({ passages: passagesOfText(text), published: '2023-07-05', gazetteer });

/** Plugin that marks names of ships: “MV Astra”, “HMS Swift”. */
const ships: Stage<Gazetteer> = {
  name: 'ships',
  reads: ['sentences'],
  writes: ['ships'],
  run: ({ passages }) => ({
    ships: passages.flatMap(({ text }, passage) =>
      [...text.matchAll(/\b(?:MV|MS|SS|HMS|USS) (\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*)/gu)].map(({ 0: surface, index }) => ({
        passage,
        start: index,
        end: index + surface.length,
        surface,
      })),
    ),
  }),
};

describe('stages', () => {
  test('a plugin adds a layer to the layers of the language', () => {
    const {
      ships: found,
      sentences,
      times,
    } = createAnalyzer({ language: english, plugins: [ships] }).analyze(document('The MV Astra left port on Tuesday. HMS Northern Light did not.'));
    expect(found).toEqual([
      { passage: 0, start: 4, end: 12, surface: 'MV Astra' },
      { passage: 0, start: 35, end: 53, surface: 'HMS Northern Light' },
    ]);
    expect(sentences).toHaveLength(2);
    expect(times.map(({ edtf }) => edtf)).toEqual(['2023-07-04']);
  });

  test('layers that a language does not write stay empty', () => {
    const { sentences, mentions, figures } = createAnalyzer({ language: { code: 'xx', stages: [createSentenceStage()] } }).analyze(
      document('Ana Reyes left. 40 came.'),
    );
    expect([sentences.length, mentions, figures]).toEqual([2, [], []]);
  });

  test('a stage is refused if it reads a layer that no earlier stage writes; the error names both', () => {
    const events = english.stages.find(({ name }) => name === 'events')!;
    expect(() => createAnalyzer({ language: { code: 'xx', stages: [createSentenceStage(), events] } })).toThrow(
      'The stage “events” reads “times”, which no stage before it writes.',
    );
  });
});

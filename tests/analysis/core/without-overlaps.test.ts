import { expect, test } from 'vitest';
import { passagesOfText } from '../../../src/analysis/core/index.ts';
import { createAnalyzer, createGazetteer, type Gazetteer, type Stage } from '../../../src/analysis/index.ts';
import { english } from '../english.ts';

/** Analyze an English text with one additional mention, of the given words. */
function withMention(text: string, words: string, isOverridden = false) {
  const markStage: Stage<Gazetteer> = {
    name: 'mark',
    reads: ['mentions', 'entities'],
    writes: ['mentions', 'entities'],
    run: ({ annotations: { mentions, entities, sentences } }) => {
      const start = text.indexOf(words);
      const mention = { id: 'm9', passage: 0, start, end: start + words.length, sentence: sentences[0]!.id, surface: words, type: 'place' as const };
      return {
        mentions: [...mentions, { ...mention, entity: 'place:marked', why: '', ...(isOverridden && { manualOverride: { reason: null } }) }],
        entities: [...entities, { key: 'place:marked', name: words, type: 'place', curated: false }],
      };
    },
  };
  const analyzer = createAnalyzer({ language: english, plugins: [markStage] });
  return analyzer.analyze({ passages: passagesOfText(text), published: '2023-07-05', gazetteer: createGazetteer([]) });
}

test('a name inside an amount is removed, with its entity if there is no other mention', () => {
  const { mentions, entities, figures } = withMention('The ticket costs US $40 today.', 'US');
  expect(figures.map(({ surface }) => surface)).toEqual(['US $40']);
  expect(mentions).toEqual([]);
  expect(entities).toEqual([]);
});

test('a date inside a longer name is removed with its event', () => {
  const { mentions, times, events } = withMention('They met at Café 3 July 2023 Centre last.', 'Café 3 July 2023 Centre');
  expect(mentions.map(({ surface }) => surface)).toEqual(['Café 3 July 2023 Centre']);
  expect(times).toEqual([]);
  expect(events).toEqual([]);
});

test('a date longer than the name inside it is kept', () => {
  const { mentions, times } = withMention('They met on 3 July 2023 in secret.', 'July');
  expect(mentions).toEqual([]);
  expect(times.map(({ edtf }) => edtf)).toEqual(['2023-07-03']);
});

test('an editor’s annotation is kept even if another one is longer', () => {
  const { mentions, times } = withMention('They met on 3 July 2023 in secret.', 'July', true);
  expect(mentions.map(({ surface }) => surface)).toEqual(['July']);
  expect(times).toEqual([]);
});

test('adjacent annotations are unchanged', () => {
  const { mentions, times } = withMention('In Sochi 3 July 2023 was quiet.', 'Sochi');
  expect(mentions.map(({ surface }) => surface)).toContain('Sochi');
  expect(times.map(({ edtf }) => edtf)).toEqual(['2023-07-03']);
});

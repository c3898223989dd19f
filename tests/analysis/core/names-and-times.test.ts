import { expect, test } from 'vitest';
import { analyze, createGazetteer } from '../../../src/analysis/index.ts';
import { passagesOfText } from '../../../src/analysis/core/index.ts';
import { withoutOverlaps } from '../../../src/analysis/core/without-overlaps.ts';
import type { Mention, TimeExpression } from '../../../src/analysis/core/types.ts';
import { languages } from '../english.ts';

const published = '2024-07-10';

/**
 * Return the names and times that are kept if a text has a mention with the words `name` and a time expression with the words `time`.
 *
 * @param options.elsewhere whether the name is mentioned a second time
 * @param options.isOverridden whether an editor set the mention
 */
function keptIn(text: string, name: string, time: string, { elsewhere = false, isOverridden = false } = {}) {
  const at = (words: string) => ({ passage: 0, sentence: 's1', start: text.indexOf(words), end: text.indexOf(words) + words.length, surface: words });
  const mention: Mention = { ...at(name), id: 'm1', type: 'person', entity: 'person:x', why: '', ...(isOverridden && { manualOverride: { reason: null } }) };
  const timeExpression: TimeExpression = {
    ...{ ...at(time), id: 't1', type: 'DATE', value: '2024-05', edtf: '2024-05', earliest: '2024-05-01', latest: '2024-05-31', granularity: 'month' },
    ...{ label: '', certain: {}, implied: {}, anchor: null, direction: null, why: '' },
  };
  const other: Mention[] = elsewhere ? [{ ...mention, id: 'm2', sentence: 's2', start: mention.start + 1000, end: mention.end + 1000 }] : [];
  const kept = withoutOverlaps({
    entities: [{ key: 'person:x', name, type: 'person', curated: false }],
    mentions: [mention, ...other],
    times: [timeExpression],
    ...{ sentences: [], boilerplate: [], descriptions: [], nationalities: [], events: [], claims: [], figures: [] },
  });
  return { names: kept.mentions.map(({ surface }) => surface), times: kept.times.map(({ surface }) => surface), entities: kept.entities.length };
}

test('a name that contains a time is kept, not the time', () => {
  expect(keptIn('The Sunday Times wrote of it.', 'Sunday Times', 'Sunday')).toEqual({ names: ['Sunday Times'], times: [], entities: 1 });
});

test('a time that contains a name is kept, not the name; an entity without other mentions is removed', () => {
  expect(keptIn('It was shelled on May 22-23.', 'May', 'May 22-23')).toEqual({ names: [], times: ['May 22-23'], entities: 0 });
});

test('a word that is a name and a time is kept as a name only if the name occurs elsewhere in the article', () => {
  expect(keptIn('May said so.', 'May', 'May', { elsewhere: true })).toEqual({ names: ['May', 'May'], times: [], entities: 1 });
  expect(keptIn('May said so.', 'May', 'May')).toEqual({ names: [], times: ['May'], entities: 0 });
});

test('a name that partly overlaps a time is kept only if it occurs elsewhere in the article', () => {
  expect(keptIn('Last August Lind left.', 'August Lind', 'Last August', { elsewhere: true }).times).toEqual([]);
  expect(keptIn('Last August Lind left.', 'August Lind', 'Last August')).toEqual({ names: [], times: ['Last August'], entities: 0 });
});

test('an editor’s correction is kept', () => {
  expect(keptIn('It was shelled on May 22-23.', 'May', 'May 22-23', { isOverridden: true })).toEqual({ names: ['May'], times: [], entities: 1 });
});

test.each([
  ['In May Theresa May resigned.', ['Theresa May'], ['May']],
  ['Theresa May spoke. The shelling on May 22-23 was heavy. In May she left.', ['Theresa May'], ['May 22-23', 'May']],
  ['In June Anna Berg met August Lind. Last August Lind left.', ['Anna Berg', 'August Lind', 'August Lind'], ['June']],
  ['The Sunday Times wrote on Sunday of Black Friday.', ['Sunday Times'], ['Sunday']],
])('no name and time share a word: %s', (text, names, times) => {
  const annotations = analyze(passagesOfText(text), { published, lang: 'en', languages, gazetteer: createGazetteer([]) });
  expect(annotations.mentions.map(({ surface }) => surface)).toEqual(names);
  expect(annotations.times.map(({ surface }) => surface)).toEqual(times);
});

import { expect, test } from 'vitest';
import { indexEntities } from '../../src/edition/entity-index.ts';
import type { Entity } from '../../src/edition/types.ts';

const entity = (name: string, most = 1) => ({ name, activity: { periods: [], most } }) as unknown as Entity;

test('entries stand under their first letter, accents and capitals aside, numbers last', () => {
  const names = ['Zoe', 'Émile', 'eden', '7x7', 'Erik', 'Ödön', 'Шебекино'];
  expect(indexEntities(names.map((name) => entity(name))).groups.map(({ initial, entities }) => [initial, entities.map(({ name }) => name)])).toEqual([
    ['E', ['eden', 'Émile', 'Erik']],
    ['O', ['Ödön']],
    ['Z', ['Zoe']],
    ['Ш', ['Шебекино']],
    ['#', ['7x7']],
  ]);
});

test('its drawings have one scale', () => {
  expect(indexEntities([entity('A', 2), entity('B', 7)])).toMatchObject({ count: 2, mostInPeriod: 7 });
  expect(indexEntities([])).toEqual({ count: 0, mostInPeriod: 1, groups: [] });
});

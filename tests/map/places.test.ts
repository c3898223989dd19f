import { expect, test } from 'vitest';
import type { Entity } from '../../src/edition/types.ts';
import { drawFilterMap, placesAround, type MapPlace } from '../../src/map/index.ts';
import { precisionOf } from '../../src/map/precision.ts';

const ref = (key: string) => ({ key, name: key, type: 'place' as const, href: `/places/${key}/` });
const place = (key: string, count: number): MapPlace => ({ entity: ref(key), kind: 'town', aliases: [], coordinates: [50, 30], count });

test('around a place are its containers, named or not, and the named places in it, the most named first', () => {
  const known = new Map([place('land', 0), place('region', 0), place('north', 1), place('south', 3), place('east', 0)].map((each) => [each.entity.key, each]));
  const region = { ...ref('region'), within: [ref('land')], parts: [ref('north'), ref('south'), ref('east'), ref('unknown')] } as unknown as Entity;
  expect(placesAround(region, known).map(({ entity }) => entity.key)).toEqual(['region', 'land', 'south', 'north']);
});

test('the map of the filter omits places that no article names', () => {
  expect(drawFilterMap([place('north', 1), place('east', 0)], (key) => `#${key}`)!.marks.map(({ name }) => name)).toEqual(['north']);
  expect(drawFilterMap([place('east', 0)], (key) => `#${key}`)).toBeNull();
});

test('the last word of a kind decides how exactly a place can be shown', () => {
  expect(['self-declared republic', 'border town', 'Country', 'village', ''].map(precisionOf)).toEqual(['region', 'town', 'country', 'spot', 'spot']);
});

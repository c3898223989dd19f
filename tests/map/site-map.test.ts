import { expect, test } from 'vitest';
import { drawSiteMap } from '../../src/map/site-map.ts';
import type { MapPlace } from '../../src/map/types.ts';

const place = (index: number): MapPlace => ({
  entity: { key: `p${index}`, name: `Place ${index}`, type: 'place', href: `/places/p${index}/` },
  kind: 'town',
  aliases: [],
  coordinates: [50 + (index % 20) / 10, 30 + Math.floor(index / 20) / 10],
  count: index,
});

test('only the most named of very many places are drawn and listed', () => {
  const { whole, groups, named, count } = drawSiteMap(Array.from({ length: 400 }, (_, index) => place(index + 1)));
  const listed = groups.flatMap(({ places }) => places.map((each) => each.count));
  expect(named).toBe(400);
  expect(count).toBe(300);
  expect(listed).toEqual(Array.from({ length: 300 }, (_, index) => 400 - index));
  expect(whole!.wide.marks).toHaveLength(300);
});

test('a few places are all drawn and listed', () => {
  const { groups, count } = drawSiteMap([place(1), place(2)]);
  expect(count).toBe(2);
  expect(groups.flatMap(({ places }) => places)).toHaveLength(2);
});

test('a place that no article names is neither drawn nor listed, and does not widen the map', () => {
  const unnamed: MapPlace = { ...place(0), coordinates: [10, 10] };
  expect(drawSiteMap([place(1), place(2), unnamed])).toEqual(drawSiteMap([place(1), place(2)]));
  expect(drawSiteMap([unnamed])).toEqual({ whole: null, regions: [], named: 0, count: 0, groups: [] });
});

import { expect, test } from 'vitest';
import { buildEdition } from '../../../src/edition/build-edition.ts';
import { compileArticles, testSettings } from '../make-edition.ts';
import type { CuratedEntity } from '../../../src/collections/entities/schema.ts';

const common = { aliases: [], sameAs: [] };
const entities: CuratedEntity[] = [{ ...common, id: 'northport', name: 'Northport', type: 'place', kind: 'town' }];

/** Return the number of announcements of 6 June 2023 that are open after a later article, whose title is its slug. */
function openAfter(announced: string, later: { slug: string; body: string }) {
  const articles = compileArticles(
    [
      { slug: 'announcement', published: '2023-06-06', body: announced },
      { published: '2023-07-15', ...later },
    ],
    entities,
  );
  const { rows } = buildEdition(articles, entities, testSettings).agreement;
  return rows.filter(({ kind }) => kind === 'announced').length;
}

const WORKSHOP = 'Northport will hold a workshop on repairing harbour cranes on 20 June 2023.';
const RAINED = 'It rained.';

test('an announcement is not open if the title of a later article reports it, even without a day', () => {
  expect(openAfter(WORKSHOP, { slug: 'rain', body: RAINED })).toBe(1);
  expect(openAfter(WORKSHOP, { slug: 'Recap of the workshop on harbour cranes', body: RAINED })).toBe(0);
  expect(openAfter(WORKSHOP, { slug: 'A harbour without ships', body: RAINED })).toBe(1);
});

test('an announcement is not open if a later article names the announced event', () => {
  const named = 'The first Mobile Crane Repair Shop will open in Northport on 20 June 2023.';
  expect(openAfter(named, { slug: 'rain', body: 'Many came to the Crane Repair Shop in summer.' })).toBe(0);
  expect(openAfter(named, { slug: 'rain', body: 'Many came to the repair shop in summer.' })).toBe(1);
});

test('a sentence whose time dates another event, or that only says when a holiday is, announces nothing', () => {
  const before = 'Before the regatta on 20 June 2023 a panel will meet in Northport.';
  expect(openAfter(before, { slug: 'rain', body: RAINED })).toBe(0);
  expect(openAfter('Before the end of spring, Northport will open its gates on 20 June 2023.', { slug: 'rain', body: RAINED })).toBe(1);
  expect(openAfter('Harbour Day is next week, so Northport will show its old ships.', { slug: 'rain', body: RAINED })).toBe(0);
});

test('an announcement is not open if its own article was updated on the day or later: it may report it', () => {
  const openIn = (more: string) => {
    const articles = compileArticles(
      [
        { slug: 'announcement', published: '2023-06-06', body: WORKSHOP, more },
        { slug: 'rain', published: '2023-07-15', body: RAINED },
      ],
      entities,
    );
    return buildEdition(articles, entities, testSettings).agreement.rows.filter(({ kind }) => kind === 'announced').length;
  };
  expect(openIn('updated: 2023-06-19')).toBe(1);
  expect(openIn('updated: 2023-06-20')).toBe(0);
});

test('an announcement for two days is one, and names both', () => {
  const articles = compileArticles(
    [
      { slug: 'announcement', published: '2023-06-06', body: 'Northport will hold a workshop on repairing harbour cranes on 20 and 21 June 2023.' },
      { slug: 'rain', published: '2023-07-15', body: RAINED },
    ],
    entities,
  );
  const { rows } = buildEdition(articles, entities, testSettings).agreement;
  expect(rows.filter(({ kind }) => kind === 'announced').map(({ label, day }) => [label, day])).toEqual([['20 June 2023 and 21 June 2023', '2023-06-21']]);
});

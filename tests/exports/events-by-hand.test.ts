import { expect, test } from 'vitest';
import { events } from '../../src/exports/tables/events.ts';
import { createHrefs } from '../../src/edition/href.ts';
import { makeEdition, testSettings } from '../edition/make-edition.ts';

const hrefs = createHrefs(testSettings);

test('the row of an event says what an editor changed, why, and the source of an added one', () => {
  const more = `overrides:
  dates: [{ text: on Friday, date: 2023-06-02, reason: The minutes say so. }]
  events: [{ add: It was opened., date: 2019-05-03, source: { name: City archive } }]`;
  const edition = makeEdition([{ slug: 'bridge', published: '2023-07-05', body: 'It was closed on Friday. It rained in May.', more }], []);
  const rows = events
    .entries(edition, testSettings, hrefs)
    .map((entry) => Object.fromEntries(events.columns.map(({ name, value }) => [name, value(entry, hrefs)])));
  expect(
    rows.map(({ date, set_by_hand, reason, source }) => [date, set_by_hand, reason, source]).sort(([a], [b]) => String(a).localeCompare(String(b), 'en')),
  ).toEqual([
    ['2019-05-03', 'added', null, 'City archive'],
    ['2023-05', null, null, null],
    ['2023-06-02', 'date', 'The minutes say so.', null],
  ]);
  expect(rows.find(({ set_by_hand }) => set_by_hand === 'added')!['id']).toBe('bridge/added-1');
});

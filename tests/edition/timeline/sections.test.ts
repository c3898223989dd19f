import { expect, test } from 'vitest';
import { timelineSections } from '../../../src/edition/timeline/sections.ts';
import { onDay, editionOf } from '../../timeline/fixture.ts';

const told = onDay('told', '2023-05-01');
const old = [onDay('old-a', '1999-05-01'), onDay('old-b', '1999-05-01', { reported: '2024-01-02' })];
const specs = [
  told,
  ...old,
  onDay('scrap', '2023-05-02'),
  onDay('planned', '2023-05-03', { status: 'planned' }),
  onDay('denied', '2023-05-04', { status: 'denied' }),
  onDay('unclear', '2023-05-05', { status: 'unclear' }),
  { id: 'month', earliest: '2023-05-01', latest: '2023-05-31' },
  { id: 'year', earliest: '2023-01-01', latest: '2023-12-31' },
];

test('events that belong to no reported happening are in a section, and a happening only once', () => {
  const { timeline, chronicle } = editionOf(specs, [[told]]);
  const { chronicle: background } = editionOf(old, [old]);
  const sections = timelineSections({ timeline, chronicle, background });
  const idOf = (entry: (typeof sections)[number]['entries'][number]) => ('event' in entry ? entry.event.id : `happening ${entry.happening.id}`);
  expect(sections.map(({ name, entries }) => [name, ...entries.map(idOf)])).toEqual([
    ['background', 'happening r-old-a'],
    ['months', 'month'],
    ['years', 'year'],
    ['planned', 'planned'],
    ['possible', 'denied', 'unclear'],
    ['others', 'scrap'],
  ]);
});

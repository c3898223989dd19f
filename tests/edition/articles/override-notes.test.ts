import { describe, expect, test } from 'vitest';
import type { CuratedEntity } from '../../../src/collections/entities/schema.ts';
import { buildTimelineFiles } from '../../../src/edition/timeline/build-files.ts';
import type { TimelineIndexFile, TimelinePartFile } from '../../../src/timeline/files.ts';
import { eventsIn } from '../../../src/edition/timeline/parts.ts';
import { makeEdition } from '../make-edition.ts';
import { place } from '../make-entities.ts';

const NORTHPORT: CuratedEntity = place('northport', 'Northport', { partOf: 'north' });
const NORTH: CuratedEntity = place('north', 'North Region');
const OVERRIDES = `overrides:
  dates:
    - { text: on Friday, date: 2023-06-02, reason: 'The minutes say so.' }
    - { text: May, hide: true }
  events:
    - { text: council resigned, date: 2023-06 }
    - add: The bridge was opened.
      date: 2019-05-03
      source: { name: City archive, url: 'https://example.org/bridge' }
      entities: [northport]
      reason: The article takes it as known.`;

const edition = makeEdition(
  [{ slug: 'bridge', published: '2023-07-05', body: 'The bridge in Northport was closed on Friday. The council resigned. It rained in May.', more: OVERRIDES }],
  [NORTH, NORTHPORT],
);
const events = eventsIn(edition.timeline).map(({ event }) => event);
const [opening, closing, resignation] = [events[0]!, events[2]!, events[1]!];

describe('an editor’s overrides', () => {
  test('move, add and hide events of the timeline, each marked with its reason', () => {
    expect(events.map(({ label, manualOverride }) => [label, manualOverride])).toEqual([
      ['3 May 2019', { reason: 'The article takes it as known.', source: { name: 'City archive', url: 'https://example.org/bridge' } }],
      ['June 2023', { reason: null, source: null }],
      ['2 June 2023', { reason: 'The minutes say so.', source: null }],
    ]);
    expect(edition.eventCount).toBe(3);
    expect(resignation.sentence.excerpt).toEqual({ text: 'The council resigned.', marks: [[4, 20]] });
    expect(closing.sentence.excerpt.text.slice(...closing.sentence.excerpt.marks[0]!)).toBe('on Friday');
  });

  test('an added event links to its article, and is listed under its entities and their containers', () => {
    expect(opening.sentence).toMatchObject({ href: '/articles/bridge/#added-2', excerpt: { text: 'The bridge was opened.', marks: [] } });
    expect(opening.entities.map(({ name }) => name)).toEqual(['Northport']);
    expect(opening.filterKeys).toEqual(['northport', 'north']);
    const onPages = edition.places.map(({ name, timeline }) => [name, eventsIn(timeline).map(({ event }) => event.label)]);
    expect(onPages).toEqual([
      ['North Region', ['3 May 2019', '2 June 2023']],
      ['Northport', ['3 May 2019', '2 June 2023']],
    ]);
  });

  test('are in the files that the browser filters, with source and reason', () => {
    const files = buildTimelineFiles(edition);
    const { facets } = files[0]!.file as TimelineIndexFile;
    expect(facets.place.map(([key, , own]) => [key, own])).toContainEqual(['northport', [0, 2]]);
    const [first] = (files[1]!.file as TimelinePartFile).events;
    expect(first!.editorNote).toEqual({
      words: 'Added by an editor.',
      source: { name: 'City archive', url: 'https://example.org/bridge' },
      reason: 'The article takes it as known.',
    });
    expect(first!.fragment).toBe('#added-2');
  });

  test('are listed on the article’s page, and among its dates', () => {
    const [article] = edition.articles;
    expect(article!.overrides.map(({ text, effect: says, reason, added }) => [text, says, reason, added?.id])).toEqual([
      ['on Friday', 'means 2 June 2023', 'The minutes say so.', undefined],
      ['May', 'means no date', null, undefined],
      ['council resigned', 'reports an event of June 2023', null, undefined],
      ['The bridge was opened.', 'is not in the text: added as an event of 3 May 2019', 'The article takes it as known.', 'added-2'],
    ]);
    expect(
      article!.dates.map(({ label, times, added }) => [label, times.map(({ surface, isOverridden }) => [surface, isOverridden]), added.map(({ id }) => id)]),
    ).toEqual([
      ['3 May 2019', [], ['bridge/added-2']],
      ['June 2023', [['council resigned', true]], []],
      ['2 June 2023', [['on Friday', true]], []],
    ]);
  });
});

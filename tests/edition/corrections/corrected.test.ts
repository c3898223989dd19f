import { describe, expect, test } from 'vitest';
import type { Edition } from '../../../src/edition/types.ts';
import { makeEdition } from '../make-edition.ts';
import { organization, person, place } from '../make-entities.ts';

const entities = [place('northport', 'Northport', { kind: 'town' }), person('ana-reyes', 'Ana Reyes'), organization('harbour-board', 'Harbour Board')];

/** An article as day, publication and text, with further lines of frontmatter. */
type Given = [published: string, source: string, body: string, more?: string];

function editionOf(...articles: Given[]): Edition {
  return makeEdition(
    articles.map(([published, source, body, more]) => ({ slug: `on-${published}`, published, source, body, ...(more !== undefined && { more }) })),
    entities,
  );
}

/** Return the corrected reports of happenings, each with the day of its correction. */
function correctedIn(edition: Edition): [text: string, correctedOn: string, isSelectable: boolean][] {
  const happenings = edition.chronicle.flatMap((day) => day.happenings);
  return happenings.flatMap(({ reports, isSelectable }) =>
    reports.flatMap(({ sentence, correction }): [string, string, boolean][] =>
      correction === undefined ? [] : [[sentence.excerpt.text, correction.day, isSelectable]],
    ),
  );
}

const SINKING: Given = ['2024-05-02', 'Kabar', 'A ferry sank off Northport on Wednesday and 11 passengers drowned, Kabar learned from Ana Reyes.'];

describe('a report that its publication corrects', () => {
  test('is marked, leads to the correction and is not selected', () => {
    const edition = editionOf(SINKING, [
      '2024-05-04',
      'Kabar',
      'Ana Reyes visited Northport on Friday. An earlier report gave the number of drowned ferry passengers as 11; it was nine.',
    ]);
    expect(correctedIn(edition)).toEqual([[expect.stringContaining('11 passengers drowned'), '2024-05-04', false]]);
  });

  test('is not marked by a correction of another number, nor of another thing', () => {
    const other = 'An earlier report gave the number of drowned ferry passengers as 14; it was nine.';
    const thing = 'An earlier report gave the number of closed schools in Northport as 11; it was nine.';
    for (const text of [other, thing])
      expect(correctedIn(editionOf(SINKING, ['2024-05-04', 'Kabar', `Ana Reyes visited Northport on Friday. ${text}`]))).toEqual([]);
  });

  test('is not marked by a sentence of the days before it', () => {
    const before: Given = [
      '2024-05-01',
      'Kabar',
      'Ana Reyes visited Northport. An earlier report gave the number of drowned ferry passengers as 11; it was nine.',
    ];
    expect(correctedIn(editionOf(before, SINKING))).toEqual([]);
  });

  test('is marked by the corrections in the frontmatter of a later article of the same publication', () => {
    const more = "updated: 2024-05-06\ncorrections: [{ date: '2024-05-06', text: 'The ferry carried nine passengers who drowned, not 11.' }]";
    const edition = editionOf(SINKING, ['2024-05-04', 'Kabar', 'Ana Reyes visited Northport on Friday.', more]);
    expect(correctedIn(edition).map(([, day]) => day)).toEqual(['2024-05-06']);
  });
});

describe('a statement that its speaker withdraws', () => {
  const claim: Given = ['2024-05-03', 'Kabar', 'The Harbour Board said that a captain in Northport was arrested on Thursday.'];

  test('is marked', () => {
    const edition = editionOf(claim, ['2024-05-05', 'Radio Coast', 'In Northport, the Harbour Board withdrew its claim that the captain had been arrested.']);
    expect(correctedIn(edition).map(([, day]) => day)).toEqual(['2024-05-05']);
  });

  test('is not marked if its speaker refuses to withdraw it, or withdraws something else', () => {
    const refused = 'In Northport, the Harbour Board refused to withdraw its claim that the captain had been arrested.';
    const other = 'In Northport, the Harbour Board withdrew its claim that the mooring had been inspected.';
    for (const text of [refused, other]) expect(correctedIn(editionOf(claim, ['2024-05-05', 'Radio Coast', text]))).toEqual([]);
  });
});

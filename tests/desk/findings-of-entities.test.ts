import { describe, expect, test } from 'vitest';
import { CLEAN, entity, find, MAYOR, PORT } from './find.ts';

// The first test loads the model of names.
test('articles without faults have no findings', () => {
  expect(find([CLEAN, CLEAN.replace('opened', 'closed')])).toEqual({});
});

describe('recurring-name', () => {
  test('a name of two articles without a file, with the file to paste', () => {
    const { 'recurring-name': [finding, ...others] = [] } = find([`${CLEAN} Boris Lindqvist was there.`, `${CLEAN} Boris Lindqvist was not there.`]);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      about: 'Boris Lindqvist',
      remedy: {
        file: 'content/entities/boris-lindqvist.yaml',
        isNew: true,
        lines: '# yaml-language-server: $schema=../../.vscode/entity.schema.json\nname: Boris Lindqvist\ntype: person\n',
      },
    });
    expect(finding!.examples.map(({ text }) => text).sort()).toEqual(['Boris Lindqvist was not there.', 'Boris Lindqvist was there.']);
  });

  test('a name of one article is not listed', () => {
    expect(find([`${CLEAN} Boris Lindqvist was there.`])).not.toHaveProperty('recurring-name');
  });
});

describe('doubtful-name', () => {
  test('a name that the articles also write in lower case, with the line that hides it', () => {
    const [one, two] = ['The Harbour Committee met there.', 'The Harbour Committee did not meet. The harbour committee has no chair.'].map(
      (text) => `${CLEAN} ${text}`,
    );
    const found = find([one!, two!]);
    expect(found['doubtful-name']).toMatchObject([
      {
        about: 'Harbour Committee',
        seen: 'The articles also write these words in lower case, once.',
        remedy: { isNew: false, lines: 'overrides:\n  entities:\n    - { text: "Harbour Committee", hide: true, reason: "This is no name." }\n' },
      },
    ]);
    expect(found).not.toHaveProperty('recurring-name');
  });

  test('a name that is always capitalized is not listed', () => {
    expect(find([`${CLEAN} The Harbour Committee met there.`, `${CLEAN} The Harbour Committee did not meet.`])).not.toHaveProperty('doubtful-name');
  });
});

describe('possible-duplicate', () => {
  test('a spelling that differs in a letter, with the alias to paste', () => {
    const { 'possible-duplicate': [finding] = [] } = find([CLEAN, 'In Northport, Anna Reyes said on 2 May 2023 that she was tired.']);
    expect(finding).toMatchObject({
      about: 'Ana Reyes and Anna Reyes',
      seen: 'Their names differ in one letter. The articles of both name Northport.',
      remedy: { file: 'content/entities/ana-reyes.yaml', isNew: false, lines: 'aliases: ["Anna Reyes"]\n' },
    });
  });

  test('a surname alone in two articles, which may be two people, with the file that makes them one and without an alias, which would be the name again', () => {
    const { 'possible-duplicate': [finding] = [] } = find([
      'Mr Lindqvist opened the bridge in Northport on 2 May 2023.',
      'Mr Lindqvist closed the bridge in Northport on 2 May 2023.',
    ]);
    expect(finding).toMatchObject({
      about: 'Lindqvist and Lindqvist',
      seen: 'Their names are the same. The articles of both name Northport.',
      remedy: { file: 'content/entities/lindqvist.yaml', isNew: true, lines: expect.not.stringContaining('aliases') as string },
    });
  });

  test('a spelling that the file excludes is not listed', () => {
    const mayor = entity('ana-reyes', { name: 'Ana Reyes', type: 'person', not: ['Anna Reyes'] });
    expect(find([CLEAN, 'In Northport, Anna Reyes was tired on 2 May 2023.'], [PORT, mayor])).not.toHaveProperty('possible-duplicate');
  });

  test('two entities with a file each are not listed', () => {
    const other = entity('anna-reyes', { name: 'Anna Reyes', type: 'person' });
    expect(find([CLEAN, 'In Northport, Anna Reyes was tired on 2 May 2023.'], [PORT, MAYOR, other])).not.toHaveProperty('possible-duplicate');
  });

  test('names that differ in a number are not listed', () => {
    expect(find(['The 3rd Harbour Brigade and the 8th Harbour Brigade met on 2 May 2023 in Northport with Ana Reyes.'])).not.toHaveProperty(
      'possible-duplicate',
    );
  });
});

describe('possible-homonym', () => {
  const SOUTHPORT = entity('southport', { name: 'Southport', type: 'place', kind: 'town', coordinates: [50, 10] });
  const apart: [string, string] = [
    'The mayor of Northport, Ana Reyes, opened the bridge on 2 May 2023.',
    'The mayor of Southport, Ana Reyes, closed the harbour on 2 May 2023.',
  ];

  test('a name that two articles call mayor of two towns, with the file of the second', () => {
    expect(find(apart, [PORT, SOUTHPORT, MAYOR])['possible-homonym']).toMatchObject([
      {
        about: 'Ana Reyes',
        seen: expect.stringMatching(/^“mayor of (North|South)port” in one article, “mayor of (North|South)port” in another\.$/) as string,
        examples: [{ text: expect.stringContaining('mayor') as string }, { text: expect.stringContaining('mayor') as string }],
        remedy: { file: 'content/entities/ana-reyes-2.yaml', isNew: true, lines: expect.stringContaining('sameNameAs:\n  - ana-reyes\n') as string },
      },
    ]);
  });

  test('it is not listed if its file has both offices, or both articles give the same office', () => {
    const both = entity('ana-reyes', {
      name: 'Ana Reyes',
      type: 'person',
      roles: [
        { title: 'mayor', of: 'northport' },
        { title: 'mayor', of: 'southport' },
      ],
    });
    expect(find(apart, [PORT, SOUTHPORT, both])).not.toHaveProperty('possible-homonym');
    expect(find([apart[0], apart[0].replace('opened', 'closed')])).not.toHaveProperty('possible-homonym');
  });
});

describe('unused-entity', () => {
  const SOUTHPORT = entity('southport', { name: 'Southport', type: 'place', coordinates: [50, 10] });

  test('a file that no article uses', () => {
    expect(find([CLEAN], [PORT, MAYOR, SOUTHPORT])['unused-entity']).toMatchObject([{ about: 'content/entities/southport.yaml' }]);
  });

  test('a place that only contains another is not listed', () => {
    const region = entity('north', { name: 'North Province', type: 'place', coordinates: [55, 10] });
    const town = entity('northport', { name: 'Northport', type: 'place', coordinates: [55, 10], partOf: 'north' });
    expect(find([CLEAN], [town, region, MAYOR])).toEqual({});
  });
});

describe('unplaced-place', () => {
  test('an editor’s place without coordinates, with the line to fill in', () => {
    const town = entity('northport', { name: 'Northport', type: 'place', kind: 'town' });
    expect(find([CLEAN], [town, MAYOR])['unplaced-place']).toMatchObject([
      { about: 'Northport', remedy: { file: 'content/entities/northport.yaml', lines: 'coordinates: [LATITUDE, LONGITUDE]\n' } },
    ]);
  });

  test('a country, which has a shape, is not listed', () => {
    const country = entity('northport', { name: 'Northport', type: 'place', kind: 'country' });
    expect(find([CLEAN], [country, MAYOR])).toEqual({});
  });
});

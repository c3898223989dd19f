import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { summarizeEntities } from '../../src/desk/entity-summaries.ts';
import type { Finding } from '../../src/desk/types.ts';
import type { CuratedEntity } from '../../src/collections/entities/schema.ts';
import { contentOf, entity, findIn } from './find.ts';

/** Articles of a small town: a mayor whom three articles call by her surname, and two people with one surname. */
const TOWN = [
  'Mayor Dorothy Haskell opened the Mill Street bridge on 2 May 2023. “It is ours,” Haskell said.',
  'Mayor Haskell said on 2 May 2023 that Mill Street would be closed. “It is sad,” Haskell said.',
  'Haskell said on 2 May 2023 that the sale was good. “I am glad,” said Haskell. “It is over,” Haskell told the council.',
  'The houses were bought on 2 May 2023, said Haskell.',
  'The board’s secretary, Susan Tibbets, met Councilman Ray Tibbets on 2 May 2023. “We lost,” Susan Tibbets said.',
  'Councilman Ray Tibbets said on 2 May 2023 that Mill Street was closed.',
  'Tibbets said on 3 May 2023 that the vote was lost.',
  'Councilman Tibbetts said on 4 May 2023 that the council would vote.',
  'Mr. Lindqvist opened a shop on 2 May 2023.',
  'Mr. Lindqvist closed a shop on 3 May 2023.',
];

/** Return the entities after an editor pasted the lines of a finding. */
function paste({ remedy }: Finding, entities: CuratedEntity[]): CuratedEntity[] {
  const id = remedy!.file.replace(/^content\/entities\/|\.yaml$/g, '');
  const known = entities.find((each) => each.id === id);
  expect(known === undefined, 'a file is new if there is none').toBe(remedy!.isNew);
  return [
    ...entities.filter((each) => each !== known),
    entity(id, { ...(known && { name: known.name, type: known.type }), ...(parse(remedy!.lines) as object) }),
  ];
}

/** Return what the site has of each person with a full name: slugs of articles, and statements. */
function people(bodies: string[], entities: CuratedEntity[]): Map<string, string[]> {
  const { edition } = contentOf(bodies, entities);
  const statements = Map.groupBy(edition.voices, ({ claim }) => claim.speaker.key);
  return new Map(
    summarizeEntities(edition)
      .filter(({ type, name }) => type === 'person' && name.includes(' '))
      .map(({ key, name, articles }) => [name, [...articles, ...(statements.get(key) ?? []).map(({ claim }) => claim.excerpt.text)]] as const),
  );
}

/** Return the lines that a site with these articles is offered for its names. */
function offered(bodies: string[], entities: CuratedEntity[]): Finding[] {
  const found = findIn(contentOf(bodies, entities));
  return ['possible-duplicate', 'recurring-name', 'unknown-voice'].flatMap((kind) => found[kind] ?? []).filter(({ remedy }) => remedy !== null);
}

describe('lines that the report offers', () => {
  // The first test loads the model of names.
  test('take no article and no statement from a person, and make no second person of one surname', () => {
    const before = people(TOWN, []);
    const findings = offered(TOWN, []);
    expect(findings.map(({ remedy }) => remedy!.file.split('/').at(-1))).toEqual(
      expect.arrayContaining(['dorothy-haskell.yaml', 'lindqvist.yaml', 'ray-tibbets.yaml']),
    );
    for (const finding of findings) {
      const after = people(TOWN, paste(finding, []));
      expect([...after.keys()].sort(), finding.remedy!.file).toEqual([...before.keys()].sort());
      for (const [name, had] of before) expect(after.get(name), `${finding.remedy!.file}: ${name}`).toEqual(expect.arrayContaining(had));
    }
  });

  test('a surname becomes an alias of the only person who has it, once for all articles, in her file if there is one', () => {
    const duplicates = (entities: CuratedEntity[]) => findIn(contentOf(TOWN, entities))['possible-duplicate']!.filter(({ about }) => about.includes('Haskell'));
    expect(duplicates([])).toMatchObject([
      {
        about: 'Haskell and Haskell',
        seen: expect.stringContaining('Dorothy Haskell has this name.') as string,
        remedy: {
          file: 'content/entities/dorothy-haskell.yaml',
          isNew: true,
          lines: expect.stringMatching(/name: Dorothy Haskell\ntype: person\naliases: \["Haskell"\]\n$/) as string,
        },
      },
    ]);
    const mayor = entity('dorothy', { name: 'Dorothy Haskell', type: 'person' });
    expect(duplicates([mayor])).toMatchObject([{ remedy: { file: 'content/entities/dorothy.yaml', isNew: false, lines: 'aliases: ["Haskell"]\n' } }]);
  });

  test('a new file that a finding before it offers is said to be perhaps there', () => {
    const fund = (name: string) => `The ${name} said on 2 May 2023 that it would pay for the bridge.`;
    const findings = offered([fund('Karlow Fund'), fund('Karlow Fund'), fund('Karlov Fund')], []);
    expect(findings.map(({ remedy }) => [remedy!.file, remedy!.isNew, remedy!.where])).toEqual([
      ['content/entities/karlow-fund.yaml', true, null],
      ['content/entities/karlow-fund.yaml', true, 'or, if a finding above has made it, only what it lacks'],
    ]);
  });

  test('a surname of several people gets no lines, but their names', () => {
    const found = findIn(contentOf(TOWN, []))['possible-duplicate']!.filter(({ about }) => about.includes('Tibbetts'));
    expect(found).toMatchObject([{ seen: expect.stringContaining('Ray Tibbets, Susan Tibbets have this name.') as string, remedy: null }]);
  });

  test('a surname that two articles use for a man and a woman gets no lines, nor does that of a person of the other sex', () => {
    const remedies = (bodies: string[]) => (findIn(contentOf(bodies, []))['possible-duplicate'] ?? []).map(({ remedy }) => remedy);
    const [mr, mrs] = ['Mr. Lindqvist opened a shop on 2 May 2023.', 'Mrs. Lindqvist closed a shop on 3 May 2023.'];
    expect(remedies([mr, mr])).toMatchObject([{ file: 'content/entities/lindqvist.yaml' }]);
    expect(remedies([mr, mrs])).toEqual([null]);
    expect(remedies([mr, mr, 'Mrs. Anna Lindqvist closed a shop on 3 May 2023.'])).toEqual([null]);
    expect(remedies([mr, mr, 'Anna Lindqvist closed a shop on 3 May 2023.'])).toMatchObject([{ file: 'content/entities/anna-lindqvist.yaml' }]);
  });

  test('a given name of one person gets no lines: others may have it', () => {
    const bodies = ['Anna said on 2 May 2023 that she was tired.', 'Anna said on 3 May 2023 that she was glad.', 'Anna Lindqvist closed a shop on 3 May 2023.'];
    for (const { remedy } of findIn(contentOf(bodies, []))['possible-duplicate'] ?? []) expect(remedy).toBeNull();
  });
});

describe('a file that only says what the site already does', () => {
  test('changes no article of a person whom a title and a surname mean elsewhere', () => {
    const mayor = entity('dorothy-haskell', { name: 'Dorothy Haskell', type: 'person' });
    expect(people(TOWN, [mayor])).toEqual(people(TOWN, []));
    expect(people(TOWN, []).get('Dorothy Haskell')).toEqual(expect.arrayContaining(['article-1', 'article-2']));
  });

  test('changes no article of an organization whose acronym another article uses', () => {
    const water = 'The Coastal Water Inspection Board (CWIB) closed a well in Kenya. The CWIB said so.';
    const bodies = [water, 'A well in Peru was closed by the CWIB. The CWIB said so.'];
    const board = entity('cwib', { name: 'Coastal Water Inspection Board', type: 'organization' });
    const articles = (entities: CuratedEntity[]) =>
      new Map(summarizeEntities(contentOf(bodies, entities).edition).map(({ name, articles }) => [name, articles]));
    expect(articles([board])).toEqual(articles([]));
  });

  test('a name that its file excludes stays apart', () => {
    const mayor = entity('dorothy-haskell', { name: 'Dorothy Haskell', type: 'person', not: ['Haskell'] });
    expect(people(TOWN, [mayor]).get('Dorothy Haskell')).not.toContain('article-2');
  });

  test('a name of two entities gets no file with the name alone', () => {
    const [one, other] = ['John Smith, 30, a baker, was in Kenya.', 'John Smith, 70, a bishop, was in Peru.'];
    const found = findIn(contentOf([one, one, other, other], []))['recurring-name']!.filter(({ about }) => about === 'John Smith');
    expect(found.map(({ remedy }) => remedy)).toEqual([null, null]);
  });
});

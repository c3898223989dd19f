import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createGazetteer } from '../../../src/analysis/english/names/index.ts';
import { compileArticle } from '../../../src/collections/articles/compile.ts';
import type { CompiledArticle } from '../../../src/collections/articles/compiled.ts';
import { buildEdition } from '../../../src/edition/build-edition.ts';
import type { Edition } from '../../../src/edition/types.ts';
import type { FigureNote } from '../../../src/collections/figures/schema.ts';
import { gazetteerEntry } from '../../../src/collections/entities/read.ts';
import type { CuratedEntity } from '../../../src/collections/entities/schema.ts';
import { siteSchema } from '../../../src/config/site.ts';

const site = siteSchema.parse({ name: 'News', description: 'D.', address: 'https://example.org' });
const place = (id: string, name: string, kind: string, partOf?: string): CuratedEntity => ({
  id,
  name,
  type: 'place',
  aliases: [],
  sameAs: [],
  kind,
  ...(partOf !== undefined && { partOf }),
});
const entities: CuratedEntity[] = [
  place('land', 'Norland', 'country'),
  place('north', 'North Province', 'region', 'land'),
  place('northport', 'Northport', 'town', 'north'),
  place('eastby', 'Eastby', 'town', 'north'),
  { id: 'reyes', name: 'Ana Reyes', type: 'person', aliases: [], sameAs: [], roles: [] },
];
const gazetteer = createGazetteer(entities.map(gazetteerEntry));

/** Compile articles, given as date and text. */
function compile(articles: [published: string, body: string][]): CompiledArticle[] {
  return articles.map(([published, body], index) => {
    const slug = `a${index + 1}`;
    const text = `---\ntitle: T\npublished: ${published}\nsummary: S.\nsources: [{ name: A source }]\n---\n${body}\n`;
    return compileArticle({ slug, path: slug, text }, { gazetteer, timeZone: 'UTC', imageSize: () => null }).article!;
  });
}
const edition = (articles: [published: string, body: string][], notes: FigureNote[] = []) => buildEdition(compile(articles), entities, site, notes);
const shown = ({ figures }: Edition) => figures.map(({ title, status, reports }) => `${title}: ${status} ${reports.map(({ label }) => label).join(', ')}`);

describe('figures are grouped', () => {
  test.each<[string, [string, string][], string[]]>([
    [
      'by different words for one thing, in one place, on days that follow each other',
      [
        ['2023-05-01', 'Ten people were killed in Northport on Monday.'],
        ['2023-05-02', 'The death toll in Northport rose to 14 on Tuesday.'],
      ],
      ['People killed, Northport: change 10, 14'],
    ],
    [
      'planned counts with planned ones, and not with what was',
      [
        ['2023-05-01', 'Ana Reyes said that Northport will build 300 homes.'],
        ['2023-05-02', 'Ana Reyes said that Northport had built 280 homes.'],
        ['2023-05-03', 'Ana Reyes said that Northport would build 320 homes.'],
      ],
      ['Homes, Northport: change 300, 320'],
    ],
    [
      'across a place and the one that contains it',
      [
        ['2023-05-01', 'Ten people were injured in Northport.'],
        ['2023-05-02', 'In North Province 12 residents were wounded.'],
      ],
      ['People injured, North Province: change 10, 12'],
    ],
    [
      'by the one who speaks of them, over weeks',
      [
        ['2023-05-01', 'Ana Reyes said that 40 villages had no light.'],
        ['2023-06-01', 'Ana Reyes said that 50 villages had no light.'],
      ],
      ['Settlements: change 40, 50'],
    ],
    [
      'with the sources that differ on one day',
      [['2023-05-01', '| Source | Injured |\n| --- | --- |\n| Ana Reyes | 12 |\n| The council | 13 |']],
      ['People injured: differ 12, 13'],
    ],
    [
      'of sources whose numbers are for different days: none of them changed',
      [
        ['2023-05-01', 'Ana Reyes said that ten people were injured in Northport.'],
        ['2023-05-02', 'According to the council, 12 people were injured in Northport.'],
      ],
      ['People injured, Northport: sources 10, 12'],
    ],
    [
      'of a toll that an article tells as it rose within a day, each source’s number above the one before',
      [['2023-05-01', '| Source | Dead |\n| --- | --- |\n| Ana Reyes | 2 |\n| The council | 10 |\n| The council | 14 |']],
      ['People killed: change 2, 10, 14'],
    ],
    [
      'of sources that differ on one day, where one of them lowered its number',
      [['2023-05-01', '| Source | Dead |\n| --- | --- |\n| Ana Reyes | 12 |\n| The council | 10 |\n| The council | 14 |']],
      ['People killed: differ 12, 10, 14'],
    ],
    [
      'in one article, for days that differ',
      [['2023-05-02', 'In Northport 40 villages had no light on Monday. In Northport 12 villages had no light on Tuesday.']],
      ['Settlements, Northport: change 40, 12'],
    ],
    [
      'in two articles of one day',
      [
        ['2023-05-02', 'In Northport 40 villages have no light.'],
        ['2023-05-02', 'In Northport 12 villages have no light.'],
      ],
      ['Settlements, Northport: change 40, 12'],
    ],
    [
      'of a toll that one article gives twice',
      [['2023-05-02', 'Ten people were killed in Northport. The death toll in Northport rose to 14.']],
      ['People killed, Northport: change 10, 14'],
    ],
    [
      'where they agree',
      [
        ['2023-05-01', 'Ana Reyes said that 40 villages had no light.'],
        ['2023-05-03', 'There are 40 villages without light, according to Ana Reyes.'],
      ],
      ['Settlements: agree 40, 40'],
    ],
  ])('%s', (_name, articles, expected) => {
    expect(shown(edition(articles))).toEqual(expected);
  });
});

describe('figures are not grouped', () => {
  test.each<[string, [string, string][]]>([
    [
      'in different places',
      [
        ['2023-05-01', 'Ten people were killed in Northport.'],
        ['2023-05-02', 'In Eastby 12 people were killed.'],
      ],
    ],
    [
      'weeks after an event',
      [
        ['2023-05-01', 'Ten people were killed in Northport.'],
        ['2023-05-20', 'In Northport 12 people were killed.'],
      ],
    ],
    [
      'where only the country is one',
      [
        ['2023-05-01', 'Ten people were killed in Norland.'],
        ['2023-05-02', 'In Norland 12 people were killed.'],
      ],
    ],
    [
      'of different sorts',
      [
        ['2023-05-01', 'Ana Reyes counted ten armoured vehicles.'],
        ['2023-05-02', 'Ana Reyes counted 12 off-road vehicles.'],
      ],
    ],
    [
      'of people of another kind',
      [
        ['2023-05-01', 'Ten people were killed in Northport.'],
        ['2023-05-02', 'In Northport 12 soldiers were killed.'],
      ],
    ],
    [
      'of the killed and the injured',
      [
        ['2023-05-01', 'Ten people were killed in Northport.'],
        ['2023-05-02', 'In Northport 12 people were injured.'],
      ],
    ],
    ['as parts in one sentence', [['2023-05-01', 'Ana Reyes counted ten old bridges and 12 new bridges.']]],
    [
      'where others are added',
      [
        ['2023-05-01', 'Ana Reyes counted ten bridges.'],
        ['2023-05-02', 'Ana Reyes counted another 12 bridges.'],
      ],
    ],
    [
      'as the scene',
      [
        ['2023-05-01', 'Ana Reyes spoke in ten towns.'],
        ['2023-05-02', 'Ana Reyes spoke in 12 towns.'],
      ],
    ],
    [
      'of what is fired anew each day',
      [
        ['2023-05-01', 'Ana Reyes counted ten drones.'],
        ['2023-05-02', 'Ana Reyes counted 12 drones.'],
      ],
    ],
    [
      'by one article for one day: they count different things',
      [['2023-05-01', 'Ana Reyes opened 8 bridges in Northport. The guide names 20 bridges in Northport.']],
    ],
    [
      'by one source in one article for one day',
      [['2023-05-01', 'Ana Reyes said that 40 villages had no light. Ana Reyes said that she had seen 12 villages.']],
    ],
    [
      'of lengths, money and shares',
      [
        ['2023-05-01', 'Ana Reyes gave $10 and 5%, 3 km off.'],
        ['2023-05-02', 'Ana Reyes gave $12 and 6%, 4 km off.'],
      ],
    ],
  ])('%s', (_name, articles) => {
    expect(shown(edition(articles))).toEqual([]);
  });

  test('without a common entity', () => {
    expect(
      shown(
        edition([
          ['2023-05-01', 'There are ten bridges in Northport.'],
          ['2023-05-02', 'Ana Reyes counted 12 bridges.'],
        ]),
      ),
    ).toEqual([]);
  });
});

test('series are the same for any order of the articles', () => {
  const articles = compile([
    ['2023-05-01', 'Ten people were killed in Northport, Ana Reyes said.'],
    ['2023-05-02', 'The death toll in Northport rose to 14.'],
    ['2023-05-02', 'In North Province 15 people died, and 40 villages have no light, Ana Reyes said.'],
    ['2023-06-02', 'Ana Reyes said that 50 villages had no light.'],
  ]);
  const { figures } = buildEdition(articles, entities, site);
  expect(figures.length).toBe(2);
  fc.assert(
    fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (mixed) => {
      expect(buildEdition(mixed, entities, site).figures).toEqual(figures);
    }),
    { numRuns: 20 },
  );
});

test('a series is listed on the pages of its articles and of the entities in its sentences, and of their containers', () => {
  const { articles, people, places } = edition([
    ['2023-05-01', 'Ten people were killed in Northport, Ana Reyes said.'],
    ['2023-05-02', 'The death toll in Northport rose to 14.'],
    ['2023-05-02', 'Ana Reyes was in Eastby.'],
  ]);
  expect(articles.map(({ slug, figures }) => [slug, figures.length])).toEqual([
    ['a2', 1],
    ['a3', 0],
    ['a1', 1],
  ]);
  expect(people.map(({ id, figures }) => [id, figures.length])).toEqual([['reyes', 1]]);
  expect(places.filter(({ figures }) => figures.length > 0).map(({ id }) => id)).toEqual(['land', 'north', 'northport']);
});

describe('an editor', () => {
  const articles: [string, string][] = [
    ['2023-05-01', 'Ten people were killed in Northport, Ana Reyes said.'],
    ['2023-05-02', 'The death toll in Northport rose to 14.'],
    ['2023-05-03', 'In Northport 15 people died.'],
    ['2023-05-09', 'Now 16 people are dead in Northport.'],
  ];
  const note = (action: FigureNote['action'], ...figures: FigureNote['figures']): FigureNote => ({ id: action, action, reason: 'So it is.', figures });

  test('without a note: one series', () => {
    expect(shown(edition(articles))).toEqual(['People killed, Northport: change 10, 14, 15']);
  });

  test('joins', () => {
    const { figures } = edition(articles, [note('join', { article: 'a3', words: '15' }, { article: 'a4', words: '16' })]);
    expect(figures.map(({ reports, note: shownNote }) => [reports.map(({ label }) => label), shownNote?.reason])).toEqual([
      [['10', '14', '15', '16'], 'So it is.'],
    ]);
  });

  test('splits', () => {
    const { figures } = edition(articles, [note('split', { article: 'a3', words: '15' })]);
    expect(figures.map(({ reports, note: shownNote }) => [reports.map(({ label }) => label), shownNote?.action])).toEqual([[['10', '14'], 'split']]);
  });

  test('hides, with the reason', () => {
    const { figures, hiddenFigures } = edition(articles, [note('hide', { article: 'a1', words: 'Ten' })]);
    expect(figures).toEqual([]);
    expect(hiddenFigures).toEqual([{ title: 'People killed, Northport', period: '1–3 May 2023', reason: 'So it is.' }]);
  });
});

test('the numbers of a long series are shortened to the first and the last ones', () => {
  // The first of May 2023 was a Monday.
  const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday'];
  const [series] = edition(
    days.map((day, index) => [`2023-05-${String(index + 1).padStart(2, '0')}`, `The death toll in Northport rose to ${10 + index} on ${day}.`]),
  ).figures;
  expect(series!.reportCount).toBe(10);
  expect(series!.summary).toBe('10 → … → 14 → 15 → 16 → 17 → 18 → 19');
});

describe('a series', () => {
  test('is not made of one sentence in several articles', () => {
    const boilerplate = 'The yard has 300 ferries in Northport.';
    expect(
      shown(
        edition([
          ['2023-05-01', boilerplate],
          ['2023-05-02', boilerplate],
        ]),
      ),
    ).toEqual([]);
  });

  test('says which source gives each number, if no source revises its own', () => {
    const { figures } = edition([
      ['2023-05-01', 'Ten people were killed in Northport on Monday, Ana Reyes said.'],
      ['2023-05-02', 'In Northport 14 people were killed by Tuesday, the police said.'],
    ]);
    expect(figures[0]?.summary).toBe('10 (Ana Reyes) → 14 (the police)');
  });

  test('does not contain numbers that the text itself denies', () => {
    expect(
      shown(
        edition([
          ['2023-05-01', 'Ten people were killed in Northport on Monday.'],
          ['2023-05-02', 'It is not true that 40 people were killed in Northport on Monday. None of the 30 people in Northport was killed.'],
        ]),
      ),
    ).toEqual([]);
  });
});

describe('tolls of a single report', () => {
  const tolls = (...args: Parameters<typeof edition>) => edition(...args).singleTolls.map(({ title, report }) => `${title}: ${report.label}`);

  test('are listed, the latest first; other numbers and those of a series are not', () => {
    expect(
      tolls([
        ['2023-03-01', 'Three people were injured in Eastby on Monday.'],
        ['2023-05-01', 'Ten people were killed in Northport on Monday. Two bridges are closed.'],
        ['2023-05-02', 'The death toll in Northport rose to 14 on Tuesday.'],
        ['2023-07-03', 'In Eastby 17 people have been killed since May.'],
      ]),
    ).toEqual(['People killed, Eastby: 17', 'People injured, Eastby: 3']);
  });
});

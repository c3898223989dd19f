import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildEdition } from '../../src/edition/build-edition.ts';
import { withHtml } from '../collections/articles/with-html.ts';
import { type ArticleSpec, compileArticles, makeEdition, testSettings } from './make-edition.ts';
import { person, place } from './make-entities.ts';

const entities = [
  place('north', 'North Province', { kind: 'region' }),
  place('northport', 'Northport', { kind: 'town', partOf: 'north' }),
  person('ana-reyes', 'Ana Reyes', { roles: [{ title: 'mayor', of: 'northport', asOf: '2023-05-02' }] }),
];
const article = (slug: string, published: string, body: string, more = ''): ArticleSpec => ({ slug, published, body, more });

const articles = [
  article(
    'bridge',
    '2023-05-23',
    'The bridge at Northport was closed on Monday, the mayor, Ana Reyes, said. Governor Boris Lindqvist denied it.',
    'topics: [bridges]',
  ),
  article(
    'reopening',
    '2023-06-02',
    'In May the bridge was closed, Governor Boris Lindqvist said. It will be opened on 5 June 2023.',
    'dateline: Northport\ntopics: [bridges, openings]',
  ),
  article('harvest', '2022-09-01', 'Farmers of North Province met Councillor Clara Oduya in 2021. Mr Smith was there.'),
  article('flood', '2022-10-01', 'Water rose in North Province, said Mr Smith.'),
];
const edition = makeEdition(articles, entities);
const placeWith = (id: string) => edition.places.find((entity) => entity.id === id)!;

describe('the edition', () => {
  test('is the same for any order of its input', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), fc.shuffledSubarray(entities, { minLength: entities.length }), (a, e) => {
        const made = makeEdition(a, e);
        expect(JSON.stringify(made)).toBe(JSON.stringify(edition));
        expect(made.articles.map(withHtml)).toEqual(edition.articles.map(withHtml));
      }),
      { numRuns: 10 },
    );
  });

  test('has its articles newest first', () => {
    expect(edition.articles.map(({ slug }) => slug)).toEqual(['reopening', 'bridge', 'flood', 'harvest']);
  });

  test('gathers the corrections of its articles, newest first', () => {
    const corrected = article(
      'ferry',
      '2022-09-02',
      'Text.',
      'updated: 2022-09-09\ncorrections: [{ date: 2022-09-05, text: One. }, { date: 2022-09-09, text: Two. }]',
    );
    const { corrections, articles: made } = makeEdition([...articles, corrected], entities);
    expect(corrections.map(({ article: { slug }, correction }) => [slug, correction.label, correction.text])).toEqual([
      ['ferry', '9 September 2022', 'Two.'],
      ['ferry', '5 September 2022', 'One.'],
    ]);
    expect(made.find(({ slug }) => slug === 'ferry')!.corrections.map(({ date }) => date)).toEqual(['2022-09-09', '2022-09-05']);
  });

  test('gathers its topics', () => {
    expect(edition.topics.map(({ id, name, articles: own }) => [id, name, own.map(({ slug }) => slug)])).toEqual([
      ['bridges', 'Bridges', ['reopening', 'bridge']],
      ['openings', 'Openings', ['reopening']],
    ]);
  });

  test('has another id when a word changes', () => {
    expect(makeEdition(articles.slice(1), entities).id).not.toBe(edition.id);
  });
});

describe('entities', () => {
  test('an automatically found name has a page if two articles name it, and the page says so', () => {
    const lindqvist = edition.people.find(({ name }) => name === 'Boris Lindqvist')!;
    expect(lindqvist).toMatchObject({ curated: false, href: '/people/boris-lindqvist/' });
    expect(lindqvist.articles.map(({ slug }) => slug)).toEqual(['reopening', 'bridge']);
  });

  test('a name of one article is listed without a page', () => {
    expect(edition.people.some(({ name }) => name === 'Clara Oduya')).toBe(false);
    const harvest = edition.articles.find(({ slug }) => slug === 'harvest')!;
    expect(harvest.people.find(({ name }) => name === 'Clara Oduya')).toMatchObject({ href: null });
  });

  test('a surname alone is not joined across articles', () => {
    expect(edition.people.map(({ name }) => name)).not.toContain('Smith');
  });

  test('a withheld name has no page, whether an editor entered it or not', () => {
    const withheld = { ...testSettings, withheldNames: ['Boris Lindqvist', 'Ana Reyes'].map((name) => ({ name, reason: 'asked for it' })) };
    expect(buildEdition(compileArticles(articles, entities), entities, withheld).people).toEqual([]);
  });

  test('a place contains its parts, with their articles and sentences', () => {
    expect(placeWith('north').parts.map(({ name }) => name)).toEqual(['Northport']);
    expect(placeWith('northport').within.map(({ name }) => name)).toEqual(['North Province']);
    expect(placeWith('north').articles.map(({ slug }) => slug)).toEqual(['bridge', 'flood', 'harvest']);
    expect(placeWith('north').sentences.map(({ excerpt }) => excerpt.marks.map(([start, end]) => excerpt.text.slice(start, end)))).toEqual([
      ['Northport'],
      ['North Province'],
      ['North Province'],
    ]);
    expect(placeWith('north').mentionCount).toBe(2);
  });

  test('companions are named in the same sentences; containers do not count', () => {
    expect(placeWith('northport').appearsWith).toEqual([{ entity: expect.objectContaining({ name: 'Ana Reyes' }) as object, count: 1 }]);
  });

  test('roles have their dates', () => {
    const [role] = edition.people.find(({ id }) => id === 'ana-reyes')!.roles;
    expect(role).toMatchObject({ title: 'mayor', of: { name: 'Northport' }, when: 'as of 2 May 2023' });
  });
});

describe('the timeline', () => {
  test('is grouped by year, month and day, the coarser before the finer', () => {
    expect(
      edition.timeline.map(({ year, events, months }) => [
        year,
        events.map(({ label }) => label),
        months.map((month) => [month.month, month.events.map(({ label }) => label), month.days.map(({ day }) => day)]),
      ]),
    ).toEqual([
      ['2021', ['2021'], []],
      [
        '2023',
        [],
        [
          ['2023-05', ['May 2023'], ['2023-05-22']],
          ['2023-06', [], ['2023-06-05']],
        ],
      ],
    ]);
    expect(edition.eventCount).toBe(4);
  });

  test('distinguishes planned from past events', () => {
    const opening = edition.timeline[1]!.months[1]!.days[0]!.events[0]!;
    expect(opening.status).toBe('planned');
    expect(edition.timeline[1]!.months[0]!.events[0]!.status).toBe('reported');
    expect(opening.reportedOn).toBe('2023-06-02');
  });

  test('an event is listed under the containers of its places, and one without a place under the dateline’s', () => {
    const [closing] = edition.timeline[1]!.months[0]!.days[0]!.events;
    expect(closing!.filterKeys).toEqual(['northport', 'north', 'ana-reyes']);
    const opening = edition.timeline[1]!.months[1]!.days[0]!.events[0]!;
    expect(opening.entities).toEqual([]);
    expect(opening.filterKeys).toEqual(['northport', 'north']);
  });

  test('links to the sentence', () => {
    const [closing] = edition.timeline[1]!.months[0]!.days[0]!.events;
    expect(closing!.sentence.href).toMatch(/^\/articles\/bridge\/#s-/);
    expect(closing!.sentence.excerpt.text.slice(...closing!.sentence.excerpt.marks[0]!)).toBe('Monday');
  });
});

describe('an article of the edition', () => {
  const bridge = edition.articles.find(({ slug }) => slug === 'bridge')!;

  test('has the addresses of its mentions filled in, except those without a page', () => {
    expect(bridge.html()).toContain('data-entity="northport" href="/places/northport/"');
    expect(edition.articles.find(({ slug }) => slug === 'harvest')!.html()).toMatch(/data-entity="person:clara-oduya" data-type/);
  });

  test('a day in a table is shown with its row', () => {
    const body = 'How the count rose:\n\n| Day | Injured |\n| --- | --- |\n| 2 June | 12 people |\n';
    const { articles: made } = makeEdition([article('toll', '2023-06-05', body)], entities);
    const text = 'Day: 2 June; Injured: 12 people';
    expect(made[0]!.dates.flatMap(({ times }) => times.map(({ excerpt }) => excerpt))).toEqual([{ text, marks: [[5, 11]] }]);
  });

  test('has its dates in order of time, each with its reason', () => {
    const reopening = edition.articles.find(({ slug }) => slug === 'reopening')!;
    expect(reopening.dates.map(({ label, times }) => [label, times.map(({ status }) => status)])).toEqual([
      ['May 2023', ['reported']],
      ['5 June 2023', ['planned']],
    ]);
    expect(reopening.dates.map(({ times }) => times[0]!.why)).toEqual([
      '‘In May’ means May 2023, not May 2024: counted back from 2 June 2023, the day of publication, as the sentence is about the past (‘was’).',
      '‘on 5 June 2023’ is written in full.',
    ]);
    expect(reopening.dates.flatMap(({ times }) => times).map(({ countedFrom }) => countedFrom)).toEqual([null, null]);
    expect(reopening.temporalCoverage).toBe('2023-05-01/2023-05-31');
  });

  test('a relative date links to the words it is relative to', () => {
    const told = makeEdition([article('council', '2023-05-24', 'On Monday Ana Reyes met the council. The next day she left.')], entities);
    expect(told.articles[0]!.dates.flatMap(({ times }) => times).map(({ label, countedFrom }) => [label, countedFrom])).toEqual([
      ['22 May 2023', null],
      ['23 May 2023', { id: 't1', words: 'On Monday' }],
    ]);
  });

  test('has related articles with the reason', () => {
    expect(bridge.related[0]).toMatchObject({ slug: 'reopening', reason: 'in both: Boris Lindqvist' });
  });
});

describe('what an article’s editor set', () => {
  const overridden = (overrides: string, body: string) => [...articles, article('letters', '2023-07-01', body, `overrides: { entities: [${overrides}] }`)];

  test('leads to pages that other articles make', () => {
    const { articles: all, people } = makeEdition(overridden('{ text: The engineer, entity: boris-lindqvist }', 'The engineer wrote a letter.'), entities);
    const letters = all.find(({ slug }) => slug === 'letters')!;
    expect(letters.people).toEqual([expect.objectContaining({ name: 'Boris Lindqvist', href: '/people/boris-lindqvist/', isOverridden: true })]);
    expect(people.find(({ name }) => name === 'Boris Lindqvist')!.articles.map(({ slug }) => slug)).toEqual(['letters', 'reopening', 'bridge']);
  });

  test('is shown to readers, with the reason', () => {
    const settings =
      '{ text: The engineer, entity: ana-reyes, reason: Her first trade. }, { text: Mercy, occurrence: 1, hide: true }, { text: Orin, type: place }';
    const { articles: all } = makeEdition(overridden(settings, 'The engineer had Mercy in Orin.'), entities);
    expect(all.find(({ slug }) => slug === 'letters')!.overrides).toEqual([
      {
        text: 'The engineer',
        occurrence: null,
        effect: 'names',
        entity: expect.objectContaining({ name: 'Ana Reyes' }) as object,
        added: null,
        reason: 'Her first trade.',
      },
      { text: 'Mercy', occurrence: 1, effect: 'names nothing that is listed', entity: null, added: null, reason: null },
      { text: 'Orin', occurrence: null, effect: 'names a place', entity: null, added: null, reason: null },
    ]);
  });
});

test('a name with two spellings has one page, which lists the other spelling', () => {
  const { people } = makeEdition(
    [article('a', '2023-05-01', 'Governor Anatoly Hrushkov spoke.'), article('b', '2023-05-02', 'Governor Anatoliy Grushkov spoke.')],
    entities,
  );
  expect(people.filter(({ curated }) => !curated)).toMatchObject([
    { name: 'Anatoly Hrushkov', href: '/people/anatoly-hrushkov/', aliases: ['Anatoliy Grushkov'] },
  ]);
});

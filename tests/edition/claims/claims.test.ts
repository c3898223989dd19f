import { describe, expect, test } from 'vitest';
import { type ArticleSpec, makeEdition } from '../make-edition.ts';
import { person, place } from '../make-entities.ts';

const entities = [
  place('north', 'North Province', { kind: 'region' }),
  place('northport', 'Northport', { kind: 'town', partOf: 'north' }),
  person('ana-reyes', 'Ana Reyes'),
  person('ivo-lind', 'Ivo Lind'),
];
const article = (slug: string, published: string, body: string): ArticleSpec => ({ slug, published, body });

const edition = makeEdition(
  [
    article(
      'promise',
      '2023-05-23',
      'Ana Reyes promised that the bridge at Northport would be opened on 5 June. “I think that it will hold,” she said. An official denied that Ivo Lind was ill.',
    ),
    article(
      'later',
      '2023-06-08',
      'On 5 June the gates at Northport stayed shut. On 5 June the sun shone. It is reported that the bridge is weak. Observers said that it would fall.',
    ),
    article('credit', '2023-06-07', 'The bridge at night. Image: Ivo Lind.'),
  ],
  entities,
);
const claimed = edition.claims.map(({ speaker, polarity, text }) => [speaker.name, polarity, text]);

test('the claims of the edition are those of its articles, the newest first, without credits and what a quotation repeats', () => {
  expect(claimed).toEqual([
    ['No source named', 'said', 'that the bridge is weak'],
    ['Observers', 'said', 'that it would fall'],
    ['Ana Reyes', 'promised', 'that the bridge at Northport would be opened on 5 June'],
    ['Ana Reyes', 'said', '“I think that it will hold,”'],
    ['An official', 'denied', 'that Ivo Lind was ill'],
  ]);
});

test('a claim links to its words and shows them in their sentence', () => {
  const { href, excerpt } = edition.claims[4]!;
  expect(href).toMatch(/^\/articles\/promise\/#c\d$/);
  expect(excerpt.text).toBe('An official denied that Ivo Lind was ill.');
  expect(excerpt.marks.map(([start, end]) => excerpt.text.slice(start, end))).toEqual(['that Ivo Lind was ill']);
});

test('the words of a claim are marked in the article', () => {
  const html = edition.articles.find(({ slug }) => slug === 'later')!.html();
  expect(html).toContain('said <span class="claim" id="c2">that it would fall</span>');
});

test('a claim is about the entities in its words, and the places that contain them', () => {
  expect(edition.claims[2]!.about.map(({ key }) => key)).toEqual(['northport']);
  expect(edition.claims[2]!.aboutKeys).toEqual(['northport', 'north']);
});

test('a promise with a date links to later reports of that day and of the same entities', () => {
  expect(edition.claims[2]!.lookingAhead).toMatchObject({ label: '5 June 2023' });
  expect(edition.claims[2]!.lookingAhead!.reports.map(({ sentence }) => sentence.excerpt.text)).toEqual(['On 5 June the gates at Northport stayed shut.']);
  expect(edition.claims[0]!.lookingAhead).toBeNull();
});

test('the page of a person has its claims and the claims about it', () => {
  const person = (id: string) => edition.people.find((entity) => entity.id === id)!;
  expect(person('ana-reyes').said.map(({ polarity }) => polarity)).toEqual(['promised', 'said']);
  expect(person('ivo-lind').saidAbout.map(({ text }) => text)).toEqual(['that Ivo Lind was ill']);
  expect(person('ivo-lind').saidHref).toBe(`${person('ivo-lind').href}#said`);
});

describe('the sources of an article', () => {
  const sourcing = (slug: string) => edition.articles.find((each) => each.slug === slug)!.sourcing;

  test('are counted by whether they are named', () => {
    const counts = sourcing('promise').groups.map(({ naming, count, sources }) => [naming, count, sources.map(({ speaker }) => speaker.name)]);
    expect(counts).toEqual([
      ['named', 2, ['Ana Reyes']],
      ['unnamed', 1, ['An official']],
    ]);
    // “that the bridge at Northport would be opened on 5 June”, “I think that it will hold”, “that Ivo Lind was ill”.
    expect(sourcing('promise')).toMatchObject({ count: 3, words: 11 + 6 + 5, most: 2 });
  });

  test('may be unnamed speakers, and nobody', () => {
    expect(sourcing('later').groups.map(({ naming }) => naming)).toEqual(['unnamed', 'nobody']);
  });

  test('are none in an article without claims', () => {
    expect(sourcing('credit')).toEqual({ count: 0, words: 0, most: 0, groups: [], tables: [] });
  });
});

describe('the pages of claims', () => {
  test('have whole days, newest first, and the options of their filters', () => {
    const page = edition.claimPages[0]!;
    expect(page.entries.map(({ day, claims }) => [day, claims.length])).toEqual([
      ['2023-06-08', 2],
      ['2023-05-23', 3],
    ]);
    expect(page.label).toBe('23 May 2023 – 8 June 2023');
    expect(page.speakers.map(({ key, count }) => [key, count])).toEqual([
      ['ana-reyes', 2],
      ['described', 1],
      ['collective', 1],
      ['none', 1],
    ]);
    expect(page.subjects.map(({ key }) => key)).toEqual(['ivo-lind', 'northport']);
    // Polarities without claims are not offered.
    expect(page.polarities.map(({ polarity, count }) => [polarity, count])).toEqual([
      ['said', 3],
      ['denied', 1],
      ['promised', 1],
    ]);
  });

  test('leave out what the writers say of themselves', () => {
    const own = makeEdition([article('own', '2023-06-08', 'We hope that the bridge will hold. Observers said that it would fall.')], entities);
    expect(own.claimPages[0]!.entries[0]!.claims.map(({ speaker }) => speaker.name)).toEqual(['Observers']);
  });

  test('are several for many claims, and there is one without claims', () => {
    const long = (count: number, publishedOn: (day: number) => string) =>
      makeEdition(
        Array.from({ length: count }, (_, i) => daily(i + 1, publishedOn(i + 1))),
        entities,
      );
    const daily = (day: number, published: string) =>
      article(`d${day}`, published, Array.from({ length: 50 }, (_, i) => `Ana Reyes said that road ${i} was closed.`).join('\n\n'));
    expect(long(8, (day) => `2023-01-${String(day).padStart(2, '0')}`).claimPages.map(({ number, href, count }) => [number, href, count])).toEqual([
      [null, '/claims/', 200],
      [1, '/claims/1/', 200],
    ]);
    // 450 claims of one day: none is listed twice, and the day has a heading on each page.
    const crowded = long(9, () => '2023-01-01');
    expect(crowded.claimPages.map(({ number, count, entries }) => [number, count, entries.length])).toEqual([
      [null, 250, 1],
      [1, 200, 1],
    ]);
    expect(new Set(crowded.claimPages.flatMap(({ entries }) => entries[0]!.claims.map(({ id }) => id))).size).toBe(450);
    expect(makeEdition([], entities).claimPages).toMatchObject([{ number: null, count: 0, entries: [] }]);
  });
});

test('“Who says so” shows a claim that is no clause as its whole sentence, and a quotation as it is', () => {
  const { articles } = makeEdition(
    [
      article(
        'stress',
        '2023-05-23',
        'Ana Reyes stressed lawful governance and preparedness. Ivo Lind said that the bridge was safe. “A total disgrace,” Ana Reyes said on Monday.',
      ),
    ],
    entities,
  );
  const { sources } = articles[0]!.sourcing.groups[0]!;
  expect(sources.map(({ speaker, claims }) => [speaker.name, ...claims.map(({ text }) => text)])).toEqual([
    ['Ana Reyes', 'Ana Reyes stressed lawful governance and preparedness.', '“A total disgrace,”'],
    ['Ivo Lind', 'that the bridge was safe'],
  ]);
});

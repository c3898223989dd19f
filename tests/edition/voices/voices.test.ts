import { describe, expect, test } from 'vitest';
import type { CuratedEntity } from '../../../src/collections/entities/schema.ts';
import { createHrefs } from '../../../src/edition/href.ts';
import { concentrationOf, voicesOfTopic, voicesPages } from '../../../src/edition/index.ts';
import { type ArticleSpec, makeEdition, testSettings } from '../make-edition.ts';

const common = { aliases: [], sameAs: [] };
const entities: CuratedEntity[] = [
  { ...common, id: 'russia', name: 'Russia', type: 'place', kind: 'country' },
  { ...common, id: 'lindland', name: 'Lindland', type: 'place', kind: 'country' },
  { ...common, id: 'northport', name: 'Northport', type: 'place', kind: 'town', partOf: 'lindland' },
  { ...common, id: 'harbour-ministry', name: 'Harbour Ministry', type: 'organization', description: 'Lindland’s ministry of ports.' },
  { ...common, id: 'blue-legion', name: 'Blue Legion', type: 'organization' },
  {
    ...common,
    id: 'ana-reyes',
    name: 'Ana Reyes',
    type: 'person',
    roles: [
      { title: 'mayor', of: 'northport', to: '2023-05-31' },
      { title: 'spokeswoman', of: 'blue-legion', from: '2023-06-01' },
    ],
  },
  { ...common, id: 'ivo-lind', name: 'Ivo Lind', type: 'person', roles: [{ title: 'spokesman', of: 'harbour-ministry' }] },
  { ...common, id: 'kim-voss', name: 'Kim Voss', type: 'person', roles: [] },
  { ...common, id: 'tove-berg', name: 'Tove Berg', type: 'person', voice: 'expert', roles: [{ title: 'mayor', of: 'northport' }] },
];

function voicesOf(body: string, published = '2023-05-10') {
  const { voices } = makeEdition([{ slug: 'a', published, body }], entities);
  return voices.map(({ claim, kind, naming, office, place, country }) => [claim.speaker.name, kind, naming, office, place?.name, country?.name]);
}

test('only persons, bodies, described sources and documents are voices', () => {
  const speakers = (body: string) => voicesOf(body).map(([name]) => name);
  expect(speakers('Kim Voss said that it rained. Two residents said that it snowed. A report said that it froze.')).toEqual([
    'Kim Voss',
    'Two residents',
    'A report',
  ]);
  expect(speakers('The metrics say that readers stay. They said that it rained.')).toEqual([]);
});

describe('what somebody speaks as', () => {
  test('is given by the office that was held on the day of the article', () => {
    const said = 'Ana Reyes said that the bridge was closed.';
    expect(voicesOf(said)).toEqual([['Ana Reyes', 'official', 'named', 'mayor, Northport', 'Northport', 'Lindland']]);
    expect(voicesOf(said, '2023-06-10')).toEqual([['Ana Reyes', 'military', 'named', 'spokeswoman, Blue Legion', undefined, undefined]]);
  });

  test('of a spokesman is that of the organization, with its place', () => {
    expect(voicesOf('Ivo Lind said that the port was open.')).toEqual([
      ['Ivo Lind', 'official', 'named', 'spokesman, Harbour Ministry', 'Lindland', 'Lindland'],
    ]);
  });

  test('is given by the words of an article if no editor entered an office', () => {
    expect(voicesOf('Kim Voss, a professor at the university, said that the pillars were cracked.').map(([, kind]) => kind)).toEqual(['expert']);
  });

  test('is unknown if nothing indicates it', () => {
    expect(voicesOf('Kim Voss said that she had left Northport.')).toEqual([['Kim Voss', 'unknown', 'named', '', undefined, undefined]]);
  });

  test('has a place where it is that of an office, and never by the nationality of a person', () => {
    const placeOf = (body: string) => voicesOf(body).map(([, kind, , , place]) => [kind, place]);
    expect(placeOf('Kim Voss, a Russian professor, said that the pillars were cracked.')).toEqual([['expert', undefined]]);
    expect(placeOf('Kim Voss, a Russian official, said that the pillars were cracked.')).toEqual([['official', 'Russia']]);
    expect(placeOf('Kim Voss, a Russian pensioner, said that the pillars were cracked.')).toEqual([['unknown', undefined]]);
    expect(placeOf('Russian residents said that it rained. Russian officials said that it snowed.')).toEqual([
      ['witness', undefined],
      ['official', 'Russia'],
    ]);
  });

  test('is what an editor says', () => {
    expect(voicesOf('Tove Berg said that the port was open.').map(([, kind]) => kind)).toEqual(['expert']);
  });

  test('of unnamed speakers is given by the words that describe them', () => {
    expect(
      voicesOf('Officials said that it was open. Residents of Northport said that it was closed. Sources said that it rained. It is reported that it snowed.'),
    ).toEqual([
      ['Officials', 'official', 'unnamed', '', undefined, undefined],
      ['Residents of Northport', 'witness', 'unnamed', '', 'Northport', 'Lindland'],
      ['Sources', 'unnamed', 'unnamed', '', undefined, undefined],
      ['No source named', 'unnamed', 'nobody', '', undefined, undefined],
    ]);
  });
});

test('writers who speak of themselves are not voices, and are counted separately', () => {
  const edition = makeEdition([{ slug: 'a', published: '2023-05-10', body: 'We believe that the port is open. Ivo Lind said that it was closed.' }], entities);
  const [page] = voicesPages(edition, createHrefs(testSettings));
  expect(page!.voices).toMatchObject({ count: 1, writers: 1 });
});

const said = (name: string, times: number) => Array.from({ length: times }, (_, index) => `${name} said that gate ${index + 1} was closed.`).join('\n\n');

describe('a page', () => {
  const articles: ArticleSpec[] = [
    { slug: 'a', published: '2023-05-10', body: `${said('Ivo Lind', 4)}\n\n${said('Officials', 2)}`, more: 'topics: [harbour]' },
    { slug: 'b', published: '2023-06-10', body: said('Ana Reyes', 6) },
  ];
  const edition = makeEdition(articles, entities);
  const pages = voicesPages(edition, createHrefs(testSettings));

  test('exists for the edition, each month and each topic; every statement counts once in each', () => {
    expect(pages.map(({ href, name, voices }) => [href, name, voices.count])).toEqual([
      ['/voices/', '', 12],
      ['/voices/2023-06/', 'June 2023', 6],
      ['/voices/2023-05/', 'May 2023', 6],
      ['/voices/topics/harbour/', 'Harbour', 6],
    ]);
    for (const { voices } of pages) {
      const sum = (counts: number[]) => counts.reduce((all, count) => all + count, 0);
      expect(sum(voices.groups.map(({ count }) => count))).toBe(voices.count);
      expect(sum(voices.places.map(({ count }) => count))).toBe(voices.count);
      expect(sum(Object.values(voices.byNaming))).toBe(voices.count);
    }
  });

  test('of the edition lists the newest statements of a speaker, a page of a month all, each with its address in the article', () => {
    const listed = (index: number) => pages[index]!.voices.groups.flatMap(({ speakers }) => speakers.map(({ count, claims }) => [count, claims.length]));
    expect(listed(0)).toEqual([
      [4, 3],
      [2, 2],
      [6, 3],
    ]);
    expect(listed(1)).toEqual([[6, 6]]);
    expect(pages[1]!.voices.groups[0]!.speakers[0]!.claims.map(({ href }) => href)).toEqual(
      edition.claims.filter(({ article }) => article.slug === 'b').map(({ href }) => href),
    );
  });

  test('of a topic counts only its own articles', () => {
    expect(voicesOfTopic(edition, edition.topics[0]!).mostQuoted.map(({ speaker, count }) => [speaker.name, count])).toEqual([['Ivo Lind', 4]]);
  });
});

describe('how concentrated voices are', () => {
  const concentration = (...counts: number[]) => {
    const quoted = counts.map((count, index) => ({ count, speaker: { key: `${index}`, name: `N${index}`, entity: null, kind: 'named' as const } }));
    return (count: number, speakersOfHalf: number | null) =>
      concentrationOf({ count, mostQuoted: quoted.slice(0, 5), namedSpeakers: quoted.length, speakersOfHalf });
  };

  test('is said in one sentence', () => {
    expect(concentration(60, 30, 20, 10, 7, 5)(212, null)).toBe('The five most quoted speakers made 60\u{A0}% of 212 statements.');
    expect(concentration(60, 30, 10)(110, 1)).toBe('The three speakers who are named made 91\u{A0}% of 110 statements; N0 alone made half or more.');
    expect(concentration(60, 30, 10, 5, 2, 2)(170, 2)).toBe('The five most quoted speakers made 63\u{A0}% of 170 statements; the first two made half.');
    expect(concentration(12)(20, 1)).toBe('N0, the only speaker who is named, made 60\u{A0}% of 20 statements.');
  });

  test('is not said of few statements, nor where nobody is named', () => {
    expect(concentration(5, 4)(9, 1)).toBe('');
    expect(concentration()(30, null)).toBe('');
  });
});

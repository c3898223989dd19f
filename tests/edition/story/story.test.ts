import { expect, test } from 'vitest';
import type { ChronicleNote } from '../../../src/collections/chronicle/index.ts';
import { buildEdition } from '../../../src/edition/build-edition.ts';
import { compileArticles, makeEdition, testSettings, type ArticleSpec } from '../make-edition.ts';
import { organization, person, place } from '../make-entities.ts';

const northport = place('northport', 'Northport', { kind: 'town' });
const france = place('france', 'France', { kind: 'country' });
const reyes = person('ana-reyes', 'Ana Reyes', { roles: [{ title: 'mayor', of: 'northport' }] });
const agency = organization('wire', 'Northern Wire', { description: 'News agency.' });
const network = organization('chirp', 'Chirp', { description: 'Platform for short texts.' });
const union = organization('union', 'Dockers’ Union', { description: 'Union of the port' });
const all = [northport, france, reyes, agency, network, union];

const article = (slug: string, published: string, body: string, topic = 'port'): ArticleSpec => ({ slug, published, body, more: `topics: [${topic}]` });

const bridge: ArticleSpec[] = [
  article('opening', '2023-05-03', 'Ana Reyes opened the new bridge at Northport in France on 3 May 2023. She wrote about it on Chirp.'),
  article(
    'strike',
    '2023-06-10',
    'The Dockers’ Union began a strike at the port of Northport in France on 9 June 2023. Northern Wire said that 40 ships waited.',
  ),
  article('deal', '2023-07-05', 'Ana Reyes and the Dockers’ Union signed a deal on wages at Northport on 4 July 2023. Northern Wire said so.'),
];

test('a story has three dated sentences in order of time, each linked to its article', () => {
  const { story } = makeEdition(bridge, all).front;
  expect(story.soFar.map(({ label, href }) => [label, href.split('#')[0]])).toEqual([
    ['3 May 2023', '/articles/opening/'],
    ['9 June 2023', '/articles/strike/'],
    ['4 July 2023', '/articles/deal/'],
  ]);
  expect(story.keyDates).toEqual([]);
});

test('“who matters” lists those who act, with their roles; not agencies that only report, nor platforms', () => {
  const { who } = makeEdition(bridge, all).front.story;
  expect(who.map(({ entity: { name }, role, articles }) => [name, role, articles])).toEqual([
    ['Ana Reyes', 'mayor, Northport', 2],
    ['Dockers’ Union', 'Union of the port', 2],
  ]);
});

test('a story takes place in towns rather than in their country; in the country if nothing smaller is named', () => {
  expect(makeEdition(bridge, all).front.story.where.map(({ entity: { name }, articles }) => [name, articles])).toEqual([['Northport', 3]]);
  const abroad = [article('abroad', '2023-05-03', 'Trains in France stood still on 3 May 2023 for a whole day.')];
  expect(makeEdition(abroad, all).front.story.where.map(({ entity: { name } }) => name)).toEqual(['France']);
});

test('numbers of different sources for one day are shown with their sources', () => {
  const fire = [
    article('one', '2023-05-04', 'Ana Reyes said that 12 people were injured in a fire at Northport on 3 May 2023.'),
    article('two', '2023-05-04', 'The Dockers’ Union said that 15 people were injured in a fire at Northport on 3 May 2023.'),
  ];
  const [figure] = makeEdition(fire, all).front.story.figures;
  expect(figure?.label).toBe('3 May 2023');
  expect(new Set(figure?.accounts.map(({ number, source }) => `${number} ${source}`))).toEqual(new Set(['12 Ana Reyes', '15 Dockers’ Union']));
});

test('the story of a topic only uses its own articles', () => {
  const edition = makeEdition([...bridge, article('vote', '2023-08-02', 'Northport voted for a new council on 1 August 2023 in France.', 'council')], all);
  const [council, port] = edition.topics;
  expect(council!.story.soFar.map(({ label }) => label)).toEqual(['1 August 2023']);
  expect(council!.story.who).toEqual([]);
  expect(port!.story.soFar.map(({ label }) => label)).toEqual(['3 May 2023', '9 June 2023', '4 July 2023']);
  expect(port!.story).toMatchObject({ name: 'Port', href: '/topics/port/', articleCount: 3 });
});

test('an edition has several stories if no entity except countries is in half of its articles', () => {
  const towns = ['Aldwick', 'Brenton', 'Corby Head', 'Dunholm', 'Elverton', 'Fairhaven'];
  const body = (town: string) => `The council of ${town} in France met on 3 May 2023 and put off its vote.`;
  const withoutCommonName = towns.map((town, index) => article(`a${index}`, `2023-05-0${index + 4}`, body(town), index < 3 ? 'schools' : 'roads'));
  expect(makeEdition(withoutCommonName, all).front.stories.map(({ name }) => name)).toEqual(['Roads', 'Schools']);
  const withCommonName = withoutCommonName.map(({ body: text, ...rest }) => ({ ...rest, body: `${text} Ana Reyes watched it.` }));
  expect(makeEdition(withCommonName, all).front.stories).toEqual([]);
});

test('an editor can name and summarize a topic, and pin sentences: dated ones as happenings, others on the day of their article', () => {
  const pinned = [
    { article: 'strike', words: 'began a strike' },
    { article: 'opening', words: 'wrote about it' },
  ];
  const files = [{ id: 'port', name: 'The harbour', description: 'Docks and ships.', summary: 'The docks are quiet again.', pinned }];
  const [port] = buildEdition(compileArticles(bridge, all), all, testSettings, [], [], files).topics;
  expect(port).toMatchObject({ name: 'The harbour', description: 'Docks and ships.', story: { summary: 'The docks are quiet again.', soFar: [] } });
  const labels = port!.story.keyDates.map(({ label, text }) => `${label}: ${text}`);
  expect(labels).toContain('9 June 2023: The Dockers’ Union began a strike at the port of Northport in France');
  expect(labels).toContain('3 May 2023: She wrote about it on Chirp');
});

test('stories side by side do not repeat an event', () => {
  const towns = ['Aldwick', 'Brenton', 'Corby Head', 'Dunholm', 'Elverton', 'Fairhaven'];
  const both = towns.map((town, index) => ({
    slug: `a${index}`,
    published: `2023-05-0${index + 4}`,
    body: `The council of ${town} in France met on ${index + 3} May 2023 and put off its vote.`,
    more: 'topics: [schools, roads]',
  }));
  const shown = makeEdition(both, all).front.stories.flatMap(({ keyDates }) => keyDates.map(({ href }) => href));
  expect(shown).toHaveLength(4);
  expect(new Set(shown).size).toBe(4);
});

test('stories side by side without events list articles that are listed nowhere else', () => {
  const councils = (count: number, topicsOf: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => ({
      slug: `a${index}`,
      published: `2023-05-${String(index + 1).padStart(2, '0')}`,
      body: 'How to find the council of a town.',
      more: `topics: [${topicsOf(index)}]`,
    }));
  const titles = (...args: Parameters<typeof councils>) => {
    const { story, stories } = makeEdition(councils(...args), all).front;
    return { beside: story.newest.map(({ slug }) => slug), stories: stories.map(({ onlyTitles }) => onlyTitles.map(({ slug }) => slug)) };
  };
  // The newest five are beside the stories: the newest five of each topic are these and older ones.
  expect(titles(12, (index) => (index % 2 === 0 ? 'schools' : 'roads'))).toEqual({
    beside: ['a11', 'a10', 'a9', 'a8', 'a7'],
    stories: [
      ['a5', 'a3'],
      ['a6', 'a4', 'a2'],
    ],
  });
  // Nothing else is left: the newest stays.
  expect(titles(5, () => 'schools, roads')).toEqual({ beside: ['a4', 'a3', 'a2', 'a1', 'a0'], stories: [['a4'], ['a4']] });
});

test('the day with the most deaths is among the key dates, even if only one article reports it', () => {
  const busy = Array.from({ length: 24 }, (_, index) => {
    const day = 2 * (index % 12) + 1;
    const body = `Ana Reyes opened pier ${index % 12} of the harbour at Northport on ${day} June 2023, beside the council.`;
    return article(`visit-${index}`, `2023-07-${String(index + 1).padStart(2, '0')}`, body);
  });
  const fire = article(
    'fire',
    '2022-11-03',
    'A fire in a warehouse of Northport killed 24 people on 2 November 2022, the Dockers’ Union said. Ana Reyes said that 30 people had been killed at Northport on 2 November 2022.',
  );
  const { soFar, keyDates } = makeEdition([...busy, fire], all).front.story;
  expect([...soFar, ...keyDates].map(({ label }) => label)).toContain('2 November 2022');
});

test('what a note on the chronicle pins to the story is among the key dates, instead of a report of the same on the next day', () => {
  const report = article(
    'report',
    '2022-11-03',
    'Explosions in the harbour of Northport have killed 24 people, Ana Reyes reported on Thursday. They were heard on Wednesday at about 3 p.m. by the whole town.',
  );
  const pin: ChronicleNote = {
    id: 'explosions',
    action: 'pin',
    story: true,
    reason: 'The report names no day of its own.',
    title: 'Explosions in the harbour of Northport kill 24 people',
    sentences: [{ article: 'report', words: 'They were heard on Wednesday' }],
  };
  const labels = (notes: ChronicleNote[]) => {
    const { soFar, keyDates } = buildEdition(compileArticles([...bridge, report], all), all, testSettings, [], notes).front.story;
    return [...soFar, ...keyDates].map(({ label, text }) => `${label}: ${text}`);
  };
  expect(labels([])).toContain('3 November 2022: Explosions in the harbour of Northport have killed 24 people, Ana Reyes reported');
  const pinned = labels([pin]);
  expect(pinned).toContain('2 November 2022: Explosions in the harbour of Northport kill 24 people');
  expect(pinned.filter((line) => line.includes('Explosions'))).toHaveLength(1);
});

test('sentences of two days that say the same are shown once', () => {
  const twice = [
    article('one', '2023-05-04', 'Ana Reyes announced on 3 May 2023 that the emergency regime at Northport harbour was cancelled.'),
    article('two', '2023-05-05', 'The emergency regime at Northport harbour has been cancelled, Ana Reyes announced on 4 May 2023.'),
    article('three', '2023-06-05', 'The Dockers’ Union began a long strike at Northport on 4 June 2023 over wages.'),
    article('four', '2023-07-05', 'Ana Reyes and the Dockers’ Union signed a deal on wages at Northport on 4 July 2023.'),
    article('five', '2023-08-05', 'A second bridge over the river was opened at Northport on 4 August 2023.'),
  ];
  const { soFar, keyDates } = makeEdition(twice, all).front.story;
  const regime = [...soFar, ...keyDates].filter(({ text }) => text.includes('regime'));
  expect(regime).toHaveLength(1);
});

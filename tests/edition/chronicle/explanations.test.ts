import { expect, test } from 'vitest';
import type { ChronicleNote } from '../../../src/collections/chronicle/index.ts';
import { buildEdition } from '../../../src/edition/build-edition.ts';
import { compileArticles, testSettings } from '../make-edition.ts';
import { makeChronicleOf } from './make-candidates.ts';

type Spec = [slug: string, published: string, body: string];

/** Return the happenings of articles, by day. */
function happeningsOf(specs: readonly Spec[], notes: readonly ChronicleNote[] = []) {
  const articles = compileArticles(
    specs.map(([slug, published, body]) => ({ slug, published, body })),
    [],
  );
  return buildEdition(articles, [], testSettings, [], notes).chronicle.flatMap(({ happenings }) => happenings);
}

const FERRY: Spec[] = [
  ['first', '2024-03-06', 'Three people were killed when the ferry Aurora hit a pier in the harbour of Bergen on Tuesday.'],
  ['second', '2024-03-08', 'Five people were killed when the ferry Aurora hit a pier in the harbour of Bergen on 5 March.'],
];

test('each report says by which words its day was read, and from what', () => {
  const [happening] = happeningsOf(FERRY);
  expect(happening!.reports.map(({ dating }) => [dating.words, dating.edtf, dating.label])).toEqual([
    ['Tuesday', '2024-03-05', '5 March 2024'],
    ['5 March', '2024-03-05', '5 March 2024'],
  ]);
  expect(happening!.reports[0]!.dating.why).toContain('6 March 2024');
});

test('a report without a date says that its day is that of its article', () => {
  const bare: Spec = ['bare', '2024-03-05', 'Five people were killed when the ferry Aurora hit a pier in the harbour of Bergen.'];
  const report = happeningsOf([bare, FERRY[1]!])[0]!.reports.find(({ isDated }) => !isDated);
  expect(report!.dating).toEqual({
    words: null,
    edtf: '2024-03-05',
    label: '5 March 2024',
    why: 'No date of its own: its article was published on 5 March 2024',
  });
});

test('each report names its speaker, as the claim does', () => {
  const said: Spec = ['said', '2024-03-06', 'Governor Ann Brown said that the ferry Aurora hit a pier in the harbour of Bergen on Tuesday.'];
  const [happening] = happeningsOf([said]);
  expect(happening!.reports[0]!.speaker).toMatchObject({ name: 'Ann Brown', kind: 'entity' });
  expect(happeningsOf([FERRY[0]!])[0]!.reports[0]!.speaker).toBeNull();
});

test('an article in the words of an earlier one is counted, and names the report that it repeats', () => {
  const copy: Spec = ['the-copy', '2024-03-07', FERRY[0]![2]];
  const [happening] = happeningsOf([FERRY[0]!, copy]);
  expect(happening).toMatchObject({ articles: 2, articlesInSameWords: 1 });
  expect(happening!.reports.map(({ sameWordsAs }) => sameWordsAs)).toEqual([null, { id: happening!.reports[0]!.id, isExact: true }]);
});

test('two numbers of people killed are a difference, which links to their series', () => {
  const [happening] = happeningsOf(FERRY);
  expect(happening!.differences).toEqual([
    {
      kind: 'number',
      about: 'People killed',
      values: [
        { label: '3', reports: [happening!.reports[0]!.id] },
        { label: '5', reports: [happening!.reports[1]!.id] },
      ],
      series: { href: expect.stringContaining('/figures/') as string, title: expect.stringContaining('People killed') as string },
      words: 'Articles give different numbers of people killed: 3 and 5.',
    },
  ]);
});

test.each([
  ['the same number', 'Three people'],
  ['a number that goes with it', 'At least two people'],
])('no difference in %s', (_, people) => {
  const other: Spec = ['second', '2024-03-08', FERRY[1]![2].replace('Five people', people)];
  expect(happeningsOf([FERRY[0]!, other])[0]!.differences).toEqual([]);
});

test('two names for who did something are a difference, unless one sentence names both', () => {
  const by = (slug: string, words: string): Spec => [slug, '2024-03-06', `${words} the harbour bridge at Bergen with three heavy missiles on Tuesday.`];
  const who = (...specs: Spec[]) => happeningsOf(specs).flatMap(({ differences }) => differences.filter(({ kind }) => kind === 'who'));
  expect(who(by('one', 'Norway attacked'), by('two', 'Sweden attacked'))).toMatchObject([
    { about: 'Who attacked', values: [{ label: 'Norway' }, { label: 'Sweden' }], words: 'Articles differ on who attacked: Norway and Sweden.' },
  ]);
  expect(who(by('one', 'Norway attacked'), by('two', 'With the help of Norway, Sweden attacked'))).toEqual([]);
  expect(who(by('one', 'Norway attacked'), by('two', 'Norway attacked'))).toEqual([]);
});

test('a happening that articles date differently has a range of days, with a note', () => {
  const late: Spec = ['late', '2024-03-08', FERRY[0]![2].replace('Tuesday', 'Wednesday').replace('a pier', 'the pier')];
  const joined: ChronicleNote = {
    id: 'one',
    action: 'join',
    reason: 'It sank once.',
    sentences: [
      { article: 'first', words: 'hit a pier' },
      { article: 'late', words: 'hit the pier' },
    ],
  };
  const [happening] = happeningsOf([FERRY[0]!, late], [joined]);
  expect(happening!.dayRange).toEqual({
    from: '2024-03-05',
    to: '2024-03-06',
    label: '5–6 March 2024',
    note: 'Articles date it differently, from 5 March 2024 to 6 March 2024.',
  });
  expect(happening!.differences.map(({ kind, words }) => [kind, words])).toEqual([['day', 'Articles give different days: 5 March 2024 and 6 March 2024.']]);
});

test('the parts of a score, added and multiplied in order, give the score', () => {
  const { days } = makeChronicleOf([
    { slug: 'plan', published: '2024-03-01', body: 'The ferry Aurora will sail from Bergen to Kiel with a cargo of salmon on Tuesday.' },
    { slug: 'sailing', published: '2024-03-06', body: 'The ferry Aurora sailed from Bergen to Kiel with a cargo of salmon on Tuesday.' },
    { slug: 'the-copy', published: '2024-03-09', body: 'The ferry Aurora sailed from Bergen to Kiel with a cargo of salmon on 5 March.' },
  ]);
  const { score, scoreParts } = days.find(({ day }) => day === '2024-03-05')!.happenings[0]!;
  const sum = scoreParts.reduce((made, { effect, amount }) => (effect === 'adds' ? made + amount : made * amount), 0);
  expect(sum).toBeCloseTo(score, 9);
  expect(scoreParts.map(({ words }) => words)).toEqual([
    '3 articles report it',
    '3 articles report it on other days than its own',
    '2 articles report it in words that were counted already',
    '2 articles report it at their head',
    'one article reports it before it happened',
    'how typical its words are of all that is reported',
  ]);
});

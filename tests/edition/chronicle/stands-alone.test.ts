import { expect, test } from 'vitest';
import { candidatesIn, makeChronicleOf } from './make-candidates.ts';

const first = (body: string) => candidatesIn(body).find(({ isDated }) => isDated);
const shownIn = (...articles: Parameters<typeof makeChronicleOf>[0]) =>
  makeChronicleOf(articles).days.flatMap(({ day, happenings }) =>
    happenings.filter(({ isSelectable }) => isSelectable).map(({ title, best }) => `${day} ${title ?? best.text}`),
  );

test.each([
  ['In response, the council of Leeds closed the bridge on Tuesday.', 'The council of Leeds closed the bridge on Tuesday.'],
  ['Also on Tuesday, the council of Leeds closed the old bridge.', 'On Tuesday, the council of Leeds closed the old bridge.'],
  ['However, Ann Brown opened the new bridge in Leeds on Tuesday.', 'Ann Brown opened the new bridge in Leeds on Tuesday.'],
])('a sentence is read without the words that connect it to the one before: %s', (sentence, text) => {
  expect(first(sentence)).toMatchObject({ text, whole: sentence, standsAlone: true });
});

test.each([
  ['it says something else without the connective', 'Instead, Ann Brown opened the new bridge in Leeds on Tuesday.'],
  ['which company', 'Residents of Leeds met on Tuesday to put questions to the company.'],
  ['what could be closed', 'Ann Brown told the court on Tuesday that it could be closed by hand.'],
  ['which day', 'Ann Brown opened the new bridge in Leeds the next day.'],
  ['the date is that of an addition', 'The jurors of Leeds walked through the wreck, which had been raised on 5 March 2024.'],
  ['what it was not', 'On Tuesday the council of Leeds decided that it was not.'],
  ['who is meant', 'According to the magazine Revier on Tuesday, it is Ann Brown, the mayor of Leeds.'],
  ['what left traces', 'A spokesman said on Tuesday that there were traces to Leeds and to Porto.'],
  ['another suit was told before', 'A similar suit was filed in Leeds by Ann Brown on Tuesday.'],
])('the sentences before are needed to know %s', (_, sentence) => {
  expect(first(sentence)?.standsAlone ?? false).toBe(false);
});

test.each([
  'The Saltholm turned over on Tuesday with 212 people on board.',
  'Norvik has withdrawn its bid for the Danish group Aske on Tuesday.',
  'A spokesman for the council of Leeds said on Tuesday that the bridge of Leeds would close.',
  'The council of Leeds found on Tuesday that the bridge of Porto was not safe.',
  'Four divers from across Norway lost their licences at the Harbour Court on Tuesday.',
  'The governor, Ann Brown, declared an emergency in Leeds on Tuesday.',
  'The fire brigade of Leeds said on Tuesday that the search for the divers in the harbour was over.',
  'One year ago today, Ann Brown signed an order that closed the bridge in Leeds.',
])('a name or a part of the sentence says who and what: %s', (sentence) => {
  expect(first(sentence)).toMatchObject({ standsAlone: true });
});

test.each([
  ['an anniversary', 'Friday, 8 March 2024, was the 24th anniversary of the bridge of Leeds.'],
  ['a day of awareness', '5 March 2024 was World Bridge Day in Leeds and in Oslo.'],
  ['a count that runs on', 'More than 4,000 people were in shelters in Leeds on Tuesday.'],
  ['a plan of which nobody says that it came true', 'Beginning Tuesday, 5 March 2024, the council of Leeds will be launching a contest.'],
  ['the end of a period', 'The profits of Acme in Leeds had risen in the quarter, which ended on 5 March 2024.'],
])('a sentence that reports no event makes no happening: %s', (_, sentence) => {
  expect(first(sentence)?.reportsEvent ?? false).toBe(false);
});

const withTitle = (title: string, body: string) =>
  makeChronicleOf([{ slug: 'a', published: '2024-03-08', title: JSON.stringify(title), body }]).days[0]?.happenings[0];

test('a sentence that depends on its headline is shown with it, if the headline reports the same', () => {
  const source = 'We opened the new bridge on Tuesday after a long wait.';
  expect(withTitle('Leeds opens new bridge', source)).toMatchObject({ isSelectable: true, best: { headline: 'Leeds opens new bridge' } });
  for (const title of ['Letter to our friends', 'Leeds: a bridge', 'Why Leeds opened a new bridge', 'Opening a new bridge'])
    expect(withTitle(title, source)).toMatchObject({ isSelectable: false, best: { headline: null } });
});

test('a headline is not shown with a sentence about another day than that of its news', () => {
  const body = 'Leeds reopened its old bridge on Thursday. The bridge was closed after a storm on 1 March.';
  const closed = makeChronicleOf([{ slug: 'a', published: '2024-03-08', title: 'Leeds reopens bridge closed by storm', body }]).days.find(
    ({ day }) => day === '2024-03-01',
  );
  expect(closed?.happenings[0]).toMatchObject({ best: { headline: null, before: { text: 'Leeds reopened its old bridge on Thursday [7 March].' } } });
});

test.each([
  ['a judge does not sentence herself', 'Judge Ann Brown sentenced her on Tuesday for taking 3.2 million from the fund.'],
  ['what is realistic was proposed before', 'Ann Brown of Leeds said on Tuesday that it would be realistic to involve residents in guarding the bridge.'],
  ['the date is in the words of a speaker who says “we”', '“We were told on Tuesday that it was over,” said Ann Brown of Leeds.'],
])('the sentences before are needed, because %s', (_, sentence) => {
  expect(first(sentence)).toMatchObject({ standsAlone: false });
});

test.each([
  'Ann Brown’s lawyer met her in Leeds on Tuesday.',
  'Ann Brown said that Cora Dale told her on Tuesday to leave Leeds.',
  'Ann Brown met her brother in Leeds on Tuesday.',
  '“We left Leeds on Tuesday,” said Ann Brown.',
  'Ann Brown of Leeds said on Tuesday that residents would guard the bridge.',
])('“her” and “we” are explained: %s', (sentence) => {
  expect(first(sentence)).toMatchObject({ standsAlone: true });
});

test('what an article looks back on is not selectable', () => {
  const sentence = 'On 1 March, the council of Leeds closed the old bridge.';
  const published = '2024-03-08';
  expect(shownIn({ slug: 'a', published, body: sentence })).toEqual([`2024-03-01 ${sentence}`]);
  expect(shownIn({ slug: 'a', published, body: `Earlier this month, on ${sentence.slice(3)}` })).toEqual([]);
});

test('“there was” with a word that does not say what happened reports no event; with an explosion it does', () => {
  expect(first('There was a surprise in the court of Leeds on Tuesday.')).toMatchObject({ reportsEvent: false });
  expect(first('There was an explosion in the court of Leeds on Tuesday.')).toMatchObject({ reportsEvent: true });
});

test.each([
  [
    'Ann Brown resigned in Leeds on 1 March, and the police came to the harbour on 5 March.',
    ['Ann Brown resigned in Leeds on 1 March.', 'The police came to the harbour on 5 March.'],
  ],
  [
    'Ann Brown left Leeds on 1 March; on 5 March Cora Dale followed with the money.',
    ['Ann Brown left Leeds on 1 March.', 'On 5 March Cora Dale followed with the money.'],
  ],
])('main clauses of two days are two sentences: %s', (sentence, clauses) => {
  expect(candidatesIn(sentence).map(({ text }) => text)).toEqual(clauses);
});

test.each([
  'Ann Brown was arrested in Leeds on 1 March and released on 5 March.',
  'Ann Brown left Leeds on 1 March, and on 5 March she came back with the money.',
  'Ann Brown said that the ferry left on 1 March, and the police came on 5 March.',
  'Ann Brown left Leeds on 1 March, and Cora Dale followed on 5 March, the police said.',
  'After Ann Brown left Leeds on 1 March and Cora Dale followed on 5 March, the police came.',
])('main clauses of two days are one sentence if one needs the other: %s', (sentence) => {
  expect(new Set(candidatesIn(sentence).map(({ text }) => text))).toEqual(new Set([sentence]));
});

test('of a sentence with two days, the day of a subordinate clause is not that of the main clause', () => {
  const found = candidatesIn('Ann Brown of Leeds was jailed on Tuesday, because Cora Dale had confessed on 1 March.');
  expect(found.map(({ day, standsAlone }) => [day, standsAlone])).toEqual([
    ['2024-03-05', true],
    ['2024-03-01', false],
  ]);
});

test.each([
  ['which furnaces', 'The furnaces were cooled with water from Leeds on Tuesday.'],
  ['which deal', 'The deal, reached on 5 March, was signed by Acme Corporation.'],
  ['which picket rota, behind the date', 'On Tuesday the picket rota went up in the window of Acme.'],
  ['whom', 'On Tuesday Acme Corporation named him its chief executive for good.'],
  ['whose side', 'Ann Brown of Leeds wrote to both sides on Tuesday and offered help.'],
  ['how much before', 'Shares of Acme in Leeds fell a further 2 per cent on Tuesday.'],
  ['who Whitmore is', 'Whitmore said on Tuesday that the bridge of Leeds was closed.'],
  ['governor of what', 'The governor, Ann Brown, declared an emergency on Tuesday afternoon.'],
  ['whose gear', 'Inspectors found faults in its steering gear on 5 March, according to a report of Leeds.'],
  ['who had received it', 'The Election Commission of Leeds announced on Tuesday that he had received 52.1 percent of the vote.'],
  ['head of what', 'Chief executive Mona Lind stepped down on Tuesday after nine years.'],
  ['which criticism', 'Solveig Rand rejected the criticism on Tuesday.'],
  ['over which region', 'Norway’s Defence Ministry said that 13 rockets were shot down over the region on Tuesday.'],
  ['what was announced', 'With today’s announcement, Leeds is releasing two plans of its bridges.'],
  ['praise by the writer', 'Ann Brown of Acme published a great article about Leeds on Tuesday.'],
])('without the sentences before, nobody knows %s', (_, sentence) => {
  expect(first(sentence)?.standsAlone ?? false).toBe(false);
});

test.each([
  'The police arrested Ann Brown in Leeds on Tuesday.',
  'The river rose in Leeds on Tuesday and flooded two streets.',
  'On Tuesday the river rose in Leeds and flooded two streets.',
  'The stern of the Lumen was lifted from the reef near Leeds on Tuesday by a crane ship.',
  'Acme Corporation resumed its crossings to Oslo on Tuesday with a hired ship.',
  'The deal between Acme Corporation and Leeds was signed on Tuesday.',
  'Ann Brown and her lawyer left the court of Leeds on Tuesday with their papers.',
  'Two men were taken to hospital in Leeds on Tuesday after a leak at the works, which has been run by a small staff since 2 March.',
])('enough is said: %s', (sentence) => {
  expect(first(sentence)).toMatchObject({ standsAlone: true });
});

test('of two neighbouring days, only one shows what both report, unless numbers, verbs or places differ', () => {
  expect(
    shownIn(
      { slug: 'a', published: '2024-03-05', body: 'Explosions in the harbour of Leeds killed 24 people on Tuesday, Ann Brown said.' },
      { slug: 'b', published: '2024-03-06', body: 'Explosions in the harbour of Leeds have killed 24 people, Ann Brown said on Wednesday.' },
    ),
  ).toHaveLength(1);
  expect(
    shownIn(
      { slug: 'a', published: '2024-03-05', body: 'Shares of Acme in Leeds fell by 34 per cent on Tuesday.' },
      { slug: 'b', published: '2024-03-06', body: 'Shares of Acme in Leeds fell by 11 per cent on Wednesday.' },
    ),
  ).toHaveLength(2);
});

test.each([
  ['Prosecutors in Leeds said on Tuesday that they had charged Ann Brown.', true],
  ['Prosecutors said on Tuesday that they had charged Ann Brown.', true],
  ['Parliament said on Tuesday that they had charged Ann Brown.', false],
  ['Its makers said on Tuesday that they had charged Ann Brown.', false],
])('“they” may mean the plural that begins its sentence: %s', (body, isAlone) => {
  expect(candidatesIn(body).map(({ standsAlone }) => standsAlone)).toEqual([isAlone]);
});

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
  ['another suit was told before', 'A similar suit was filed in Leeds by Ann Brown on Tuesday.'],
])('the sentences before are needed to know %s', (_, sentence) => {
  expect(first(sentence)?.standsAlone ?? false).toBe(false);
});

test.each([
  'The Saltholm turned over on Tuesday with 212 people on board.',
  'Four panelists from across Norway shared their stories at the Citizen Services Summit on Tuesday.',
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
  expect(closed?.happenings[0]).toMatchObject({ isSelectable: false, best: { headline: null } });
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

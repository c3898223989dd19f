import { describe, expect, test } from 'vitest';
import { levelsOf } from '../../../src/timeline/levels.ts';
import type { ArticleSpec } from '../make-edition.ts';
import { makeChronicleOf } from './make-candidates.ts';

/** Other news, so that the words of the story are as rare as in an edition. */
const OTHERS: ArticleSpec[] = [
  'The council of Leeds raised the price of parking permits on 2 February 2024.',
  'A museum of clocks opened in the old station of Graz on 3 February 2024.',
  'Farmers near Turin harvested the first lemons of the season on 4 February 2024.',
  'The library of Porto extended its opening hours to midnight on 5 February 2024.',
  'Engineers in Lyon tested a tram without a driver on 6 February 2024.',
  'The orchestra of Ghent cancelled its concert because of ice on 7 February 2024.',
  'Swimmers crossed the lake of Constance in record time on 8 February 2024.',
  'A bakery in Malmö sold its last loaf of rye bread on 9 February 2024.',
].map((body, index) => ({ slug: `other-${index}`, published: '2024-02-10', body }));

const of = (slug: string, published: string, body: string): ArticleSpec => ({ slug, published, body });
/** Return the reports of each happening of a day, by article. */
const joinedOn = (day: string, articles: readonly ArticleSpec[]) =>
  makeChronicleOf([...OTHERS, ...articles])
    .days.find((each) => each.day === day)
    ?.happenings.map(({ reports }) => reports.map(({ slug }) => slug).sort())
    .sort();

const SINKING = of('sinking', '2024-03-06', 'The ferry Aurora sank in a storm off the coast of Norway on Tuesday.');

test('a happening that one article dates by another event (“the day before the collapse”) joins the same happening with a date of the calendar', () => {
  const body =
    'The bridge of Northport collapsed on 3 May. The day before the collapse an engineer had warned the council of cracks in the beams of the bridge.';
  const counted = { slug: 'counted', published: '2023-05-09', body };
  const dated = { slug: 'dated', published: '2023-05-10', body: 'An engineer warned the council of cracks in the beams of the bridge on 2 May.' };
  const happenings = makeChronicleOf([counted, dated]).days.flatMap((day) => day.happenings);
  expect(happenings.map(({ day, reports }) => [day, reports.map(({ slug }) => slug)])).toContainEqual(['2023-05-02', ['counted', 'dated']]);
});

describe('the chronicle', () => {
  test('joins reports of one event in other words, also in the words for its date', () => {
    const other = of('inquiry', '2024-03-20', 'An inquiry was opened two weeks after the ferry sank in the storm off the Norwegian coast on 5 March.');
    expect(joinedOn('2024-03-05', [SINKING, other])).toEqual([['inquiry', 'sinking']]);
  });

  test('joins reports of one act of a person that have hardly a word in common, with and without a date', () => {
    const arrest = of('arrest', '2024-03-06', 'Detectives arrested Piet Haller at his home on Tuesday.');
    const custody = of('custody', '2024-03-05', 'Piet Haller was taken into custody this morning, a spokesman for the prosecutor said.');
    const head = of('head', '2024-03-05', 'Police have detained Piet Haller, the head of a water company.');
    expect(joinedOn('2024-03-05', [arrest, custody, head])).toEqual([['arrest', 'custody', 'head']]);
  });

  test.each([
    [
      'a large number',
      'Parliament approved 40 million euros of emergency aid on Tuesday.',
      'Lawmakers voted on Tuesday to release 40 million euros for the valley.',
    ],
    [
      'two small numbers',
      'Rescuers recovered four more bodies on Tuesday, raising the dead to seven.',
      'Four bodies lay in the mud on Tuesday, and the toll rose to seven.',
    ],
  ])('joins what shares %s', (_, one, other) => {
    expect(joinedOn('2024-03-05', [of('one', '2024-03-06', one), of('other', '2024-03-06', other)])).toEqual([['one', 'other']]);
  });

  const DAM = 'Engineers found cracks in the dam of Norvik Water.';
  test.each([
    [
      'an act with which two articles begin, one of which names the person by an office',
      'The chief executive of Norvik Water resigned on Tuesday. Piet Haller had led it since 2012.',
      'Piet Haller gave up his post on Tuesday. The board of Norvik Water thanked him.',
    ],
    [
      'an act whose verb has several words (“turned down”)',
      'The owners of the Norvik dam turned down a bid of the Danish group Aske on Tuesday.',
      'Norvik rejected what the Danish group Aske had offered on Tuesday.',
    ],
    [
      'what happened to a ship that both name, once in the words of a speaker',
      'The ferry Aurora ran aground near Bergen on Tuesday with 74 people aboard and a load of cattle, the coastguard said.',
      'The Aurora struck rocks near Bergen on Tuesday.',
    ],
  ])('joins %s', (_, one, other) => {
    const groups = joinedOn('2024-03-05', [of('one', '2024-03-06', one), of('other', '2024-03-06', other), of('third', '2024-03-01', DAM)]);
    expect(groups).toContainEqual(['one', 'other']);
  });

  test.each([
    ['the news in other words is joined', 'Norvik Water has withdrawn its offer for a dam. The group announced on Tuesday that it would not go to court.', 1],
    ['a reaction is not', 'Piet Haller has resigned as head of Norvik Water. Ministers of the new government in Oslo welcomed his departure on Tuesday.', 2],
  ])('of the undated news of an article and a dated sentence below it, %s', (_, body, happenings) => {
    const title = body.slice(0, body.indexOf('.'));
    expect(joinedOn('2024-03-05', [{ ...of('news', '2024-03-05', body), title }])).toHaveLength(happenings);
  });

  test.each([
    [
      'what shares one small number and no name',
      'Two people were hurt by a bus in Leeds on Tuesday.',
      'Two people were honoured by a school in Oslo on Tuesday.',
    ],
    ['the same act of two persons', 'Police arrested Piet Haller at his home on Tuesday.', 'Police arrested Jon Varga at his office on Tuesday.'],
    [
      'what a person did and what was done to the same person',
      'Piet Haller was dismissed by the board on Tuesday.',
      'Piet Haller dismissed his head of finance on Tuesday.',
    ],
    ['two visits of one day', 'Karin Aldous visited a hospital in Lyon on Tuesday.', 'Karin Aldous visited the harbour of Marseille on Tuesday.'],
  ])('does not join %s', (_, one, other) => {
    const apart = joinedOn('2024-03-05', [of('one', '2024-03-06', one), of('other', '2024-03-06', other)]);
    expect(apart).toEqual([['one'], ['other']]);
  });

  test.each([
    [
      'a sentence about an act and one about another act that mentions the first to give a time',
      'Piet Haller stepped down as head of Norvik Water on Tuesday.',
      'Mira Toft was put in charge of Norvik Water on Tuesday, hours after Piet Haller stepped down.',
    ],
    [
      'acts with the same verb and other numbers',
      'Police searched 12 offices of Norvik Water and carried away boxes with letters and computers on Tuesday.',
      'Officers of the customs searched 70 lorries at the border with Norvik Water behind a fence on Tuesday.',
    ],
  ])('does not join %s', (_, one, other) => {
    const groups = joinedOn('2024-03-05', [of('one', '2024-03-06', one), of('other', '2024-03-06', other), of('third', '2024-03-01', DAM)]);
    expect(groups).toEqual([['one'], ['other']]);
  });

  test('does not join, nor list, an act that did not happen', () => {
    const arrested = of('one', '2024-03-06', 'Piet Haller was arrested at his home on Tuesday.');
    const notArrested = of('other', '2024-03-06', 'Piet Haller was not arrested at the airport on Tuesday.');
    expect(joinedOn('2024-03-05', [arrested, notArrested])).toEqual([['one']]);
  });

  test('does not join two things of one day', () => {
    const other = of('strike', '2024-03-06', 'Pilots of the airline Borealis went on strike at the airport of Oslo on Tuesday.');
    expect(joinedOn('2024-03-05', [SINKING, other])).toEqual([['sinking'], ['strike']]);
  });

  test('does not join one thing that happens again on the next day', () => {
    const called = of('called', '2024-03-06', 'The ferry Aurora called at the port of Bergen in a storm on Tuesday.');
    const again = of('again', '2024-03-07', 'The ferry Aurora called at the port of Bergen in a storm on Wednesday.');
    expect(joinedOn('2024-03-05', [called, again])).toEqual([['called']]);
    expect(joinedOn('2024-03-06', [called, again])).toEqual([['again']]);
  });

  describe('joins what happens once, where articles date it differently,', () => {
    const later = of('later', '2024-03-07', 'The ferry Aurora sank in a storm off the coast of Norway on Wednesday.');

    test('on the day that was given first', () => {
      expect(joinedOn('2024-03-05', [SINKING, later])).toEqual([['later', 'sinking']]);
      expect(joinedOn('2024-03-06', [SINKING, later])).toBeUndefined();
    });

    test('on the day that more articles give', () => {
      const third = of('third', '2024-03-08', 'The ferry Aurora sank in a storm off the coast of Norway on 6 March.');
      expect(joinedOn('2024-03-06', [SINKING, later, third])).toEqual([['later', 'sinking', 'third']]);
    });

    test.each([
      ['another ship', 'The ferry Borealis sank in a storm off the coast of Denmark on Wednesday.'],
      ['another number', 'The ferry Aurora sank in a storm off the coast of Norway on Wednesday with 40 cars.'],
      ['another verb', 'The ferry Aurora was lifted in a storm off the coast of Norway on Wednesday.'],
    ])('except with %s', (_, body) => {
      expect(joinedOn('2024-03-05', [SINKING, of('later', '2024-03-07', body)])).toEqual([['sinking']]);
    });

    describe('the death of a person', () => {
      const died = of('died', '2024-03-08', 'Gareth Brown fought for two weeks and died in the hospital of Leeds on the evening of 5 March, his brother says.');
      const toll = of('toll', '2024-03-07', 'The death toll rose to four when a 52-year-old technician, Gareth Brown, died of his burns in Leeds on 6 March.');

      test('is one happening in any words, on the day that the sentence that is shown gives', () => {
        const { days } = makeChronicleOf([...OTHERS, died, toll]);
        const [joined] = days.find(({ day }) => day === '2024-03-05')!.happenings.filter(({ articles }) => articles === 2);
        expect(joined).toMatchObject({ best: { day: '2024-03-05' } });
        expect(days.find(({ day }) => day === '2024-03-06')).toBeUndefined();
      });

      test('is not that of another person', () => {
        const other = of('toll', '2024-03-07', toll.body.replace('Gareth', 'Cora'));
        expect(joinedOn('2024-03-06', [died, other])).toEqual([['toll']]);
      });
    });

    test('two happenings are not joined if one article reports both', () => {
      const both = of('both', '2024-03-07', `${SINKING.body.replace('Tuesday', '5 March')} ${later.body}`);
      expect(joinedOn('2024-03-05', [SINKING, both])).toEqual([['both', 'sinking']]);
      expect(joinedOn('2024-03-06', [SINKING, both])).toEqual([['both']]);
    });
  });

  test('two parts of one event that share only its name are two', () => {
    const talk = of('talk', '2024-03-06', 'At the Nordic Ferry Builders Forum on Tuesday, four captains told students about storms and rescues at sea.');
    const prize = of('prize', '2024-03-06', 'During the Nordic Ferry Builders Forum on Tuesday, two engineers from Bergen won a prize for silent propellers.');
    expect(joinedOn('2024-03-05', [talk, prize])).toEqual([['prize'], ['talk']]);
  });

  test('two statements of one spokesman are two', () => {
    const bridge = of('bridge', '2024-03-06', 'Ann Brown, the spokeswoman of the county, said on Tuesday that the bridge was closed for repairs.');
    const school = of('school', '2024-03-06', 'Ann Brown, the spokeswoman of the county, said on Tuesday that pupils would get free lunches.');
    expect(joinedOn('2024-03-05', [bridge, school])).toEqual([['bridge'], ['school']]);
  });

  test('a plan joins its outcome, and is then not planned', () => {
    const plan = of('plan', '2024-03-01', 'The ferry Aurora will sail from Bergen to Kiel with a cargo of salmon on Tuesday.');
    const sailing = of('sailing', '2024-03-06', 'The ferry Aurora sailed from Bergen to Kiel with a cargo of salmon on Tuesday.');
    const [happening] = makeChronicleOf([...OTHERS, plan, sailing]).days.find(({ day }) => day === '2024-03-05')!.happenings;
    expect(happening).toMatchObject({ status: 'reported', articles: 2, id: 'plan/e1' });
    expect(happening!.best.slug).toBe('sailing');
  });

  test('an undated headline joins a similar dated sentence of the previous day', () => {
    const head = of('head', '2024-03-06', 'The ferry Aurora sank in a storm off the coast of Norway.');
    const late = of('late', '2024-03-09', 'The ferry Aurora sank in a storm off the coast of Norway on 5 March.');
    expect(joinedOn('2024-03-05', [head, late])).toEqual([['head', 'late']]);
  });

  test('an agency’s text in several articles counts as the same words, and adds hardly any weight', () => {
    const copy = { ...SINKING, slug: 'the-copy', published: '2024-03-07T08:00+00:00' };
    const [happening] = makeChronicleOf([...OTHERS, SINKING, { ...copy, body: copy.body.replace('Tuesday', '5 March') }]).days.find(
      ({ day }) => day === '2024-03-05',
    )!.happenings;
    const [first, second] = happening!.reports;
    expect(second!.sameWordsAs).toEqual({ id: first!.id, isExact: false });
    // The head of an article counts three times. The first was published a day later: 1 + .2 ln 2. The second two days later, in repeated words: (1 + .2 ln 3) × .05.
    expect(first!.weight).toBeCloseTo(3 * 1.1386, 3);
    expect(second!.weight).toBeCloseTo(3 * 0.061, 3);
  });

  test('what an article reports at its head weighs more than what it tells further down, or looks back to', () => {
    const further = 'Rain falls in Oslo on most days of the year. Nobody in the town is surprised by it. The harbour of Oslo is quiet all day long.';
    const weightsOf = (article: ArticleSpec) =>
      makeChronicleOf([...OTHERS, article])
        .days.flatMap(({ happenings }) => happenings.flatMap(({ reports }) => reports))
        .filter(({ slug }) => slug === article.slug)
        .map(({ day, weight }) => [day, weight > 2]);
    expect(weightsOf(SINKING)).toEqual([['2024-03-05', true]]);
    expect(weightsOf(of('late', '2024-03-06', `${further} ${SINKING.body}`))).toEqual([['2024-03-05', false]]);
    expect(weightsOf(of('back', '2024-03-26', SINKING.body.replace('on Tuesday', 'on 5 March')))).toEqual([['2024-03-05', false]]);
  });
});

test('of the two happenings of a sentence with two dates, only one is selectable', () => {
  const both = of(
    'both',
    '2024-03-08',
    'The ferry Aurora sank in a storm off the coast of Norway on Tuesday, and divers of the navy found its bell on Thursday.',
  );
  const { days } = makeChronicleOf([...OTHERS, both]);
  const told = days.flatMap(({ happenings }) => happenings.filter(({ best }) => best.slug === 'both'));
  expect(told).toHaveLength(2);
  expect(told.filter(({ isSelectable }) => isSelectable)).toHaveLength(1);
});

describe('the whole chronicle', () => {
  const articles = [
    ...OTHERS,
    SINKING,
    of('inquiry', '2024-03-20', 'An inquiry was opened two weeks after the ferry sank in the storm off the Norwegian coast on 5 March.'),
    of('history', '2024-03-07', 'The ferry Aurora was launched by the king of Norway in the harbour of Bergen on 4 June 1998.'),
  ];

  test('is the same for any order of articles', () => {
    const told = JSON.stringify(makeChronicleOf(articles));
    expect(JSON.stringify(makeChronicleOf(articles.toReversed()))).toBe(told);
  });

  test('begins with what more articles report', () => {
    expect(makeChronicleOf(articles).days[0]!.day).toBe('2024-03-05');
  });

  test('puts days long before the first article into the background', () => {
    const { days, background } = makeChronicleOf(articles);
    expect(background.map(({ day }) => day)).toEqual(['1998-06-04']);
    expect(days.some(({ day }) => day === '1998-06-04')).toBe(false);
  });

  test('keeps the ids of happenings, and the reports of those of other days, when a report is added', () => {
    const before = makeChronicleOf(articles);
    const after = makeChronicleOf([
      ...articles,
      of('later', '2024-04-02', 'The ferry Aurora sank in a storm off the coast of Norway on 5 March with nobody aboard.'),
    ]);
    const idsOf = ({ days }: typeof before) =>
      days.map(({ day, happenings }) => `${day} ${happenings.map(({ id, reports }) => `${id}:${day === '2024-03-05' ? '' : reports.length}`)}`).sort();
    expect(idsOf(after)).toEqual(idsOf(before));
  });
});

test('the story so far contains the latest day, and no sentence that cannot be read alone', () => {
  const notAlone = of('not-alone', '2024-03-08', 'They were brought ashore by a helicopter of the coast guard on Thursday.');
  const { story, key } = levelsOf(makeChronicleOf([...OTHERS, SINKING, notAlone]).days);
  expect(story.at(-1)!.day).toBe('2024-03-05');
  expect(key.some(({ day }) => day === '2024-03-07')).toBe(false);
});

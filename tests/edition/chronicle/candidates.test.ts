import { describe, expect, test } from 'vitest';
import { candidatesIn } from './make-candidates.ts';

const textsOf = (body: string, published?: string) => candidatesIn(body, published).map(({ day, text }) => `${day} ${text}`);

describe('which sentences are candidates', () => {
  test('a sentence that is dated to a day is one', () => {
    expect(textsOf('The ferry Aurora sank off the coast of Norway on Tuesday.')).toEqual([
      '2024-03-05 The ferry Aurora sank off the coast of Norway on Tuesday.',
    ]);
  });

  test('at the head of an article, a sentence in the past tense without a date is one, on the day of publication', () => {
    const [candidate] = candidatesIn('The ferry Aurora sank off the coast of Norway in a storm.');
    expect(candidate).toMatchObject({ day: '2024-03-08', isDated: false, time: null });
  });

  test('further down, a sentence without a date is none', () => {
    const dated = 'The ferry Aurora left the port of Bergen on Monday.';
    expect(
      textsOf(`${dated}\n\n${dated.replace('Monday', 'Tuesday')}\n\n${dated.replace('Monday', 'Wednesday')}\n\nThe ferry sank off the coast in a storm.`),
    ).toEqual([`2024-03-04 ${dated}`, `2024-03-05 ${dated.replace('Monday', 'Tuesday')}`, `2024-03-06 ${dated.replace('Monday', 'Wednesday')}`]);
  });

  test('at the head, a sentence whose time is relative to something without a date is none: its day is unknown', () => {
    for (const when of ['The day after the vote', 'On the night of the sinking', 'Two weeks after the vote', 'Three days before the sinking'])
      expect(textsOf(`${when} two ferries had called for help off the coast of Norway.`)).toEqual([]);
    expect(textsOf('For two weeks the crew of the ferry had called for help.')).toHaveLength(1);
  });

  test.each([
    'Sales of the shop rose over the Christmas period in all towns of the county.',
    'Sales of the shop rose during the Christmas and New Year sales period in all towns.',
    'Sales of the shop rose over the Thanksgiving-Cyber Monday period in all towns.',
    'Visitors came to the fair in great numbers over the Easter weekend in Leeds.',
  ])('a sentence that is dated by a period around a holiday is none: %s', (body) => {
    expect(textsOf(body, '2024-12-28').filter((text) => !text.startsWith('2024-12-28'))).toEqual([]);
  });

  test('a sentence that is dated by the holiday itself is one', () => {
    expect(textsOf('The ferry Aurora sank off the coast of Norway on Christmas Day.', '2024-12-28')[0]).toMatch(/^2024-12-25/);
    expect(textsOf('Crowds came to the market of Leeds on Thanksgiving and left a mess.', '2024-12-08')[0]).toMatch(/^2024-11-28/);
  });

  test('a sentence that is dated by the month or the year alone is none', () => {
    expect(textsOf('The ferry Aurora was built in Bergen for its owners in May 2019.')).toEqual([]);
  });

  test('a sentence that is negated or only possible is none', () => {
    expect(textsOf('The ferry Aurora did not leave the port of Bergen on Tuesday.')).toEqual([]);
    expect(textsOf('The ferry Aurora may have left the port of Bergen on Tuesday.')).toEqual([]);
  });

  test('a sentence about a plan is one, marked as planned', () => {
    expect(candidatesIn('The ferry Aurora will leave the port of Bergen on 12 March.')[0]).toMatchObject({ day: '2024-03-12', status: 'planned' });
  });

  test('a question, a fragment and a heading are none', () => {
    expect(textsOf('Did the ferry Aurora leave the port of Bergen on Tuesday?')).toEqual([]);
    expect(textsOf('It sank on Tuesday.')).toEqual([]);
    expect(textsOf('## The ferry Aurora sank off the coast on Tuesday\n\nNothing else is known of it.')).toEqual([]);
  });
});

describe('what a page shows around its text', () => {
  test.each([
    'At 12:27 on 5 March 2024, Ann from Leeds wrote: this is a shame.',
    'Posted by Ann Brown of Leeds on 5 March 2024.',
    'Reporting by Ann Brown and Bob Crown in Oslo on Tuesday; editing by Cem Dink.',
    'This article was amended on 5 March 2024 to correct a name.',
    'Last updated on Tuesday 5 March 2024 at 12.27 GMT',
  ])('is left out: %s', (line) => {
    expect(textsOf(line)).toEqual([]);
  });

  test.each([
    ['OSLO, Norway (AP) — ', ''],
    ['(CNN) — ', ''],
    ['12.27pm: ', ''],
    ['[Updated at 10:27 a.m. ET] ', ''],
  ])('is removed, and what follows is a candidate: %s', (head) => {
    const news = 'The ferry Aurora sank off the coast of Norway on Tuesday.';
    expect(candidatesIn(head + news).map(({ text }) => text)).toEqual([news]);
  });

  test('a date in what is removed dates nothing', () => {
    const [candidate, ...others] = candidatesIn('OSLO, March 6 (Reuters) - The ferry Aurora sank off the coast of Norway.');
    expect(candidate).toMatchObject({ text: 'The ferry Aurora sank off the coast of Norway.', isDated: false, day: '2024-03-08' });
    expect(others).toEqual([]);
  });

  test('a sentence that begins with a place and a dash in the middle keeps its words', () => {
    const sentence = 'The Norwegian coastguard — on duty since noon — found the ferry Aurora on Tuesday.';
    expect(candidatesIn(sentence).map(({ text }) => text)).toEqual([sentence]);
  });
});

test.each([
  [
    'behind their dates',
    'The ferry Aurora left Bergen on 1 March, reached Oslo on 2 March, was repaired on 3 March and sank near Kiel on 4 March.',
    ['The ferry Aurora left Bergen on 1 March,', 'reached Oslo on 2 March,', 'was repaired on 3 March and', 'sank near Kiel on 4 March.'],
  ],
  [
    'before their dates',
    'On 1 March the ferry Aurora left Bergen, on 2 March it reached Oslo, on 3 March it was repaired, and on 4 March it sank.',
    ['On 1 March the ferry Aurora left Bergen,', 'on 2 March it reached Oslo,', 'on 3 March it was repaired, and', 'on 4 March it sank.'],
  ],
])('a sentence that lists more than three dates is split %s', (_, list, parts) => {
  const candidates = candidatesIn(list);
  expect(candidates.map(({ day }) => day)).toEqual(['2024-03-01', '2024-03-02', '2024-03-03', '2024-03-04']);
  expect(candidates.map(({ text }) => text)).toEqual(parts);
});

test.each([
  [
    'A truck ran into the fence on 1 March; a judge of Leeds limited the pickets on 2 March and changed her mind on 4 March; fire took a shed on 5 March; and on 6 March the strike reached the ballot.',
    [
      '03-01 A truck ran into the fence on 1 March.',
      '03-02 A judge of Leeds limited the pickets on 2 March and changed her mind on 4 March.',
      '03-04 A judge of Leeds limited the pickets on 2 March and changed her mind on 4 March.',
      '03-05 Fire took a shed on 5 March.',
      '03-06 On 6 March the strike reached the ballot.',
    ],
  ],
  [
    'On 1 March a hanger of the bridge in Leeds broke, and on 5 March, three days late, a small boat began to carry the commuters.',
    ['03-01 On 1 March a hanger of the bridge in Leeds broke.', '03-05 On 5 March, three days late, a small boat began to carry the commuters.'],
  ],
])('clauses of several days are events of their own days: %s', (sentence, clauses) => {
  expect(candidatesIn(sentence).map(({ day, text }) => `${day.slice(5)} ${text}`)).toEqual(clauses);
});

test.each([
  ['says both', 'The council of Leeds said that the bridge closed on 1 March; a boat began to sail on 5 March.', 2],
  ['means somebody of the first', 'Ann Brown left Leeds on 1 March; the police arrested her in Oslo, where she lived, on 5 March.', 2],
])('clauses of several days are no events of their own where the first clause %s', (_, sentence, shared) => {
  expect(candidatesIn(sentence).filter(({ text }) => text === sentence)).toHaveLength(shared);
});

test('each part of a list that is split at its dates has its own words', () => {
  const list = 'The ferry Aurora left Bergen on 1 March, reached Oslo on 2 March, was repaired on 3 March and sank near Kiel on 4 March.';
  expect(candidatesIn(list)[3]!.stems.split(' ')).toContain('sank');
  expect(candidatesIn(list)[3]!.stems.split(' ')).not.toContain('repair');
});

test('a speaker is not a feature of the statement', () => {
  const [candidate] = candidatesIn('Ann Brown said on Tuesday that the ferry Aurora had sunk near Kiel.');
  expect(candidate!.entities.some((key) => key.includes('ann-brown'))).toBe(false);
  expect(candidate!.stems.split(' ')).toContain('ferri');
});

describe('a dated sentence that reports no event', () => {
  /** Return whether a text has a dated candidate that reports an event. */
  const reportsEventIn = (body: string) => candidatesIn(body).some(({ isDated, reportsEvent }) => isDated && reportsEvent);

  test.each([
    ['speaks to the reader', 'You can vote for the best bridge in Leeds until noon on 12 March.'],
    ['asks the reader', 'Register for the tour of the bridge in Leeds by 12 March.'],
    ['asks the reader to join', 'The mayor of Leeds joins us on 12 March to teach how bridges are built.'],
    ['is the writer’s own story', 'This morning I was walking over the bridge in Leeds with a friend.'],
    ['says what the writer wants', 'Today we wanted to show how the city of Leeds builds bridges.'],
    ['says how things are nowadays', 'People today are using the bridge in Leeds in many more ways.'],
    ['says what is allowed nowadays', 'Today the city of Leeds allows boats under the bridge by night.'],
    ['is an opening hour', 'The customer office in Leeds is open from 8 a.m. on weekdays, the city says.'],
    ['lists an event', 'City of Leeds – Bridge Builders’ Festival – 12 March, Main Square (note: need to register)'],
    ['says that there is nothing', 'This Easter there is no shortage of boats under the bridge of Leeds.'],
    ['says what is needed', 'Builders of bridges need to learn from the city of Leeds today.'],
    ['is the end of a sentence', 'is hosting a call on bridges in Leeds, which was opened on Tuesday.'],
    ['only introduces what follows', 'On Tuesday the mayor of Leeds spoke to builders of bridges about:'],
    ['has no verb but a participle', 'The March 12 “Bridges for all” course covers building as required under the law of Leeds.'],
  ])('%s', (_, sentence) => expect(reportsEventIn(sentence)).toBe(false));

  test.each([
    ['of one who is quoted', 'Ann Brown told the council of Leeds on Tuesday: “You can vote now, and I will.”'],
    ['of a trial with a numeral', 'A phase I trial of the drug began at the hospital of Leeds on Tuesday.'],
    ['with a subject like an imperative', 'Watch maker Tempus will open a factory in Leeds on 12 March.'],
    ['of shares', 'Share prices in London fell on Tuesday to their lowest of the year.'],
    ['of figures that were revised', 'Revised figures were released by Leeds on Tuesday.'],
    ['of broadcasters', 'Broadcast unions in London went on strike on Tuesday over their pay.'],
    ['of a war with a numeral', 'The monument to the dead of World War I in Leeds was opened on Tuesday.'],
    ['done today in one moment', 'The city of Leeds is launching today a new bridge over the river.'],
    ['done today, said in the present', 'Today NASA launches a probe to Venus from its base in Florida.'],
    ['at an hour', 'The bridge in Leeds collapsed at 3 p.m. on Tuesday, the council said.'],
    ['planned', 'The mayor of Leeds will open the new bridge on 12 March.'],
    ['in a chronology', '12 February: the council of Leeds votes for a new bridge.'],
    ['in brackets', 'Ann Brown (born 3 February 2024 in Leeds) is the youngest citizen of the town.'],
    ['whose name has a small letter first', 'openBridge was founded in the city of Leeds on Tuesday.'],
    ['with a verb of asking for a noun', 'Use of the bridge in Leeds rose on Tuesday to a new record.'],
  ])('is not a sentence %s', (_, sentence) => expect(reportsEventIn(sentence)).toBe(true));
});

describe('a time that dates nothing', () => {
  test.each([
    ['a weekday in a title', 'The bridge in Leeds was shown in our Money on Monday: How Cities Build Bridges.'],
    ['a weekday in the name of a column', 'A recent Money on Monday post praised the bridge of the city of Leeds.'],
    ['an end without a beginning', 'The pictures of the bridge were shown in Leeds until Sunday.'],
    ['an end by “through”', 'The pictures of the bridge were on display in Leeds through 3 March.'],
    ['a deadline', 'The council of Leeds must decide on the new bridge by 12 March.'],
    ['a deadline at the end of a month', 'The mayor of Leeds wants all bridges of the city to be inspected by the end of March.'],
    ['a deadline by “no later than”', 'The bridge in Leeds will open to all cars no later than 12 March.'],
    ['the date of something that was still to come', 'The mayor of Leeds met all bridge builders before the summit on 12 March.'],
    ['a holiday that is spoken of', 'A woman from Leeds wrote a book about Easter and its many customs.'],
  ])('%s', (_, sentence) => expect(candidatesIn(sentence).filter(({ isDated }) => isDated)).toEqual([]));

  test.each([
    ['a weekday after a town', 'The bridge in Leeds on Monday was closed to all cars and lorries.'],
    ['a weekday after a title and its colon', 'A “bridge of shame” in Leeds on Monday: The council closed it to all cars.'],
    ['a beginning without an end', 'The pictures of the bridge were shown in Leeds since Sunday.'],
    ['a date behind “before” and its own verb', 'The bridge was finished before the mayor of Leeds came on 5 March.'],
    ['a day by which something was done', 'By 5 March the city of Leeds had closed the bridge to all cars.'],
    ['a day on which something will be done', 'The council of Leeds will decide on the new bridge on 12 March.'],
    ['a holiday', 'The bridge in Leeds was closed to all cars on Christmas Day.'],
  ])('is not %s', (_, sentence) => expect(candidatesIn(sentence).filter(({ isDated }) => isDated)).toHaveLength(1));

  test('“a day after” does not date its sentence if it counts from another date of the sentence', () => {
    const days = candidatesIn('A commission of Leeds closed the bridge on Thursday, a day after the mayor, Ann Brown, had asked for it.').map(({ day }) => day);
    expect(days).toEqual(['2024-03-07']);
  });
});

test('a name with its acronym in brackets at the start of a sentence is not a dateline', () => {
  const office = 'The National Ferry University (NFU) opened a new harbour in Kiel on Tuesday.';
  expect(textsOf(office)).toEqual([`2024-03-05 ${office}`]);
  expect(textsOf('KIEL, Germany (AP) The National Ferry University opened a new harbour on Tuesday.')).toEqual([
    '2024-03-05 The National Ferry University opened a new harbour on Tuesday.',
  ]);
});

test.each([
  ['failed to appear', 'Ann Brown of Leeds failed to appear in court on Tuesday, her lawyer said.', 1],
  ['declined to extend', 'The court in Leeds declined to extend the ban of Acme on Tuesday.', 1],
  ['did not come', 'Ann Brown did not come to the court in Leeds on Tuesday.', 0],
  ['declined to comment', 'Ann Brown of Acme in Leeds declined to comment on Tuesday.', 0],
])('what somebody failed or declined to do has happened, but not that somebody kept silent: %s', (_, body, count) => {
  expect(candidatesIn(body).filter(({ isDated }) => isDated)).toHaveLength(count);
});

test('a sentence without a date at the head is not dated by what was done by a day', () => {
  const body = 'Officers of Leeds searched the house of Ann Brown. By Thursday 52 boxes of files had been secured.';
  expect(candidatesIn(body).filter(({ isNews }) => isNews)).toEqual([]);
});

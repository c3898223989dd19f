import { describe, expect, test } from 'vitest';
import { timesIn } from './read.ts';

/** Return surface, TIMEX3 value and EDTF of each time expression. */
function surfacesAndValues(text: string, published: string): (string | null)[][] {
  return timesIn(text, published).map(({ surface, value, edtf }) => [surface, value, edtf]);
}

describe('times relative to another time of the text', () => {
  test.each([
    ['On 12 August he claimed more, and a day later he told of 74.', '2024-08-20', 'a day later', '2024-08-13'],
    ['On Monday he claimed more. The next day he told of 74.', '2024-08-15', 'The next day', '2024-08-13'],
    ['He said on Thursday that eight had been hurt. By the next day the count was 11.', '2023-06-04', 'the next day', '2023-06-02'],
    ['He announced it on Tuesday. He had declared it the day before, after a crossing.', '2023-05-23', 'the day before', '2023-05-22'],
    ['They crossed on 6 August. Two days earlier they had denied it.', '2024-08-20', 'Two days earlier', '2024-08-04'],
    ['They crossed on 6 August. The same day a regime was declared.', '2024-08-20', 'The same day', '2024-08-06'],
    ['They came in March 2014. The following month they left.', '2023-07-05', 'The following month', '2014-04'],
    ['They came in 2014. Two years later they left.', '2023-07-05', 'Two years later', '2016'],
    ['They came in March 2014. In May they left.', '2023-07-05', 'May', '2014-05'],
    ['They came in 2014. That year was hard.', '2023-07-05', 'That year', '2014'],
    ['In 2014 they came. In May they left.', '2023-07-05', 'May', '2014-05'],
    ['In 2014 they came. On 3 May they left. On 6 June they returned.', '2023-07-05', '6 June', '2014-06-06'],
    ['They came in 1990. More than thirty years later they left.', '2023-07-05', 'More than thirty years later', '2020'],
    ['They came on 31 December 2022. Two days later they left.', '2023-07-05', 'Two days later', '2023-01-02'],
  ])('“%s”, published on %s: “%s” is %s', (text, published, surface, value) => {
    const time = timesIn(text, published).find((candidate) => candidate.surface === surface);
    expect(time?.value).toBe(value);
    expect(time?.anchor?.from).toBe('text');
  });

  test('“by then” refers to the time mentioned last', () => {
    expect(surfacesAndValues('They meet on 9 September 2023. By then all will be ready.', '2023-07-05')).toEqual([
      ['9 September 2023', '2023-09-09', '2023-09-09'],
      ['then', '2023-09-09', '../2023-09-09'],
    ]);
  });

  test('the night before midnight on New Year’s Eve is in the old year', () => {
    expect(surfacesAndValues('The attack came in the night of 31 December to 1 January.', '2023-01-03')[0]?.slice(1)).toEqual([
      '2022-12-31TNI',
      '2022-12-31/2023-01-01',
    ]);
  });
});

describe('business reports', () => {
  test.each([
    ['Profit for the third quarter of 2022 rose to $5 million from $3 million a year earlier.', 'a year earlier', '2021-Q3'],
    ['In May, sales rose 5% from a year earlier.', 'a year earlier', '2022-05'],
    ['Sales in the first quarter were lower than a year ago.', 'a year ago', '2022-Q1'],
    ['She left in May. A year earlier she had been ill.', 'A year earlier', '2022'],
    ['The quarter ended 30 September 2022 was weak.', 'The quarter', '2022-Q3'],
    ['The week ended June 23 was calm.', 'The week', '2023-W25'],
    ['The month ending on 31 May was calm.', 'The month', '2023-05'],
    ['The quarter ending Dec. 31 will be better.', 'The quarter', '2023-Q4'],
  ])('%s “%s” is %s', (text, surface, value) => {
    expect(timesIn(text, '2023-07-05').find((time) => time.surface === surface)?.value).toBe(value);
  });
});

test.each(['In the wake of 9/11, the law was changed.', 'The Sept. 11 attacks changed the law.', 'One of the September 11 hijackers had lived there.'])(
  'a historic day known by its date is in 2001: %s',
  (text) => {
    expect(timesIn(text, '2023-07-05')[0]?.value).toBe('2001-09-11');
  },
);

describe('days relative to an event', () => {
  test.each([
    ['The vote was held on 10 September 2022. The day after the vote he left.', 'The day after', '2022-09-11'],
    ['An explosion woke the town on Monday. The night before the explosion it had rained.', 'The night before', '2023-07-02TNI'],
    ['The wedding was held on 1 May. He spoke on 3 June. On the morning of the wedding it rained.', 'the morning of', '2023-05-01TMO'],
  ])('%s “%s” is %s', (text, surface, value) => {
    const time = timesIn(text, '2023-07-05').find((candidate) => candidate.surface === surface);
    expect(time?.value).toBe(value);
    expect(time?.anchor?.from).toBe('text');
  });

  test('without a date of the event, they have no day', () => {
    expect(timesIn('The day after the vote he left.', '2023-07-05')[0]).toMatchObject({ value: 'XXXX-XX-XX', edtf: null });
  });
});

describe('a dateline', () => {
  test.each([
    ['MOSCOW, 3 July (Agency) — The council met yesterday.', '2023-07-02'],
    ['Kyiv (July 3) – The council met yesterday.', '2023-07-02'],
    ['BELGOROD, Russia, July 3 - The council met yesterday.', '2023-07-02'],
  ])('is the anchor of “yesterday”: %s', (text, value) => {
    const yesterday = timesIn(text, '2023-07-05').at(-1);
    expect(yesterday?.value).toBe(value);
    expect(yesterday?.anchor).toEqual({ date: '2023-07-03', from: 'dateline' });
    expect(yesterday?.why).toContain('3 July 2023, the day in the dateline');
  });

  test.each(['MOSCOW, 3 July 2022 — The council met yesterday.', 'On 3 July — a Monday — the council met. It had met yesterday.'])(
    'of another year, or a date in a sentence, is no anchor: %s',
    (text) => {
      expect(timesIn(text, '2023-07-05').at(-1)?.value).toBe('2023-07-04');
    },
  );
});

describe('the order of day and month in numeric dates', () => {
  test.each([
    ['Signed 05/06/2023.', '2023-06-05'],
    ['Signed 05/06/2023 and paid 05/22/2023.', '2023-05-06'],
    ['Signed 05/06/2023, after a meeting on May 1, 2023.', '2023-05-06'],
    ['Signed 05/06/2023, after a meeting on 1 May 2023.', '2023-06-05'],
    ['Signed 22/05/23.', '2023-05-22'],
  ])('%s The first date is %s', (text, value) => {
    expect(timesIn(text, '2023-07-05')[0]?.value).toBe(value);
  });
});

describe('the year-earlier period', () => {
  test.each([
    ['Sales fell in the first quarter of 2023. In the year-earlier period they rose.', 'the year-earlier period', '2022-Q1'],
    ['Sales fell in March. In the same month last year they rose.', 'the same month last year', '2022-03'],
    ['Sales fell in the second quarter. In the same quarter of 2020 they rose.', 'the same quarter of 2020', '2020-Q2'],
  ])('%s “%s” is %s', (text, surface, value) => {
    expect(timesIn(text, '2023-07-05').find((time) => time.surface === surface)?.value).toBe(value);
  });
});

describe('ranges', () => {
  test.each([
    ['It lasted from March until May.', ['March', '2023-03'], ['May', '2023-05'], '2023-03/2023-05'],
    ['It was so between 2014 and 2016.', ['2014', '2014'], ['2016', '2016'], '2014/2016'],
    ['It was so from 2014 to 2016.', ['2014', '2014'], ['2016', '2016'], '2014/2016'],
    ['The war of 1941-1945 was long.', ['1941', '1941'], ['1945', '1945'], '1941/1945'],
    ['In the war (2014–2016) it was shelled.', ['2014', '2014'], ['2016', '2016'], '2014/2016'],
    ['The vote is to be held from 20 November to 11 December.', ['20 November', '2023-11-20'], ['11 December', '2023-12-11'], '2023-11-20/2023-12-11'],
    ['It lasted from 31 May to 1 June 2023.', ['31 May', '2023-05-31'], ['1 June 2023', '2023-06-01'], '2023-05-31/2023-06-01'],
    ['It lasted from November to February.', ['November', '2022-11'], ['February', '2023-02'], '2022-11/2023-02'],
    ['It lasted from Sunday to Tuesday.', ['Sunday', '2023-07-02'], ['Tuesday', '2023-07-04'], '2023-07-02/2023-07-04'],
  ])('%s Both ends have the same interval', (text, first, last, edtf) => {
    expect(surfacesAndValues(text, '2023-07-05')).toEqual([
      [...first, edtf],
      [...last, edtf],
    ]);
  });

  test('hours of one day are one interval', () => {
    expect(
      timesIn('Between 3 and 5 p.m. on Tuesday the road was closed.', '2023-07-05').map(({ surface, value, edtf, label }) => [surface, value, edtf, label]),
    ).toEqual([
      ['3', '2023-07-04T15:00', '2023-07-04', '4 July 2023, 15:00–17:00'],
      ['5 p.m. on Tuesday', '2023-07-04T17:00', '2023-07-04', '4 July 2023, 15:00–17:00'],
    ]);
    expect(surfacesAndValues('The office is open from 9 to 11 a.m.', '2023-07-05').map(([, value]) => value)).toEqual(['T09:00', 'T11:00']);
    expect(surfacesAndValues('They meet each Monday at noon.', '2023-07-05').map(([, value]) => value)).toEqual(['XXXX-WXX-1', 'T12:00']);
    // A clock is found without a day in its sentence.
    expect(surfacesAndValues('The doors of the hall are shut until ten o’clock.', '2023-07-05').map(([, value]) => value)).toEqual(['T10:00']);
  });

  test('an ordinal with a long s is not the number of a century', () => {
    expect(surfacesAndValues('In the firſt century it was a port.', '2023-07-05')).toEqual([]);
    expect(surfacesAndValues('In the first century it was a port.', '2023-07-05')).toHaveLength(1);
  });

  test('two centuries in one phrase', () => {
    expect(surfacesAndValues('In the 18th and 19th centuries it was a port.', '2023-07-05')).toEqual([
      ['the 18th', '17', '17XX'],
      ['19th centuries', '18', '18XX'],
    ]);
  });

  test('a year given once applies to all coordinated dates', () => {
    expect(surfacesAndValues('It was shelled on 30 November and 2 December 2014.', '2023-07-05')).toEqual([
      ['30 November', '2014-11-30', '2014-11-30'],
      ['2 December 2014', '2014-12-02', '2014-12-02'],
    ]);
    expect(surfacesAndValues('It was shelled in March and May last year.', '2023-07-05').map(([, value]) => value)).toEqual(['2022-03', '2022-05']);
    expect(surfacesAndValues('It was shelled in March, in April and in May 2014.', '2023-07-05').map(([, value]) => value)).toEqual([
      '2014-03',
      '2014-04',
      '2014-05',
    ]);
  });

  test('two days joined by “and” are two dates', () => {
    expect(surfacesAndValues('It was shelled on 30 and 31 December.', '2024-01-05')).toEqual([
      ['30', '2023-12-30', '2023-12-30'],
      ['31 December', '2023-12-31', '2023-12-31'],
    ]);
  });
});

test('a vague time takes the EDTF of the exact date beside it', () => {
  expect(surfacesAndValues('Earlier this month, on 5 July, he spoke.', '2023-07-25')).toEqual([
    ['Earlier this month', '2023-07', '2023-07-05'],
    ['5 July', '2023-07-05', '2023-07-05'],
  ]);
});

test('“since” leaves the end open, “before” the beginning; “by” in the past is the time itself', () => {
  expect(timesIn('They have trained since November.', '2023-05-24')[0]).toMatchObject({
    value: '2022-11',
    edtf: '2022-11/..',
    label: 'since November 2022',
    earliest: '2022-11-01',
    latest: null,
  });
  expect(timesIn('By midday he had counted eight.', '2023-05-22')[0]).toMatchObject({ value: '2023-05-22T12:00', edtf: '2023-05-22' });
  expect(timesIn('They crossed before 7 December 2022.', '2023-05-22')[0]).toMatchObject({ edtf: '../2022-12-06', label: 'before 7 December 2022' });
});

describe('the explanation', () => {
  test.each([
    [
      'In May the leadership said so.',
      '2023-07-05',
      '‘In May’ means May 2023, not May 2024: counted back from 5 July 2023, the day of publication, as the sentence is about the past (‘said’).',
    ],
    [
      'They will meet on Friday.',
      '2023-07-05',
      '‘on Friday’ means 7 July 2023, not 30 June 2023: counted ahead from 5 July 2023, the day of publication, as the sentence looks ahead (‘will’).',
    ],
    ['It happened on 22 May 2023.', '2023-07-05', '‘on 22 May 2023’ is written in full.'],
    ['He wrote on Tuesday.', '2022-12-06', '‘on Tuesday’ means 6 December 2022: the day of publication is a Tuesday.'],
    ['It rained for three days.', '2023-07-05', '‘for three days’ is a length of time, not a date.'],
    ['They meet every Friday.', '2023-07-05', '‘every Friday’ is a time that comes again, not one date.'],
    ['They recently met.', '2023-07-05', '‘recently’ is some time in the past that the text leaves open.'],
  ])('“%s”, published on %s: %s', (text, published, why) => {
    expect(timesIn(text, published).map((time) => time.why)).toEqual([why]);
  });

  test('of a day counted from a statement does not call that the day of publication', () => {
    expect(timesIn('The board said on 28 November that the hearing would be held on Friday.', '2022-12-06')[1]?.why).toBe(
      '‘on Friday’ means 2 December 2022, not 25 November 2022: counted ahead from 28 November 2022, a day that the text names, as the sentence looks ahead (‘would’).',
    );
  });

  test('of a relative time names its anchor', () => {
    expect(timesIn('On Monday he spoke. The next day he left.', '2024-08-15')[1]?.anchor).toEqual({
      date: '2024-08-12',
      from: 'text',
      time: 't1',
      words: 'On Monday',
    });
    expect(timesIn('On Monday he spoke. The next day he left.', '2024-08-15')[1]?.why).toBe(
      '‘The next day’ means 13 August 2024, counted from ‘On Monday’ (12 August 2024).',
    );
  });
});

test('components that the words state are certain, the others are implied', () => {
  expect(timesIn('In May they came.', '2023-07-05')[0]).toMatchObject({
    certain: { month: 5 },
    implied: { year: 2023 },
    granularity: 'month',
    direction: 'past',
    anchor: { date: '2023-07-05', from: 'publication' },
  });
  expect(timesIn('They came on Tuesday.', '2023-07-05')[0]).toMatchObject({ certain: { weekday: 2 }, implied: { year: 2023, month: 7, day: 4 } });
  expect(timesIn('They came on 22 May 2023.', '2023-07-05')[0]).toMatchObject({
    certain: { year: 2023, month: 5, day: 22 },
    implied: { weekday: 1 },
    anchor: null,
    direction: null,
  });
});

test('the explanation names the evidence for the direction', () => {
  const why = (text: string): string | undefined => timesIn(text, '2023-07-05')[0]?.why;
  expect(why('It was hit on Tuesday at about 3 p.m.')).toBe(
    '‘on Tuesday at about 3 p.m.’ means 4 July 2023, about 15:00, not 11 July 2023: counted back from 5 July 2023, the day of publication, as the sentence is about the past (‘was’).',
  );
  expect(why('The vote is on 10 September.')).toBe(
    '‘on 10 September’ means 10 September 2023, not 10 September 2022: counted ahead from 5 July 2023, the day of publication, as the sentence looks ahead (‘is’).',
  );
  expect(why('20 June: the fair begins')).toBe(
    '‘20 June’ means 20 June 2023, not 20 June 2024: counted back from 5 July 2023, the day of publication, as the sentence is about the past (‘begins’).',
  );
  expect(why('Deadline: 10 September.')).toBe(
    '‘10 September’ means 10 September 2023, not 10 September 2022: counted ahead from 5 July 2023, the day of publication, as the sentence looks ahead (‘deadline’).',
  );
  expect(why('Hearing, 12 July')).toBe(
    '‘12 July’ means 12 July 2023, not 12 July 2022: counted ahead from 5 July 2023, the day of publication, as the sentence looks ahead (there is no verb and it is within a month).',
  );
  expect(why('A man of 40, 12 June')).toBe(
    '‘12 June’ means 12 June 2023, not 12 June 2024: counted back from 5 July 2023, the day of publication, as the sentence is about the past (news mostly reports what has happened).',
  );
});

test('the tense of the verb decides between the last and the next month of a name', () => {
  expect(timesIn('They crossed in August.', '2023-07-05')[0]?.value).toBe('2022-08');
  expect(timesIn('They will cross in June.', '2023-07-05')[0]?.value).toBe('2024-06');
});

test('in the sample article of July 2023, “In May” is May 2023', () => {
  const text =
    'In May the leadership of the Belgorod region said once more that border security was a priority, and noted that the area has seven regional defence battalions.';
  expect(timesIn(text, '2023-07-05')[0]?.value).toBe('2023-05');
});

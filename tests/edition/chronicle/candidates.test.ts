import { describe, expect, test } from 'vitest';
import { candidatesIn } from './make-candidates.ts';

const textsOf = (body: string, published?: string) => candidatesIn(body, published).map(({ day, text }) => `${day} ${text}`);

describe('sentences that may tell a happening', () => {
  test('one that is dated to the day', () => {
    expect(textsOf('The ferry Aurora sank off the coast of Norway on Tuesday.')).toEqual([
      '2024-03-05 The ferry Aurora sank off the coast of Norway on Tuesday.',
    ]);
  });

  test('at the head of an article one in the past tense without a date, at the day of publication', () => {
    const [candidate] = candidatesIn('The ferry Aurora sank off the coast of Norway in a storm.');
    expect(candidate).toMatchObject({ day: '2024-03-08', isDated: false, time: null });
  });

  test('further down none without a date', () => {
    const dated = 'The ferry Aurora left the port of Bergen on Monday.';
    expect(
      textsOf(`${dated}\n\n${dated.replace('Monday', 'Tuesday')}\n\n${dated.replace('Monday', 'Wednesday')}\n\nThe ferry sank off the coast in a storm.`),
    ).toEqual([`2024-03-04 ${dated}`, `2024-03-05 ${dated.replace('Monday', 'Tuesday')}`, `2024-03-06 ${dated.replace('Monday', 'Wednesday')}`]);
  });

  test('none that is dated by the month or the year alone', () => {
    expect(textsOf('The ferry Aurora was built in Bergen for its owners in May 2019.')).toEqual([]);
  });

  test('none that was not, or that only may be', () => {
    expect(textsOf('The ferry Aurora did not leave the port of Bergen on Tuesday.')).toEqual([]);
    expect(textsOf('The ferry Aurora may have left the port of Bergen on Tuesday.')).toEqual([]);
  });

  test('what is planned, as planned', () => {
    expect(candidatesIn('The ferry Aurora will leave the port of Bergen on 12 March.')[0]).toMatchObject({ day: '2024-03-12', status: 'planned' });
  });

  test('no question, no scrap, no heading', () => {
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
  ])('is taken off, and what follows is read: %s', (head) => {
    const news = 'The ferry Aurora sank off the coast of Norway on Tuesday.';
    expect(candidatesIn(head + news).map(({ text }) => text)).toEqual([news]);
  });

  test('a date in what is taken off dates nothing', () => {
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
])('a sentence that lists more than three dates is cut %s', (_, list, parts) => {
  const candidates = candidatesIn(list);
  expect(candidates.map(({ day }) => day)).toEqual(['2024-03-01', '2024-03-02', '2024-03-03', '2024-03-04']);
  expect(candidates.map(({ text }) => text)).toEqual(parts);
});

test('of a list cut at its dates each part has its own words', () => {
  const list = 'The ferry Aurora left Bergen on 1 March, reached Oslo on 2 March, was repaired on 3 March and sank near Kiel on 4 March.';
  expect(candidatesIn(list)[3]!.stems.split(' ')).toContain('sank');
  expect(candidatesIn(list)[3]!.stems.split(' ')).not.toContain('repair');
});

test('who only says so is no feature of what is said', () => {
  const [candidate] = candidatesIn('Ann Brown said on Tuesday that the ferry Aurora had sunk near Kiel.');
  expect(candidate!.entities.some((key) => key.includes('ann-brown'))).toBe(false);
  expect(candidate!.stems.split(' ')).toContain('ferri');
});

import { describe, expect, test } from 'vitest';
import { createGazetteer } from '../../../../src/analysis/english/names/index.ts';
import { compileArticle } from '../../../../src/collections/articles/compile.ts';
import { compiledArticleSchema } from '../../../../src/collections/articles/compiled.ts';

const gazetteer = createGazetteer([]);
/** The article is dated Wednesday, 5 July 2023; the first override is on line 8. */
const HEAD = ['---', 'title: T', 'published: 2023-07-05', 'summary: S.', 'sources: [{ name: A source }]', 'overrides:'];

function compile(overrides: string[], body: string, lang = 'en') {
  const text = [...HEAD, overrides.length === 0 ? '  dates: []' : '  dates:', ...overrides.map((line) => `    - ${line}`), `lang: ${lang}`, '---', body].join(
    '\n',
  );
  return compileArticle({ slug: 'a', path: 'a.md', text }, { gazetteer, timeZone: 'UTC', imageSize: () => null });
}

function read(overrides: string[], body: string, lang?: string) {
  const { article, problems } = compile(overrides, body, lang);
  if (!article) throw new Error(JSON.stringify(problems));
  expect({ ...compiledArticleSchema.parse(article), html: article.html }).toEqual(article);
  return article;
}

function times(overrides: string[], body: string, lang?: string): string[] {
  return read(overrides, body, lang).analysis.times.map(({ surface, edtf }) => `${surface} → ${edtf}`);
}

const VOTE = 'They voted on Friday. The next day they left, and on Monday they were back.';

describe('a date set by an editor', () => {
  test('has the value, the bounds, the precision and the reason that the editor gave', () => {
    const [friday] = read(["{ text: Friday, date: 2023-06-16, reason: 'Minutes of the council.' }"], VOTE).analysis.times;
    expect(friday).toMatchObject({
      surface: 'Friday',
      type: 'DATE',
      value: '2023-06-16',
      edtf: '2023-06-16',
      earliest: '2023-06-16',
      latest: '2023-06-16',
      granularity: 'day',
      label: '16 June 2023',
      certain: { weekday: 5 },
      implied: { year: 2023, month: 6, day: 16 },
      anchor: null,
      why: '‘Friday’ means 16 June 2023, set by an editor (Minutes of the council.)',
      manualOverride: { reason: 'Minutes of the council.' },
    });
  });

  test('is the anchor of later words; relative dates keep their anchor', () => {
    expect(times(['{ text: Friday, date: 2023-06-16 }'], VOTE)).toEqual(['Friday → 2023-06-16', 'The next day → 2023-06-17', 'Monday → 2023-07-03']);
  });

  test.each([
    ['2022', '2022', '2022', 'year', '2022'],
    ['2023-05', '2023-05', '2023-05', 'month', 'May 2023'],
    ['2023-06~', '2023-06~', '2023-06', 'month', 'about June 2023'],
    ['2023-06-02?', '2023-06-02?', '2023-06-02', 'day', 'perhaps 2 June 2023'],
    ['2023-22', '2023-22', '2023-SU', 'season', 'summer 2023'],
    ['202X', '202X', '202', 'decade', '2020s'],
    ['2023-05-31/2023-06-01', '2023-05-31/2023-06-01', '2023-05-31', 'day', '31 May – 1 June 2023'],
    ['2023-05-22/2023-05-28', '2023-05-22/2023-05-28', '2023-W21', 'week', '22–28 May 2023'],
    ['2023-04/2023-06', '2023-04/2023-06', '2023-Q2', 'quarter', 'April–June 2023'],
    ['2022-11/..', '2022-11/..', '2022-11', 'month', 'since November 2022'],
    ["'../2022-11'", '../2022-11', '2022-11', 'month', 'until November 2022'],
  ])('written %s', (written, edtf, value, granularity, label) => {
    const [time] = read([`{ text: back then, date: ${written} }`], 'It was quiet back then.').analysis.times;
    expect(time).toMatchObject({ surface: 'back then', edtf, value, granularity, label });
  });

  test('keeps the hour and the part of the day in its words', () => {
    const body = 'It began at 3 p.m. on Friday and ended on Saturday night.';
    const annotated = read(['{ text: 3 p.m. on Friday, date: 2023-06-02 }', '{ text: Saturday night, date: 2023-06-03 }'], body).analysis.times;
    expect(annotated.map(({ type, value, edtf, granularity, label }) => [type, value, edtf, granularity, label])).toEqual([
      ['TIME', '2023-06-02T15:00', '2023-06-02', 'hour', '2 June 2023, 15:00'],
      ['TIME', '2023-06-03TNI', '2023-06-03', 'part-of-day', '3 June 2023, night'],
    ]);
  });

  test('may be on words that no rule recognizes, and dates their sentence', () => {
    const { times: annotated, events } = read(['{ text: the eve of the feast, date: 2023-05-08 }'], 'The bridge was closed on the eve of the feast.').analysis;
    expect(annotated.map(({ surface, edtf }) => [surface, edtf])).toEqual([['the eve of the feast', '2023-05-08']]);
    expect(events).toEqual([expect.objectContaining({ time: 't1', status: 'reported' })]);
  });

  test('replaces a longer or shorter time, and the other end of an interval', () => {
    expect(times(['{ text: June, date: 2022-06 }'], 'He was there from 1 to 4 June.')).toEqual(['June → 2022-06']);
    expect(times(['{ text: between May and June, date: 2022-05/2022-06 }'], 'Between us: it fell between May and June.')).toEqual([
      'between May and June → 2022-05/2022-06',
    ]);
    expect(times(['{ text: June, date: 2022-06 }'], 'It fell between May and June.')).toEqual(['May → 2023-05', 'June → 2022-06']);
  });

  test('applies to one occurrence if it says which', () => {
    expect(times(['{ text: May, occurrence: 2, date: 2021-05 }'], 'It rained in May. It snowed in May.')).toEqual(['May → 2023-05', 'May → 2021-05']);
  });

  test('applies in a text of another language, whose other dates are not recognized', () => {
    const { times: annotated, events } = read(
      ['{ text: el viernes, date: 2023-06-30 }'],
      'El puente cerró el viernes. Abrió el 4 de julio de 2023.',
      'es',
    ).analysis;
    expect(annotated.map(({ surface, edtf }) => [surface, edtf])).toEqual([['el viernes', '2023-06-30']]);
    expect(events).toHaveLength(1);
  });

  test('in a dateline is the day that the report’s relative dates count from', () => {
    const body = 'NORTHPORT, Tuesday — The bridge was closed yesterday.';
    expect(times(['{ text: Tuesday, date: 2023-07-03 }'], body)).toEqual(['Tuesday → 2023-07-03', 'yesterday → 2023-07-02']);
  });
});

describe('a hidden date', () => {
  test('is not a time, dates nothing, and is no anchor', () => {
    const { times: annotated, events } = read(['{ text: Friday, hide: true }'], VOTE).analysis;
    expect(annotated.map(({ surface, edtf }) => [surface, edtf])).toEqual([
      ['The next day', null],
      ['Monday', '2023-07-03'],
    ]);
    expect(events.map(({ time }) => time)).not.toContain('t0');
    expect(events.filter(({ time }) => annotated.every(({ id }) => id !== time))).toEqual([]);
  });

  test('does not affect the rest of its sentence', () => {
    expect(times(['{ text: Friday, hide: true }'], 'Friday magazine wrote on Monday of it.')).toEqual(['Monday → 2023-07-03']);
  });
});

test('no override changes the text of the article', () => {
  const body = 'It began at 3 p.m. on *Friday* & ended “on the 4th”.\n\n- From May\n- to June\n';
  const plain = read([], body);
  const set = read(['{ text: 3 p.m. on Friday, date: 2023-06-02 }', '{ text: the 4th, date: 2023-06-04 }', '{ text: May, hide: true }'], body);
  expect(set.passages).toEqual(plain.passages);
  const textOf = (html: string) => html.replace(/<[^>]*>/g, '');
  expect(textOf(set.html())).toBe(textOf(plain.html()));
  expect(set.html()).toContain('datetime="2023-06-04"');
});

describe('an invalid override of a date is refused at its field', () => {
  const forms =
    'must be a day (2023-06-02), a month (2023-06), a year (2023), an interval (2023-05-31/2023-06-01) or one with an open end (2023-06/..), with “~” after a date for “about”';
  test.each([
    ['words that are not in the text', '{ text: Fryday, date: 2023-06-02 }', '8:15 “Fryday” is not in the text. Did you mean “Friday”?'],
    ['a day that is not in the calendar', '{ text: Friday, date: 2023-02-30 }', `8:29 “overrides.dates.0.date” is not right: ${forms}.`],
    [
      'a date in words',
      '{ text: Friday, date: about June 2023 }',
      `8:29 “overrides.dates.0.date” is not right: ${forms}; “about June 2023” is written 2023-06~.`,
    ],
    [
      'a date of the other order',
      '{ text: Friday, date: 31.05.2023 }',
      `8:29 “overrides.dates.0.date” is not right: ${forms}; “31.05.2023” is written 2023-05-31.`,
    ],
    ['an interval that ends before it begins', '{ text: Friday, date: 2023-06/2023-05 }', `8:29 “overrides.dates.0.date” is not right: ${forms}.`],
    ['neither a date nor hide', '{ text: Friday }', '8:7 “overrides.dates.0” is not right: must have exactly one of “date: 2023-06-02” and “hide: true”.'],
  ])('%s', (_name, override, message) => {
    const { problems } = compile([override], VOTE);
    expect(problems.map(({ line, column, message: actual }) => `${line}:${column} ${actual}`)).toEqual([message]);
  });
});

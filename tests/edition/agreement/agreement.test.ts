import { describe, expect, test } from 'vitest';
import type { AgreementNote } from '../../../src/collections/agreement/schema.ts';
import type { CuratedEntity } from '../../../src/collections/entities/schema.ts';
import { buildEdition } from '../../../src/edition/build-edition.ts';
import { type Account, createAgreementViews } from '../../../src/edition/index.ts';
import { compileArticle } from '../../../src/collections/articles/compile.ts';
import { createGazetteer } from '../../../src/analysis/english/names/index.ts';
import { gazetteerEntry } from '../../../src/collections/entities/read.ts';
import { testSettings } from '../make-edition.ts';

const entities: CuratedEntity[] = [
  { id: 'northport', name: 'Northport', type: 'place', kind: 'town', aliases: [], sameAs: [] },
  { id: 'ana-reyes', name: 'Ana Reyes', type: 'person', aliases: [], sameAs: [], roles: [] },
  { id: 'ivo-lind', name: 'Ivo Lind', type: 'person', aliases: [], sameAs: [], roles: [] },
];
const gazetteer = createGazetteer(entities.map(gazetteerEntry));

/** Create an edition of articles, given as date, cited publication and text. */
function made(articles: [published: string, source: string, body: string][], notes: AgreementNote[] = []) {
  const compiled = articles.map(([published, source, body], index) => {
    const text = `---\ntitle: ${source} ${index}\npublished: ${published}\nsummary: S.\nsources: [{ name: ${source} }]\n---\n${body}\n`;
    const { article, problems } = compileArticle({ slug: `article-${index}`, path: 'a', text }, { gazetteer, timeZone: 'UTC', imageSize: () => null });
    if (!article) throw new Error(JSON.stringify(problems));
    return article;
  });
  return buildEdition(compiled, entities, testSettings, [], [], [], notes);
}
const rowsOf = (...given: Parameters<typeof made>) => made(...given).agreement.rows.map(({ state, kind, day }) => [state, kind, day]);

const CLOSED = 'On 5 June 2023 the old bridge at Northport was closed by Ana Reyes after flooding damaged the pillars.';
const CLOSED_TOO =
  'Flooding had damaged pillars of the old bridge: Ana Reyes closed the bridge at Northport on 5 June 2023, and hundreds of commuters were turned back at dawn.';

describe('settled', () => {
  test('if two independent sources report it', () => {
    const { rows } = made([
      ['2023-06-06', 'AFP', CLOSED],
      ['2023-06-07', 'Reuters', CLOSED_TOO],
    ]).agreement;
    const settled = rows.filter(({ state }) => state === 'settled');
    expect(settled.map(({ kind, day }) => [kind, day])).toEqual([['happening', '2023-06-05']]);
    expect(settled[0]!.why).toBe('Two independent sources tell it: after AFP and after Reuters.');
    expect(settled[0]!.compare).toBe('/compare/?a=article-0&b=article-1');
  });

  test('for a number that two named sources give within three days, in one article, too', () => {
    const settled = (...said: string[]) =>
      made([['2023-06-12', 'AFP', said.join('\n\n')]])
        .agreement.rows.filter(({ state, kind }) => state === 'settled' && kind === 'number')
        .map(({ day, accounts, why }) => [day, accounts.map(({ value }) => value), why]);
    const first = 'Ana Reyes said that 7 people had been killed in Northport on 5 June 2023.';
    expect(settled(first, 'Ivo Lind said that 7 people had been killed in Northport on 6 June 2023.')).toEqual([
      ['2023-06-06', ['7', '7'], 'Two independent sources give this number: Ana Reyes and Ivo Lind.'],
    ]);
    expect(settled(first, 'Ana Reyes said that 7 people had been killed in Northport on 6 June 2023.')).toEqual([]);
    expect(settled(first, 'Ivo Lind said that 7 people had been killed in Northport on 11 June 2023.')).toEqual([]);
    expect(settled(first, 'Ivo Lind said that 8 people had been killed in Northport on 6 June 2023.')).toEqual([]);
  });

  test('but not if both draw on one agency, and the row says which', () => {
    const { rows } = made([
      ['2023-06-06', 'AFP', CLOSED],
      ['2023-06-07', 'AFP', CLOSED_TOO],
    ]).agreement;
    expect(rows.filter(({ kind }) => kind === 'happening').map(({ state, why }) => [state, why])).toEqual([
      ['alone', 'Two articles tell it, and they count as one source: they draw on AFP.'],
    ]);
  });
});

describe('disputed', () => {
  test('for a number that two named sources give differently, but not one that an article sets beside its source’s', () => {
    const both =
      'Ana Reyes said that 3 people had been killed in Northport on 5 June 2023. Ivo Lind said that 7 people had been killed in Northport on 5 June 2023.';
    const { rows } = made([['2023-06-06', 'AFP', both]]).agreement;
    const disputed = rows.filter(({ state }) => state === 'disputed');
    expect(disputed.map(({ kind, accounts }) => [kind, accounts.map(({ value, source }) => `${value} ${source}`)])).toEqual([
      ['number', ['3 Ana Reyes', '7 Ivo Lind']],
    ]);
    const own = '3 people were killed in Northport on 5 June 2023. Ivo Lind said that 7 people had been killed in Northport on 5 June 2023.';
    expect(rowsOf([['2023-06-06', 'AFP', own]]).filter(([state]) => state === 'disputed')).toEqual([]);
  });

  test('for a statement that a named speaker denies', () => {
    expect(rowsOf([['2023-06-06', 'AFP', 'Ana Reyes denied that the bridge had been closed. An official denied that Ivo Lind was ill.']])).toEqual([
      ['disputed', 'denial', '2023-06-06'],
    ]);
  });
});

describe('open', () => {
  const ANNOUNCED = 'Ana Reyes said that the bridge at Northport would be opened on 20 June 2023.';

  test('for an announcement whose day has passed without a report in a later article', () => {
    const open = (...rest: [string, string, string][]) => rowsOf([['2023-06-06', 'AFP', ANNOUNCED], ...rest]).filter(([state]) => state === 'open');
    expect(open(['2023-06-15', 'AFP', 'It rained.'])).toEqual([]);
    expect(open(['2023-07-15', 'AFP', 'It rained.'])).toEqual([['open', 'announced', '2023-06-20']]);
    expect(open(['2023-07-15', 'AFP', 'On 20 June 2023 the gates at Northport stayed shut.'])).toEqual([]);
  });

  test('but not for a holiday that a sentence only names', () => {
    const feast = 'Apps of Northport help Ana Reyes to make this Thanksgiving a success.';
    expect(
      rowsOf([
        ['2023-11-06', 'AFP', feast],
        ['2023-12-15', 'AFP', 'It rained.'],
      ]).filter(([state]) => state === 'open'),
    ).toEqual([]);
  });

  test('for an unusually long period without reports', () => {
    const told = (days: string[]) => days.map((day, index) => `On ${day} 2023 Ana Reyes opened gate number ${index + 1} of Northport.`).join('\n\n');
    const holes = made([
      ['2023-05-09', 'AFP', told(['1 May', '3 May', '6 May', '8 May'])],
      ['2023-10-21', 'AFP', told(['20 October'])],
    ]).agreement.rows.filter(({ kind }) => kind === 'hole');
    expect(holes.map(({ label, why }) => [label, why])).toEqual([
      ['8 May – 20 October 2023', '165 days lie between 8 May 2023 and 20 October 2023; half of the other stretches have 3 or fewer.'],
    ]);
  });
});

describe('an editor', () => {
  const note = (action: AgreementNote['action'], words = 'the old bridge at Northport was closed'): AgreementNote => {
    return { id: 'n', action, reason: 'I was there.', sentences: [{ article: 'article-0', words }] };
  };
  const closed = (notes: AgreementNote[]) => made([['2023-06-06', 'AFP', CLOSED]], notes).agreement;

  test('settles and reopens a row, with a reason', () => {
    expect(closed([note('settle')]).rows.map(({ state, note: given }) => [state, given?.reason])).toEqual([['settled', 'I was there.']]);
    expect(closed([note('reopen')]).rows.map(({ state }) => state)).toEqual(['open']);
  });

  test('hides a row, which is shown as hidden', () => {
    expect(closed([note('hide')])).toMatchObject({ rows: [], hidden: [{ title: CLOSED, reason: 'I was there.' }] });
  });

  test('changes no other row', () => {
    expect(closed([note('hide', 'another sentence')]).rows).toHaveLength(1);
  });
});

test('the page of an entity has the rows about it, that of a story those of its articles', () => {
  const { agreement, chronicle } = made([
    ['2023-06-06', 'AFP', 'Ana Reyes denied that the bridge had been closed.'],
    ['2023-06-07', 'AFP', 'Ivo Lind denied that it had rained.'],
  ]);
  const views = createAgreementViews(agreement);
  const articlesOf = ({ accounts }: { accounts: Account[] }) => [...new Set(accounts.map(({ sentence }) => sentence.article.slug))];
  expect(views.ofEntity('ana-reyes', []).groups.flatMap(({ rows }) => rows.map(articlesOf))).toEqual([['article-0']]);
  expect(views.ofStory(['article-1'], chronicle).groups.flatMap(({ rows }) => rows.map(articlesOf))).toEqual([['article-1']]);
});

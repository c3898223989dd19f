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

/** Build the edition of articles that are given as date, cited publication and text. */
function editionOf(articles: [published: string, source: string, body: string][], notes: AgreementNote[] = []) {
  const compiled = articles.map(([published, source, body], index) => {
    const text = `---\ntitle: Article ${index}\npublished: ${published}\nsummary: S.\nsources: [{ name: ${source} }]\n---\n${body}\n`;
    const { article, problems } = compileArticle({ slug: `article-${index}`, path: 'a', text }, { gazetteer, timeZone: 'UTC', imageSize: () => null });
    if (!article) throw new Error(JSON.stringify(problems));
    return article;
  });
  return buildEdition(compiled, entities, testSettings, [], [], [], notes);
}
const rowsOf = (...given: Parameters<typeof editionOf>) => editionOf(...given).agreement.rows.map(({ state, kind, day }) => [state, kind, day]);

const CLOSED = 'On 5 June 2023 the old bridge at Northport was closed by Ana Reyes after flooding damaged the pillars.';
const CLOSED_TOO =
  'Flooding had damaged pillars of the old bridge: Ana Reyes closed the bridge at Northport on 5 June 2023, and hundreds of commuters were turned back at dawn.';

describe('settled', () => {
  test('what two independent sources report', () => {
    const { rows } = editionOf([
      ['2023-06-06', 'AFP', CLOSED],
      ['2023-06-07', 'Reuters', CLOSED_TOO],
    ]).agreement;
    const settled = rows.filter(({ state }) => state === 'settled');
    expect(settled.map(({ kind, day }) => [kind, day])).toEqual([['happening', '2023-06-05']]);
    expect(settled[0]!.why).toBe('Two independent sources report it: AFP and Reuters.');
    expect(settled[0]!.compareHref).toBe('/compare/?a=article-0&b=article-1');
  });

  test('a number that two articles with independent sources give within three days, not one that two speakers in one article give', () => {
    const settled = (...said: [string, string][]) =>
      editionOf(said.map(([source, text]) => ['2023-06-12', source, text]))
        .agreement.rows.filter(({ state, kind }) => state === 'settled' && kind === 'number')
        .map(({ day, accounts }) => [day, accounts.map(({ value }) => value)]);
    const first = 'Ana Reyes said that 7 people had been killed in Northport on 5 June 2023.';
    const said = (who: string, number: number, day: number) => `The flood in Northport had killed ${number} people by ${day} June 2023, according to ${who}.`;
    expect(settled(['AFP', first], ['Reuters', said('Ivo Lind', 7, 6)])).toEqual([['2023-06-06', ['7, for 5 June 2023', '7']]]);
    expect(settled(['AFP', `${first} ${said('Ivo Lind', 7, 6)}`])).toEqual([]);
    expect(settled(['AFP', first], ['AFP', said('Ivo Lind', 7, 6)])).toEqual([]);
    expect(settled(['AFP', first], ['Reuters', said('Ana Reyes', 7, 6)])).toEqual([]);
    expect(settled(['AFP', first], ['Reuters', said('Ivo Lind', 7, 11)])).toEqual([]);
    expect(settled(['AFP', first], ['Reuters', said('Ivo Lind', 8, 6)])).toEqual([]);
  });

  test('not what two articles report that draw on one agency', () => {
    expect(
      rowsOf([
        ['2023-06-06', 'AFP', CLOSED],
        ['2023-06-07', 'AFP', CLOSED_TOO],
        ['2023-06-07', 'Reuters', 'It rained.'],
        ['2023-06-07', 'Reuters', 'It snowed.'],
      ]).map(([state]) => state),
    ).toEqual(['alone']);
  });
});

describe('from one source', () => {
  const SAID = 'Ana Reyes said on Tuesday that 40 drivers would get new buses at Northport.';
  const alone = (...others: [string, string, string][]) =>
    editionOf([['2023-06-06', 'AFP', SAID], ...others])
      .agreement.rows.filter(({ state }) => state === 'alone')
      .map(({ accounts, why }) => [accounts.map(({ sentence }) => sentence.article.slug), why]);

  test('a happening whose only report found names a source', () => {
    expect(alone(['2023-06-07', 'Reuters', 'It rained.'])).toEqual([[['article-0'], 'The only report found cites Ana Reyes and no one else.']]);
  });

  test('a happening if every article that reports it in other words names the same source, even without a verb of saying', () => {
    const found = alone(['2023-06-20', 'Reuters', 'Earlier this month, Ana Reyes promised buses, which 40 drivers at Northport are to get.']);
    expect(found).toEqual([[['article-0', 'article-1'], 'Every report found cites Ana Reyes and no one else.']]);
  });

  test('a sentence that two articles print in the same words is shown once', () => {
    const found = alone(['2023-06-07', 'Reuters', `${SAID} Nobody else came.`], ['2023-06-08', 'Reuters', 'It rained.']);
    expect(found).toEqual([[['article-0'], 'Every report found cites Ana Reyes and no one else.']]);
  });

  test('not a happening that another source may report, even in other words', () => {
    expect(alone(['2023-06-20', 'Reuters', 'Ivo Lind said that 40 drivers at Northport were promised buses.'])).toEqual([]);
    expect(alone(['2023-06-20', 'Reuters', 'Buses went to 40 drivers at Northport.'])).toEqual([]);
  });

  test('not a happening whose article cites two publications and names no speaker: the report may come from either', () => {
    expect(
      rowsOf([
        ['2023-06-06', 'AFP', CLOSED],
        ['2023-06-06', 'Reuters', 'It rained.'],
      ]).map(([state]) => state),
    ).toEqual(['alone']);
    expect(
      rowsOf([
        ['2023-06-06', 'AFP }, { name: DPA', CLOSED],
        ['2023-06-06', 'Reuters', 'It rained.'],
      ]),
    ).toEqual([]);
  });

  test('not a happening whose source is a publication that most articles cite', () => {
    expect(
      rowsOf([
        ['2023-06-06', 'AFP', CLOSED],
        ['2023-06-06', 'AFP', 'It rained.'],
        ['2023-06-06', 'AFP', 'It snowed.'],
      ]),
    ).toEqual([]);
  });
});

describe('disputed', () => {
  test('a number that two named sources give differently, not an article’s own number beside the number of its source', () => {
    const both =
      'Ana Reyes said that 3 people had been killed in Northport on 5 June 2023. Ivo Lind said that 7 people had been killed in Northport on 5 June 2023.';
    const { rows } = editionOf([['2023-06-06', 'AFP', both]]).agreement;
    const disputed = rows.filter(({ state }) => state === 'disputed');
    expect(disputed.map(({ kind, accounts }) => [kind, accounts.map(({ value, source }) => `${value} ${source}`)])).toEqual([
      ['number', ['3 Ana Reyes', '7 Ivo Lind']],
    ]);
    const own = '3 people were killed in Northport on 5 June 2023. Ivo Lind said that 7 people had been killed in Northport on 5 June 2023.';
    expect(rowsOf([['2023-06-06', 'AFP', own]]).filter(([state]) => state === 'disputed')).toEqual([]);
  });

  test('a statement that a named speaker denies', () => {
    expect(rowsOf([['2023-06-06', 'AFP', 'Ana Reyes denied that the bridge had been closed. An official denied that Ivo Lind was ill.']])).toEqual([
      ['disputed', 'denial', '2023-06-06'],
    ]);
  });

  test('not a statement whose denier is only called “it”', () => {
    const { rows } = editionOf([
      [
        '2023-06-06',
        'AFP',
        'The Northport Council met on Monday. It denied that the bridge had been closed. Ana Reyes spoke. She denied that the road had been flooded.',
      ],
    ]).agreement;
    expect(rows.map(({ why }) => why)).toEqual(['Denied by Ana Reyes.']);
  });

  test('not a denial whose sentence does not say what is denied', () => {
    expect(rowsOf([['2023-06-06', 'AFP', 'Ana Reyes denies responsibility.']])).toEqual([]);
  });

  describe('where an article says that accounts differ', () => {
    const accountsIn = (...articles: [string, string][]) =>
      editionOf(articles.map(([source, text]) => ['2023-06-06', source, text]))
        .agreement.rows.filter(({ kind }) => kind === 'accounts')
        .map(({ title, accounts }) => [title, ...accounts.map(({ source, sentence }) => `${source}: ${sentence.excerpt.text}`)]);
    const LIST =
      'They give different accounts of who closed the bridge:\n\n- **Reyes**: Ana Reyes said that soldiers had closed the bridge at Northport.\n- **Lind**: Ivo Lind said that only ferrymen had been there.\n\nAna Reyes said that it rained.';

    test('the accounts in the list that follows', () => {
      const [[title, ...accounts]] = accountsIn(['AFP', LIST]) as [string[]];
      expect(title).toBe('They give different accounts of who closed the bridge');
      expect(accounts.map((each) => each.slice(0, each.indexOf(':')))).toEqual(['Ana Reyes', 'Ivo Lind']);
    });

    test('two accounts in consecutive paragraphs, under their heading', () => {
      const text = '## The cause\n\nAna Reyes blames the flood.\n\nIvo Lind gave another account to AFP. He said that the pillars were old.';
      expect(accountsIn(['AFP', text])).toEqual([
        [
          'Article 0 · The cause',
          'Ana Reyes: Ana Reyes blames the flood.',
          'Ivo Lind: Ivo Lind gave another account to AFP. He said that the pillars were old.',
        ],
      ]);
      expect(accountsIn(['AFP', text.replace('gave', 'did not give')])).toEqual([]);
    });

    test('“the accounts differ” opens what follows: the paragraph before is about something else', () => {
      const text =
        'Her lawyer, Ana Reyes, said that the papers came late.\n\nThe accounts still differ. The harbour office says that it has paid. Ivo Lind said that nobody had been paid.';
      const [[title, ...accounts]] = accountsIn(['AFP', text]) as [string[]];
      expect(title).toBe('The accounts still differ');
      expect(accounts.map((each) => each.slice(0, each.indexOf(':')))).toEqual(['The harbour office', 'Ivo Lind']);
    });

    test('a pronoun whose person is unknown is no party', () => {
      const text = 'He said that the flood had done it.\n\nAna Reyes gave another account. She said that the pillars were old.';
      expect(accountsIn(['AFP', text])).toEqual([]);
    });

    test('not what another article adds, which may answer another question', () => {
      const [[, ...accounts]] = accountsIn(
        ['AFP', LIST],
        [
          'Reuters',
          'The harbour office denies responsibility. Ivo Lind had said that only ferrymen were there. Ana Reyes said that soldiers had closed the bridge.',
        ],
      ) as [string[]];
      expect(accounts.map((each) => each.slice(0, each.indexOf(':')))).toEqual(['Ana Reyes', 'Ivo Lind']);
    });
  });
});

describe('open', () => {
  const ANNOUNCED = 'Ana Reyes said that the bridge at Northport would be opened on 20 June 2023.';

  test('an announcement whose day has passed without a report in a later article', () => {
    const open = (...rest: [string, string, string][]) => rowsOf([['2023-06-06', 'AFP', ANNOUNCED], ...rest]).filter(([state]) => state === 'open');
    expect(open(['2023-06-15', 'AFP', 'It rained.'])).toEqual([]);
    expect(open(['2023-07-15', 'AFP', 'It rained.'])).toEqual([['open', 'announced', '2023-06-20']]);
    expect(open(['2023-07-15', 'AFP', 'On 20 June 2023 the gates at Northport stayed shut.'])).toEqual([]);
  });

  test('not a holiday that a sentence only names', () => {
    const holiday = 'Apps of Northport help Ana Reyes to make this Thanksgiving a success.';
    expect(
      rowsOf([
        ['2023-11-06', 'AFP', holiday],
        ['2023-12-15', 'AFP', 'It rained.'],
      ]).filter(([state]) => state === 'open'),
    ).toEqual([]);
  });

  test('an unusually long period without reports', () => {
    const openings = (days: string[]) => days.map((day, index) => `On ${day} 2023 Ana Reyes opened gate number ${index + 1} of Northport.`).join('\n\n');
    const gaps = editionOf([
      ['2023-05-09', 'AFP', openings(['1 May', '3 May', '6 May', '8 May'])],
      ['2023-10-21', 'AFP', openings(['20 October'])],
    ]).agreement.rows.filter(({ kind }) => kind === 'gap');
    expect(gaps.map(({ label, title, why }) => [label, title, why])).toEqual([
      [
        '9 May – 19 October 2023',
        '164 days without an event in any article',
        'In most cases no more than 3 days pass between one day with an event and the next.',
      ],
    ]);
  });
});

describe('a gap', () => {
  const openings = (days: string[]) => days.map((day, index) => `On ${day} 2023 Ana Reyes opened gate number ${index + 1} of Northport.`).join('\n\n');
  const gaps = (last: string) =>
    editionOf([
      ['2023-05-01', 'AFP', openings(['1 May'])],
      ['2023-05-09', 'AFP', openings(['3 May', '6 May', '8 May'])],
      ['2023-10-21', 'AFP', `${openings(['20 October'])}\n\n${last}`],
    ])
      .agreement.rows.filter(({ kind }) => kind === 'gap')
      .map(({ label }) => label);

  test('ends at a month that a sentence gives', () => {
    expect(gaps('In July 2023 Ivo Lind closed a gate.')).toEqual(['1 August – 19 October 2023']);
    expect(gaps('In June and in August 2023 Ivo Lind closed a gate.')).not.toContain('9 May – 19 October 2023');
  });

  test('ends at a day whose sentence the chronicle leaves out, because it cannot be read alone', () => {
    expect(gaps('They were inaugurated there on 15 July 2023.')).toEqual(['16 July – 19 October 2023', '9 May – 14 July 2023']);
  });

  test('does not begin before the first article', () => {
    expect(gaps('On 1 January 2023 Ivo Lind closed a gate.')).toEqual(['9 May – 19 October 2023']);
  });
});

describe('an editor', () => {
  const note = (action: AgreementNote['action'], words = 'the old bridge at Northport was closed'): AgreementNote => {
    return { id: 'n', action, reason: 'I was there.', sentences: [{ article: 'article-0', words }] };
  };
  const closed = (notes: AgreementNote[]) =>
    editionOf(
      [
        ['2023-06-06', 'AFP', CLOSED],
        ['2023-06-06', 'Reuters', 'It rained.'],
      ],
      notes,
    ).agreement;

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

test('the page of an entity lists the rows about it; the page of a topic lists the rows of its articles', () => {
  const { agreement, chronicle } = editionOf([
    ['2023-06-06', 'AFP', 'Ana Reyes denied that the bridge had been closed.'],
    ['2023-06-07', 'AFP', 'Ivo Lind denied that it had rained.'],
  ]);
  const views = createAgreementViews(agreement);
  const articlesOf = ({ accounts }: { accounts: Account[] }) => [...new Set(accounts.map(({ sentence }) => sentence.article.slug))];
  expect(views.ofEntity('ana-reyes', []).groups.flatMap(({ rows }) => rows.map(articlesOf))).toEqual([['article-0']]);
  expect(views.ofStory(['article-1'], chronicle).groups.flatMap(({ rows }) => rows.map(articlesOf))).toEqual([['article-1']]);
});

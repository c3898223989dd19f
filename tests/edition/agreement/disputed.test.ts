import { describe, expect, test } from 'vitest';
import { editionOf, type GivenArticle, rowsOf } from './edition-of.ts';

/** Return state, kind and day of each row. */
const statesOf = (articles: GivenArticle[]) => rowsOf(...articles).map(({ state, kind, day }) => [state, kind, day]);

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
    expect(statesOf([['2023-06-06', 'AFP', own]]).filter(([state]) => state === 'disputed')).toEqual([]);
  });

  test('a statement that a named speaker denies', () => {
    expect(statesOf([['2023-06-06', 'AFP', 'Ana Reyes denied that the bridge had been closed. An official denied that Ivo Lind was ill.']])).toEqual([
      ['disputed', 'denial', '2023-06-06'],
    ]);
  });

  test('a statement that a body denies of which there is only one, or that is denied at once', () => {
    const whys = (body: string) => rowsOf(['2023-06-06', 'AFP', body]).map(({ why }) => why);
    expect(whys('The health service denied that a boy of five had died.')).toEqual(['Denied by the health service.']);
    expect(whys('The company denied that a boy of five had died.')).toEqual([]);
    expect(whys('Ana Reyes said that the bridge was closing. Ivo Lind denied it within the hour.')).toEqual(['Denied by Ivo Lind. Said by Ana Reyes.']);
  });

  test('a denial is not also what only one source says', () => {
    const denial = 'Ana Reyes denied on 5 June 2023 that she would leave Northport.';
    expect(statesOf([['2023-06-06', 'AFP', denial]])).toEqual([['disputed', 'denial', '2023-06-06']]);
  });

  test.each([
    'How the gate was opened is told in two ways. “We opened it at two,” Ana Reyes said. Ivo Lind said that it had been forced at four.',
    'There is also a question about the time. Ana Reyes said that the alarm had come at two. Ivo Lind said that he had heard it at four.',
    'How the pump came to stand still is disputed. Ana Reyes said that it had been switched off on Friday. Ivo Lind said that it had not run for weeks.',
    'Ana Reyes said that the fire had begun earlier than officials say. Ivo Lind repeated that the alarm had come at four.',
  ])('what an article calls open in other words: %s', (body) => {
    const rows = rowsOf(['2023-06-06', 'AFP', body]).filter(({ kind }) => kind === 'accounts');
    expect(rows.map(({ accounts }) => accounts.map(({ source }) => source))).toEqual([['Ana Reyes', 'Ivo Lind']]);
  });

  test.each([
    'Ana Reyes said that how the pump works is simple. Ivo Lind said that it had not run for weeks.',
    'There is no question about the time. Ana Reyes said that the alarm had come at two. Ivo Lind said that he had heard it too.',
    'Ana Reyes said that the train came earlier than usual. Ivo Lind said that the gate was open.',
  ])('not what no article calls open: %s', (body) => {
    expect(rowsOf(['2023-06-06', 'AFP', body]).filter(({ kind }) => kind === 'accounts')).toEqual([]);
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
    expect(statesOf([['2023-06-06', 'AFP', 'Ana Reyes denies responsibility.']])).toEqual([]);
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

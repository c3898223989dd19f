import { expect, test } from 'vitest';
import { whatIsDisputed } from '../../../src/edition/story/what-is-disputed.ts';
import type { AgreementRow, Article } from '../../../src/edition/types.ts';

const article = { slug: 'bridge', claims: [] as unknown } as Article;
const account = (value: string, source: string) => ({ value, source }) as AgreementRow['accounts'][number];

/** Return a row about a number of this article, with what differs from a disputed one. */
const row = (title: string, label: string, more: Partial<AgreementRow> = {}): AgreementRow =>
  ({
    kind: 'number',
    state: 'disputed',
    title,
    label,
    href: `/figures/${title}/`,
    articles: ['bridge'],
    accounts: [account('8', 'A'), account('7', 'B'), account('8', 'A')],
    ...more,
  }) as AgreementRow;

test('each disputed number is listed on its last day, with each account once, latest first', () => {
  const { figures } = whatIsDisputed([article], [row('x', '3 May'), row('y', '2 May'), row('x', '1 May')]);
  expect(figures).toEqual([
    {
      title: 'x',
      href: '/figures/x/',
      label: '3 May',
      accounts: [
        { number: '8', source: 'A' },
        { number: '7', source: 'B' },
      ],
    },
    expect.objectContaining({ title: 'y', label: '2 May' }),
  ]);
});

test('what an editor settled or reopened is not disputed, nor is what other articles or other rows say', () => {
  const rows = [
    row('x', '4 May', { state: 'settled' }),
    row('y', '3 May', { state: 'open' }),
    row('z', '2 May', { articles: ['other'] }),
    row('a', '1 May', { kind: 'happening' }),
  ];
  expect(whatIsDisputed([article], rows).figures).toEqual([]);
});

const accountOf = (source: string, text: string, slug = 'bridge') =>
  ({ value: '', source, sentence: { href: `/${slug}/#s`, article: { slug }, excerpt: { text } } }) as AgreementRow['accounts'][number];
const accounts = row('The two sides differ', '3 May', {
  kind: 'accounts',
  accounts: [accountOf('A', 'A says so.'), accountOf('B', 'B denies it.'), accountOf('A', 'A adds more.')],
});

test('differing accounts link to the first account and name each source once', () => {
  expect(whatIsDisputed([article], [accounts]).differing).toEqual([{ title: 'The two sides differ', href: '/bridge/#s', label: '3 May', sources: ['A', 'B'] }]);
});

test('denials are taken from the rows: one, the latest, with who denies it', () => {
  const denial = (who: string) =>
    row('', '3 May', { kind: 'denial', title: null, accounts: [accountOf(who, `${who} denies the closed bridge.`), accountOf('A', 'A says so.')] });
  expect(whatIsDisputed([article], [denial('B'), denial('C')]).denials).toMatchObject([{ speaker: 'B', excerpt: { text: 'B denies the closed bridge.' } }]);
  expect(whatIsDisputed([article], [{ ...denial('B'), articles: ['other'] }, accounts]).denials).toEqual([]);
});

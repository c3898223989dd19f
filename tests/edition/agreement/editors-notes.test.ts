import { describe, expect, test } from 'vitest';
import type { AgreementNote } from '../../../src/collections/agreement/schema.ts';
import { type Account, createAgreementViews } from '../../../src/edition/index.ts';
import { editionOf } from './edition-of.ts';

const CLOSED = 'On 5 June 2023 the old bridge at Northport was closed by Ana Reyes after flooding damaged the pillars.';

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

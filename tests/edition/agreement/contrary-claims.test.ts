import { describe, expect, test } from 'vitest';
import { makeEdition } from '../make-edition.ts';

const STORY = '\n\nThe Selm Harbour Company owns the quay at Northport. Ana Reyes is mayor of Northport.';

/** Return the sources of the rows of rival accounts of two articles, published on 6 and 7 June 2023. */
function accountsIn(one: string, other: string): string[][] {
  const { rows } = makeEdition(
    [
      { slug: 'a', source: 'Kabar', published: '2023-06-06', body: one + STORY },
      { slug: 'b', source: 'The Gazette', published: '2023-06-07', body: other + STORY },
    ],
    [],
  ).agreement;
  return rows.filter(({ id }) => id.startsWith('rival-accounts')).map(({ accounts }) => accounts.map(({ source }) => source));
}

describe('two statements, one of which negates the other,', () => {
  test.each([
    ['Ana Reyes said that the council had approved the sale of the quay.', 'Ivo Lind said that the council had never approved the sale of the quay.'],
    ['Police arrested two managers, Ana Reyes said. Ivo Lind said that nobody had been arrested.', 'Rain fell.'],
    ['Ana Reyes said that the crew had been warned of the rocks.', 'The crew had not been warned of the rocks, Ivo Lind said.'],
  ])('are rival accounts: %s / %s', (one, other) => {
    expect(accountsIn(one, other)).toEqual([['Ana Reyes', 'Ivo Lind']]);
  });

  const APPROVED = 'Ana Reyes said that the council had approved the sale of the quay.';
  test.each([
    ['something else is negated', 'Ivo Lind said that the council had not approved the budget of the school.'],
    ['it is the same speaker', 'Ana Reyes said that the council had never approved the sale of the quay.'],
    ['it is a condition', 'Ivo Lind said that the sale of the quay would be void if the council had not approved it.'],
    ['it is not yet so', 'Ivo Lind said that the council had not yet approved the sale of the quay.'],
    ['a further clause is negated', 'Ivo Lind said that the council had approved the sale of the quay and that nothing else was sold.'],
  ])('are no rival accounts if %s', (_, other) => {
    expect(accountsIn(APPROVED, other)).toEqual([]);
  });

  test('are no rival accounts if the negated one is about an earlier time', () => {
    expect(accountsIn('Ivo Lind said that the council had never approved the sale of the quay.', APPROVED)).toEqual([]);
  });
});

describe('two statements on the cause of one failure', () => {
  const RAIN = 'Ana Reyes said that record rain had caused the breach of the dam.';
  test.each([
    ['The dam failed because it had been raised with the wrong material, Ivo Lind said.'],
    ['Ivo Lind said that the breach was caused by a rusted valve.'],
  ])('are rival accounts: %s', (other) => {
    expect(accountsIn(RAIN, other)).toEqual([['Ana Reyes', 'Ivo Lind']]);
  });

  test.each([
    ['the cause is the same', 'Ivo Lind said that the breach was caused by rain in the hills.'],
    ['it is rejected', 'Ivo Lind said that the breach was not caused by a rusted valve.'],
    ['it is asked', 'Ivo Lind said that they would find out whether the breach was caused by a rusted valve.'],
    ['it goes on from the other', 'Ivo Lind said that the breach had caused the flooding of the mill.'],
    ['nothing went wrong', 'Ivo Lind said that the meeting was late because of a strike.'],
  ])('are no rival accounts if %s', (_, other) => {
    expect(accountsIn(RAIN, other)).toEqual([]);
  });
});

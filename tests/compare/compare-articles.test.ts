import { describe, expect, test } from 'vitest';
import { compareArticles } from '../../src/compare/index.ts';
import { makeCompared, makeFigure } from './make-compared.ts';

const labels = (items: readonly { label: string }[]) => items.map(({ label }) => label);

describe('numbers', () => {
  const numbersOf = (a: ReturnType<typeof makeFigure>[], b: ReturnType<typeof makeFigure>[]) =>
    compareArticles(makeCompared('a', ['A.'], { figures: a }), makeCompared('b', ['B.'], { figures: b })).numbers.map(({ title, kind }) => [title, kind]);

  test('of one series and day differ if no number satisfies both', () => {
    expect(numbersOf([makeFigure('3')], [makeFigure('4')])).toEqual([['People killed', 'differ']]);
    expect(numbersOf([makeFigure('at least 3')], [makeFigure('4')])).toEqual([['People killed', 'agree']]);
  });

  test('of different days do not contradict each other', () => {
    expect(numbersOf([makeFigure('3')], [makeFigure('4', { from: '2023-05-02', to: '2023-05-02' })])).toEqual([['People killed', 'days']]);
  });

  test('that differ come first', () => {
    const other = { series: { id: 'hurt', title: 'People injured' } };
    const both = numbersOf([makeFigure('9', other), makeFigure('3')], [makeFigure('9', other), makeFigure('4')]);
    expect(both).toEqual([
      ['People killed', 'differ'],
      ['People injured', 'agree'],
    ]);
  });

  test('without a series are of one quantity if their sentences report one happening and count the same', () => {
    const alone = { series: null };
    const a = makeCompared('a', ['Three died.'], { figures: [makeFigure('3', alone)] });
    const b = makeCompared('b', ['Four died.'], { figures: [makeFigure('4', alone)] });
    expect(compareArticles(a, b).numbers).toEqual([]);
    a.sentences[0]!.happenings = b.sentences[0]!.happenings = ['h1'];
    expect(compareArticles(a, b).numbers.map(({ kind }) => kind)).toEqual(['differ']);
  });
});

describe('what both reports have, and what only one has', () => {
  const kindOf = (a: ReturnType<typeof makeCompared>, b: ReturnType<typeof makeCompared>, id: string) => {
    const { both, a: first, b: second } = compareArticles(a, b).kinds.find((kind) => kind.id === id)!;
    return { both: labels(both), a: labels(first), b: labels(second) };
  };
  const place = (key: string, name: string) => ({ key, name, type: 'place' as const, href: null, sentences: [0] });

  test('a name found in one text that also occurs in the other belongs to both; one from which the other has a derived word is in no list', () => {
    const a = makeCompared('a', ['Northport burns, Southport too.'], { names: [place('northport', 'Northport'), place('southport', 'Southport')] });
    const b = makeCompared('b', ['The Northport road is shut. Southporters left.']);
    expect(kindOf(a, b, 'places')).toEqual({ both: ['Northport'], a: [], b: [] });
    expect(kindOf(a, makeCompared('b', ['The Northport road is shut.']), 'places')).toEqual({ both: ['Northport'], a: ['Southport'], b: [] });
  });

  test('a date within a longer period may be the same, so its note gives the period; the same date is in both', () => {
    const date = (edtf: string, from: string, to: string) => ({ edtf, label: edtf, from, to, sentences: [0] });
    const day = date('2023-05-02', '2023-05-02', '2023-05-02');
    const a = makeCompared('a', ['A.'], { dates: [day, date('2022', '2022-01-01', '2022-12-31')] });
    const b = makeCompared('b', ['B.'], { dates: [date('2023-05', '2023-05-01', '2023-05-31')] });
    expect(kindOf(a, b, 'dates')).toEqual({ both: [], a: ['2022'], b: [] });
    expect(
      compareArticles(a, b)
        .kinds.find(({ id }) => id === 'dates')!
        .unsure.map(({ note }) => note),
    ).toEqual(['the other: 2023-05; in the first', 'the other: 2023-05-02; in the second']);
    expect(kindOf(a, makeCompared('b', ['B.'], { dates: [day] }), 'dates')).toEqual({ both: ['2023-05-02'], a: ['2022'], b: [] });
  });

  test('“about 3,000” and “3,000” of one thing are one figure; of different things they are two', () => {
    const alone = { series: null, low: 3000, high: 3000 };
    const one = makeCompared('a', ['A.'], { figures: [makeFigure('about 3,000', { ...alone, what: 'people' })] });
    const same = makeCompared('b', ['B.'], { figures: [makeFigure('3,000', { ...alone, what: 'people displaced' })] });
    const other = makeCompared('b', ['B.'], { figures: [makeFigure('3,000', { ...alone, what: 'houses' })] });
    expect(kindOf(one, same, 'figures')).toMatchObject({ a: [], b: [] });
    expect(kindOf(one, other, 'figures')).toMatchObject({ both: [], a: ['about 3,000 people'], b: ['3,000 houses'] });
  });

  test('a statement is in both if the other text contains its words, whoever says it there', () => {
    const claim = (speaker: string, text: string) => ({ id: 'c1', speaker, name: speaker, polarity: 'said', text, sentence: 0 });
    const a = makeCompared('a', ['Reyes said that the harbour bridge would be closed.'], {
      claims: [claim('reyes', 'that the harbour bridge would be closed')],
    });
    const b = makeCompared('b', ['The harbour bridge will be closed on Monday.', 'Lind spoke of a fire.'], {
      claims: [claim('lind', 'a fire among the cranes')],
    });
    expect(kindOf(a, b, 'claims')).toEqual({ both: ['reyes: that the harbour bridge would be closed'], a: [], b: ['lind: A fire among the cranes'] });
  });

  test('a statement that the other text may make in other words is only listed as unsure', () => {
    const claim = (text: string) => ({ id: 'c1', speaker: 'reyes', name: 'Reyes', polarity: 'said', text, sentence: 0 });
    const a = makeCompared('a', ['Reyes said that seven territorial battalions stand along the frontier.'], {
      claims: [claim('that seven territorial battalions stand along the frontier')],
    });
    const lists = (text: string) => {
      const { both, a: own, unsure } = compareArticles(a, makeCompared('b', [text])).kinds.find(({ id }) => id === 'claims')!;
      return [both.length, own.length, unsure.length];
    };
    expect(lists('In May there were seven battalions in the region.')).toEqual([0, 0, 1]);
    expect(lists('Ferries run late in autumn.')).toEqual([0, 1, 0]);
  });

  test('exchanging the two reports exchanges their lists', () => {
    const a = makeCompared('a', ['Northport burns.'], { names: [place('northport', 'Northport')] });
    const b = makeCompared('b', ['Northport and Southport burn.'], { names: [place('northport', 'Northport'), place('southport', 'Southport')] });
    expect(kindOf(a, b, 'places')).toEqual({ both: ['Northport'], a: [], b: ['Southport'] });
    expect(kindOf(b, a, 'places')).toEqual({ both: ['Northport'], a: ['Southport'], b: [] });
  });
});

describe('the texts', () => {
  const rowsOf = (a: string[], b: string[]) =>
    compareArticles(makeCompared('a', a), makeCompared('b', b)).rows.map(({ a: first, b: second, reason }) => [
      first.map(({ text }) => text),
      second.map(({ text }) => text),
      reason,
    ]);
  const CLOSED = 'The old bridge closed after heavy flooding damaged several pillars.';
  const CLOSED_TOO = 'After heavy flooding damaged its pillars the old bridge closed.';
  const FERRY = 'Ferries carry commuters across until autumn, the harbour office promised.';
  const FERRY_TOO = 'Commuters take ferries across until autumn, promised the harbour office.';

  test('have matching sentences side by side, and the rest between', () => {
    expect(rowsOf([CLOSED, 'Nobody was hurt.', FERRY], [CLOSED_TOO, FERRY_TOO])).toEqual([
      [[CLOSED], [CLOSED_TOO], 'nearly the same words'],
      [['Nobody was hurt.'], [], null],
      [[FERRY], [FERRY_TOO], 'nearly the same words'],
    ]);
  });

  test('do not match only because of shared names, nor if they report opposite acts or other days', () => {
    const place = { key: 'northport', name: 'Northport', type: 'place' as const, href: null, sentences: [0] };
    const person = { key: 'reyes', name: 'Ana Reyes', type: 'person' as const, href: null, sentences: [0] };
    const alignedWith = (one: string, other: string, days: [string, string] = ['2023-05-01', '2023-05-01']) => {
      const sided = (slug: string, text: string, day: string) =>
        makeCompared(slug, [text], { names: [place, person], dates: [{ edtf: day, label: day, from: day, to: day, sentences: [0] }] });
      return compareArticles(sided('a', one, days[0]), sided('b', other, days[1])).rows.filter(({ reason }) => reason !== null).length;
    };
    const left = 'More than 4,000 people left Northport, said Ana Reyes, the mayor of Northport.';
    expect(alignedWith(left, 'Explosions in Northport injured 24, said the mayor, Ana Reyes.')).toBe(0);
    expect(alignedWith('Ana Reyes declared a curfew for the harbour of Northport.', 'Ana Reyes lifted the curfew for the harbour of Northport.')).toBe(0);
    expect(alignedWith('Ana Reyes declared a curfew for the harbour of Northport.', 'Ana Reyes introduced the curfew at the harbour of Northport.')).toBe(1);
    expect(alignedWith(left, left, ['2023-05-01', '2023-05-09'])).toBe(0);
  });

  test('do not match by cells or list entries', () => {
    const a = makeCompared('a', [CLOSED, CLOSED]);
    a.sentences[1]!.kind = 'entry';
    const { rows } = compareArticles(a, makeCompared('b', [CLOSED_TOO, CLOSED_TOO]));
    expect(rows.filter(({ reason }) => reason !== null).map(({ a: [first] }) => first!.id)).toEqual(['s0']);
  });

  test('link to each other where one reports first what the other reports last', () => {
    const { rows, elsewhere } = compareArticles(makeCompared('a', [CLOSED, FERRY]), makeCompared('b', [FERRY_TOO, CLOSED_TOO]));
    expect(rows.filter(({ reason }) => reason !== null)).toHaveLength(1);
    expect(Object.values(elsewhere.a)).toHaveLength(1);
    expect(Object.values(elsewhere.b)).toHaveLength(1);
  });

  test('contain every sentence once, in order', () => {
    const { rows } = compareArticles(makeCompared('a', [CLOSED, FERRY, 'X.']), makeCompared('b', ['Y.', FERRY_TOO, CLOSED_TOO]));
    expect(rows.flatMap(({ a }) => a.map(({ id }) => id))).toEqual(['s0', 's1', 's2']);
    expect(rows.flatMap(({ b }) => b.map(({ id }) => id))).toEqual(['s0', 's1', 's2']);
  });

  test('do not match by two words such as “last week”', () => {
    expect(rowsOf(['Last week numbers were lower.'], ['Troops arrived last week.']).map(([, , reason]) => reason)).toEqual([null]);
  });

  test('table cells do not match by a word that all tables have', () => {
    expect(rowsOf(['Who reports'], ['Who reports']).map(([, , reason]) => reason)).toEqual([null]);
  });
});

import { expect, test } from 'vitest';
import { compareArticles } from '../../src/compare/index.ts';
import { makeCompared, makeFigure } from './make-compared.ts';

type Article = ReturnType<typeof makeCompared>;
const listsOf = (a: Article, b: Article, id: string) => {
  const { both, a: first, b: second, unsure } = compareArticles(a, b).kinds.find((kind) => kind.id === id)!;
  const labels = (items: readonly { label: string }[]) => items.map(({ label }) => label);
  return { both: labels(both), a: labels(first), b: labels(second), unsure: labels(unsure) };
};
const named = (key: string, name: string, type: 'person' | 'place' | 'organization', ...sentences: number[]) => ({
  key,
  name,
  type,
  href: null,
  in: sentences,
});
const day = (date: string, ...sentences: number[]) => ({ edtf: date, label: date, from: date, to: date, in: sentences });

test('a name within a longer name of the other report is not in both', () => {
  const a = makeCompared('a', ['They voted in Kestria.'], { names: [named('kestria', 'Kestria', 'place', 0)] });
  const b = makeCompared('b', ['Forward Kestria won.'], { names: [named('forward', 'Forward Kestria', 'organization', 0)] });
  expect(listsOf(a, b, 'places')).toEqual({ both: [], a: [], b: [], unsure: ['Kestria'] });
  const c = makeCompared('c', ['Forward Kestria won in Kestria.'], { names: b.names });
  expect(listsOf(a, c, 'places').both).toEqual(['Kestria']);
});

test('an organization is not only in one report if the other has its acronym', () => {
  const full = makeCompared('a', ['The Environmental Protection Agency agreed.'], {
    names: [named('epa', 'Environmental Protection Agency', 'organization', 0)],
  });
  const short = makeCompared('b', ['EPA agreed.'], { names: [named('short', 'EPA', 'organization', 0)] });
  expect(listsOf(full, short, 'organizations')).toEqual({ both: [], a: [], b: [], unsure: ['Environmental Protection Agency', 'EPA'] });
  expect(listsOf(full, makeCompared('b', ['They agreed.']), 'organizations').a).toEqual(['Environmental Protection Agency']);
});

test('nor if the other report may refer to it by the last word of its name', () => {
  const a = makeCompared('a', ['The Dockers’ Union agreed.'], { names: [named('union', 'Dockers’ Union', 'organization', 0)] });
  expect(listsOf(a, makeCompared('b', ['Union and port met.']), 'organizations').unsure).toEqual(['Dockers’ Union']);
  const b = makeCompared('b', ['The Coastal Union agreed.'], { names: [named('coastal', 'Coastal Union', 'organization', 0)] });
  expect(listsOf(a, b, 'organizations').a).toEqual(['Dockers’ Union']);
});

test('a day is not only in one report if the other has its weekday in a sentence without a date', () => {
  // 2 March 2025 was a Sunday.
  const a = makeCompared('a', ['It happened.'], { dates: [day('2025-03-02', 0)] });
  expect(listsOf(a, makeCompared('b', ['Two have been missing since Sunday night.']), 'dates')).toEqual({ both: [], a: [], b: [], unsure: ['2025-03-02'] });
  expect(listsOf(a, makeCompared('b', ['Two have been missing since Monday night.']), 'dates').a).toEqual(['2025-03-02']);
  const dated = makeCompared('b', ['Two have been missing since Sunday night.'], { dates: [day('2025-03-09', 0)] });
  expect(listsOf(a, dated, 'dates').a).toEqual(['2025-03-02']);
});

test('a plan for a day is not only in one report if the other names that day and the same person', () => {
  const brandt = named('brandt', 'Tomas Brandt', 'person', 0);
  const claim = { id: 'c1', speaker: 'institution', name: 'His office', polarity: 'said', text: 'Tomas Brandt will visit the dam on 10 March', in: 0 };
  const a = makeCompared('a', ['Tomas Brandt will visit the dam on 10 March, his office said.'], {
    names: [brandt],
    dates: [day('2025-03-10', 0)],
    claims: [claim],
  });
  const b = (on: string) => makeCompared('b', ['Tomas Brandt walked through town that Monday.'], { names: [brandt], dates: [day(on, 0)] });
  expect(listsOf(a, b('2025-03-10'), 'claims').unsure).toHaveLength(1);
  expect(listsOf(a, b('2025-03-17'), 'claims').a).toHaveLength(1);
});

test('a compared number lists what each report gives for the same quantity on other days', () => {
  const later = { id: 'f2', from: '2023-05-02', to: '2023-05-02', when: '2 May 2023' };
  const a = makeCompared('a', ['A.'], { figures: [makeFigure('3'), makeFigure('5', later)] });
  const b = makeCompared('b', ['B.'], { figures: [makeFigure('3')] });
  const [number] = compareArticles(a, b).numbers;
  expect([number!.kind, number!.a.map(({ label }) => label), number!.others.a.map(({ label, note }) => `${label}, ${note}`), number!.others.b]).toEqual([
    'agree',
    ['3'],
    ['5, 2 May 2023'],
    [],
  ]);
});

test('a line of numbers has none of another quantity, though ids of figures repeat from article to article', () => {
  const area = { id: 'f2', what: 'square kilometres', series: null };
  const a = makeCompared('a', ['A.'], { figures: [makeFigure('3'), makeFigure('93', area)] });
  const b = makeCompared('b', ['B.'], { figures: [makeFigure('3', { id: 'f2' })] });
  expect(compareArticles(a, b).numbers.map(({ others }) => others)).toEqual([{ a: [], b: [] }]);
});

test('a statement is listed with its verb if the verb is right before it', () => {
  const claim = { id: 'c1', speaker: 'peskov', name: 'Dmitry Peskov', polarity: 'said', text: 'it a necessary measure', in: 0 };
  const labelOf = (more: object) => listsOf(makeCompared('a', ['A.'], { claims: [{ ...claim, ...more }] }), makeCompared('b', ['It snowed.']), 'claims');
  expect(Object.values(labelOf({ cue: 'called' })).flat()).toEqual(['Dmitry Peskov called it a necessary measure']);
  expect(Object.values(labelOf({})).flat()).toEqual(['Dmitry Peskov: It a necessary measure']);
});

test('a date before Christ is compared like any other', () => {
  const cyrus = { edtf: '-0558', label: '559 BC', from: '-0558-01-01', to: '-0558-12-31', in: [0] };
  const a = makeCompared('a', ['Cyrus became king in 559 BC.'], { dates: [cyrus] });
  expect(listsOf(a, makeCompared('b', ['They agreed on Monday.']), 'dates').a).toEqual(['559 BC']);
  expect(listsOf(a, makeCompared('b', ['In 559 BC he was a boy.'], { dates: [cyrus] }), 'dates').both).toEqual(['559 BC']);
});

import { expect, test } from 'vitest';
import { compareArticles, type ComparedArticle, type ComparedFigure } from '../../src/compare/index.ts';
import { makeCompared, makeFigure } from './make-compared.ts';

const HELD = { series: { id: 'held', title: 'Settlements' }, what: 'settlements' };
const INJURED = { series: { id: 'injured', title: 'People injured' }, what: 'people injured' };
const LATER = { from: '2023-05-09', to: '2023-05-09', when: '9 May 2023' };

const withFigures = (slug: string, figures: ComparedFigure[]) =>
  makeCompared(slug, [`${slug}.`], { figures: figures.map((each, n) => ({ ...each, id: `f${n}` })) });

const claiming = (slug: string, text: string, { speaker = 'Ana Reyes', claim = text, polarity = 'said', tells = [] as string[] } = {}): ComparedArticle => {
  const article = makeCompared(slug, [text], { claims: [{ id: 'c1', speaker, name: speaker, polarity, text: claim, sentence: 0 }] });
  article.sentences[0]!.happenings = tells;
  return article;
};

function kind(a: ComparedArticle, b: ComparedArticle, id: string) {
  const { both, a: first, b: second } = compareArticles(a, b).kinds.find((each) => each.id === id)!;
  return { both: both.map(({ label }) => label), a: first.map(({ label }) => label), b: second.map(({ label }) => label) };
}

test('where both give a number and one of them also gives another, they agree partly', () => {
  const two = withFigures('a', [makeFigure('93', HELD), makeFigure('92', HELD)]);
  const [entry] = compareArticles(two, withFigures('b', [makeFigure('93', HELD)])).numbers;
  expect(entry).toMatchObject({ kind: 'partly', a: [{ label: '93' }, { label: '92' }], b: [{ label: '93' }] });
  // A look-alike: each of the two has a number that the other does not have.
  const [differing] = compareArticles(two, withFigures('b', [makeFigure('93', HELD), makeFigure('91', HELD)])).numbers;
  expect(differing).toMatchObject({ kind: 'differ', a: [{ label: '92' }], b: [{ label: '91' }] });
});

test('figures of one series are in both only with the same number', () => {
  const a = withFigures('a', [makeFigure('at least 74', HELD), makeFigure('93', HELD)]);
  const b = withFigures('b', [makeFigure('93', HELD), makeFigure('100', { ...HELD, ...LATER })]);
  expect(kind(a, b, 'figures')).toEqual({ both: ['93 settlements'], a: ['at least 74 settlements'], b: ['100 settlements'] });
});

test('figures with the same number are in both only if they count the same in the same unit', () => {
  const alone = { series: null };
  const figures = (label: string, what: string) => [makeFigure(label, { ...alone, what })];
  const sharedBy = (one: ComparedFigure[], other: ComparedFigure[]) => kind(withFigures('a', one), withFigures('b', other), 'figures').both;
  expect(sharedBy(figures('3', 'people killed'), figures('3', 'people killed'))).toEqual(['3 people killed']);
  expect(sharedBy(figures('3', 'people killed'), figures('3', 'people injured'))).toEqual([]);
  expect(sharedBy(figures('3 km', ''), figures('3 km', ''))).toEqual(['3 km']);
  expect(sharedBy(figures('3 km', ''), figures('3 km²', ''))).toEqual([]);
  expect(sharedBy(figures('€3', ''), figures('$3', ''))).toEqual([]);
});

test('a figure may be in both if the other report does not say what its figure counts', () => {
  const one = withFigures('a', [makeFigure('3', { series: null, what: 'houses' })]);
  const other = withFigures('b', [makeFigure('3', { series: null, what: '' })]);
  const figures = compareArticles(one, other).kinds.find(({ id }) => id === 'figures')!;
  expect(figures.both).toEqual([]);
  expect(figures.unsure.map(({ note }) => note)).toEqual(['1 May 2023; the other: 3; in the first', '1 May 2023; the other: 3 houses; in the second']);
});

test('the words of a figure in the other text are found, but not within a longer number', () => {
  const one = withFigures('a', [makeFigure('293', { series: null, what: 'houses' })]);
  expect(kind(one, makeCompared('b', ['The fire took 293 houses.']), 'figures').both).toEqual(['293 houses']);
  expect(kind(one, makeCompared('b', ['The fire took 1,293 houses.']), 'figures').both).toEqual([]);
});

test('the note of a figure gives the day or source of the other report if that differs', () => {
  const one = withFigures('a', [makeFigure('93', { ...HELD, source: 'Reyes' })]);
  const noteBeside = (more: Partial<ComparedFigure>) =>
    compareArticles(one, withFigures('b', [makeFigure('93', { ...HELD, ...more })])).kinds.find(({ id }) => id === 'figures')!.both[0]!.note;
  expect(noteBeside({ source: 'Reyes' })).toBe('1 May 2023, Reyes');
  expect(noteBeside({ source: 'Lind', ...LATER })).toBe('1 May 2023, Reyes; the other: 9 May 2023, Lind');
});

test.each([
  ['the same number', 'Rebels hold 74 settlements', 'Rebels hold 74 settlements', true],
  ['another number', 'Rebels hold 74 settlements', 'Rebels hold 93 settlements', false],
  ['another number word', 'The flood killed three people', 'The flood killed four people', false],
  ['a number in words', 'The flood killed 3 people', 'The flood killed three people', true],
  ['another name', 'The mayor of Northport resigned', 'The mayor of Southport resigned', false],
  ['a negation', 'The bridge would be closed on Monday', 'The bridge would not be closed on Monday', false],
  ['other words', 'The bridge would be closed for repairs', 'The ferry runs late in autumn', false],
])('statements of one speaker about one event with %s', (_, one, other, isShared) => {
  const tells = ['h1'];
  expect(kind(claiming('a', one, { tells }), claiming('b', other, { tells }), 'claims').both.length > 0).toBe(isShared);
});

test('a statement that is denied in the other report is not in both', () => {
  const words = 'The bridge would be closed for repairs';
  expect(kind(claiming('a', words), claiming('b', words, { polarity: 'denied' }), 'claims').both).toEqual([]);
});

test('a “no” in another part of a sentence does not negate a statement; a “not” before it may', () => {
  const one = claiming('a', 'Ana Reyes said the authorities sought a legal basis.', { claim: 'the authorities sought a legal basis' });
  const sharedBy = (text: string) => kind(one, makeCompared('b', [text]), 'claims').both.length > 0;
  expect(sharedBy('They had no weapons, and the authorities sought a legal basis.')).toBe(true);
  expect(sharedBy('It is not so, as some say, that the authorities sought a legal basis.')).toBe(false);
});

test('nearly equal statements are in both; with another number or name they are not', () => {
  const sharedBy = (one: string, other: string) => kind(claiming('a', one), claiming('b', other), 'claims').both.length > 0;
  expect(sharedBy('The step was a necessary measure', 'It was a necessary measure')).toBe(true);
  expect(sharedBy('The step was a necessary measure for 30 towns', 'It was a necessary measure for 40 towns')).toBe(false);
});

test('a statement with a pronoun needs the same speaker or event', () => {
  const one = (tells: string[] = []) =>
    claiming('a', 'The Legion said that they had crossed into the region', { claim: 'that they had crossed into the region', speaker: 'Legion', tells });
  const OTHER = 'Other troops crossed into the region.';
  expect(kind(one(), makeCompared('b', [OTHER]), 'claims').both).toEqual([]);
  const ofOneEvent = makeCompared('b', [OTHER]);
  ofOneEvent.sentences[0]!.happenings = ['h1'];
  expect(kind(one(['h1']), ofOneEvent, 'claims').both).toHaveLength(1);
});

test('a statement of figures is in a report that has them in a table, and not in one with others of the series', () => {
  const stated = { ...claiming('a', 'Ana Reyes spoke of 93 settlements.', { claim: '93 settlements' }), figures: [makeFigure('93', HELD)] };
  const table = (label: string) => makeCompared('b', [label], { figures: [makeFigure(label, { ...HELD, source: 'Ana Reyes' })] });
  expect(kind(stated, table('93'), 'claims').both).toEqual(['Ana Reyes: 93 settlements']);
  expect(kind(stated, table('92'), 'claims').both).toEqual([]);
});

test('the note of a statement names the speaker of the other report if that is somebody else', () => {
  const words = 'The bridge would be closed for repairs';
  const noteOf = (speaker: string) =>
    compareArticles(claiming('a', words), claiming('b', words, { speaker })).kinds.find(({ id }) => id === 'claims')!.both[0]!.note;
  expect(noteOf('Ana Reyes')).toBe('');
  expect(noteOf('Bo Lind')).toBe('the other: Bo Lind');
});

// The lists are checked for every pair of reports with up to three of these figures each.
const FIGURES = [
  makeFigure('3', HELD),
  makeFigure('4', HELD),
  makeFigure('at least 3', HELD),
  makeFigure('3', { ...HELD, ...LATER }),
  makeFigure('4', INJURED),
  makeFigure('3', { series: null, what: '' }),
];
const CHOICES = Array.from({ length: 2 ** FIGURES.length }, (_, bits) => FIGURES.filter((__, n) => (bits >> n) % 2 === 1)).filter(({ length }) => length < 4);
const thing = ({ series }: ComparedFigure) => series?.id ?? '';
const digit = (label: string) => /\d/.exec(label)![0];

test('for any two reports, both have what is listed as shared, only one has what is listed as its own, and numbers listed as different are not equal', () => {
  for (const inA of CHOICES) {
    for (const inB of CHOICES) {
      const [a, b] = [withFigures('a', inA), withFigures('b', inB)];
      const { numbers, kinds } = compareArticles(a, b);
      const figures = kinds.find(({ id }) => id === 'figures')!;
      const figureOf = (href: string | null) => (href!.includes('/a/') ? a : b).figures[Number(/\d+$/.exec(href!)![0])]!;
      const has = (figure: ComparedFigure, others: ComparedFigure[]) =>
        others.some((each) => thing(figure) !== '' && thing(each) === thing(figure) && digit(each.label) === digit(figure.label));
      for (const { href } of figures.both) expect(has(figureOf(href), inA) && has(figureOf(href), inB)).toBe(true);
      for (const { href } of figures.a) expect(has(figureOf(href), inB)).toBe(false);
      for (const { href } of figures.b) expect(has(figureOf(href), inA)).toBe(false);
      for (const { a: first, b: second } of numbers.filter((each) => each.kind === 'differ')) {
        for (const one of first) for (const other of second) expect(one.label).not.toBe(other.label);
      }
    }
  }
});

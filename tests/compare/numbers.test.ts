import { expect, test } from 'vitest';
import { compareArticles } from '../../src/compare/index.ts';
import { makeCompared, makeFigure } from './make-compared.ts';

const teachers = { id: 'teachers', title: 'Teachers, Northport' };
/** Return the article with two of each of these things, all in one series. */
const withTwo = (slug: string, series: typeof teachers, ...things: string[]) =>
  makeCompared(slug, ['A.'], { figures: things.map((what, index) => makeFigure('2', { id: `f${index}`, what, series })) });
const numbersOf = (...args: Parameters<typeof compareArticles>) =>
  compareArticles(...args).numbers.map(({ kind, a, b, others }) => [kind, a.length, b.length, others.a.length + others.b.length]);

test('equal numbers of other things than the title names are no agreement', () => {
  const things = ['teachers', 'people injured', 'helicopters'];
  expect(numbersOf(withTwo('a', teachers, ...things), withTwo('b', teachers, ...things))).toEqual([['agree', 1, 1, 0]]);
});

test('equal numbers agree if they count what the title names in other words', () => {
  const killed = { id: 'killed', title: 'People killed, Northport' };
  expect(numbersOf(withTwo('a', killed, 'victims'), withTwo('b', killed, 'victims'))).toEqual([['agree', 1, 1, 0]]);
});

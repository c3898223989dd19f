import { expect, test } from 'vitest';
import { createKeys, withDigest } from '../../src/keys/index.ts';

const keyOf = (value: unknown) => createKeys().keyOf(value);

test('equal values have the same key, whichever objects they are', () => {
  const make = () => ({ title: 'A', dates: [{ day: '2023-07-05', of: null }], size: 3, more: new Map([['a', new Set([1])]]) });
  expect(keyOf(make())).toBe(keyOf(make()));
});

test('a part of several lists is digested once, and again for another edition', () => {
  const event = { day: '2023-07-05', text: 'A bridge over the river at Northport was closed to all traffic on Wednesday.' };
  const { keyOf: first } = createKeys();
  const page = first([event]);
  event.day = '2023-07-06';
  expect(first([event])).toBe(page);
  expect(keyOf([event])).not.toBe(page);
});

test('a part that many pages have under a name is digested once', () => {
  const article = { slug: 'bridge', title: 'A bridge over the river at Northport was closed to all traffic on Wednesday' };
  const { keyOf: first } = createKeys();
  const page = first({ article });
  article.title = 'Another';
  expect(first({ article })).toBe(page);
  expect(keyOf({ article })).not.toBe(page);
  expect(keyOf({ article: { ...article } })).toBe(keyOf({ article }));
});

test.each<[string, unknown, unknown]>([
  ['a text', { a: 'x' }, { a: 'y' }],
  ['a number and its text', { a: 1 }, { a: '1' }],
  ['null and nothing', { a: null }, { a: undefined }],
  ['null and what is no number', { a: null }, { a: Number.NaN }],
  ['a list and what stands in it', { a: ['x'] }, { a: 'x' }],
  ['two parts and one', { a: ['x', 'y'] }, { a: ['x,y'] }],
  ['the last of two parts and nothing', ['x', undefined], ['x']],
  ['names of parts that look like their separators', { a: 1, '1"b:2,1"c': 3 }, { a: 1, b: 2, c: 3 }],
  ['the end of a long part under a name', { of: { a: 'x'.repeat(100) } }, { of: { a: `${'x'.repeat(99)}y` } }],
  ['the names of parts', { a: 'x', b: '' }, { a: '', b: 'x' }],
  ['the order of a list', ['x', 'y'], ['y', 'x']],
  ['lists in lists', [['x'], ['y']], [['x', 'y']]],
  ['an object and its text', [{ a: 'x' }], ['{"a":"x",}']],
  ['an entry of a map', new Map([['a', 1]]), new Map([['a', 2]])],
  ['a member of a set', new Set(['a']), new Set(['b'])],
  ['a set and a list', new Set(['a']), ['a']],
  ['nothing and 0 below zero', [0], [-0]],
  ['what a function returns', { html: withDigest(() => 'x', 'x') }, { html: withDigest(() => 'y', 'y') }],
  ['a long part of a list', [{ a: 'x'.repeat(100) }], [{ a: `${'x'.repeat(99)}y` }]],
  ['the end of a deep part', [[[[{ a: [{ b: [{ c: 'x'.repeat(70) }] }] }]]]], [[[[{ a: [{ b: [{ c: 'y'.repeat(70) }] }] }]]]]],
])('%s: other keys', (_, one, other) => {
  expect(keyOf(one)).not.toBe(keyOf(other));
});

test.each<[string, unknown]>([
  ['a function without a digest', { html: () => 'x' }],
  ['an object of a class', { day: new Date(0) }],
  ['a symbol', [Symbol('x')]],
])('%s is refused, because part of it could be missed', (_, value) => {
  expect(() => keyOf(value)).toThrow(TypeError);
});

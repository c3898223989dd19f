import { expect, test } from 'vitest';
import { createKeys, withInputDigest, withDigest } from '../../src/keys/index.ts';

const keyOf = (value: unknown) => createKeys().keyOf(value);

test('equal values have the same key, even if they are different objects', () => {
  const make = () => ({ title: 'A', dates: [{ day: '2023-07-05', of: null }], size: 3, more: new Map([['a', new Set([1])]]) });
  expect(keyOf(make())).toBe(keyOf(make()));
});

test('the digest of a part is computed once by one createKeys, and anew by another, which is for another edition', () => {
  const event = { day: '2023-07-05', text: 'A bridge over the river at Northport was closed to all traffic on Wednesday.' };
  const { keyOf: memoizedKeyOf } = createKeys();
  const key = memoizedKeyOf([event]);
  event.day = '2023-07-06';
  expect(memoizedKeyOf([event])).toBe(key);
  expect(keyOf([event])).not.toBe(key);
});

test('the digest of a part under a name is memoized, too', () => {
  const article = { slug: 'bridge', title: 'A bridge over the river at Northport was closed to all traffic on Wednesday' };
  const { keyOf: memoizedKeyOf } = createKeys();
  const key = memoizedKeyOf({ article });
  article.title = 'Another';
  expect(memoizedKeyOf({ article })).toBe(key);
  expect(keyOf({ article })).not.toBe(key);
  expect(keyOf({ article: { ...article } })).toBe(keyOf({ article }));
});

test.each<[string, unknown, unknown]>([
  ['a text', { a: 'x' }, { a: 'y' }],
  ['a number and its text', { a: 1 }, { a: '1' }],
  ['null and undefined', { a: null }, { a: undefined }],
  ['null and NaN', { a: null }, { a: Number.NaN }],
  ['a list and its only element', { a: ['x'] }, { a: 'x' }],
  ['two texts and one text with a comma', { a: ['x', 'y'] }, { a: ['x,y'] }],
  ['a list that ends with undefined and a shorter one', ['x', undefined], ['x']],
  ['names that contain separators', { a: 1, '1"b:2,1"c': 3 }, { a: 1, b: 2, c: 3 }],
  ['the end of a long part under a name', { of: { a: 'x'.repeat(100) } }, { of: { a: `${'x'.repeat(99)}y` } }],
  ['the names of parts', { a: 'x', b: '' }, { a: '', b: 'x' }],
  ['the order of a list', ['x', 'y'], ['y', 'x']],
  ['lists in lists', [['x'], ['y']], [['x', 'y']]],
  ['an object and its text', [{ a: 'x' }], ['{"a":"x",}']],
  ['an entry of a map', new Map([['a', 1]]), new Map([['a', 2]])],
  ['a member of a set', new Set(['a']), new Set(['b'])],
  ['a set and a list', new Set(['a']), ['a']],
  ['zero and negative zero', [0], [-0]],
  ['what a function returns', { html: withDigest(() => 'x', 'x') }, { html: withDigest(() => 'y', 'y') }],
  ['a long part of a list', [{ a: 'x'.repeat(100) }], [{ a: `${'x'.repeat(99)}y` }]],
  ['the end of a deep part', [[[[{ a: [{ b: [{ c: 'x'.repeat(70) }] }] }]]]], [[[[{ a: [{ b: [{ c: 'y'.repeat(70) }] }] }]]]]],
])('different values have different keys: %s', (_, a, b) => {
  expect(keyOf(a)).not.toBe(keyOf(b));
});

test.each<[string, unknown]>([
  ['a function without a digest', { html: () => 'x' }],
  ['an object of a class', { day: new Date(0) }],
  ['a symbol', [Symbol('x')]],
])('%s is refused, because its digest could miss a part of it', (_, value) => {
  expect(() => keyOf(value)).toThrow(TypeError);
});

test('the key of a value with a digest is computed from the digest; the key of its copy is computed from the value itself', () => {
  const sentences = (digest: string | undefined, text = 'The bridge over the river at Northport was closed to all traffic on Wednesday.') => ({
    sentences: withInputDigest([{ text }], digest),
  });
  expect(keyOf(sentences('a'))).toBe(keyOf(sentences('a', 'Other.')));
  expect(keyOf(sentences('a'))).not.toBe(keyOf(sentences('b')));
  expect(keyOf(sentences('a'))).not.toBe(keyOf(sentences(undefined)));
  const { sentences: list } = sentences('a');
  expect(keyOf({ sentences: [...list] })).toBe(keyOf(sentences(undefined)));
  expect(JSON.stringify(list)).toBe(JSON.stringify([...list]));
});

test('the digest of a value is not taken for a text', () => {
  expect(keyOf([withInputDigest({}, 'x')])).not.toBe(keyOf(['x']));
  expect(keyOf([withInputDigest({}, 'x')])).not.toBe(keyOf(['input 1"x']));
});

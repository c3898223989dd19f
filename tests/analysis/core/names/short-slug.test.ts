import { expect, test } from 'vitest';
import { keyOfName } from '../../../../src/analysis/core/names/keys.ts';
import { shortSlug } from '../../../../src/analysis/core/names/short-slug.ts';

test('a short slug stays', () => expect(shortSlug('boris-lindqvist')).toBe('boris-lindqvist'));

test.each([['a'.repeat(256)], ['borodin'.repeat(60)], ['я'.repeat(120)], ['한'.repeat(79)], ['𝒳'.repeat(70)]])(
  'a long one fits the name of a file: %s',
  (slug) => {
    const short = shortSlug(slug);
    expect(short.length).toBeLessThanOrEqual(80);
    expect(Buffer.byteLength(short)).toBeLessThanOrEqual(200);
    expect(short.isWellFormed()).toBe(true);
  },
);

test.each(['con', 'nul', 'com1'])('a device of Windows is no file’s name: %s', (slug) => expect(shortSlug(slug)).toMatch(new RegExp(`^${slug}-`)));

test('two that begin alike stay two, and one stays the same', () => {
  const [one, other] = ['Borodin'.repeat(40), `${'Borodin'.repeat(40)}s`];
  expect(keyOfName('person', one)).not.toBe(keyOfName('person', other));
  expect(keyOfName('person', one)).toBe(keyOfName('person', one));
});

import { expect, test } from 'vitest';
import { keyOfName } from '../../../../src/analysis/core/names/keys.ts';
import { shortSlug } from '../../../../src/analysis/core/names/short-slug.ts';

test('a short slug is unchanged', () => expect(shortSlug('boris-lindqvist')).toBe('boris-lindqvist'));

test.each([['a'.repeat(256)], ['borodin'.repeat(60)], ['я'.repeat(120)], ['한'.repeat(79)], ['𝒳'.repeat(70)]])(
  'a long slug is cut to the length of a file name: %s',
  (slug) => {
    const short = shortSlug(slug);
    expect(short.length).toBeLessThanOrEqual(80);
    expect(Buffer.byteLength(short)).toBeLessThanOrEqual(200);
    expect(short.isWellFormed()).toBe(true);
  },
);

test.each(['con', 'nul', 'com1'])('the name of a Windows device is not used as a file name: %s', (slug) =>
  expect(shortSlug(slug)).toMatch(new RegExp(`^${slug}-`)),
);

test('keys of long names with a common beginning differ, and each is the same every time', () => {
  const [name, similarName] = ['Borodin'.repeat(40), `${'Borodin'.repeat(40)}s`];
  expect(keyOfName('person', name)).not.toBe(keyOfName('person', similarName));
  expect(keyOfName('person', name)).toBe(keyOfName('person', name));
});

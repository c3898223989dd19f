import { describe, expect, test } from 'vitest';
import type { EntityType } from '../../../src/analysis/core/index.ts';
import type { IdentitySource } from '../../../src/edition/identity/identity-source.ts';
import { settleNames } from '../../../src/edition/identity/settle-names.ts';

/** An article whose text names one entity wherever its surface occurs. */
function article(slug: string, text: string, name: string, type: EntityType, surfaces = [name]): IdentitySource {
  const key = `${type}:${name.toLowerCase()}`;
  const mentions = surfaces.flatMap((surface) =>
    [...text.matchAll(new RegExp(surface, 'g'))].map(({ index }) => ({
      passage: 0,
      start: index,
      end: index + surface.length,
      surface,
      entity: key,
      type,
      rule: 'name' as const,
      why: '',
      sentence: '0',
    })),
  );
  return {
    slug,
    published: '2023-05-01',
    passages: [text],
    analysis: { entities: [{ key, name, type, curated: false }], mentions, descriptions: [] },
  } as unknown as IdentitySource;
}

describe('a place in no list', () => {
  const isUnlocated = (name: string, ...texts: string[]) =>
    settleNames(texts.map((text, index) => article(`a${index}`, text, name, 'place'))).get(name.toLowerCase())?.isUnlocated;

  test.each([
    ['Capsule', ['Capsule can be used by anyone. Developers use Capsule every day.', 'We read the API of Capsule and the Capsule code.']],
    ['Ringfence', ['Our Ringfence campaign ended.', 'A Ringfence went off, and Ringfence won.']],
  ])('is not a place if nothing is located there: %s', (name, texts) => {
    expect(isUnlocated(name, ...texts)).toBe(true);
  });

  test.each([
    ['Oldbarn', ['Oldbarn was shelled. Two houses in Oldbarn burned.', 'The village of Oldbarn is empty.']],
    ['Oldbarn', ['Troops captured Oldbarn.', 'They left Oldbarn on Monday.']],
    ['Oldbarn', ['Oldbarn residents fled.', 'He came from Oldbarn.']],
    ['Oldbarn Bridge', ['Oldbarn Bridge was shut.', 'The Oldbarn Bridge reopened.']],
    ['Riga', ['Riga was shelled.', 'Riga was shelled again.']],
  ])('is a place if something may be located there: %s', (name, texts) => {
    expect(isUnlocated(name, ...texts)).toBe(false);
  });
});

test('an acronym explained as an organization is one where another article takes it for a place', () => {
  const name = 'Lake Yards Agency';
  const explained = article('a1', 'The Lake Yards Agency (LYA) met. LYA said so.', name, 'organization', [name, 'LYA']);
  const settled = settleNames([explained, { ...explained, slug: 'a2' }, article('a3', 'At LYA they said so.', 'LYA', 'place')]);
  expect(settled.get('lya')?.type).toBe('organization');
});

import { describe, expect, test } from 'vitest';
import { createSources } from '../../../src/edition/agreement/sources.ts';
import { compileArticles } from '../make-edition.ts';
import type { CuratedEntity } from '../../../src/collections/entities/schema.ts';
import type { Registry } from '../../../src/edition/identity/registry.ts';
import { organization, person } from '../make-entities.ts';

const entities: CuratedEntity[] = [
  organization('selm-grain', 'Selm Grain'),
  organization('office', 'Office of Health Protection'),
  person('ivo-lind', 'Ivo Lind'),
];
const registry = {
  find: (key: string) => entityOf(key),
  get: (key: string) => entityOf(key),
} as unknown as Registry;

function entityOf(key: string) {
  const curated = entities.find(({ id }) => id === key);
  return curated && { key, name: curated.name, type: curated.type, aliases: [], curated };
}

/** Whether reports of two articles depend on each other, given as publication, text and key of the speaker. */
function areDependent(...articles: [one: Given, other: Given]): boolean {
  const compiled = compileArticles(
    articles.map(([source, body], index) => ({ slug: `a${index}`, source, body, published: '2023-06-06' })),
    entities,
  );
  const [one, other] = articles.map(([, , speaker], index) => ({
    sentence: {
      article: { slug: `a${index}`, title: '', published: '2023-06-06', publishedLabel: '', href: '' },
      href: '',
      excerpt: { text: `${index}`, marks: [] },
    },
    speaker: speaker === null ? null : { key: speaker, name: entityOf(speaker)!.name, kind: 'entity' as const },
  }));
  return createSources(compiled, registry).areDependent(one!, other!);
}
type Given = [source: string, body: string, speaker: string | null];

describe('whom a body speaks through', () => {
  const body: Given = ['Kabar', 'Selm Grain said on Monday that it would pay.', 'selm-grain'];
  test.each([
    'The cause was not known. Selm Grain was silent. In a statement the company’s chief executive, Ivo Lind, promised money.',
    'Ivo Lind, chief executive of Selm Grain, promised money.',
    'Selm Grain will pay, its managing director, Ivo Lind, said.',
  ])('a body and its officer are one source: %s', (text) => {
    expect(areDependent(body, ['The Gazette', text, 'ivo-lind'])).toBe(true);
  });

  test.each([
    'Ivo Lind, a former chief executive of Selm Grain, spoke of money.',
    'Ivo Lind, a driver of Selm Grain, spoke of money.',
    'Selm Grain was silent. A neighbour, Ivo Lind, spoke of money.',
    'Selm Grain was silent.\n\nThe secretary of the union, Ivo Lind, spoke of money.',
  ])('a body and somebody else are two sources: %s', (text) => {
    expect(areDependent(body, ['The Gazette', text, 'ivo-lind'])).toBe(false);
  });
});

describe('a newspaper that quotes the publisher of a bulletin', () => {
  const bulletin: Given = ['Provincial Office of Health Protection', 'The first patient became ill on 1 September.', null];
  const quotes = 'The valve was open, the Office of Health Protection said on Monday. The first patient fell ill on 1 September.';

  test('may repeat it in its own words', () => {
    expect(areDependent(bulletin, ['The Gazette', quotes, null])).toBe(true);
  });

  test('does not repeat it if it only names it, nor in the words of another speaker', () => {
    expect(areDependent(bulletin, ['The Gazette', 'The Office of Health Protection is in Selm. The first patient fell ill on 1 September.', null])).toBe(false);
    expect(areDependent(bulletin, ['The Gazette', `${quotes} Ivo Lind said that he fell ill then.`, 'ivo-lind'])).toBe(false);
  });
});

import { describe, expect, test } from 'vitest';
import { createSources, type SourcedReport } from '../../../src/edition/agreement/sources.ts';
import type { CompiledArticle } from '../../../src/collections/articles/compiled.ts';
import type { Registry } from '../../../src/edition/identity/registry.ts';

const spokesman = { type: 'person', roles: [{ title: 'spokesman', of: 'ministry' }] };
const registry = {
  get: (key: string) => ({ key, name: key, curated: key === 'lind' ? spokesman : null }),
  find: (key: string) => ({ key, name: key }),
} as unknown as Registry;

interface Source {
  name: string;
  url?: string;
  note?: string;
}

/** Group reports, given as article, cited publications, speaker (kind and name) and text; the text of the article ends with a credit. */
function groupsOf(reports: [slug: string, sources: Source[], speaker: [kind: string, name: string] | null, text: string, credit?: string][]): string[][] {
  const articles = reports.map(
    ([slug, sources, , text, credit = '']) =>
      ({
        slug,
        frontmatter: { sources },
        passages: [text, credit],
        kinds: ['paragraph', 'paragraph'],
        analysis: { claims: [], descriptions: [], mentions: [] },
      }) as unknown as CompiledArticle,
  );
  const { groupBySource } = createSources(articles, registry);
  const given = reports.map(([slug, , speaker, text]): SourcedReport => {
    const article = { slug, title: slug, published: '2023-05-01', publishedLabel: '', href: '' };
    return {
      sentence: { article, href: '', excerpt: { text, marks: [] } },
      speaker: speaker && { kind: speaker[0] as 'entity', key: speaker[0] === 'entity' ? speaker[1] : speaker[0], name: speaker[1] },
    };
  });
  return groupBySource(given).map(({ reports: own }) => own.map(({ sentence }) => sentence.article.slug));
}

const A = 'The old bridge closed after flooding.';
const B = 'Traffic was stopped at noon when pillars cracked.';
const C = 'Engineers shut the crossing on Monday.';

describe('reports are grouped by source', () => {
  test('an article that has something from a publication of the edition, by its name', () => {
    expect(
      groupsOf([
        ['a', [{ name: 'The Dublin Ledger' }], null, A],
        ['b', [{ name: 'Reuters' }], ['described', 'The Dublin Ledger'], B],
        ['c', [{ name: 'Kabar' }], ['described', 'The ledger of the port'], C],
      ]),
    ).toEqual([['a', 'b']]);
  });

  test('articles that cite different publications, in different words', () => {
    expect(
      groupsOf([
        ['a', [{ name: 'AFP' }], null, A],
        ['b', [{ name: 'Reuters' }], null, B],
      ]),
    ).toEqual([['a'], ['b']]);
  });

  test('two articles that cite one agency are one source', () => {
    expect(
      groupsOf([
        ['a', [{ name: 'AFP' }], null, A],
        ['b', [{ name: 'afp' }, { name: 'Reuters' }], null, B],
      ]),
    ).toEqual([['a', 'b']]);
  });

  test('a publication that carries an agency counts as that agency', () => {
    expect(
      groupsOf([
        ['a', [{ name: 'AFP' }], null, A],
        ['b', [{ name: 'News Page', note: 'as carried by AFP' }], null, B],
      ]),
    ).toEqual([['a', 'b']]);
  });

  test('an article that credits an agency, by whatever form of its name, has that source too', () => {
    const wire = [{ name: 'Tristate Wire' }];
    for (const credit of ['(TW and staff)', '(Tristate Wire contributed)', 'Additional reporting by the Tristate Wire']) {
      expect(
        groupsOf([
          ['a', wire, null, A],
          ['b', [{ name: 'The Gazette' }], null, B, credit],
        ]),
        credit,
      ).toEqual([['a', 'b']]);
    }
    expect(
      groupsOf([
        ['a', wire, null, A],
        ['b', [{ name: 'The Gazette' }], null, B, '(NW and staff)'],
      ]),
    ).toEqual([['a'], ['b']]);
  });

  test('two pages of one site are one source', () => {
    const [x, y] = [
      { name: 'The Post', url: 'https://www.post.example/1' },
      { name: 'Post online', url: 'https://post.example/2' },
    ];
    expect(
      groupsOf([
        ['a', [x], null, A],
        ['b', [y], null, B],
      ]),
    ).toEqual([['a', 'b']]);
  });

  test('two articles that quote one person are one source, whatever they cite', () => {
    expect(
      groupsOf([
        ['a', [{ name: 'AFP' }], ['entity', 'reyes'], A],
        ['b', [{ name: 'Reuters' }], ['entity', 'reyes'], B],
      ]),
    ).toEqual([['a', 'b']]);
  });

  test('a spokesman counts as the organization for which he speaks', () => {
    expect(
      groupsOf([
        ['a', [{ name: 'AFP' }], ['entity', 'lind'], A],
        ['b', [{ name: 'Reuters' }], ['entity', 'ministry'], B],
      ]),
    ).toEqual([['a', 'b']]);
  });

  test('sentences in nearly the same words are one source', () => {
    expect(
      groupsOf([
        ['a', [{ name: 'AFP' }], null, A],
        ['b', [{ name: 'Reuters' }], null, 'The old bridge closed after some flooding.'],
      ]),
    ).toEqual([['a', 'b']]);
  });

  test('a report that depends on two groups makes them one', () => {
    const bothAgencies = [{ name: 'AFP' }, { name: 'Reuters' }];
    expect(
      groupsOf([
        ['a', [{ name: 'AFP' }], null, A],
        ['b', [{ name: 'Reuters' }], null, B],
        ['c', bothAgencies, null, C],
      ]),
    ).toEqual([['a', 'b', 'c']]);
  });

  test('two named speakers in one article are one: the article may have both from one publication', () => {
    expect(
      groupsOf([
        ['a', [{ name: 'AFP' }, { name: 'Reuters' }], ['entity', 'reyes'], A],
        ['a', [{ name: 'AFP' }, { name: 'Reuters' }], ['entity', 'ivo'], B],
      ]),
    ).toEqual([['a', 'a']]);
  });

  test('an unnamed source may be any other one and does not count', () => {
    expect(
      groupsOf([
        ['a', [{ name: 'AFP' }], null, A],
        ['b', [{ name: 'Reuters' }], ['described', 'an official'], B],
      ]),
    ).toEqual([['a']]);
    expect(
      groupsOf([
        ['a', [{ name: 'AFP' }], ['described', 'an official'], A],
        ['b', [{ name: 'Reuters' }], ['described', 'a witness'], B],
      ]),
    ).toEqual([['a']]);
  });
});

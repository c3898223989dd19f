import { expect, test } from 'vitest';
import { newsArticle } from '../../src/components/schema-org.ts';
import type { Article, Claim } from '../../src/edition/types.ts';
import { site } from '../../src/site.ts';

const claim = (more: Partial<Claim>) =>
  ({ text: 'It is over.', href: '/articles/a/#c1', quotation: false, speaker: { entity: null }, ...more }) as unknown as Claim;
const article = (claims: Claim[]) =>
  ({ claims, topics: [], people: [], places: [], organizations: [], sources: [], href: '/articles/a/' }) as unknown as Article;

test('what is quoted is a Quotation of its speaker, what is told a Claim; who has no name creates nothing', () => {
  const okafor = { key: 'okafor', name: 'Ada Okafor', type: 'person', href: '/people/okafor/' };
  const quoted = claim({ quotation: true, speaker: { key: 'okafor', name: 'Ada Okafor', kind: 'entity', entity: okafor } as Claim['speaker'] });
  expect(newsArticle(article([quoted, claim({})]), site)['hasPart']).toEqual([
    {
      '@type': 'Quotation',
      text: 'It is over.',
      url: `${site.address}/articles/a/#c1`,
      creator: { '@type': 'Person', name: 'Ada Okafor', url: `${site.address}/people/okafor/` },
    },
    { '@type': 'Claim', text: 'It is over.', url: `${site.address}/articles/a/#c1`, creator: undefined },
  ]);
});

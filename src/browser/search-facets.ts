import type { Facets, FacetValue } from '../search/query/index.ts';
import { element, link } from './elements.ts';
import { list } from './search-results.ts';

const FACETS: [name: string, facet: 'years' | 'people' | 'places' | 'organizations' | 'topics'][] = [
  ['Year', 'years'],
  ['People', 'people'],
  ['Places', 'places'],
  ['Organizations', 'organizations'],
  ['Topics', 'topics'],
];

/**
 * Return the elements of the facets.
 *
 * @param addressWith returns the URL of the search with one more filter
 */
export function renderFacets(facets: Facets, addressWith: (filter: string) => string): HTMLElement[] {
  const scope = facets.counted < facets.total ? [element('p', 'search-about', `Counted in the newest ${facets.counted} of ${facets.total} articles.`)] : [];
  return [...scope, ...FACETS.flatMap(([name, facet]) => renderFacet(name, facets[facet], facets.total, addressWith))];
}

function renderFacet(name: string, values: readonly FacetValue[], total: number, addressWith: (filter: string) => string): HTMLElement[] {
  // A value that all articles have does not narrow the results.
  const useful = values.filter(({ articles }) => articles < total);
  if (useful.length === 0) return [];
  const items = useful.map(({ label, filter, articles }) => {
    const narrowed = link(addressWith(filter), '', label);
    narrowed.dataset['search'] = '';
    return element('li', '', narrowed, ' ', element('span', 'search-count', String(articles)));
  });
  return [element('h2', 'label', name), list('search-facet', items)];
}

const DATE_FILTER = /(?:^|\s)(?:after|since|before|until|on|date):(?:"[^"]*"?|\S*)/giu;

/** Return a query with its date filters replaced by a range of ISO days; an empty day is left out. */
export function withDates(query: string, from: string, before: string): string {
  const rest = query.replaceAll(DATE_FILTER, '').trim();
  return [rest, from && `after:${from}`, before && `before:${before}`].filter((part) => part !== '').join(' ');
}

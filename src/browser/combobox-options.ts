import type { ArticleHit, Suggestion } from '../search/query/index.ts';
import { element, renderMarks } from './elements.ts';
import { shorten } from './describe-results.ts';
import { counted } from '../text/index.ts';

/** Option of the list under a search box: its text and its URL. */
export interface Option {
  href: string;
  type: 'person' | 'place' | 'organization' | 'article' | 'search';
  label: (Node | string)[];
  note: string;
}

/** Return an option for an entity. */
export function nameOption({ label, alias, href, type, articleCount }: Suggestion): Option {
  const also = alias ? [element('span', 'search-alias', ' ', element('bdi', '', ...renderMarks(alias)))] : [];
  return { href, type, label: [element('bdi', '', ...renderMarks(label)), ...also], note: counted(articleCount, 'article', 'articles') };
}

/** Return an option for an article. */
export function articleOption({ label, href, publishedLabel }: ArticleHit): Option {
  return { href, type: 'article', label: renderMarks(label), note: publishedLabel };
}

/** Return an option for an earlier search. */
export function recentOption(query: string, href: string): Option {
  return { href, type: 'search', label: [query], note: 'searched before' };
}

/** Return the option that opens all results. */
export function allResultsOption(query: string, href: string): Option {
  return { href, type: 'search', label: ['All results for “', element('bdi', '', shorten(query)), '”'], note: '' };
}

/** Create the list item of an option (ARIA role `option`). */
export function optionElement({ type, label, note }: Option, id: string): HTMLLIElement {
  const name = element('span', type === 'search' || type === 'article' ? '' : 'kind-line', ...label);
  name.dataset['type'] = type;
  const line = element('li', 'search-option', name, element('span', 'search-option-note', note));
  line.id = id;
  line.role = 'option';
  line.ariaSelected = 'false';
  return line;
}

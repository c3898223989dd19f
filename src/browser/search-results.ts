import type { ArticleHit, EntityHit, Excerpt, HitGroup, SearchResults } from '../search/types.ts';
import { counted, explain } from './search-words.ts';
import { element } from './element.ts';

/** What a search found → elements of the page. All text goes in as text nodes. */
export function renderResults(results: SearchResults): HTMLElement[] {
  const { people, places, organizations, articles } = results;
  return [
    ...explain(results).map((line) => element('p', 'search-note', line)),
    ...renderGroup('People', 'search-entities', people, entityItem),
    ...renderGroup('Places', 'search-entities', places, entityItem),
    ...renderGroup('Organizations', 'search-entities', organizations, entityItem),
    ...renderGroup('Articles', 'search-articles', articles, articleItem),
  ];
}

function renderGroup<Hit>(name: string, className: string, { total, hits }: HitGroup<Hit>, item: (hit: Hit) => HTMLElement): HTMLElement[] {
  if (hits.length === 0) return [];
  const heading = element('h2', 'label', name, ' ', element('span', 'search-count', hits.length < total ? `${hits.length} of ${total}` : String(total)));
  heading.id = `search-${name.toLowerCase()}`;
  const list = element('ul', className, ...hits.map(item));
  // Safari takes a list without bullets for no list.
  list.setAttribute('role', 'list');
  const section = element('section', 'search-group', heading, list);
  section.setAttribute('aria-labelledby', heading.id);
  return [section];
}

function entityItem({ type, href, label, alias, description, articleCount }: EntityHit): HTMLElement {
  const name = link(href, 'kind-line', marked(label));
  name.dataset['type'] = type;
  const also = alias ? [element('span', 'search-alias', ' also ', ...marked(alias))] : [];
  const articles = counted(articleCount, 'article', 'articles');
  return element(
    'li',
    '',
    element('p', 'search-name', name, ...also),
    element('p', 'search-about', description === '' ? articles : `${description} ${articles}.`),
  );
}

function articleItem({ href, label, publishedLabel, excerpt, excerptHref }: ArticleHit): HTMLElement {
  const title = element('h3', '', link(href, '', marked(label)));
  const date = element('p', 'kicker date', publishedLabel);
  // Where the excerpt is the summary, the title leads there already.
  const words = excerptHref === href ? marked(excerpt) : [link(excerptHref, '', marked(excerpt))];
  return element('li', '', title, date, element('p', 'search-excerpt', ...words));
}

function marked({ text, marks }: Excerpt): (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let position = 0;
  for (const [start, end] of marks) {
    nodes.push(text.slice(position, start), element('mark', '', text.slice(start, end)));
    position = end;
  }
  nodes.push(text.slice(position));
  return nodes;
}

function link(href: string, className: string, children: (Node | string)[]): HTMLAnchorElement {
  const anchor = element('a', className, ...children);
  anchor.href = href;
  return anchor;
}

import type { ArticleHit, EntityHit, FigureHit, FoundSentence, HappeningHit, HitGroup, SearchResults, SentenceHit, Suggestion } from '../search/query/index.ts';
import { element, link, renderMarks } from './elements.ts';
import { counted } from '../text/index.ts';

/** Return the elements that show search results; links to days begin with the URL of the timeline. All text is inserted as text nodes. */
export function renderResults({ days, people, places, organizations, figures, happenings, articles }: SearchResults, timeline: string): HTMLElement[] {
  return [
    ...(days.length === 0
      ? []
      : [
          section(
            'Timeline',
            '',
            list(
              'search-entities',
              days.map((day) => dayItem(day, timeline)),
            ),
          ),
        ]),
    ...renderGroup('People', 'search-entities', people, entityItem),
    ...renderGroup('Places', 'search-entities', places, entityItem),
    ...renderGroup('Organizations', 'search-entities', organizations, entityItem),
    ...renderGroup('Figures', 'search-entities', figures, figureItem),
    ...(happenings.length === 0 ? [] : [section('What happened', '', list('search-happenings', happenings.map(happeningItem)))]),
    ...renderGroup('Articles', 'search-articles', articles, articleItem),
  ];
}

/** Return the list items of the sentence view. */
export function renderSentences(sentences: readonly FoundSentence[]): HTMLElement[] {
  return sentences.map(({ edition, excerpt, href, article, happening }) =>
    element(
      'li',
      '',
      element('p', 'kicker', element('span', 'date', article.publishedLabel), ' ', link(article.href, '', article.title), ...editionOf(edition)),
      element('p', 'search-excerpt', link(href, '', ...renderMarks(excerpt))),
      ...(happening ? [alsoReportedBy(happening, article.href)] : []),
    ),
  );
}

/** Return a section of results with a heading. */
export function section(name: string, count: string, ...children: Node[]): HTMLElement {
  const heading = element('h2', 'label', name, ' ', element('span', 'search-count', count));
  heading.id = `search-${name.toLowerCase().replaceAll(' ', '-')}`;
  const made = element('section', 'search-group', heading, ...children);
  made.setAttribute('aria-labelledby', heading.id);
  return made;
}

/** Return a list without bullets, with an explicit role, because Safari does not treat such a list as one. */
export function list(className: string, items: readonly HTMLElement[]): HTMLUListElement {
  const made = element('ul', className, ...items);
  made.setAttribute('role', 'list');
  return made;
}

function renderGroup<Hit>(name: string, className: string, { total, hits }: HitGroup<Hit>, item: (hit: Hit) => HTMLElement): HTMLElement[] {
  if (hits.length === 0) return [];
  return [section(name, hits.length < total ? `${hits.length} of ${total}` : String(total), list(className, hits.map(item)))];
}

function dayItem({ label, href, articleCount }: Suggestion, timeline: string): HTMLElement {
  const name = link(timeline + href, 'kind-line', `What happened ${href.startsWith('?') ? 'in' : 'on'} ${label.text}`);
  return element('li', '', element('p', 'search-name', name), element('p', 'search-about', `In ${counted(articleCount, 'article')}`));
}

function entityItem({ edition, type, href, label, alias, description, articleCount, lastSeen, said }: EntityHit): HTMLElement {
  const name = link(href, 'kind-line', ...renderMarks(label));
  name.dataset['type'] = type;
  const also = alias ? [element('span', 'search-alias', ' also ', element('bdi', '', ...renderMarks(alias)))] : [];
  const seen = lastSeen ? [`, last on ${lastSeen.publishedLabel}: `, link(lastSeen.href, '', lastSeen.title)] : [];
  return element(
    'li',
    '',
    element('p', 'search-name', name, ...also),
    ...(description === '' ? [] : [element('p', 'search-about', description)]),
    element('p', 'search-about', counted(articleCount, 'article', 'articles'), ...seen, ...editionOf(edition)),
    ...(said ? [element('p', 'search-about', link(said.href, '', `${counted(said.count, 'statement', 'statements')} reported`))] : []),
  );
}

function figureItem({ edition, href, label, numbers, period, articleCount }: FigureHit): HTMLElement {
  return element(
    'li',
    '',
    element('p', 'search-name', link(href, '', ...renderMarks(label))),
    element('p', 'search-numbers', ...renderMarks(numbers)),
    element('p', 'search-about', `${period}, ${counted(articleCount, 'article', 'articles')}`, ...editionOf(edition)),
  );
}

function happeningItem({ edition, href, label, day, articleCount, reports }: HappeningHit): HTMLElement {
  return element(
    'li',
    '',
    element('p', 'kicker date', day, ...editionOf(edition)),
    element('p', 'search-happening', link(href, '', ...renderMarks(label))),
    element('p', 'search-about', `${counted(articleCount, 'article', 'articles')}: `, ...reportLinks(reports), ...more(articleCount - reports.length, href)),
  );
}

/** Return the name of the other edition that a hit is from. */
function editionOf(name: string | undefined): (Node | string)[] {
  return name === undefined ? [] : [' ', element('span', 'search-edition', name)];
}

/** Return the other articles that report the happening of a sentence. */
function alsoReportedBy({ href, day, articleCount, reports }: HappeningHit, ownHref: string): HTMLElement {
  const others = reports.filter((report) => !report.href.startsWith(`${ownHref}#`));
  const left = articleCount - 1 - others.length;
  return element('p', 'search-about', link(href, '', day), ', also reported by ', ...reportLinks(others), ...more(left, href));
}

function reportLinks(reports: HappeningHit['reports']): (Node | string)[] {
  return reports.flatMap(({ title, href, publishedLabel }, i) => [i === 0 ? '' : '; ', link(href, '', title), ` (${publishedLabel})`]);
}

function more(count: number, href: string): (Node | string)[] {
  return count > 0 ? [' and ', link(href, '', `${count} more`)] : [];
}

function articleItem({ edition, href, label, publishedLabel, sentences }: ArticleHit): HTMLElement {
  return element(
    'li',
    '',
    element('h3', '', link(href, '', ...renderMarks(label))),
    element('p', 'kicker date', publishedLabel, ...editionOf(edition)),
    ...sentences.map((sentence) => excerptLine(sentence, href)),
  );
}

/** Return the paragraph of an excerpt, linked to its sentence. A summary gets no link, because the title already links to the article. */
function excerptLine({ excerpt, href }: SentenceHit, articleHref: string): HTMLElement {
  return element('p', 'search-excerpt', ...(href === articleHref ? renderMarks(excerpt) : [link(href, '', ...renderMarks(excerpt))]));
}

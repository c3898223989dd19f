import { element, link } from './elements.ts';

/** Selector of the marks that have a card. */
export const MARKS_SELECTOR = '.mention, .time[id], .figure[id]';

/** Text of the link from a card to the timeline, as in ArticleTimes.astro. */
const ON_TIMELINE = 'On the timeline';

/** Return the content of a mark's card, copied from its entry beside the text; empty if it has no entry. */
export function contentOf(mark: HTMLElement): Node[] {
  if (mark.matches('.mention')) return nameContent(mark.dataset['entity'] ?? '');
  const linkToMark = document.querySelector(`.article-side [data-of="${CSS.escape(mark.id)}"]`);
  return linkToMark ? interpretationContent(linkToMark) : [];
}

/** Return name and description of an entity, and its last mention before this article. */
function nameContent(key: string): Node[] {
  const entry = document.querySelector<HTMLElement>(`.entity-item[data-entity="${CSS.escape(key)}"]`);
  const name = entry?.querySelector('.entity-name')?.textContent;
  if (!entry || name === undefined) return [];
  const { type = '', page } = entry.dataset;
  const nameElement = page === undefined ? element('bdi', 'kind-line', name) : link(page, 'kind-line', name);
  nameElement.dataset['type'] = type;
  const notes = [...entry.querySelectorAll('.entity-standing, .machine-read')].map((note) => element('p', 'card-standing', note.textContent));
  const lastSeen = entry.querySelector<HTMLAnchorElement>('.entity-seen a');
  const seenNote = lastSeen
    ? ['Last named before this on ', element('span', 'date', lastSeen.textContent), ': ', link(lastSeen.href, '', lastSeen.title)]
    : ['Named for the first time.'];
  return [element('p', 'card-name', nameElement), ...notes, element('p', 'card-seen', ...seenNote)];
}

/** Return how a date or figure was interpreted, why, and its links: a copy of the entry without the quoted words. */
function interpretationContent(linkToMark: Element): Node[] {
  const entry = linkToMark.closest('[data-interpretation]')!;
  const copy = entry.cloneNode(true) as HTMLElement;
  copy.querySelector('[data-of]')?.remove();
  for (const folded of copy.querySelectorAll('details')) {
    folded.querySelector('summary')?.remove();
    folded.replaceWith(...folded.childNodes);
  }
  for (const each of copy.querySelectorAll('[id]')) each.removeAttribute('id');
  const date = entry.closest('li')?.querySelector('h3')?.querySelector<HTMLAnchorElement>('.date-link');
  // Not twice: the link to the events of that day leads there, too, and may have the same text.
  const isLinked = [...copy.querySelectorAll('a')].some(({ textContent }) => textContent === ON_TIMELINE);
  const onTimeline = date && !isLinked ? [element('p', '', link(date.href, '', ON_TIMELINE))] : [];
  return [element('p', 'card-name', ...headingOf(linkToMark)), ...copy.childNodes, ...onTimeline];
}

/** Return the heading of a card: the date, or another title of the entry; for an entry without a title, such as a duration, the words themselves. */
function headingOf(linkToMark: Element): (Node | string)[] {
  const title = linkToMark.closest('[data-interpretation]')?.closest('li')?.querySelector('h3');
  if (!title) return [linkToMark.textContent];
  const date = title.querySelector('.date-link');
  return date ? [element('span', 'date', date.textContent)] : [...title.cloneNode(true).childNodes];
}

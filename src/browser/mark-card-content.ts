import { element, link } from './elements.ts';

/** Selector of the marks that have a card. */
export const MARKS = '.mention, .time[id], .figure[id]';

/** Text of the link from a card to the timeline, as in ArticleTimes.astro. */
const ON_TIMELINE = 'On the timeline';

/** Return the content of a mark's card, copied from its entry beside the text; empty if it has no entry. */
export function contentOf(mark: HTMLElement): Node[] {
  if (mark.matches('.mention')) return nameContent(mark.dataset['entity'] ?? '');
  const jump = document.querySelector(`.article-side [data-of="${CSS.escape(mark.id)}"]`);
  return jump ? interpretationContent(jump) : [];
}

/** Return name and description of an entity, and its last mention before this article. */
function nameContent(key: string): Node[] {
  const entry = document.querySelector<HTMLElement>(`.entity-item[data-entity="${CSS.escape(key)}"]`);
  const name = entry?.querySelector('.entity-name')?.textContent;
  if (!entry || name === undefined) return [];
  const { type = '', page } = entry.dataset;
  const shown = page === undefined ? element('bdi', 'kind-line', name) : link(page, 'kind-line', name);
  shown.dataset['type'] = type;
  const notes = [...entry.querySelectorAll('.entity-standing, .machine-read')].map((note) => element('p', 'card-standing', note.textContent));
  const seen = entry.querySelector<HTMLAnchorElement>('.entity-seen a');
  const before = seen
    ? ['Last named before this on ', element('span', 'date', seen.textContent), ': ', link(seen.href, '', seen.title)]
    : ['Named for the first time.'];
  return [element('p', 'card-name', shown), ...notes, element('p', 'card-seen', ...before)];
}

/** Return how a date or figure was interpreted, why, and its links: a copy of the entry without the quoted words. */
function interpretationContent(jump: Element): Node[] {
  const entry = jump.closest('[data-interpretation]')!;
  const head = entry.closest('li')?.querySelector('h3');
  const copy = entry.cloneNode(true) as HTMLElement;
  copy.querySelector('[data-of]')?.remove();
  for (const folded of copy.querySelectorAll('details')) {
    folded.querySelector('summary')?.remove();
    folded.replaceWith(...folded.childNodes);
  }
  for (const each of copy.querySelectorAll('[id]')) each.removeAttribute('id');
  const date = head?.querySelector<HTMLAnchorElement>('.date-link');
  const name = date ? [element('span', 'date', date.textContent)] : head ? [...head.cloneNode(true).childNodes] : [jump.textContent];
  // The link to the events of that day may have the same text, and leads to the timeline too.
  const isLinked = [...copy.querySelectorAll('a')].some(({ textContent }) => textContent === ON_TIMELINE);
  const onTimeline = date && !isLinked ? [element('p', '', link(date.href, '', ON_TIMELINE))] : [];
  return [element('p', 'card-name', ...name), ...copy.childNodes, ...onTimeline];
}

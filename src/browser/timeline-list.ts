import { type LoadedEvent, periodLabel, STATUS_LABELS, weekdayLabel } from '../timeline/index.ts';
import { element, link } from './elements.ts';

/** Event, with the year, month or day under which it is listed. */
export interface ListedEvent {
  event: LoadedEvent;
  at: string;
}

/** Create the list of a timeline, by year, month and day, in the order given: the same markup as Timeline.astro. */
export function timelineOf(events: readonly ListedEvent[]): HTMLElement {
  const timeline = element('div', 'timeline');
  for (const [year, ofYear] of Map.groupBy(events, ({ at }) => at.slice(0, 4))) {
    const section = element('div', 'timeline-year', element('h2', 'year-heading', year), ...listOf(ofYear, year));
    for (const [month, ofMonth] of groupsOf(ofYear, 7)) {
      section.append(element('div', 'timeline-month', element('h3', 'month-heading', periodLabel(month)), ...listOf(ofMonth, month), ...daysOf(ofMonth)));
    }
    timeline.append(section);
  }
  return timeline;
}

/** Group the events of a period finer than a year by the first letters of their ISO date. */
function groupsOf(events: readonly ListedEvent[], letters: number): Map<string, ListedEvent[]> {
  return Map.groupBy(
    events.filter(({ at }) => at.length >= letters),
    ({ at }) => at.slice(0, letters),
  );
}

function daysOf(events: readonly ListedEvent[]): HTMLElement[] {
  return [...groupsOf(events, 10)].map(([day, ofDay]) => element('div', 'timeline-day', element('h4', 'day-heading', dayMark(day)), ...listOf(ofDay, day)));
}

function listOf(events: readonly ListedEvent[], under: string): HTMLElement[] {
  const own = events.filter(({ at }) => at === under);
  return own.length === 0 ? [] : [element('ul', 'events', ...own.map(({ event }) => eventItem(event, under)))];
}

/** Create the mark of a day, shown at the side of its events. */
export function dayMark(day: string): HTMLElement {
  const number = element('span', '', day.slice(-2).replace(/^0/, ''));
  const weekday = element('span', 'day-weekday', weekdayLabel(day));
  number.ariaHidden = weekday.ariaHidden = 'true';
  return timeElement(day, '', number, weekday, element('span', 'visually-hidden', periodLabel(day)));
}

function eventItem(event: LoadedEvent, under: string): HTMLElement {
  const { status, href, article, entities, editorNote } = event;
  const source = element('p', 'event-source', link(href, '', article.title), ' ', element('span', 'event-published', article.publishedLabel));
  const what = element(
    'div',
    'event-what',
    ...labelOf(event, under),
    element('p', 'event-text', ...linkedWords(event)),
    ...(editorNote ? [noteOf(editorNote)] : []),
  );
  const item = element('li', 'event', what, element('div', 'event-where', source, ...namesOf(entities)));
  item.dataset['event'] = '';
  item.dataset['status'] = status;
  return item;
}

/** Create the note about an editor's change. */
export function noteOf({ words, source, reason }: NonNullable<LoadedEvent['editorNote']>): HTMLElement {
  const named = source && (source.url === null ? element('bdi', '', source.name) : link(source.url, '', source.name));
  return element(
    'p',
    'editor-note',
    words,
    ...(named === null ? [] : [' Source: ', named, '.']),
    ...(reason === null ? [] : [' ', element('bdi', '', reason)]),
  );
}

/** Create the list of entities; empty if there are none. */
export function namesOf(entities: LoadedEvent['entities']): HTMLElement[] {
  if (entities.length === 0) return [];
  const names = element('ul', 'inline-list event-entities', ...entities.map((entity) => element('li', '', nameOf(entity))));
  names.ariaLabel = 'People, places and organizations';
  return [names];
}

function labelOf({ edtf, label, status }: LoadedEvent, under: string): HTMLElement[] {
  const words = STATUS_LABELS[status];
  const date = edtf === under ? [] : [/^\d{4}(-\d\d){0,2}$/.test(edtf) ? timeElement(edtf, 'date', label) : element('span', 'date', label)];
  const parts = [...date, ...(words === null ? [] : [statusMark(status, words)])];
  return parts.length === 0 ? [] : [element('p', 'event-label', ...parts)];
}

function statusMark(status: LoadedEvent['status'], { word, title }: { word: string; title: string }): HTMLElement {
  const mark = element('span', 'event-status', word);
  mark.dataset['status'] = status;
  mark.title = title;
  return mark;
}

/** Return the nodes of a sentence, in which the date is a link to the sentence. */
export function linkedWords({ excerpt: { text, marks }, href }: Pick<LoadedEvent, 'excerpt' | 'href'>): (Node | string)[] {
  const words: (Node | string)[] = [];
  let position = 0;
  for (const [start, end] of marks) {
    const date = link(href, 'time', text.slice(start, end));
    date.tabIndex = -1;
    words.push(text.slice(position, start), date);
    position = end;
  }
  return [...words, text.slice(position)];
}

function nameOf({ name, type, href }: LoadedEvent['entities'][number]): HTMLElement {
  const named = href === null ? element('bdi', 'kind-line', name) : link(href, 'kind-line', name);
  named.dataset['type'] = type;
  return named;
}

function timeElement(value: string, className: string, ...children: (Node | string)[]): HTMLTimeElement {
  const time = element('time', className, ...children);
  time.dateTime = value;
  return time;
}

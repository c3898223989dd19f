import { periodLabel, reportedLine, type ShownHappening, type ShownReport } from '../timeline/index.ts';
import { element, link } from './elements.ts';
import { dayMark, linkedWords, namesOf, noteOf } from './timeline-list.ts';

/** A happening, and the day that it is to stand under. */
export interface ListedHappening {
  happening: ShownHappening;
  at: string;
}

/** Make the list of key days, by year, month and day, of happenings in its order: what KeyDays.astro makes when the site is built. */
export function keyDaysOf(listed: readonly ListedHappening[]): HTMLElement {
  const list = element('div', 'timeline key-days');
  for (const [year, ofYear] of Map.groupBy(listed, ({ at }) => at.slice(0, 4))) {
    const section = element('div', 'timeline-year', element('h2', 'year-heading', year));
    for (const [month, ofMonth] of Map.groupBy(ofYear, ({ at }) => at.slice(0, 7))) {
      section.append(element('div', 'timeline-month', element('h3', 'month-heading', periodLabel(month)), ...daysOf(ofMonth)));
    }
    list.append(section);
  }
  return list;
}

function daysOf(listed: readonly ListedHappening[]): HTMLElement[] {
  return [...Map.groupBy(listed, ({ at }) => at)].map(([day, ofDay]) =>
    element(
      'div',
      'timeline-day',
      element('h4', 'day-heading', dayMark(day)),
      element('ul', 'events', ...ofDay.map(({ happening }) => happeningItem(happening))),
    ),
  );
}

function happeningItem(happening: ShownHappening): HTMLElement {
  const { id, reports, href, entities, notes } = happening;
  const [first] = reports;
  const told =
    reports.length === 1 && first
      ? element('p', 'event-source', link(href, '', first.title), ' ', element('span', 'event-published', first.publishedLabel))
      : reportsOf(happening);
  const item = element('li', 'happening', element('p', 'event-text', ...linkedWords(happening)), told, ...notes.map(noteOf), ...namesOf(entities));
  item.id = id;
  item.dataset['happening'] = '';
  return item;
}

function reportsOf(happening: ShownHappening): HTMLElement {
  const { id, reports, why } = happening;
  const list = element('ol', 'report-list', ...reports.map((report) => reportItem(report, report.id === id)));
  return element('details', 'reports', element('summary', '', reportedLine(happening)), element('p', 'reports-why', why), list);
}

function reportItem({ id, excerpt: { text, marks }, href, title, publishedLabel, notes }: ShownReport, isFirst: boolean): HTMLElement {
  const words: (Node | string)[] = [];
  let position = 0;
  for (const [start, end] of marks) {
    words.push(text.slice(position, start), element('mark', '', text.slice(start, end)));
    position = end;
  }
  const source = element('p', 'event-source', link(href, '', title), ' ', element('span', 'event-published', publishedLabel));
  if (notes.length > 0) source.append(element('span', 'report-notes', notes.join(', ')));
  const item = element('li', 'report', element('p', 'report-text', ...words, text.slice(position)), source);
  if (!isFirst) item.id = id;
  return item;
}

import { correctionRemark, moreReports, periodLabel, reportedLine, type ShownHappening, type ShownReport } from '../timeline/index.ts';
import { element, link, renderMarks } from './elements.ts';
import { dayMark, linkedWords, namesOf, noteOf } from './timeline-list.ts';

/** Happening, with the day under which it is listed. */
export interface ListedHappening {
  happening: ShownHappening;
  at: string;
}

/** Create the list of key days, by year, month and day, in the order given: the same markup as KeyDays.astro. */
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
  const { id, pageHref, reports, furtherReports, entities } = happening;
  const reporting = reports.length + furtherReports === 1 ? sourceOf(reports[0]!) : [reportsOf(happening)];
  const here = link(pageHref, 'happening-link', '#');
  here.ariaLabel = 'Link to this entry';
  const item = element('li', 'happening', element('p', 'event-text', ...linkedWords(happening)), ...reporting, ...namesOf(entities), here);
  item.id = id;
  item.dataset['happening'] = '';
  return item;
}

function sourceOf({ href, title, publishedLabel, notes, correction }: ShownReport): HTMLElement[] {
  const source = element('p', 'event-source', link(href, '', title), ' ', element('span', 'event-published', publishedLabel));
  if (notes.length > 0) source.append(element('span', 'report-notes', notes.join(', ')));
  if (correction === undefined) return [source];
  return [source, element('p', 'report-correction', element('b', '', `${correction.label}:`), ' ', link(correction.href, '', correction.text))];
}

function reportsOf(happening: ShownHappening): HTMLElement {
  const { id, pageHref, reports, furtherReports, differences, why, scoreLine, notes } = happening;
  const summary = element('summary', '', reportedLine(happening));
  if (differences.length > 0) summary.append(element('span', 'reports-differ', 'reports differ'));
  const correction = correctionRemark(happening);
  if (correction !== null) summary.append(element('span', 'reports-differ', correction));
  const list = element('ol', 'report-list', ...reports.map((report) => reportItem(report, report.id === id)));
  const parts = [
    ...differences.map(({ words, series }) =>
      element('p', 'reports-difference', words, ...(series === null ? [] : [' ', link(series.href, '', `All reports of ${series.title}`)])),
    ),
    ...(why === '' ? [] : [element('p', 'reports-why', why)]),
    list,
    ...(furtherReports === 0 ? [] : [element('p', 'reports-further', link(pageHref, '', moreReports(furtherReports)))]),
    ...(scoreLine === null ? [] : [element('p', 'reports-score', scoreLine)]),
    ...notes.map(noteOf),
  ];
  return element('details', 'reports', summary, ...parts);
}

function reportItem(report: ShownReport, isFirst: boolean): HTMLElement {
  const { id, excerpt, dating } = report;
  const item = element('li', 'report', element('p', 'report-text', ...renderMarks(excerpt)), ...sourceOf(report), element('p', 'report-dating', dating));
  if (!isFirst) item.id = id;
  return item;
}

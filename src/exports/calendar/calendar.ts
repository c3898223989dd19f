import { dayBefore, type Edition, type Entity, type Hrefs, type SentenceRef, type TimelineEvent } from '../../edition/index.ts';
import type { Site } from '../../config/index.ts';
import { createHappeningExporter, type ExportedHappening } from '../happenings.ts';
import { lastChangeOf, rfc3339 } from '../moments.ts';
import { splitIntoParts } from '../parts.ts';
import type { Export } from '../types.ts';
import { contentLine, textLine, textListLine } from './content-lines.ts';

/** Maximum number of articles listed in an entry; its URL has all of them. */
const REPORTS_IN_ENTRY = 5;

/** Calendar of what happened on a known day, and of planned events with a first and a last day, as iCalendar (RFC 5545). */
export const calendar: Export = {
  setting: 'calendar',
  files(edition, site, hrefs) {
    const dated = createHappeningExporter(edition)(edition.timeline).filter(({ event }) => belongsInCalendar(event));
    // A calendar must have a component (RFC 5545, 3.4), so without events there is no file.
    if (dated.length === 0) return [];
    const context = contextOf(edition, site, hrefs);
    return splitIntoParts(dated, 'events', 'ics').map(({ file, entries }) => ({
      href: hrefs.dataHref(file),
      type: 'text/calendar',
      text: () => calendarOf(entries, site, context),
    }));
  },
};

/** Return whether an event has a place in a calendar: what was denied or is only possible has none. */
function belongsInCalendar({ status, earliest, latest }: TimelineEvent): boolean {
  if (earliest === null || latest === null) return false;
  return status === 'planned' || (status === 'reported' && earliest === latest);
}

interface Context {
  hrefs: Hrefs;
  /** Host name that makes the ids of events globally unique (RFC 5545, 3.8.4.7). */
  host: string;
  places: ReadonlyMap<string, Entity>;
  /** Time of the last change of each article, by slug. */
  changes: ReadonlyMap<string, string>;
}

function contextOf({ places, articles }: Edition, site: Site, hrefs: Hrefs): Context {
  return {
    hrefs,
    host: new URL(site.address).hostname,
    places: new Map(places.map((place) => [place.key, place])),
    changes: new Map(articles.map((article) => [article.slug, lastChangeOf(article)])),
  };
}

function calendarOf(events: readonly ExportedHappening[], site: Site, context: Context): string {
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    textLine('PRODID', `-//Dateline//${site.name}//EN`),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('METHOD', 'PUBLISH'),
    // `NAME` is from RFC 7986; calendars also know the older name.
    textLine('NAME', site.name),
    textLine('X-WR-CALNAME', site.name),
    textLine('DESCRIPTION', site.description),
    ...events.flatMap((event) => eventLines(event, context)),
    contentLine('END', 'VCALENDAR'),
  ].join('');
}

function eventLines({ id, event, href, reports }: ExportedHappening, { host, places, changes, hrefs }: Context): string[] {
  const { sentence, earliest, latest, status, label, entities } = event;
  const text = sentence.excerpt.text;
  const named = entities.flatMap(({ key }) => places.get(key) ?? []);
  const coordinates = named.length === 1 ? named[0]!.coordinates : null;
  const address = hrefs.absolute(href ?? sentence.href);
  return [
    contentLine('BEGIN', 'VEVENT'),
    textLine('UID', `${id}@${host}`),
    // The last change of a reporting article, not the time of the build: the same content gives the same bytes.
    contentLine('DTSTAMP', lastStamp(reports.map((report) => changes.get(report.sentence.article.slug)!))),
    contentLine('DTSTART;VALUE=DATE', basicDay(earliest!)),
    // `DTEND` is the day after the last one (RFC 5545, 3.6.1).
    contentLine('DTEND;VALUE=DATE', basicDay(dayBefore(latest!, -1))),
    textLine('SUMMARY', text),
    textLine('DESCRIPTION', [`${label}: ${text}`, ...articlesOf(reports).map((sentence) => reportLines(sentence, hrefs))].join('\n\n')),
    contentLine('URL', address),
    contentLine('STATUS', status === 'planned' ? 'TENTATIVE' : 'CONFIRMED'),
    contentLine('TRANSP', 'TRANSPARENT'),
    ...(named.length > 0 ? [textLine('LOCATION', named.map(({ name }) => name).join('; '))] : []),
    ...(coordinates ? [contentLine('GEO', coordinates.join(';'))] : []),
    ...(event.topics.length > 0 ? [textListLine('CATEGORIES', event.topics)] : []),
    contentLine('END', 'VEVENT'),
  ];
}

/** Return the first sentence of each reporting article, up to the maximum. */
function articlesOf(reports: ExportedHappening['reports']): SentenceRef[] {
  const sentences = new Map<string, SentenceRef>();
  for (const { sentence } of reports) if (!sentences.has(sentence.article.slug)) sentences.set(sentence.article.slug, sentence);
  return [...sentences.values()].slice(0, REPORTS_IN_ENTRY);
}

function reportLines({ article, href }: SentenceRef, { absolute }: Hrefs): string {
  return `${article.title} (${article.publishedLabel})\n${absolute(href)}`;
}

function lastStamp(moments: readonly string[]): string {
  return moments.map(utcStamp).reduce((last, stamp) => (stamp > last ? stamp : last));
}

/** Convert `2023-07-05` to `20230705`. */
function basicDay(day: string): string {
  return day.slice(0, 10).replaceAll('-', '');
}

/** Convert a day or moment of the frontmatter to a DATE-TIME in UTC: `20230705T113000Z`. */
function utcStamp(moment: string): string {
  return `${new Date(rfc3339(moment)).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

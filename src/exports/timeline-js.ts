import { besideHref, type Entity, type Hrefs, type TimelineEvent } from '../edition/index.ts';
import { entitiesOf } from './entities.ts';
import { exportedEvents, type ExportedEvent } from './events.ts';
import { cutIntoParts } from './parts.ts';
import { startAndEnd } from './start-and-end.ts';
import type { Site } from '../config/index.ts';
import { type Export, type ExportFile, fileMadeOf } from './types.ts';
import { escapeXml } from './xml.ts';

/** How many of an entity's events its timeline holds, the latest: more than a reader steps through. All are in the tables. */
const EVENTS_OF_ENTITY = 200;

/** The file beside an entity's page. */
export const ENTITY_TIMELINE_FILE = 'timeline.json';

/** All events for TimelineJS 3 (timeline.knightlab.com/docs/json-format.html). */
export const timeline: Export = {
  setting: 'timeline',
  files: (edition, site, hrefs) =>
    cutIntoParts(exportedEvents(edition.timeline), 'timeline', 'json').map(({ file, entries }) =>
      fileOf(hrefs.dataHref(file), entries, { headline: site.name, text: site.description }, site, hrefs),
    ),
};

/** The events of every entity for TimelineJS. */
export const pageTimelines: Export = {
  setting: 'pageTimelines',
  files: (edition, site, hrefs) => entitiesOf(edition).flatMap((entity) => timelineOf(entity, site, hrefs)),
};

function timelineOf(entity: Entity, site: Site, hrefs: Hrefs): ExportFile[] {
  if (entity.timeline.length === 0) return [];
  const latest = exportedEvents(entity.timeline).slice(-EVENTS_OF_ENTITY);
  return [fileOf(besideHref(entity.href, ENTITY_TIMELINE_FILE), latest, { headline: entity.name, text: entity.description }, site, hrefs)];
}

interface Slide {
  headline: string;
  text: string;
}

function fileOf(href: string, events: readonly ExportedEvent[], title: Slide, site: Site, hrefs: Hrefs): ExportFile {
  return fileMadeOf({ href, type: 'application/json' }, { events, title }, writeTimeline, site, hrefs);
}

function writeTimeline({ events, title }: { events: readonly ExportedEvent[]; title: Slide }, _: Site, hrefs: Hrefs): string {
  return `${JSON.stringify({ title: { unique_id: 'title', text: slideText(title) }, events: events.map((event) => slide(event, hrefs)) })}\n`;
}

function slide({ id, event }: ExportedEvent, hrefs: Hrefs): object {
  const { start, end } = startAndEnd(event);
  return {
    // It becomes part of an address.
    unique_id: id.replaceAll('/', '_'),
    start_date: start,
    end_date: end,
    // Our own words for it: “about 3 June 2023”, “May 2023”, which parts of a date do not say.
    display_date: escapeXml(event.label),
    group: GROUPS[event.status],
    text: { headline: escapeXml(event.sentence.article.title), text: `<p>${escapeXml(event.sentence.excerpt.text)}</p>${linkTo(event, hrefs)}` },
  };
}

const GROUPS: Record<TimelineEvent['status'], string> = { reported: 'Reported', planned: 'Planned', denied: 'Denied', conditional: 'Possible' };

function linkTo({ sentence }: TimelineEvent, { absolute }: Hrefs): string {
  return `<p><a href="${escapeXml(absolute(sentence.href))}">${escapeXml(sentence.article.publishedLabel)}</a></p>`;
}

/** TimelineJS reads texts as HTML. */
function slideText({ headline, text }: Slide): Slide {
  return { headline: escapeXml(headline), text: `<p>${escapeXml(text)}</p>` };
}

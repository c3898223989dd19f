import { siblingHref, type Entity, type Hrefs, type SentenceRef, type TimelineEvent } from '../edition/index.ts';
import { entitiesOf } from './entities.ts';
import { createHappeningExporter, type ExportedHappening, type HappeningExporter } from './happenings.ts';
import { splitIntoParts } from './parts.ts';
import { startAndEnd } from './start-and-end.ts';
import type { Site } from '../config/index.ts';
import { hasFilesBeside } from './main-pages.ts';
import { type Export, type ExportFile, keyedFile } from './types.ts';
import { escapeXml } from './xml.ts';

/** Maximum number of entries in an entity's file, the latest ones: more than a reader steps through. The tables have all of them. */
const EVENTS_OF_ENTITY = 200;

/** Maximum number of reports linked from a slide; the page of its day has all of them. */
const REPORTS_ON_SLIDE = 5;

/** Name of the file beside an entity's page. */
export const ENTITY_TIMELINE_FILE = 'timeline.json';

/** Export of the timeline for TimelineJS 3 (timeline.knightlab.com/docs/json-format.html). */
export const timeline: Export = {
  setting: 'timeline',
  files: (edition, site, hrefs) =>
    splitIntoParts(createHappeningExporter(edition)(edition.timeline), 'timeline', 'json').map(({ file, entries }) =>
      fileOf(hrefs.dataHref(file), entries, { headline: site.name, text: site.description }, site, hrefs),
    ),
};

/** Export of the timeline of each entity, in the same format. */
export const pageTimelines: Export = {
  setting: 'pageTimelines',
  files(edition, site, hrefs) {
    const exporter = createHappeningExporter(edition);
    return entitiesOf(edition)
      .filter((entity) => hasFilesBeside({ ...entity, articleCount: entity.articles.length }, site.exports.pageTimelines))
      .flatMap((entity) => timelineOf(entity, exporter, site, hrefs));
  },
};

function timelineOf(entity: Entity, exporter: HappeningExporter, site: Site, hrefs: Hrefs): ExportFile[] {
  if (entity.timeline.length === 0) return [];
  const latest = exporter(entity.timeline).slice(-EVENTS_OF_ENTITY);
  return [fileOf(siblingHref(entity.href, ENTITY_TIMELINE_FILE), latest, { headline: entity.name, text: entity.description }, site, hrefs)];
}

interface Slide {
  headline: string;
  text: string;
}

function fileOf(href: string, events: readonly ExportedHappening[], title: Slide, site: Site, hrefs: Hrefs): ExportFile {
  return keyedFile({ href, type: 'application/json' }, { events, title }, formatTimeline, site, hrefs);
}

function formatTimeline({ events, title }: { events: readonly ExportedHappening[]; title: Slide }, _: Site, hrefs: Hrefs): string {
  return `${JSON.stringify({ title: { unique_id: 'title', text: slideText(title) }, events: events.map((event) => slide(event, hrefs)) })}\n`;
}

function slide(exported: ExportedHappening, hrefs: Hrefs): object {
  const { id, event } = exported;
  const { start, end } = startAndEnd(event);
  return {
    // TimelineJS uses it in the fragment of the URL.
    unique_id: id.replaceAll('/', '_'),
    start_date: start,
    end_date: end,
    // Our own label, for precision that the parts of a date cannot express: “about 3 June 2023”, “May 2023”.
    display_date: escapeXml(event.label),
    group: GROUPS[event.status],
    text: { headline: escapeXml(event.sentence.article.title), text: `<p>${escapeXml(event.sentence.excerpt.text)}</p>${linksTo(exported, hrefs)}` },
  };
}

const GROUPS: Record<TimelineEvent['status'], string> = {
  reported: 'Reported',
  planned: 'Planned',
  denied: 'Denied',
  conditional: 'Possible',
  unclear: 'Unclear',
};

/** Return links to the reporting articles, up to the maximum, and to all of them. */
function linksTo({ articles, reports, href }: ExportedHappening, { absolute }: Hrefs): string {
  const firsts = [...new Map(reports.toReversed().map(({ sentence }) => [sentence.article.slug, sentence])).values()].reverse();
  const link = ({ href: own }: SentenceRef, words: string) => `<a href="${escapeXml(absolute(own))}">${escapeXml(words)}</a>`;
  if (articles === 1) return `<p>${link(firsts[0]!, firsts[0]!.article.publishedLabel)}</p>`;
  const shown = firsts
    .slice(0, REPORTS_ON_SLIDE)
    .map((sentence) => `<p>${link(sentence, sentence.article.title)}, ${escapeXml(sentence.article.publishedLabel)}</p>`);
  const all = href === null ? '' : `<p><a href="${escapeXml(absolute(href))}">Reported by ${articles} articles</a></p>`;
  return `${all}${shown.join('')}`;
}

/** Return a slide with escaped texts, because TimelineJS parses them as HTML. */
function slideText({ headline, text }: Slide): Slide {
  return { headline: escapeXml(headline), text: `<p>${escapeXml(text)}</p>` };
}

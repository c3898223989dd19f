import { type Article, siblingHref, type EntityProfile, type Hrefs, type TopicRef } from '../edition/index.ts';
import type { Site } from '../config/index.ts';
import type { MadeExport } from './make-exports.ts';
import { ANNOTATIONS_FILE } from './annotations/annotations.ts';
import { pageFeedFormats } from './feeds/feeds.ts';
import { hasFilesBeside, type PageWithFiles } from './main-pages.ts';
import { MARKDOWN_FILE } from './markdown/markdown.ts';
import { NINJS_FILE } from './ninjs.ts';
import { ENTITY_TIMELINE_FILE } from './timeline-js.ts';

/** Link to a data file, as shown on a page. */
export interface FileLink {
  name: string;
  href: string;
}

/** Return the data files of an article. */
export function articleFiles({ href: page }: Article, { exports }: Site): FileLink[] {
  return [
    ...(exports.annotations ? [{ name: 'Web Annotations', href: siblingHref(page, ANNOTATIONS_FILE) }] : []),
    ...markdownFile(page, exports),
    ...(exports.ninjs ? [{ name: 'News JSON (ninjs)', href: siblingHref(page, NINJS_FILE) }] : []),
  ];
}

/** Return the data files of a person, place or organization. */
export function entityFiles(entity: Pick<EntityProfile, 'href' | 'isDated' | 'curated' | 'articleCount'>, { exports }: Site): FileLink[] {
  const { href: page, isDated } = entity;
  const hasTimeline = isDated && hasFilesBeside(entity, exports.pageTimelines);
  return [
    ...feedFiles(page, entity, exports),
    ...markdownFile(page, exports),
    ...(hasTimeline ? [{ name: 'TimelineJS', href: siblingHref(page, ENTITY_TIMELINE_FILE) }] : []),
  ];
}

/** Return the data files of a topic. */
export function topicFiles({ href: page }: TopicRef, { exports }: Site): FileLink[] {
  // Every topic is one of the main pages.
  return [...feedFiles(page, { articleCount: 0 }, exports), ...markdownFile(page, exports)];
}

function markdownFile(page: string, { markdown }: Site['exports']): FileLink[] {
  return markdown ? [{ name: 'Markdown', href: siblingHref(page, MARKDOWN_FILE) }] : [];
}

/** Labels of the timeline's files, by file name. */
const TIMELINE_FILES: Record<string, string> = {
  'events.csv': 'CSV',
  'events.json': 'JSON',
  'timeline.json': 'TimelineJS',
  'events.geojson': 'GeoJSON',
  'events.ics': 'Calendar',
};

/** Return the files of the complete timeline that were exported. */
export function timelineFiles(made: readonly MadeExport[], { dataHref }: Hrefs): FileLink[] {
  return made
    .flatMap(({ files }) => files)
    .flatMap(({ href }) => {
      const name = TIMELINE_FILES[href.slice(dataHref('').length)];
      return name !== undefined && href.startsWith(dataHref('')) ? [{ name, href }] : [];
    });
}

function feedFiles(page: string, of: PageWithFiles, exports: Site['exports']): FileLink[] {
  return pageFeedFormats(of, exports).map(({ name, file }) => ({ name: `Feed of articles (${name})`, href: siblingHref(page, file) }));
}

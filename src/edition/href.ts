import type { EntityType } from '../analysis/core/index.ts';
import type { Site } from '../config/index.ts';

/** Folder with the pages of each type of entity. */
export const ENTITY_FOLDER: Record<EntityType, string> = { person: 'people', place: 'places', organization: 'organizations' };

/** Name of the home page's share image; no article's slug begins with `_`. */
export const HOME_SHARE_IMAGE = '_home';

/** Return the address of the first page of a letter in an index: `/people/` → `/people/by-letter/m/`. */
export function letterHref(index: string, letter: string): string {
  return `${index}by-letter/${encodeURIComponent(letter)}/`;
}

/** Return the address of a numbered page of a list: `/articles/` → `/articles/7/`. */
export function pageHref(list: string, number: number): string {
  return `${list}${number}/`;
}

/** Return the address of a data file beside a page: `/people/ana-reyes/` and `feed.xml` → `/people/ana-reyes/feed.xml`. */
export function siblingHref(page: string, file: string): string {
  return page + file;
}

/** Functions that return the addresses of a site's pages and files. */
export type Hrefs = ReturnType<typeof createHrefs>;

/** Create the functions that return addresses on a site with this host and base path. */
export function createHrefs({ address, base }: Pick<Site, 'address' | 'base'>) {
  /** Return the address of a page or file as a path from the root of the host, base path included: `/timeline/` → `/news/timeline/`. */
  function href(path: `/${string}`): string {
    return base + path.slice(1);
  }

  /** Return the address of an article, or of a fragment of its page. */
  function articleHref(slug: string, fragment?: string): string {
    return href(`/articles/${encodeURIComponent(slug)}/${fragment === undefined ? '' : `#${fragment}`}`);
  }

  /** Return the address of the index of a type of entity. */
  function entitiesHref(type: EntityType): string {
    return href(`/${ENTITY_FOLDER[type]}/`);
  }

  /** Return the address of an entity's page. */
  function entityHref(type: EntityType, id: string): string {
    return href(`/${ENTITY_FOLDER[type]}/${encodeURIComponent(id)}/`);
  }

  /** Return the address of a topic's page. */
  function topicHref(id: string): string {
    return href(`/topics/${encodeURIComponent(id)}/`);
  }

  /**
   * Return the address of the page of a year, month or day of the timeline: `2023-05` → `/timeline/2023/05/`; with a page number, `/timeline/2023/05/page/2/`.
   */
  function periodHref(period: string, page?: number): string {
    return href(`/timeline/${period.replaceAll('-', '/')}/${page === undefined ? '' : `page/${page}/`}`);
  }

  /** Return the address of a happening, or of one of its reports, on the page of its day. */
  function happeningHref(day: string, fragment: string): string {
    return `${periodHref(day)}#${fragment}`;
  }

  /** Return the address of a numbered page of a list of an entity; without a number, of the newest page, which is a section of the entity's own page. */
  function entityListHref({ type, id }: { type: EntityType; id: string }, list: 'mentions' | 'said' | 'said-about' | 'figures', number?: number): string {
    return `${entityHref(type, id)}${number === undefined ? `#${list}` : `${list}/${number}/`}`;
  }

  /** Return the address of the timeline, filtered by a place and the places within it. */
  function placeTimelineHref(key: string): string {
    return href(`/timeline/?place=${encodeURIComponent(key)}`);
  }

  /** Return the address of the timeline, filtered by a topic. */
  function topicTimelineHref(id: string): string {
    return href(`/timeline/?topic=${encodeURIComponent(id)}`);
  }

  /** Return the address of the timeline at an EDTF date: `2023-06~` → `/timeline/?from=2023-06&until=2023-06`. For a date without a year of four digits, of the whole timeline. */
  function dateHref(edtf: string): string {
    const [first, last = first] = edtf.split('/').map((end) => /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?(?![\dX])/.exec(end)?.[0] ?? '');
    return first === '' && last === '' ? href('/timeline/') : timelineHref({ from: first || last!, until: last || first! });
  }

  /** Return the address of the timeline from one year, month or day to another. */
  function timelineHref({ from, until }: { from: string; until: string }): string {
    return href(`/timeline/?from=${from}&until=${until}`);
  }

  /** Return the address of a series of figures. */
  function figureHref(id: string): string {
    return href(`/figures/${encodeURIComponent(id)}/`);
  }

  /** Return the address of the page about what reports agree on, dispute and leave open. */
  function agreementHref(): string {
    return href('/disputed/');
  }

  /** Return the address of the page of voices for the whole edition, a month (`2023-06`), or a topic. */
  function voicesHref({ month, topic }: { month?: string; topic?: string } = {}): string {
    if (topic !== undefined) return href(`/voices/topics/${encodeURIComponent(topic)}/`);
    return href(month === undefined ? '/voices/' : `/voices/${month}/`);
  }

  /** Return the address of the page with the results of audits. */
  function accuracyHref(): string {
    return href('/about/accuracy/');
  }

  /** Return the address of the page that compares any two articles; if only one is given, the reader chooses the other. */
  function compareHref(pair: { a?: string; b?: string } = {}): string {
    const query = Object.entries(pair)
      .map(([name, slug]) => `${name}=${encodeURIComponent(slug)}`)
      .join('&');
    return href(`/compare/${query === '' ? '' : `?${query}`}`);
  }

  /** Return the address of the page that compares a pair of articles; only pairs of the edition have one. */
  function pairHref(a: string, b: string): string {
    return href(`/compare/${encodeURIComponent(a)}/${encodeURIComponent(b)}/`);
  }

  /** Return the address of the search page with a query. */
  function searchHref(query: string): string {
    return href(`/search/?q=${encodeURIComponent(query)}`);
  }

  /** Return the address of a page for frames on other sites: `people/ana-reyes/timeline` → `/embed/people/ana-reyes/timeline/`. */
  function embedHref(path: string): string {
    return href(`/embed/${path.split('/').map(encodeURIComponent).join('/')}/`);
  }

  /** Return the address of a data file of the whole edition, or of the page that explains these files (`''`). */
  function dataHref(file: string): string {
    return href(`/data/${file}`);
  }

  /** Return the full URL of a path, for feeds and meta elements. */
  function absolute(path: string): string {
    return address + path;
  }

  /** Return the address of the image that other sites show beside a link to an article, or to the home page. */
  function shareImageHref(slug: string = HOME_SHARE_IMAGE): string {
    return href(`/share/${encodeURIComponent(slug)}.png`);
  }

  /** Return the address of the list of claims, filtered by speaker or by entity that claims are about. */
  function claimsHref(asked: { speaker?: string; about?: string } = {}): string {
    const query = new URLSearchParams(asked).toString();
    return href(`/claims/${query === '' ? '' : `?${query}`}`);
  }

  return {
    href,
    articleHref,
    entitiesHref,
    entityHref,
    topicHref,
    periodHref,
    happeningHref,
    entityListHref,
    placeTimelineHref,
    topicTimelineHref,
    timelineHref,
    dateHref,
    figureHref,
    agreementHref,
    voicesHref,
    accuracyHref,
    compareHref,
    pairHref,
    searchHref,
    embedHref,
    dataHref,
    absolute,
    shareImageHref,
    claimsHref,
  };
}

import type { EntityType } from '../analysis/core/index.ts';
import type { Site } from '../config/index.ts';

/** Folder of the pages of each type of entity. */
export const ENTITY_FOLDER: Record<EntityType, string> = { person: 'people', place: 'places', organization: 'organizations' };

/** Name of the home page's share image; it begins with a character that no article's slug begins with. */
export const HOME_SHARE_IMAGE = '_home';

/** Address of the first page of a letter, of an index that has one for each: `/people/` → `/people/by-letter/m/`. */
export function letterHref(index: string, letter: string): string {
  return `${index}by-letter/${encodeURIComponent(letter)}/`;
}

/** Address of a page of a list that has an address of its own, by its number: `/articles/` → `/articles/7/`. */
export function pageHref(list: string, number: number): string {
  return `${list}${number}/`;
}

/** Address of a file that a page has beside it for programs: `/people/ana-reyes/` and `feed.xml` → `/people/ana-reyes/feed.xml`. */
export function besideHref(page: string, file: string): string {
  return page + file;
}

/** The addresses of a site's pages and files. */
export type Hrefs = ReturnType<typeof createHrefs>;

/** The address and base path of a site → functions that make the addresses of its pages and files. */
export function createHrefs({ address, base }: Pick<Site, 'address' | 'base'>) {
  /** Address of a page or file of the site from the site's root, base path included: `/timeline/` → `/news/timeline/`. */
  function href(path: `/${string}`): string {
    return base + path.slice(1);
  }

  /** Address of an article, or of a fragment of its page. */
  function articleHref(slug: string, fragment?: string): string {
    return href(`/articles/${encodeURIComponent(slug)}/${fragment === undefined ? '' : `#${fragment}`}`);
  }

  /** Address of the list of all entities of a type. */
  function entitiesHref(type: EntityType): string {
    return href(`/${ENTITY_FOLDER[type]}/`);
  }

  /** Address of an entity's page. */
  function entityHref(type: EntityType, id: string): string {
    return href(`/${ENTITY_FOLDER[type]}/${encodeURIComponent(id)}/`);
  }

  /** Address of a topic's page. */
  function topicHref(id: string): string {
    return href(`/topics/${encodeURIComponent(id)}/`);
  }

  /** Address of the page of a year, month or day of the timeline: `2023-05` → `/timeline/2023/05/`; of its older pages `/timeline/2023/05/page/2/`. */
  function periodHref(period: string, page?: number): string {
    return href(`/timeline/${period.replaceAll('-', '/')}/${page === undefined ? '' : `page/${page}/`}`);
  }

  /** Address of a happening, or of one of its reports, on the page of its day. */
  function happeningHref(day: string, fragment: string): string {
    return `${periodHref(day)}#${fragment}`;
  }

  /** Address of a page of what an entity's own page lists, by its number; without one, of the newest, which is a part of that page. */
  function entityListHref({ type, id }: { type: EntityType; id: string }, list: 'mentions' | 'said' | 'said-about' | 'figures', number?: number): string {
    return `${entityHref(type, id)}${number === undefined ? `#${list}` : `${list}/${number}/`}`;
  }

  /** Address of the timeline, narrowed to what names a place or its parts. */
  function placeTimelineHref(key: string): string {
    return href(`/timeline/?place=${encodeURIComponent(key)}`);
  }

  /** Address of the timeline, narrowed to a topic. */
  function topicTimelineHref(id: string): string {
    return href(`/timeline/?topic=${encodeURIComponent(id)}`);
  }

  /** Address of the timeline at a date, given in EDTF: `2023-06~` → from June 2023 until June 2023; of one that names no year of four digits, the timeline. */
  function dateHref(edtf: string): string {
    const [first, last = first] = edtf.split('/').map((end) => /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?(?![\dX])/.exec(end)?.[0] ?? '');
    return first === '' && last === '' ? href('/timeline/') : timelineHref({ from: first || last!, until: last || first! });
  }

  /** Address of the timeline from one year, month or day to another. */
  function timelineHref({ from, until }: { from: string; until: string }): string {
    return href(`/timeline/?from=${from}&until=${until}`);
  }

  /** Address of a series of figures. */
  function figureHref(id: string): string {
    return href(`/figures/${encodeURIComponent(id)}/`);
  }

  /** Address of the page that compares any two articles, or one with another that is to be chosen. */
  function compareHref(pair: { a?: string; b?: string } = {}): string {
    const query = new URLSearchParams(pair).toString();
    return href(`/compare/${query === '' ? '' : `?${query}`}`);
  }

  /** Address of the page of two articles that are compared on one of their own. */
  function comparedHref(a: string, b: string): string {
    return href(`/compare/${encodeURIComponent(a)}/${encodeURIComponent(b)}/`);
  }

  /** Address of the search page, asked a query. */
  function searchHref(query: string): string {
    return href(`/search/?q=${encodeURIComponent(query)}`);
  }

  /** Address of a file with data of the whole edition, or of the page that explains them (`''`). */
  function dataHref(file: string): string {
    return href(`/data/${file}`);
  }

  /** Full address, for feeds and meta elements, of an address from the site's root. */
  function absolute(path: string): string {
    return address + path;
  }

  /** Address of the image that other sites show beside a link to an article, or to the home page. */
  function shareImageHref(slug: string = HOME_SHARE_IMAGE): string {
    return href(`/share/${encodeURIComponent(slug)}.png`);
  }

  /** Address of the ledger of claims, asked for what somebody said or what is said of somebody. */
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
    compareHref,
    comparedHref,
    searchHref,
    dataHref,
    absolute,
    shareImageHref,
    claimsHref,
  };
}

import { parseFoundDate } from '../parse-found-date.ts';
import { topicsOf } from '../topics.ts';
import type { FoundValue, FoundFields } from '../types.ts';
import { articleInJsonLd, textOf } from './json-ld.ts';

/** Names of `meta` elements that hold the date of publication, besides those of Open Graph and schema.org. */
const DATE_NAMES = [
  ...['date', 'dc.date', 'dc.date.issued', 'dc.date.created', 'dcterms.date', 'dcterms.issued', 'dcterms.created', 'dcterms.available', 'date.issued'],
  ...['parsely-pub-date', 'sailthru.date', 'pubdate', 'publish-date', 'publish_date', 'publishdate', 'publication_date', 'publication-date'],
  ...['article.published', 'article:published', 'og:published_time', 'citation_publication_date', 'citation_date', 'originalpublicationdate', 'created'],
];
/** Classes of elements that show the date on pages without such metadata. */
const DATE_CLASSES = [
  '.entry-date',
  '.post-date',
  '.article-date',
  '.publish-date',
  '.pub-date',
  '.pubdate',
  '.date-published',
  '.datetime',
  '.timestamp',
  '.date',
];

/** Where in a page the value of a field may be: a description for the report, and a function that returns the value. */
type FieldSource = [from: string, read: () => string | null | undefined];

/** Return the fields of the article on a page, each from the most reliable source that has it. */
export function readMetadata(document: Document): FoundFields {
  const article = articleInJsonLd(document) ?? {};
  const jsonLd = (name: string): FieldSource => [`JSON-LD ${name}`, () => textOf(article[name])];
  const meta = (name: string): FieldSource => [`meta ${name}`, () => metaContent(document, name)];
  const element = (selector: string, attribute?: string): FieldSource => [
    `the page's ${selector}`,
    () => {
      const found = document.querySelector(selector);
      return attribute === undefined ? found?.textContent : found?.getAttribute(attribute);
    },
  ];
  /** Return an element only if it is the only one of its kind on the page: a list of articles has one for each article. */
  const single = (selector: string): FieldSource => [
    `the page's ${selector}`,
    () => {
      const [found, another] = document.querySelectorAll(selector);
      return another === undefined ? found?.textContent : null;
    },
  ];
  /** Return the first line of an element, as a byline may have the author's office below the name. */
  const firstLine = (selector: string): FieldSource => [`the page's ${selector}`, () => firstLineOf(document.querySelector(selector))];
  const siteName = first([[...jsonLd('publisher')], meta('og:site_name'), meta('application-name')]);
  const heading = first([element('[itemprop="headline"]'), element('article h1')]);
  const address = first([element('link[rel="canonical"]', 'href'), meta('og:url'), jsonLd('url'), element('a.p-canonical', 'href')], webAddress);
  const section = first([jsonLd('articleSection'), meta('article:section')]);
  return {
    ...field(
      'title',
      first([jsonLd('headline'), meta('og:title'), element('[itemprop="headline"]'), element('article h1'), element('h1'), element('title')], (title) =>
        title === siteName?.value ? null : withoutSite(title, siteName?.value, heading?.value),
      ),
    ),
    ...field(
      'published',
      first(
        [
          jsonLd('datePublished'),
          meta('article:published_time'),
          meta('datePublished'),
          ...DATE_NAMES.map(meta),
          element('time[itemprop="datePublished"]', 'datetime'),
          element('article time[datetime]', 'datetime'),
          element('time[datetime]', 'datetime'),
          element('article time'),
          element('.published'),
          element('.dt-published'),
          ...DATE_CLASSES.map(single),
        ],
        parseFoundDate,
      ),
    ),
    ...field('updated', first([jsonLd('dateModified'), meta('article:modified_time'), meta('og:updated_time')], parseFoundDate)),
    ...field(
      'author',
      first(
        [
          jsonLd('author'),
          meta('author'),
          meta('dc.creator'),
          meta('parsely-author'),
          firstLine('[itemprop="author"]'),
          firstLine('[rel="author"]'),
          firstLine('.p-author'),
          firstLine('.byline'),
        ],
        authorName,
      ),
    ),
    ...field('summary', first([jsonLd('description'), meta('og:description'), meta('description'), meta('dc.description'), element('.p-summary')])),
    ...field(
      'lang',
      first([jsonLd('inLanguage'), element('html', 'lang'), meta('og:locale')], (lang) => /^[a-z]{2,3}\b/i.exec(lang)?.[0].toLowerCase() ?? null),
    ),
    ...(section && { topics: { ...section, value: topicsOf([section.value]) } }),
    ...sourceField(siteName, address),
    ...(address && { slug: { ...address, value: address.value } }),
  };
}

/** Return the text of an element up to its first line break that follows a word; null without an element. */
function firstLineOf(element: Element | null): string | null {
  if (element === null) return null;
  const copy = element.cloneNode(true) as Element;
  for (const end of copy.querySelectorAll('br')) end.textContent = LINE_END;
  return copy.textContent.split(LINE_END).find((line) => line.trim() !== '') ?? null;
}

/** Stands for a line break; white space in the source of a page breaks no line. */
const LINE_END = '\u2028';

function field<Name extends keyof FoundFields>(name: Name, found: FoundValue | undefined): FoundFields {
  return found ? { [name]: found } : {};
}

/** Return the first value that can be read. */
function first(places: FieldSource[], read: (text: string) => string | null = (text) => text): FoundValue | undefined {
  for (const [from, text] of places) {
    const value = read((text() ?? '').replace(/\s+/g, ' ').trim());
    if (value) return { value, from };
  }
  return undefined;
}

function metaContent(document: Document, name: string): string | null {
  for (const meta of document.querySelectorAll('meta')) {
    const own = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '';
    if (own.toLowerCase() === name.toLowerCase()) return meta.getAttribute('content');
  }
  return null;
}

function sourceField(siteName: FoundValue | undefined, address: FoundValue | undefined): FoundFields {
  if (!siteName && !address) return {};
  const name = siteName ?? { value: new URL(address!.value).hostname.replace(/^www\./, ''), from: address!.from };
  return { source: { from: name.from, value: address ? { name: name.value, url: address.value } : { name: name.value } } };
}

function webAddress(text: string): string | null {
  try {
    const { protocol, href } = new URL(text);
    return protocol === 'http:' || protocol === 'https:' ? href : null;
  } catch {
    return null;
  }
}

/**
 * Remove the name of the site that some pages write beside a title: “Bridge closed | The Herald”. If the page does not give the name of its site, the
 * heading of its article shows which part of the title is the article's.
 */
function withoutSite(title: string, site: string | undefined, heading: string | undefined): string {
  for (const { 0: mark, index } of title.matchAll(BESIDE_SITE)) {
    const [before, after] = [title.slice(0, index), title.slice(index + mark.length)];
    const isArticle = (part: string) => heading !== undefined && mark !== ': ' && isSame(part, heading);
    const isSite = (part: string) => site !== undefined && isSame(part, site);
    if (isSite(after) || isArticle(before)) return before;
    if (isSite(before) || isArticle(after)) return after;
  }
  return title;
}

/** Separators between a title and the name of its site. */
const BESIDE_SITE = / (?:[|–—·•«»:-]|::|>>?|<<?) |: /g;

function isSame(a: string, b: string): boolean {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();
  return plain(a) === plain(b);
}

/** Remove “By” from a byline; null for a URL. */
function authorName(text: string): string | null {
  const name = text.replace(/^by[: ]\s*/i, '');
  return name.length > 200 || /^https?:/.test(name) ? null : name;
}

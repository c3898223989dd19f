import { type Article, type ArticleEntity, siblingHref, type Entity, type EntityRef, type Hrefs, refOf } from '../edition/index.ts';
import type { Site } from '../config/index.ts';
import { entitiesOf, withPages } from './entities.ts';
import { lastChangeOf, rfc3339 } from './moments.ts';
import { type Export, keyedFile } from './types.ts';

/** Name of the file beside an article's page. */
export const NINJS_FILE = 'ninjs.json';

/** Export of each article as ninjs 3.0, the JSON format of news agencies (iptc.org/std/ninjs/userguide). */
export const ninjs: Export = {
  setting: 'ninjs',
  files(edition, site, hrefs) {
    const coordinates = new Map(entitiesOf(edition).map((entity) => [entity.key, entity.coordinates]));
    return edition.articles.map((article, index) =>
      keyedFile(
        { href: siblingHref(article.href, NINJS_FILE), type: 'application/json' },
        {
          article: shownIn(article),
          passages: edition.annotatedArticles[index]!.passages,
          coordinates: Object.fromEntries(article.places.map(({ key }) => [key, coordinates.get(key) ?? null])),
        },
        formatNewsItem,
        site,
        hrefs,
      ),
    );
  },
};

/** Properties of an article that a news item contains. */
type NewsArticle = Pick<
  Article,
  | ('href' | 'slug' | 'title' | 'summary' | 'published' | 'updated' | 'lang' | 'author' | 'dateline' | 'corrections')
  | ('words' | 'topics' | 'sources' | 'image')
> & { people: EntityRef[]; organizations: EntityRef[]; places: EntityRef[] };

interface NewsSource {
  article: NewsArticle;
  passages: readonly string[];
  /** Coordinates of its places, by key. */
  coordinates: Record<string, Entity['coordinates']>;
}

function shownIn({ href, slug, title, summary, published, updated, lang, author, dateline, corrections, ...more }: Article): NewsArticle {
  const { words, people, organizations, places, topics, sources, image } = more;
  const head = { href, slug, title, summary, published, updated, lang, author, dateline, corrections };
  return { ...head, words, topics, sources, image, people: people.map(refOf), organizations: organizations.map(refOf), places: places.map(refOf) };
}

function formatNewsItem(source: NewsSource, site: Site, hrefs: Hrefs): string {
  return `${JSON.stringify(newsItem(source, site, hrefs))}\n`;
}

function newsItem({ article, passages, coordinates }: NewsSource, site: Site, hrefs: Hrefs): object {
  const { absolute } = hrefs;
  const named = (entity: Parameters<typeof namedEntity>[0]) => namedEntity(entity, hrefs);
  const body = passages.join('\n\n');
  return {
    uri: absolute(article.href),
    standard: { name: 'ninjs', version: '3.0', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json#' },
    type: 'text',
    representationType: 'full',
    pubStatus: 'usable',
    firstCreated: rfc3339(article.published),
    versionCreated: rfc3339(lastChangeOf(article)),
    language: article.lang,
    slugline: article.slug,
    title: article.title,
    headlines: [{ role: 'main', contentType: 'text/plain', value: article.title }],
    by: article.author,
    located: article.dateline?.name,
    descriptions: [
      { role: 'summary', contentType: 'text/plain', value: article.summary },
      ...article.corrections.map(({ label, text }) => ({ role: 'correction', contentType: 'text/plain', value: `Corrected on ${label}: ${text}` })),
    ],
    bodies: [{ role: 'main', contentType: 'text/plain', charCount: [...body].length, wordCount: article.words, value: body }],
    people: withPages(article.people).map(named),
    organisations: withPages(article.organizations).map(named),
    places: withPages(article.places).map((place) => ({ ...named(place), geoJSON: pointOf(coordinates[place.key] ?? null) })),
    subjects: article.topics.map(({ id, name, href: page }) => ({ name, uri: absolute(page), literal: id })),
    infoSources: article.sources.map(({ name, url }) => ({ name, role: 'source', uri: url })),
    copyrightHolder: site.name,
    usageTerms: site.licence?.text,
    rightsInfo: site.licence?.url === undefined ? undefined : { linkedRights: site.licence.url },
    renditions: [{ name: 'web', href: absolute(article.href), contentType: 'text/html' }],
    associations: article.image && [pictureOf(article.image, hrefs)],
  };
}

function namedEntity({ key, name, href: page }: Pick<ArticleEntity, 'key' | 'name'> & { href: string }, { absolute }: Hrefs): object {
  return { name, rel: 'mentions', uri: absolute(page), literal: key };
}

function pointOf(coordinates: Entity['coordinates']): object | undefined {
  return coordinates ? { type: 'Point', coordinates: coordinates.toReversed() } : undefined;
}

function pictureOf({ src, alt, credit, width, height }: NonNullable<Article['image']>, { absolute, href }: Hrefs): object {
  const address = absolute(href(src as `/${string}`));
  return {
    name: 'picture',
    uri: address,
    type: 'picture',
    by: credit,
    descriptions: [{ role: 'alt', contentType: 'text/plain', value: alt }],
    renditions: [{ name: 'main', href: address, width, height }],
  };
}

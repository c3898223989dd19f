import { type Article, type ArticleEntity, besideHref, type Entity, type Hrefs, type Reading } from '../edition/index.ts';
import type { Site } from '../config/index.ts';
import { entitiesOf, withPages } from './entities.ts';
import { changed, rfc3339 } from './moments.ts';
import type { Export } from './types.ts';

/** The file beside an article's page. */
export const NINJS_FILE = 'ninjs.json';

/** Each article as ninjs 3.0, the JSON of news agencies (iptc.org/std/ninjs/userguide). */
export const ninjs: Export = {
  setting: 'ninjs',
  files(edition, site, hrefs) {
    const entities = new Map(entitiesOf(edition).map((entity) => [entity.key, entity]));
    return edition.articles.map((article, index) => ({
      href: besideHref(article.href, NINJS_FILE),
      type: 'application/json',
      text: () => `${JSON.stringify(newsItem(article, edition.readings[index]!, entities, site, hrefs))}\n`,
    }));
  },
};

function newsItem(article: Article, { passages }: Reading, entities: ReadonlyMap<string, Entity>, site: Site, hrefs: Hrefs): object {
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
    versionCreated: rfc3339(changed(article)),
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
    places: withPages(article.places).map((place) => ({ ...named(place), geoJSON: pointOf(entities.get(place.key)) })),
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

function pointOf(place: Entity | undefined): object | undefined {
  return place?.coordinates ? { type: 'Point', coordinates: place.coordinates.toReversed() } : undefined;
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

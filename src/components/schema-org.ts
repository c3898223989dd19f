import type { EntityType } from '../analysis/types.ts';
import { absolute, href } from '../edition/href.ts';
import type { Article, ArticleEntity, Claim, Entity } from '../edition/types.ts';
import type { Site } from '../site.ts';
import type { JsonLd } from './json-ld.ts';

const TYPES: Record<EntityType, string> = { person: 'Person', place: 'Place', organization: 'Organization' };

/** How many of each type an article is said to be about; the others it mentions. */
const ABOUT = 2;

/** An article as schema.org's `NewsArticle`. */
export function newsArticle(article: Article, site: Site): JsonLd {
  const lists = [article.people, article.places, article.organizations];
  return {
    '@type': 'NewsArticle',
    headline: article.title,
    description: article.summary,
    url: absolute(article.href),
    mainEntityOfPage: absolute(article.href),
    inLanguage: article.lang,
    datePublished: article.published,
    dateModified: article.updated ?? article.published,
    author: article.author === undefined ? { '@type': 'Organization', name: site.name } : { '@type': 'Person', name: article.author },
    publisher: { '@type': 'Organization', name: site.name, url: absolute(site.base) },
    image: article.image && absolute(href(article.image.src as `/${string}`)),
    wordCount: article.words,
    keywords: article.topics.map((topic) => topic.name),
    about: lists.flatMap((list) => list.slice(0, ABOUT)).map(mentioned),
    mentions: lists.flatMap((list) => list.slice(ABOUT)).map(mentioned),
    temporalCoverage: article.temporalCoverage ?? undefined,
    correction: article.corrections.map(({ date, text }) => ({ '@type': 'CorrectionComment', text, datePublished: date })),
    hasPart: article.claims.map(claimed),
    isBasedOn: article.sources.flatMap(({ name, url, published }) =>
      url === undefined ? [] : [{ '@type': 'CreativeWork', name, url, datePublished: published }],
    ),
  };
}

/** An entity with a page as schema.org's `Person`, `Place` or `Organization`. */
export function entityThing(entity: Entity): JsonLd {
  return {
    '@type': TYPES[entity.type],
    name: entity.name,
    url: absolute(entity.href),
    description: entity.description || undefined,
    alternateName: entity.aliases.length > 0 ? entity.aliases : undefined,
    sameAs: entity.sameAs.length > 0 ? entity.sameAs : undefined,
    geo: entity.coordinates ? { '@type': 'GeoCoordinates', latitude: entity.coordinates[0], longitude: entity.coordinates[1] } : undefined,
  };
}

/** A claim as schema.org's `Quotation` where it is quoted, else as its `Claim`; whoever has a name is its creator. */
function claimed({ text, href: path, quotation, speaker }: Claim): JsonLd {
  const { entity } = speaker;
  return {
    '@type': quotation ? 'Quotation' : 'Claim',
    text,
    url: absolute(path),
    creator: entity === null ? undefined : { '@type': TYPES[entity.type], name: entity.name, url: entity.href === null ? undefined : absolute(entity.href) },
  };
}

function mentioned(entity: ArticleEntity): JsonLd {
  return { '@type': TYPES[entity.type], name: entity.name, url: entity.href === null ? undefined : absolute(entity.href) };
}

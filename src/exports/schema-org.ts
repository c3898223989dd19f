import type { Claim as ClaimThing, NewsArticle, Organization, Person, Place, Quotation } from 'schema-dts';
import { type Article, type Claim, createHrefs, type Entity, type EntityRef, type Hrefs } from '../edition/index.ts';
import type { Site } from '../config/index.ts';
import { withPages } from './entities.ts';

const TYPES = { person: 'Person', place: 'Place', organization: 'Organization' } as const;

/** Number of entities of each type that an article is marked as being about; it “mentions” the others. */
const ABOUT = 2;

/** Return an article as schema.org's `NewsArticle`. Names without a page, including withheld ones, are left out. */
export function newsArticle(article: Article, site: Site): Exclude<NewsArticle, string> {
  const hrefs = createHrefs(site);
  const { absolute, href } = hrefs;
  const lists = [article.people, article.places, article.organizations].map(withPages);
  const described = new Set(lists.flat().map(({ key }) => key));
  return {
    '@type': 'NewsArticle',
    '@id': absolute(article.href),
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
    about: lists.flatMap((list) => list.slice(0, ABOUT)).map((entity) => named(entity, hrefs)),
    mentions: lists.flatMap((list) => list.slice(ABOUT)).map((entity) => named(entity, hrefs)),
    locationCreated: article.dateline && {
      '@type': 'Place',
      name: article.dateline.name,
      url: article.dateline.href === null ? undefined : absolute(article.dateline.href),
    },
    spatialCoverage: withPages(article.places)
      .slice(0, ABOUT)
      .map((place) => placed(place, hrefs)),
    temporalCoverage: article.temporalCoverage ?? undefined,
    correction: article.corrections.map(({ date, text }) => ({ '@type': 'CorrectionComment', text, datePublished: date })),
    hasPart: article.claims.map((claim) => claimed(claim, described, hrefs)),
    isBasedOn: article.sources.flatMap(({ name, url, published, archived }) =>
      url === undefined ? [] : [{ '@type': 'CreativeWork' as const, name, url, datePublished: published, archivedAt: archived?.url }],
    ),
  };
}

/** Return an entity with a page as schema.org's `Person`, `Place` or `Organization`. */
export function entityThing(
  entity: Pick<Entity, 'type' | 'name' | 'href' | 'description' | 'aliases' | 'sameAs' | 'roles' | 'within' | 'coordinates'>,
  site: Site,
): Exclude<Person | Place | Organization, string> {
  const hrefs = createHrefs(site);
  const { absolute } = hrefs;
  const common = {
    '@id': absolute(entity.href),
    url: absolute(entity.href),
    name: entity.name,
    description: entity.description || undefined,
    alternateName: entity.aliases.length > 0 ? entity.aliases : undefined,
    sameAs: entity.sameAs.length > 0 ? entity.sameAs : undefined,
  };
  switch (entity.type) {
    case 'person':
      return { '@type': 'Person', ...common, jobTitle: entity.roles.length > 0 ? entity.roles.map(({ title }) => title) : undefined };
    case 'place':
      return {
        '@type': 'Place',
        ...common,
        containedInPlace: withPages(entity.within)
          .slice(0, 1)
          .map((place) => placed(place, hrefs))[0],
        geo: entity.coordinates ? { '@type': 'GeoCoordinates', latitude: entity.coordinates[0], longitude: entity.coordinates[1] } : undefined,
      };
    case 'organization':
      return { '@type': 'Organization', ...common };
  }
}

/**
 * Return a claim as schema.org's `Quotation` if it is quoted, else as `Claim`. The speaker is its creator if the speaker has a page.
 *
 * @param described keys of the entities that the article is about or mentions: for these, the `@id` is enough
 */
function claimed({ text, href: path, quotation, speaker }: Claim, described: ReadonlySet<string>, hrefs: Hrefs): ClaimThing | Quotation {
  const { absolute } = hrefs;
  const [creator] = withPages(speaker.entity === null ? [] : [speaker.entity]);
  // A place as a speaker means its government.
  const type = creator?.type === 'person' ? ('Person' as const) : ('Organization' as const);
  const by = creator && { ...(described.has(creator.key) ? { '@id': absolute(creator.href) } : named(creator, hrefs)), '@type': type };
  return quotation ? { '@type': 'Quotation', text, url: absolute(path), creator: by } : { '@type': 'Claim', text, url: absolute(path), creator: by };
}

/** Return an entity reference with its page as `@id`, so that statements on different pages are merged. */
function named({ type, name, href: page }: EntityRef & { href: string }, { absolute }: Hrefs) {
  return { '@type': TYPES[type], '@id': absolute(page), url: absolute(page), name };
}

function placed(place: EntityRef & { href: string }, hrefs: Hrefs) {
  return { ...named(place, hrefs), '@type': 'Place' as const };
}

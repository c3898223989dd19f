import { createHash } from 'node:crypto';
import type { CompiledArticle } from '../collections/articles/index.ts';
import type { FigureNote } from '../collections/figures/index.ts';
import type { ChronicleNote } from '../collections/chronicle/index.ts';
import type { CuratedEntity } from '../collections/entities/index.ts';
import type { Site } from '../config/index.ts';
import { findAppearances } from './entities/appearances.ts';
import { articleRefOf, makeArticle, topicRefOf } from './articles/articles.ts';
import { findSurroundings } from './timeline/before-after.ts';
import { claimsOf } from './claims/claims.ts';
import { consume } from './consume.ts';
import { makeEntities } from './entities/entities.ts';
import { identify } from './identity/identify.ts';
import { makeFigureSeries } from './figures/make-figure-series.ts';
import { seriesBy } from './figures/series.ts';
import { makeFrontPage } from './views/front-page.ts';
import { makeLedger } from './claims/ledger.ts';
import { linkClaimsToOutcomes } from './claims/link-claims-to-outcomes.ts';
import { compare } from './order.ts';
import { readingOf } from './articles/readings.ts';
import { redirectsOf } from './views/redirects.ts';
import { createRegistry } from './identity/registry.ts';
import { markRecurring } from './articles/recurring.ts';
import { relateArticles } from './articles/related.ts';
import { happeningsOf } from './chronicle/happenings.ts';
import { arrangeTimeline, eventsOf } from './timeline/timeline.ts';
import type { Article, ArticleRef, Edition, AnnotatedArticle, Topic } from './types.ts';

/**
 * Fold compiled articles, the editors' entities and their notes on figures and on what happened into the edition. Pure: the same for any order of input.
 * Of articles that are read one by one, none is kept once its page is made: ten thousand beside their pages take too much memory.
 */
export function buildEdition(
  compiled: Iterable<CompiledArticle>,
  curated: readonly CuratedEntity[],
  site: Site,
  notes: readonly FigureNote[] = [],
  chronicleNotes: readonly ChronicleNote[] = [],
): Edition {
  const byId = curated.toSorted((a, b) => compare(a.id, b.id));
  const newestFirst = identify(markRecurring(compiled), byId).sort(
    (a, b) => compare(b.frontmatter.published, a.frontmatter.published) || compare(a.slug, b.slug),
  );
  const onHappenings = chronicleNotes.toSorted((a, b) => compare(a.id, b.id));
  const id = digestOf([site, byId, newestFirst, notes.toSorted((a, b) => compare(a.id, b.id)), onHappenings]);
  const registry = createRegistry(newestFirst, byId, site);
  const refs = new Map(newestFirst.map((article) => [article.slug, articleRefOf(article, site.timeZone)]));
  const events = new Map(newestFirst.map((article) => [article.slug, eventsOf(article, refs.get(article.slug)!, registry, site.timeZone)]));
  const claims = new Map(newestFirst.map((article) => [article.slug, claimsOf(article, refs.get(article.slug)!, registry)]));
  const allEvents = [...events.values()].flat();
  const allClaims = [...claims.values()].flat();
  linkClaimsToOutcomes(newestFirst, claims, allEvents);
  const related = relateArticles(newestFirst, refs, registry);
  const surroundings = findSurroundings(newestFirst, events, registry, site.timeZone);
  const appearances = findAppearances(newestFirst, refs, registry);
  const { series, hidden } = makeFigureSeries(newestFirst, refs, registry, notes, site.timeZone);
  const entities = makeEntities(newestFirst, refs, events, allClaims, series, registry).sort((a, b) => compare(a.name, b.name) || compare(a.key, b.key));
  const topics = topicsOf(newestFirst, refs);
  const redirects = redirectsOf(newestFirst, byId, entities);
  const figuresOf = seriesBy(series, (one) => one.articles);
  const told = happeningsOf(newestFirst, refs, events, registry, site.timeZone, onHappenings);
  const articles: Article[] = [];
  const readings: AnnotatedArticle[] = [];
  for (const article of consume(newestFirst)) {
    const { slug } = article;
    const ref = refs.get(slug)!;
    const own = { events: events.get(slug)!, claims: claims.get(slug)!, surroundings: surroundings.get(slug)!, related: related.get(slug)! };
    articles.push(makeArticle(article, ref, { ...own, figures: figuresOf.get(slug) ?? [], appearances }, registry, site.timeZone));
    readings.push(readingOf(article, ref, registry));
  }
  const timeline = arrangeTimeline(allEvents);
  return {
    id,
    articles,
    people: entities.filter((entity) => entity.type === 'person'),
    places: entities.filter((entity) => entity.type === 'place'),
    organizations: entities.filter((entity) => entity.type === 'organization'),
    topics,
    corrections: correctionsOf(articles, refs),
    timeline,
    eventCount: allEvents.length,
    ...told,
    claims: allClaims,
    ledger: makeLedger(allClaims),
    figures: series,
    hiddenFigures: hidden,
    front: makeFrontPage(articles, timeline, series, appearances, site),
    readings,
    withheld: registry.all().flatMap(({ key, withheld }) => (withheld ? [key] : [])),
    redirects,
  };
}

function correctionsOf(articles: readonly Article[], refs: ReadonlyMap<string, ArticleRef>): Edition['corrections'] {
  return articles
    .flatMap(({ slug, corrections }) => corrections.map((correction) => ({ article: refs.get(slug)!, correction })))
    .sort((a, b) => compare(b.correction.date, a.correction.date) || compare(a.article.slug, b.article.slug));
}

function topicsOf(articles: readonly CompiledArticle[], refs: ReadonlyMap<string, ArticleRef>): Topic[] {
  const topics = new Map<string, Topic>();
  for (const { slug, frontmatter } of articles) {
    for (const id of new Set(frontmatter.topics)) {
      const topic = topics.get(id) ?? { ...topicRefOf(id), articles: [] };
      topic.articles.push(refs.get(slug)!);
      topics.set(id, topic);
    }
  }
  return [...topics.values()].sort((a, b) => compare(a.id, b.id));
}

function digestOf([site, entities, articles, ...notes]: [
  Site,
  readonly CuratedEntity[],
  readonly CompiledArticle[],
  readonly FigureNote[],
  readonly ChronicleNote[],
]): string {
  const hash = createHash('sha256').update(JSON.stringify([site, entities, notes]));
  for (const article of articles) hash.update(JSON.stringify(article));
  return hash.digest('hex').slice(0, 16);
}

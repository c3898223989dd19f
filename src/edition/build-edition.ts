import { createHash } from 'node:crypto';
import type { CompiledArticle } from '../article/compiled.ts';
import type { CuratedEntity } from '../gazetteer/schema.ts';
import type { Site } from '../site.ts';
import { findAppearances } from './appearances.ts';
import { articleRefOf, makeArticle, topicRefOf } from './articles.ts';
import { findSurroundings } from './before-after.ts';
import { makeEntities } from './entities.ts';
import { makeFrontPage } from './front-page.ts';
import { compare } from './order.ts';
import { createRegistry } from './registry.ts';
import { relateArticles } from './related.ts';
import { arrangeTimeline, eventsOf } from './timeline.ts';
import type { ArticleRef, Edition, Topic } from './types.ts';

/** Fold compiled articles and the editors' entities into the edition. Pure: the same for any order of input. */
export function buildEdition(compiled: readonly CompiledArticle[], curated: readonly CuratedEntity[], site: Site): Edition {
  const newestFirst = compiled.toSorted((a, b) => compare(b.frontmatter.published, a.frontmatter.published) || compare(a.slug, b.slug));
  const byId = curated.toSorted((a, b) => compare(a.id, b.id));
  const registry = createRegistry(newestFirst, byId, site);
  const refs = new Map(newestFirst.map((article) => [article.slug, articleRefOf(article, site.timeZone)]));
  const events = new Map(newestFirst.map((article) => [article.slug, eventsOf(article, refs.get(article.slug)!, registry, site.timeZone)]));
  const related = relateArticles(newestFirst, refs, registry);
  const surroundings = findSurroundings(newestFirst, events, registry, site.timeZone);
  const appearances = findAppearances(newestFirst, refs, registry);
  const articles = newestFirst.map((compiledArticle) => {
    const { slug } = compiledArticle;
    const context = { events: events.get(slug)!, surroundings: surroundings.get(slug)!, related: related.get(slug)!, appearances };
    return makeArticle(compiledArticle, refs.get(slug)!, context, registry, site.timeZone);
  });
  const entities = makeEntities(newestFirst, refs, events, registry).sort((a, b) => compare(a.name, b.name) || compare(a.key, b.key));
  const allEvents = [...events.values()].flat();
  const timeline = arrangeTimeline(allEvents);
  return {
    id: digestOf([site, byId, newestFirst]),
    articles,
    people: entities.filter((entity) => entity.type === 'person'),
    places: entities.filter((entity) => entity.type === 'place'),
    organizations: entities.filter((entity) => entity.type === 'organization'),
    topics: topicsOf(newestFirst, refs),
    timeline,
    eventCount: allEvents.length,
    front: makeFrontPage(articles, timeline, appearances, site.timeZone),
  };
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

function digestOf([site, entities, articles]: [Site, readonly CuratedEntity[], readonly CompiledArticle[]]): string {
  const hash = createHash('sha256').update(JSON.stringify([site, entities]));
  for (const article of articles) hash.update(JSON.stringify(article));
  return hash.digest('hex').slice(0, 16);
}

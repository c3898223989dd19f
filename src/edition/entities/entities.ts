import { nameLanguages } from '../identity/name-languages.ts';
import { activityOf } from './activity.ts';
import { aliasReasons } from './alias-reasons.ts';
import { describeEntities } from './described-as.ts';
import { seriesBy } from '../figures/series.ts';
import { createNarrowing } from '../chronicle/narrow.ts';
import type { EditionContext } from '../context.ts';
import { gatherNationalities, noNationality } from './nationalities.ts';
import { entitiesNamedIn } from './named-in.ts';
import { drawNeighbourhood } from './neighbourhood.ts';
import { refOf } from '../identity/entity-ref.ts';
import type { RegisteredEntity, Registry } from '../identity/registry.ts';
import { arrangeTimeline } from '../timeline/timeline.ts';
import { roleOf } from './role-at-date.ts';
import type { ArticleRef, Claim, Edition, Entity, EntityRef, FigureSeries, HappeningReportRef, SentenceRef, TimelineEvent } from '../types.ts';

/** Maximum number of entities shown as named in the same sentences. */
const MAX_COMPANIONS = 12;

/** Data of an entity, collected while iterating over the articles. */
interface EntityData {
  articles: Map<string, ArticleRef>;
  /** Slugs of the articles that name the entity itself, not only a part of it. */
  namedIn: Set<string>;
  mentionCount: number;
  sentences: SentenceRef[];
  events: TimelineEvent[];
  companions: Map<string, number>;
}

/**
 * Build the page data of every entity that has a page.
 *
 * @param events by the slug of their article
 */
export function makeEntities(
  events: ReadonlyMap<string, readonly TimelineEvent[]>,
  { chronicle, background }: Pick<Edition, 'chronicle' | 'background'>,
  claims: readonly Claim[],
  series: readonly FigureSeries[],
  context: EditionContext,
): Entity[] {
  const { articles, registry, hrefs } = context;
  const dataByKey = collectData(events, context);
  const described = describeEntities(context);
  const nationalities = gatherNationalities(context);
  const [newest, oldest] = [articles[0], articles.at(-1)].map((article) => article?.frontmatter.published ?? '');
  const countTogether = (a: string, b: string) => dataByKey.get(a)?.companions.get(b) ?? 0;
  const saidBy = Map.groupBy(claims, ({ speaker }) => speaker.key);
  const saidAbout = claimsAbout(claims);
  const figuresOf = seriesBy(series, ({ entityKeys }) => entityKeys);
  const eventById = new Map([...events.values()].flat().map((event) => [event.id, event]));
  const keysOf = ({ event }: HappeningReportRef) => (event === null ? [] : eventById.get(event)!.filterKeys);
  const [chronicleOf, backgroundOf] = [chronicle, background].map((days) => createNarrowing(days, keysOf));
  const partsOf = new Map<string, EntityRef[]>();
  for (const entity of registry.all()) {
    const container = registry.withContainers(entity.key)[1];
    if (container !== undefined) partsOf.set(container, [...(partsOf.get(container) ?? []), refOf(entity)]);
  }
  return registry.all().flatMap((entity): Entity[] => {
    if (entity.href === null) return [];
    const data = dataByKey.get(entity.key) ?? emptyData();
    const { curated } = entity;
    const ownArticles = [...data.articles.values()];
    const appearsWith = companionsOf(entity, data.companions, registry);
    return [
      {
        ...refOf(entity),
        href: entity.href,
        id: entity.id,
        curated: curated !== null,
        aliases: entity.aliases,
        aliasReasons: curated === null ? aliasReasons(entity.name, entity.aliases, entity.type, data.sentences) : [],
        nameLanguages: nameLanguages(curated?.namesIn),
        description: curated?.description ?? '',
        roles: curated?.type === 'person' ? curated.roles.map((role) => roleOf(role, registry)) : [],
        kind: curated?.type === 'place' ? (curated.kind ?? '') : '',
        within: registry
          .withContainers(entity.key)
          .slice(1)
          .map((key) => refOf(registry.get(key))),
        parts: partsOf.get(entity.key) ?? [],
        coordinates: curated?.type === 'place' ? (curated.coordinates ?? null) : null,
        sameAs: curated?.sameAs ?? [],
        articles: ownArticles,
        namedIn: data.namedIn.size,
        mentionCount: data.mentionCount,
        sentences: data.sentences,
        activity: activityOf(
          ownArticles.map(({ published }) => published),
          oldest!,
          newest!,
        ),
        timeline: arrangeTimeline(data.events),
        chronicle: chronicleOf!(entity.key),
        background: backgroundOf!(entity.key),
        describedAs: described.get(entity.key) ?? [],
        byNationality: nationalities.get(entity.key) ?? noNationality(),
        said: saidBy.get(entity.key) ?? [],
        saidHref: hrefs.entityListHref(entity, 'said'),
        saidAbout: entity.type === 'place' ? [] : (saidAbout.get(entity.key) ?? []),
        figures: figuresOf.get(entity.key) ?? [],
        appearsWith,
        neighbourhood: drawNeighbourhood(appearsWith, countTogether),
      },
    ];
  });
}

/** Return the claims about each entity, by its key. */
function claimsAbout(claims: readonly Claim[]): Map<string, Claim[]> {
  const byKey = new Map<string, Claim[]>();
  for (const claim of claims) {
    for (const { key } of claim.about) {
      const ofKey = byKey.get(key);
      if (ofKey) ofKey.push(claim);
      else byKey.set(key, [claim]);
    }
  }
  return byKey;
}

function emptyData(): EntityData {
  return { articles: new Map(), namedIn: new Set(), mentionCount: 0, sentences: [], events: [], companions: new Map() };
}

function collectData(events: ReadonlyMap<string, readonly TimelineEvent[]>, { views }: EditionContext): Map<string, EntityData> {
  const dataByKey = new Map<string, EntityData>();
  const dataOf = (key: string): EntityData => {
    let data = dataByKey.get(key);
    if (!data) dataByKey.set(key, (data = emptyData()));
    return data;
  };
  for (const view of views) {
    const { ref } = view;
    for (const [key, { mentionCount, sentences, companions }] of entitiesNamedIn(view)) {
      const data = dataOf(key);
      data.mentionCount += mentionCount;
      if (mentionCount > 0) data.namedIn.add(ref.slug);
      data.articles.set(ref.slug, ref);
      for (const sentence of sentences) data.sentences.push(sentence);
      for (const other of companions) data.companions.set(other, (data.companions.get(other) ?? 0) + 1);
    }
    for (const event of events.get(ref.slug)!) for (const key of event.filterKeys) dataOf(key).events.push(event);
  }
  return dataByKey;
}

function companionsOf(entity: RegisteredEntity, counts: ReadonlyMap<string, number>, registry: Registry): Entity['appearsWith'] {
  const containers = new Set(registry.withContainers(entity.key));
  return [...counts]
    .filter(([key]) => !containers.has(key) && !registry.withContainers(key).includes(entity.key))
    .sort(([a, countOfA], [b, countOfB]) => countOfB - countOfA || (a < b ? -1 : 1))
    .slice(0, MAX_COMPANIONS)
    .map(([key, count]) => ({ entity: refOf(registry.get(key)), count }));
}

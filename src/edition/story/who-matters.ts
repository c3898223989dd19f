import { describesMedia, firstClauseOf, hasOnlyWordsOf, leadsToMedium } from '../../analysis/english/identity/index.ts';
import { refOf } from '../identity/entity-ref.ts';
import { compareStrings } from '../order.ts';
import type { Article, ArticleEntity, Entity, HappeningDay, Story, StoryEntity } from '../types.ts';

/** Maximum number of people and organizations in an overview, and of people among them; if there are fewer organizations, people take their places. */
const MAX_WHO = 6;
const MAX_PEOPLE = 4;
/** Maximum number of places in an overview. */
const MAX_PLACES = 6;
/** Weight of a happening that names an entity, relative to being the first entity in an article. */
const HAPPENING_WEIGHT = 0.5;

/**
 * Return the people and organizations that matter in some articles: those that are salient in many articles, and named in happenings. Media that only relay statements,
 * such as news agencies and platforms, are left out.
 *
 * @param articles newest first
 */
export function whoMatters(articles: readonly Article[], days: readonly HappeningDay[], entities: ReadonlyMap<string, Entity>): StoryEntity[] {
  const inHappenings = happeningsNaming(days);
  const people = rankedIn(articles, ({ people: named }) => named, inHappenings);
  const organizations = rankedIn(articles, ({ organizations }) => organizations, inHappenings).filter(
    ({ entity: { key } }) => !isMediaOutlet(entities.get(key)),
  );
  const chosen = people.slice(0, Math.max(MAX_PEOPLE, MAX_WHO - organizations.length));
  return [...chosen, ...organizations.slice(0, MAX_WHO - chosen.length)].map(({ entity, count }) => ({
    entity: refOf(entity),
    role: roleOf(entity.key, articles, entities),
    articles: count,
  }));
}

/** Return where some articles take place: the places salient in many of them, countries only if no smaller place is named. */
export function whereItHappens(articles: readonly Article[], days: readonly HappeningDay[], entities: ReadonlyMap<string, Entity>): Story['where'] {
  const places = rankedIn(articles, ({ places: named }) => named, happeningsNaming(days));
  const smallerPlaces = places.filter(({ entity }) => entities.get(entity.key)?.kind.toLowerCase() !== 'country');
  return (smallerPlaces.length > 0 ? smallerPlaces : places).slice(0, MAX_PLACES).map(({ entity, count }) => ({ entity: refOf(entity), articles: count }));
}

/** Count the happenings that name each entity, by its key. */
function happeningsNaming(days: readonly HappeningDay[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of days.flatMap(({ happenings }) => happenings.flatMap(({ entities }) => entities))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Return the entities that have a page, of one kind such as people, with the number of articles that name them, the most salient first. `list` gives those of an article. */
function rankedIn(
  articles: readonly Article[],
  list: (article: Article) => ArticleEntity[],
  inHappenings: ReadonlyMap<string, number>,
): { entity: ArticleEntity; count: number }[] {
  const ranked = new Map<string, { entity: ArticleEntity; count: number; weight: number }>();
  for (const article of articles) {
    list(article).forEach((entity, index) => {
      const entry = ranked.get(entity.key) ?? { entity, count: 0, weight: HAPPENING_WEIGHT * (inHappenings.get(entity.key) ?? 0) };
      entry.count++;
      entry.weight += 1 + 1 / (1 + index);
      ranked.set(entity.key, entry);
    });
  }
  return [...ranked.values()].filter(({ entity }) => entity.href !== null).sort((a, b) => b.weight - a.weight || compareStrings(a.entity.key, b.entity.key));
}

/** Whether an organization is a media outlet or platform: it is described as one, or only named as the place where somebody writes or speaks (“wrote on Telegram”). */
function isMediaOutlet(entity: Entity | undefined): boolean {
  if (!entity) return true;
  if ([entity.description, ...entity.describedAs.map(({ text }) => text)].some(describesMedia)) return true;
  return entity.sentences.every(({ excerpt: { text, marks } }) => marks.every(([start]) => leadsToMedium(text.slice(0, start))));
}

/** Maximum length of a role in an overview. */
const MAX_ROLE_LENGTH = 90;

/** Return the first clause of a description, cut between words with an ellipsis if it is still long. */
export function firstClause(description: string): string {
  const clause = firstClauseOf(description);
  if (clause.length <= MAX_ROLE_LENGTH) return clause;
  return `${clause.slice(0, clause.lastIndexOf(' ', MAX_ROLE_LENGTH) + 1 || MAX_ROLE_LENGTH).trimEnd()} …`;
}

/**
 * Return the first clause of the role of an entity in the newest article that names a role; an empty string if it only repeats the name. If no article does, a
 * description from the articles, or an empty string.
 */
function roleOf(key: string, articles: readonly Article[], entities: ReadonlyMap<string, Entity>): string {
  for (const { people, organizations } of articles) {
    const role = [...people, ...organizations].find((entity) => entity.key === key)?.role;
    if (role !== undefined && role !== '') return repeatsName(role, entities.get(key)?.name) ? '' : firstClause(role);
  }
  return firstClause(entities.get(key)?.describedAs[0]?.text ?? '');
}

/** Whether the first clause of a role has only words of the name: “Russia’s ministry of defence” of Russia’s Defence Ministry. */
export function repeatsName(role: string, name = ''): boolean {
  return hasOnlyWordsOf(firstClause(role), name);
}

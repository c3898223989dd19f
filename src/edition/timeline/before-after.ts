import { daysBetween } from '../days.ts';
import { localPublication } from '../../collections/articles/index.ts';
import { compareStrings, firstAtOrAfter } from '../order.ts';
import type { EditionContext } from '../context.ts';
import type { HappeningDay, HappeningRef, Surrounding, Surroundings, TimelineEvent } from '../types.ts';

/** Maximum number of happenings on each side. */
const MAX_ON_SIDE = 3;
/** Maximum number of happenings with a sentence of the same article, so that one long report does not fill the list. */
const MAX_OF_ARTICLE = 2;
/** For each entity, only this many of the happenings nearest in time are considered, so that the work stays linear in the size of the edition. */
const NEIGHBOURS = 12;
/** Number of days after which the weight of a happening is halved. */
const HALF_LIFE_DAYS = 30;

/**
 * Return, by the slug of each article, the happenings before and after its publication that share entities with it, more than a country, and that it does not report. Those with rarer names in
 * common and on nearer days rank higher.
 *
 * @param events by the slug of their article
 * @param chronicle in order of time
 */
export function findSurroundings(
  events: ReadonlyMap<string, readonly TimelineEvent[]>,
  chronicle: readonly HappeningDay[],
  { articles, registry, site }: EditionContext,
): Map<string, Surroundings> {
  const eventById = new Map([...events.values()].flat().map((event) => [event.id, event]));
  const reported = chronicle.flatMap(({ happenings }) => happenings).filter(({ status }) => status === 'reported');
  const happeningsByKey = new Map<string, HappeningRef[]>();
  const rarities = new Map<string, number>();
  for (const happening of reported) {
    for (const key of new Set(happening.reports.flatMap(({ event }) => (event === null ? [] : eventById.get(event)!.entities.map((entity) => entity.key))))) {
      const ofKey = happeningsByKey.get(key);
      if (ofKey) ofKey.push(happening);
      else happeningsByKey.set(key, [happening]);
    }
  }

  return new Map(
    articles.map(({ slug, frontmatter, analysis }) => {
      const published = localPublication(frontmatter.published, site.timeZone).slice(0, 10);
      const before = new Map<HappeningRef, string[]>();
      const after = new Map<HappeningRef, string[]>();
      for (const key of new Set(analysis.entities.map((entity) => registry.get(entity.key).key))) {
        const ofKey = happeningsByKey.get(key) ?? [];
        const from = firstAtOrAfter(ofKey, published, ({ day }) => day);
        for (const happening of ofKey.slice(Math.max(0, from - NEIGHBOURS), from)) addSharedKey(before, happening, key);
        for (const happening of ofKey.slice(from, from + NEIGHBOURS)) if (happening.day > published) addSharedKey(after, happening, key);
      }
      const chosen = choose(before, slug, published);
      // A sentence with two dates, one on each side, is shown once.
      const shownHrefs = new Set(chosen.map(({ happening }) => happening.sentence.href));
      for (const happening of after.keys()) if (shownHrefs.has(happening.sentence.href)) after.delete(happening);
      return [slug, { before: chosen, after: choose(after, slug, published) }];
    }),
  );

  function choose(candidates: Map<HappeningRef, string[]>, slug: string, published: string): Surrounding[] {
    const ranked = [...candidates]
      .filter(([{ reports }, keys]) => !keys.every(isCountry) && !reports.some(({ sentence }) => sentence.article.slug === slug))
      .map(([happening, keys]) => ({
        happening,
        keys,
        weight: keys.reduce((sum, key) => sum + rarity(key), 0) / (1 + daysFromPublication(happening, published) / HALF_LIFE_DAYS),
      }))
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight || compareHappenings(a.happening, b.happening));
    const chosen: typeof ranked = [];
    for (const candidate of ranked) {
      const { article, href } = candidate.happening.sentence;
      const ofSameArticle = chosen.filter(({ happening }) => happening.sentence.article.slug === article.slug);
      const isShownAlready = ofSameArticle.some(({ happening }) => happening.sentence.href === href);
      if (ofSameArticle.length < MAX_OF_ARTICLE && !isShownAlready) chosen.push(candidate);
      if (chosen.length === MAX_ON_SIDE) break;
    }
    return chosen
      .sort((a, b) => compareHappenings(a.happening, b.happening))
      .map(({ happening: { day, label, sentence, href, articles: count, title }, keys }) => ({
        happening: { day, label, sentence, href, articles: count, title },
        shared: keys.toSorted((a, b) => rarity(b) - rarity(a)).map((key) => registry.get(key).name),
        compareHref: '',
      }));
  }

  /** Whether an entity is a country, which too much has in common. */
  function isCountry(key: string): boolean {
    const { curated } = registry.get(key);
    return curated?.type === 'place' && curated.kind === 'country';
  }

  /** Return the rarity of an entity among the happenings (inverse document frequency). */
  function rarity(key: string): number {
    let cached = rarities.get(key);
    if (cached === undefined) rarities.set(key, (cached = Math.log(reported.length / happeningsByKey.get(key)!.length)));
    return cached;
  }
}

function compareHappenings(a: HappeningRef, b: HappeningRef): number {
  return compareStrings(a.day, b.day) || compareStrings(a.id, b.id);
}

function addSharedKey(shared: Map<HappeningRef, string[]>, happening: HappeningRef, key: string): void {
  const keys = shared.get(happening);
  if (keys) keys.push(key);
  else shared.set(happening, [key]);
}

function daysFromPublication({ day }: HappeningRef, published: string): number {
  return daysBetween(day, published);
}

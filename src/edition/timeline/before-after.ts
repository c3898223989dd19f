import { daysBetween } from '../days.ts';
import { localPublication } from '../../collections/articles/index.ts';
import { compare, firstAtOrAfter } from '../order.ts';
import type { EditionContext } from '../context.ts';
import type { HappeningDay, HappeningRef, Surrounding, Surroundings, TimelineEvent } from '../types.ts';

/** Maximum number of happenings on each side. */
const SHOWN = 3;
/** Maximum number of happenings whose shown sentence is from the same article, so that one long report does not fill the list. */
const OF_ONE_ARTICLE = 2;
/** Number of happenings nearest in time that are considered for each entity: the work stays linear in the size of the edition. */
const NEIGHBOURS = 12;
/** Number of days after which the weight of a happening is halved. */
const HALF_DAYS = 30;

/**
 * Return, by the slug of each article, the happenings before and after its publication that share entities with it and that it does not report itself. Rarer
 * shared names and nearer days rank higher.
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
  const naming = new Map<string, HappeningRef[]>();
  const rarities = new Map<string, number>();
  for (const happening of reported) {
    for (const key of new Set(happening.reports.flatMap(({ event }) => (event === null ? [] : eventById.get(event)!.entities.map((entity) => entity.key))))) {
      const known = naming.get(key);
      if (known) known.push(happening);
      else naming.set(key, [happening]);
    }
  }

  return new Map(
    articles.map(({ slug, frontmatter, analysis }) => {
      const today = localPublication(frontmatter.published, site.timeZone).slice(0, 10);
      const before = new Map<HappeningRef, string[]>();
      const after = new Map<HappeningRef, string[]>();
      for (const key of new Set(analysis.entities.map((entity) => registry.get(entity.key).key))) {
        const own = naming.get(key) ?? [];
        const from = firstAtOrAfter(own, today, ({ day }) => day);
        for (const happening of own.slice(Math.max(0, from - NEIGHBOURS), from)) share(before, happening, key);
        for (const happening of own.slice(from, from + NEIGHBOURS)) if (happening.day > today) share(after, happening, key);
      }
      const chosen = choose(before, slug, today);
      // A sentence with two dates, one on each side, is shown once.
      const told = new Set(chosen.map(({ happening }) => happening.sentence.href));
      for (const happening of after.keys()) if (told.has(happening.sentence.href)) after.delete(happening);
      return [slug, { before: chosen, after: choose(after, slug, today) }];
    }),
  );

  function choose(candidates: Map<HappeningRef, string[]>, slug: string, today: string): Surrounding[] {
    const ranked = [...candidates]
      .filter(([{ reports }]) => !reports.some(({ sentence }) => sentence.article.slug === slug))
      .map(([happening, keys]) => ({ happening, keys, weight: keys.reduce((sum, key) => sum + rarity(key), 0) / (1 + distance(happening, today) / HALF_DAYS) }))
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight || compareHappenings(a.happening, b.happening));
    const chosen: typeof ranked = [];
    for (const candidate of ranked) {
      const { article, href } = candidate.happening.sentence;
      const ofSame = chosen.filter(({ happening }) => happening.sentence.article.slug === article.slug);
      const isTold = ofSame.some(({ happening }) => happening.sentence.href === href);
      if (ofSame.length < OF_ONE_ARTICLE && !isTold) chosen.push(candidate);
      if (chosen.length === SHOWN) break;
    }
    return chosen
      .sort((a, b) => compareHappenings(a.happening, b.happening))
      .map(({ happening: { day, label, sentence, href, articles: count, title }, keys }) => ({
        happening: { day, label, sentence, href, articles: count, title },
        shared: keys.toSorted((a, b) => rarity(b) - rarity(a)).map((key) => registry.get(key).name),
        compare: '',
      }));
  }

  /** Return the rarity of an entity among the happenings (inverse document frequency). */
  function rarity(key: string): number {
    let known = rarities.get(key);
    if (known === undefined) rarities.set(key, (known = Math.log(reported.length / naming.get(key)!.length)));
    return known;
  }
}

function compareHappenings(a: HappeningRef, b: HappeningRef): number {
  return compare(a.day, b.day) || compare(a.id, b.id);
}

function share(shared: Map<HappeningRef, string[]>, happening: HappeningRef, key: string): void {
  const keys = shared.get(happening);
  if (keys) keys.push(key);
  else shared.set(happening, [key]);
}

function distance({ day }: HappeningRef, today: string): number {
  return daysBetween(day, today);
}

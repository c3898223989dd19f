import { localPublication } from '../../collections/articles/index.ts';
import { firstAtOrAfter } from '../order.ts';
import type { EditionContext } from '../context.ts';
import { compareEvents } from './timeline.ts';
import type { Surroundings, TimelineEvent } from '../types.ts';

/** Events shown on each side. */
const SHOWN = 3;
/** Of one article, so that a long report does not fill the list. */
const OF_ONE_ARTICLE = 2;
/** Of the events that name an entity, only so many nearest in time are looked at: the work stays linear in the edition. */
const NEIGHBOURS = 12;
/** An event so many days away counts half. */
const HALF_DAYS = 30;
const DAY = 86_400_000;

/**
 * For each article, by slug, what the other articles report of the days before and after its publication that concerns the people, places and
 * organizations it names. The rarer the names that are shared and the nearer the day, the sooner an event is shown.
 *
 * @param events of each article by slug
 */
export function findSurroundings(
  events: ReadonlyMap<string, readonly TimelineEvent[]>,
  { articles, registry, site }: EditionContext,
): Map<string, Surroundings> {
  const reported = [...events.values()].flat().filter(hasDay).sort(compareEvents);
  const naming = new Map<string, TimelineEvent[]>();
  for (const event of reported) {
    for (const { key } of event.entities) {
      const known = naming.get(key);
      if (known) known.push(event);
      else naming.set(key, [event]);
    }
  }

  return new Map(
    articles.map(({ slug, frontmatter, analysis }) => {
      const day = localPublication(frontmatter.published, site.timeZone).slice(0, 10);
      const before = new Map<TimelineEvent, string[]>();
      const after = new Map<TimelineEvent, string[]>();
      for (const key of new Set(analysis.entities.map((entity) => registry.get(entity.key).key))) {
        const own = naming.get(key) ?? [];
        const from = firstAtOrAfter(own, day, startOf);
        for (const event of own.slice(Math.max(0, from - NEIGHBOURS), from)) if (event.latest! < day) share(before, event, key);
        for (const event of own.slice(from, from + NEIGHBOURS)) if (event.earliest! > day) share(after, event, key);
      }
      const chosen = chooseEvents(before, slug, day);
      // A sentence with two dates, one on each side, stands once.
      const told = new Set(chosen.map(({ event }) => event.sentence.href));
      for (const event of after.keys()) if (told.has(event.sentence.href)) after.delete(event);
      return [slug, { before: chosen, after: chooseEvents(after, slug, day) }];
    }),
  );

  function chooseEvents(candidates: Map<TimelineEvent, string[]>, slug: string, day: string): Surroundings['before'] {
    const ranked = [...candidates]
      .filter(([{ sentence }]) => sentence.article.slug !== slug)
      .map(([event, keys]) => ({ event, keys, weight: keys.reduce((sum, key) => sum + rarity(key), 0) / (1 + distance(event, day) / HALF_DAYS) }))
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight || compareEvents(a.event, b.event));
    const chosen: typeof ranked = [];
    for (const candidate of ranked) {
      const ofSame = chosen.filter(({ event }) => event.sentence.article.slug === candidate.event.sentence.article.slug);
      const told = ofSame.some(({ event }) => event.sentence.href === candidate.event.sentence.href);
      if (ofSame.length < OF_ONE_ARTICLE && !told) chosen.push(candidate);
      if (chosen.length === SHOWN) break;
    }
    return chosen
      .sort((a, b) => compareEvents(a.event, b.event))
      .map(({ event, keys }) => ({ event, shared: keys.toSorted((a, b) => rarity(b) - rarity(a)).map((key) => registry.get(key).name) }));
  }

  /** What every event names tells none of them apart (inverse document frequency). */
  function rarity(key: string): number {
    return Math.log(reported.length / naming.get(key)!.length);
  }
}

/** What is reported as having happened, dated to the month or finer. */
function hasDay({ earliest, latest, status }: TimelineEvent): boolean {
  return status === 'reported' && earliest !== null && latest !== null && Date.parse(latest) - Date.parse(earliest) <= 31 * DAY;
}

function startOf({ earliest }: TimelineEvent): string {
  return earliest!;
}

function share(shared: Map<TimelineEvent, string[]>, event: TimelineEvent, key: string): void {
  const keys = shared.get(event);
  if (keys) keys.push(key);
  else shared.set(event, [key]);
}

function distance({ earliest, latest }: TimelineEvent, day: string): number {
  const nearest = latest! < day ? latest! : earliest!;
  return Math.abs(Date.parse(nearest) - Date.parse(day)) / DAY;
}

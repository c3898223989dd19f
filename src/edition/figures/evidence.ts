import { RECURRING } from '../../analysis/english/figures/index.ts';
import type { Report } from './reports.ts';
import type { Registry } from '../identity/registry.ts';

/** Maximum gap in days between counts of what an event did; reports further apart belong to two events. */
const EVENT_DAYS = 3;
/** Maximum gap in days between counts of a state. */
const STATE_DAYS = 92;

/** Return how far apart in time reports of one kind may be, in days. Counts of things that are done every day are only compared within one day. */
export function daysApart({ figure, kind }: Report): number {
  if (kind !== null && RECURRING.has(kind)) return 0;
  return figure.state === null ? STATE_DAYS : EVENT_DAYS;
}

/** Return the days from the end of the earlier report's period to the beginning of the later one's; 0 if they touch. */
export function gapInDays(a: Report, b: Report): number {
  return Math.max(0, b.firstDay - a.lastDay, a.firstDay - b.lastDay);
}

/** Whether two counts may count the same things, judged by their modifiers: “four armoured vehicles” and “seven off-road vehicles” do not. */
function modifiersAgree(a: Report, b: Report): boolean {
  const [mine, others] = [a.figure.modifiers, b.figure.modifiers];
  return mine.length === 0 || others.length === 0 || mine.some((word) => others.includes(word));
}

/** Whether two places are the same, or one contains the other. */
function areRelated(a: string, b: string, registry: Registry): boolean {
  return registry.withContainers(a).includes(b) || registry.withContainers(b).includes(a);
}

/**
 * Whether two reports of one kind cannot count the same thing: they have different modifiers or places, only one of them is a forecast, or they are in the same
 * sentence.
 */
export function conflict(a: Report, b: Report, registry: Registry): boolean {
  // “Will build 300 homes” and “built 280 homes”.
  if (!modifiersAgree(a, b) || a.ahead !== b.ahead) return true;
  const sameSentence = a.compiled === b.compiled && a.figure.sentence === b.figure.sentence;
  if (sameSentence) return true;
  return a.places.length > 0 && b.places.length > 0 && !a.places.some((place) => b.places.some((other) => areRelated(place, other, registry)));
}

/** Return a key of the features by which a report conflicts with others: reports of one key conflict with the same reports of other sentences. */
export function conflictKeyOf({ figure, places, ahead }: Report): string {
  return [figure.modifiers.join(), places.join(), ahead].join('|');
}

/**
 * Return the keys of the entities that link two reports of one kind; null if they are not linked. Reports of one article are linked even if the list is empty.
 */
export function sharedEntities(a: Report, b: Report, registry: Registry): string[] | null {
  if (a.kind === null || a.kind !== b.kind || gapInDays(a, b) > daysApart(a) || conflict(a, b, registry)) return null;
  const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>) => [...one].filter((key) => other.has(key));
  // Counts of an event, and areas, are distinguished by place; counts of a state, by any entity that their sentences name.
  const ties =
    a.figure.state === null && a.kind !== 'area'
      ? [...new Set([...shared(a.own, b.near), ...shared(b.own, a.near)])]
      : shared(a.near, b.near).filter((key) => registry.get(key).type === 'place' || (a.kind === 'area' && a.own.has(key)));
  if (ties.length > 0) return ties.sort();
  return a.compiled === b.compiled ? [] : null;
}

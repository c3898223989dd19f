import { RECURRING } from '../../analysis/english/figures/index.ts';
import type { Report } from './reports.ts';
import type { Registry } from '../identity/registry.ts';

/** Counts of what an event did go on for days: reports further apart than this are of two events. */
const EVENT_DAYS = 3;
/** Counts of what there is go on for months. */
const STATE_DAYS = 92;

/** How far apart in time reports of one kind may be, in days. What is fired or done anew each day is told of one day only. */
export function daysApart({ figure, kind }: Report): number {
  if (kind !== null && RECURRING.has(kind)) return 0;
  return figure.state === null ? STATE_DAYS : EVENT_DAYS;
}

/** Days from the end of the earlier report's time to the beginning of the later one's; 0 where they meet. */
export function gapInDays(a: Report, b: Report): number {
  return Math.max(0, b.firstDay - a.lastDay, a.firstDay - b.lastDay);
}

/** “Four armoured vehicles” and “seven off-road vehicles” are not the same vehicles. */
function modifiersAgree(a: Report, b: Report): boolean {
  const [mine, others] = [a.figure.modifiers, b.figure.modifiers];
  return mine.length === 0 || others.length === 0 || mine.some((word) => others.includes(word));
}

/** Whether two places are one, or one lies in the other. */
function related(a: string, b: string, registry: Registry): boolean {
  return registry.withContainers(a).includes(b) || registry.withContainers(b).includes(a);
}

/**
 * Whether two reports of one kind cannot be of one thing: they are so many of different sorts or in different places, or parts that stand
 * beside each other in one sentence.
 */
export function conflict(a: Report, b: Report, registry: Registry): boolean {
  // “Will build 300 homes” and “built 280 homes”.
  if (!modifiersAgree(a, b) || a.ahead !== b.ahead) return true;
  const sameSentence = a.compiled === b.compiled && a.figure.sentence === b.figure.sentence;
  if (sameSentence) return true;
  return a.places.length > 0 && b.places.length > 0 && !a.places.some((place) => b.places.some((other) => related(place, other, registry)));
}

/** Reports of different sentences that are of one sort contradict the same reports: it is all that a conflict depends on. */
export function sortOf({ figure, places, ahead }: Report): string {
  return [figure.modifiers.join(), places.join(), ahead].join('|');
}

/** Keys of what ties two reports of one kind together; null where nothing does. In one article they need nothing else. */
export function tie(a: Report, b: Report, registry: Registry): string[] | null {
  if (a.kind === null || a.kind !== b.kind || gapInDays(a, b) > daysApart(a) || conflict(a, b, registry)) return null;
  const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>) => [...one].filter((key) => other.has(key));
  // What an event did is told apart by its place, and so is an area; what there is, by whoever or whatever the sentences speak of.
  const ties =
    a.figure.state === null && a.kind !== 'area'
      ? [...new Set([...shared(a.own, b.near), ...shared(b.own, a.near)])]
      : shared(a.near, b.near).filter((key) => registry.get(key).type === 'place' || (a.kind === 'area' && a.own.has(key)));
  if (ties.length > 0) return ties.sort();
  return a.compiled === b.compiled ? [] : null;
}

import { RECURRING } from '../../analysis/english/figures/index.ts';
import type { Report } from './reports.ts';
import type { Registry } from '../identity/registry.ts';

/** Maximum number of days between two counts of what an event did (“three injured”); reports further apart belong to two events. */
const MAX_EVENT_GAP = 3;
/** Maximum number of days between two counts of a state (“40 bridges”). */
const MAX_STATE_GAP = 92;

/** Return the maximum number of days between a report and another of its kind. Counts of things that are done every day are only compared within one day. */
export function maxGapOf({ figure, kind }: Report): number {
  if (kind !== null && RECURRING.has(kind)) return 0;
  return figure.state === null ? MAX_STATE_GAP : MAX_EVENT_GAP;
}

/** Return the days from the end of the earlier report's period to the beginning of the later one's; 0 if they touch. */
function gapInDays(a: Report, b: Report): number {
  return Math.max(0, b.firstDay - a.lastDay, a.firstDay - b.lastDay);
}

/** Maximum ratio of two numbers of a state that may be of one thing: of 11,800 homes in a town and 600 homes, the second are others. */
const MAX_RATIO = 10;

/** Whether two numbers of a state are too far apart to be of one thing. A toll may rise from 2 to 80. */
function areFarApart(a: Report, b: Report): boolean {
  if (a.figure.state !== null || a.kind === 'area') return false;
  const [low, high] = a.low < b.low ? [a.low, b.low] : [b.low, a.low];
  return high > low * MAX_RATIO;
}

/** Whether the modifiers of two counts allow that they count the same things: not “four armoured vehicles” and “seven off-road vehicles”. */
function mayHaveSameModifiers(a: Report, b: Report): boolean {
  const [ofA, ofB] = [a.figure.modifiers, b.figure.modifiers];
  return ofA.length === 0 || ofB.length === 0 || ofA.some((word) => ofB.includes(word));
}

/** Whether two places are the same, or one contains the other. */
function areRelated(a: string, b: string, registry: Registry): boolean {
  return registry.withContainers(a).includes(b) || registry.withContainers(b).includes(a);
}

/**
 * Whether two reports of one kind cannot count the same thing: they have different modifiers or places, only one of them is a forecast, or they are in the same
 * sentence.
 */
export function areInConflict(a: Report, b: Report, registry: Registry): boolean {
  // “Will build 300 homes” and “built 280 homes”.
  if (!mayHaveSameModifiers(a, b) || a.isForecast !== b.isForecast) return true;
  const areInOneSentence = a.compiled === b.compiled && a.figure.sentence === b.figure.sentence;
  if (areInOneSentence) return true;
  return a.places.length > 0 && b.places.length > 0 && !a.places.some((place) => b.places.some((other) => areRelated(place, other, registry)));
}

/** Return a key of the features that `areInConflict` compares: if a report conflicts with another one, it conflicts with all reports that have the other's key. */
export function conflictKeyOf({ figure, places, isForecast }: Report): string {
  return [figure.modifiers.join(), places.join(), isForecast].join('|');
}

/**
 * Return the keys of the entities that link two reports of one kind; null if they are not linked. Reports of one article are linked even if the list is empty.
 */
export function sharedEntities(a: Report, b: Report, registry: Registry): string[] | null {
  if (a.kind === null || a.kind !== b.kind || gapInDays(a, b) > maxGapOf(a) || areInConflict(a, b, registry) || areFarApart(a, b)) return null;
  const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>) => [...one].filter((key) => other.has(key));
  // Counts of an event, and areas, are distinguished by place; counts of a state, by any entity that their sentences name.
  const linking =
    a.figure.state === null && a.kind !== 'area'
      ? [...new Set([...shared(a.inSentence, b.inContext), ...shared(b.inSentence, a.inContext)])]
      : shared(a.inContext, b.inContext).filter((key) => registry.get(key).type === 'place' || (a.kind === 'area' && a.inSentence.has(key)));
  if (!mayCountTheSame(a, b, linking, registry)) return null;
  if (linking.length > 0) return linking.sort();
  return a.compiled === b.compiled ? [] : null;
}

/**
 * Whether what links two reports allows that they count the same thing although their numbers differ. Tolls and areas are distinguished by place and time. Other counts have a common noun for
 * what they count (“agencies”, “followers”, “times”): they need a source each, a modifier or a place in common, or the same organizations in their sentences.
 */
function mayCountTheSame(a: Report, b: Report, linking: readonly string[], registry: Registry): boolean {
  if (a.figure.state !== null || a.kind === 'area' || (a.low <= b.high && b.low <= a.high)) return true;
  // “1 billion shipped in 2013” and “284 million in the fourth quarter”: the second is a part of the first.
  if (lengthOf(a) >= MIN_PERIOD !== lengthOf(b) >= MIN_PERIOD && gapInDays(a, b) === 0) return false;
  if (a.figure.source !== null && b.figure.source !== null) return true;
  if (a.figure.modifiers.some((word) => b.figure.modifiers.includes(word))) return true;
  if (linking.some((key) => registry.get(key).type === 'place')) return true;
  const organizationsOf = ({ inSentence }: Report) => new Set([...inSentence].filter((key) => registry.get(key).type === 'organization'));
  const [ofA, ofB] = [organizationsOf(a), organizationsOf(b)];
  return ofA.size > 0 && ofB.size > 0 && (ofA.isSubsetOf(ofB) || ofB.isSubsetOf(ofA));
}

/** Minimum number of days of a period in which something is counted, and not the state on a day: a quarter of a year, or nearly. */
const MIN_PERIOD = 80;

function lengthOf({ firstDay, lastDay }: Report): number {
  return lastDay - firstDay + 1;
}

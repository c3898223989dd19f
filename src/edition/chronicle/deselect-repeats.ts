import { stemsBetween } from '../../collections/articles/index.ts';
import { compareStrings } from '../order.ts';
import { REPEAT_WITHOUT_NUMBER, REPEAT_WITH_NUMBER } from './constants.ts';
import { dayBefore } from '../days.ts';
import { FeatureIndex } from './feature-index.ts';
import type { FeatureSpace } from './features.ts';
import { compareVectors, type Vector } from './vectors.ts';
import type { ChronicleDay, Happening } from './types.ts';

/** A happening with the features of the words shown for it. */
interface ShownWords {
  happening: Happening;
  vector: Vector;
  stems: string[];
  /** The numbers among its stems, which do not contain its date: `#24`. */
  numbers: string[];
}

/**
 * Set `isSelectable` to false for each happening that repeats another one: with the same sentence, or on a neighbouring day in similar words (“explosions kill 24
 * people”, “explosions have killed 24 people, the governor reported”). The one with the highest score stays selectable. Happenings that editors pinned come first and
 * are never changed.
 *
 * @param vectors of all candidates, by their ids
 */
export function deselectRepeats(days: readonly ChronicleDay[], space: FeatureSpace, vectors: ReadonlyMap<string, Vector>): void {
  const sentences = new Set<string>();
  const shownOn = new Map<string, FeatureIndex<ShownWords>>();
  const selectable = days.flatMap(({ happenings }) => happenings.filter(({ isSelectable }) => isSelectable));
  const isPinned = ({ pinned }: Happening) => Number(pinned !== null);
  for (const happening of selectable.sort((a, b) => isPinned(b) - isPinned(a) || b.score - a.score || compareStrings(a.id, b.id))) {
    const { slug, sentence, start } = happening.best;
    const key = `${slug}/${sentence}/${start}`;
    const shown = shownWordsOf(happening, space, vectors);
    const isRepeated = sentences.has(key) || neighboursOf(happening.day).some((day) => isShownOn(shown, shownOn.get(day), space));
    happening.isSelectable = !isRepeated || happening.pinned !== null;
    sentences.add(key);
    if (!happening.isSelectable) continue;
    let shownOnDay = shownOn.get(happening.day);
    if (!shownOnDay) shownOn.set(happening.day, (shownOnDay = new FeatureIndex()));
    shownOnDay.add(shown, shown.vector);
  }
}

function neighboursOf(day: string): string[] {
  return [dayBefore(day, 1), dayBefore(day, -1)];
}

/** Whether a happening repeats one of those shown on a day. */
function isShownOn(shown: ShownWords, onDay: FeatureIndex<ShownWords> | undefined, space: FeatureSpace): boolean {
  return onDay?.mayBeSimilar(shown.vector, REPEAT_WITH_NUMBER).some((other) => reportTheSame(shown, other, space)) ?? false;
}

function shownWordsOf(happening: Happening, space: FeatureSpace, vectors: ReadonlyMap<string, Vector>): ShownWords {
  const { title, best } = happening;
  const stems = title === null ? best.stems : stemsBetween(title, 0, title.length, []);
  const allStems = stems.split(' ');
  return {
    happening,
    vector: title === null ? vectors.get(best.id)! : space.vectorOf({ stems, entities: [] }),
    stems: allStems,
    numbers: allStems.filter((stem) => stem.startsWith('#')),
  };
}

/**
 * Whether the words shown for two happenings of neighbouring days report the same. If their numbers, verbs, persons or places differ, they do not: “shares fell by 3
 * per cent”, “shares fell by 2 per cent”.
 */
function reportTheSame(a: ShownWords, b: ShownWords, space: FeatureSpace): boolean {
  const cosine = () => compareVectors(a.vector, b.vector, space).cosine;
  if (a.numbers.length > 0 && b.numbers.length > 0)
    return a.numbers.some((number) => b.numbers.includes(number)) && !nameOthers(a.happening, b.happening) && cosine() >= REPEAT_WITH_NUMBER;
  return haveSameVerb(a, b) && !nameOthers(a.happening, b.happening) && cosine() >= REPEAT_WITHOUT_NUMBER;
}

/** Whether the words shown have the same verb. The verb of a title is not known, so it is enough that the title contains the verb of the other. */
function haveSameVerb(a: ShownWords, b: ShownWords): boolean {
  const isInTitle = (title: ShownWords, { best }: Happening) => best.verb === null || title.stems.includes(best.verb);
  if (a.happening.title !== null) return isInTitle(a, b.happening);
  return b.happening.title !== null ? isInTitle(b, a.happening) : a.happening.best.verb === b.happening.best.verb;
}

/** Whether each of two happenings names a person or place that the other lacks. */
function nameOthers(a: Happening, b: Happening): boolean {
  if (a.title !== null || b.title !== null) return false;
  const lacks = (one: Happening, other: Happening) => one.best.whoAndWhere.some((key) => !other.best.whoAndWhere.includes(key));
  return lacks(a, b) && lacks(b, a);
}

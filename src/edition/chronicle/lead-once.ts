import { stemsBetween } from '../../collections/articles/index.ts';
import { compare } from '../order.ts';
import { TOLD_TWICE, TOLD_TWICE_WITH_NUMBER } from './constants.ts';
import { dayBefore } from '../days.ts';
import { compareVectors, type FeatureSpace, type Vector } from './features.ts';
import type { ChronicleDay, Happening } from './types.ts';

/** A happening that leads, with the words shown of it. */
interface Shown {
  happening: Happening;
  vector: Vector;
  stems: string[];
  /** Its numbers, without those of its date. */
  numbers: string[];
}

/**
 * Let what stands on several days lead only on the day on which it has the highest score: a sentence that reports on each of them, and an event and the report
 * of it on the next day in much the same words (“explosions kill 24 people”, “explosions have killed 24 people, the governor reported”). What editors pinned
 * goes before, and always leads. Modifies `leads`.
 */
export function leadOnce(days: readonly ChronicleDay[], space: FeatureSpace): void {
  const sentences = new Set<string>();
  const shownOn = new Map<string, Shown[]>();
  const leading = days.flatMap(({ happenings }) => happenings.filter(({ leads }) => leads));
  const isPinned = ({ pinned }: Happening) => Number(pinned !== null);
  for (const happening of leading.sort((a, b) => isPinned(b) - isPinned(a) || b.score - a.score || compare(a.id, b.id))) {
    const { slug, sentence, start } = happening.best;
    const key = `${slug}/${sentence}/${start}`;
    const shown = shownWordsOf(happening, space);
    const isTold = sentences.has(key) || neighboursOf(happening.day).some((day) => shownOn.get(day)?.some((other) => tellTheSame(shown, other, space)));
    happening.leads = !isTold || happening.pinned !== null;
    sentences.add(key);
    if (happening.leads) shownOn.set(happening.day, [...(shownOn.get(happening.day) ?? []), shown]);
  }
}

function neighboursOf(day: string): string[] {
  return [dayBefore(day, 1), dayBefore(day, -1)];
}

function shownWordsOf(happening: Happening, space: FeatureSpace): Shown {
  const { title, best } = happening;
  const stems = title === null ? best.stems : stemsBetween(title, 0, title.length, []);
  const list = stems.split(' ');
  return {
    happening,
    vector: space.vectorOf({ stems, entities: title === null ? best.entities : [] }),
    stems: list,
    numbers: list.filter((stem) => stem.startsWith('#')),
  };
}

/**
 * Whether the words shown of two happenings of neighbouring days tell the same. With other numbers, verbs, persons or places they do not: “shares fell by 3 per
 * cent”, “shares fell by 2 per cent”.
 */
function tellTheSame(a: Shown, b: Shown, space: FeatureSpace): boolean {
  const { cosine } = compareVectors(a.vector, b.vector, space);
  if (nameOthers(a.happening, b.happening)) return false;
  if (a.numbers.length > 0 && b.numbers.length > 0) return a.numbers.some((number) => b.numbers.includes(number)) && cosine >= TOLD_TWICE_WITH_NUMBER;
  return cosine >= TOLD_TWICE && haveOneVerb(a, b);
}

/** Whether the words shown have the same verb; for a title, whether the verb of the other is among its words: “declares” and “has been cancelled” are two. */
function haveOneVerb(a: Shown, b: Shown): boolean {
  const isInTitle = (title: Shown, { best }: Happening) => best.verb === null || title.stems.includes(best.verb);
  if (a.happening.title !== null) return isInTitle(a, b.happening);
  return b.happening.title !== null ? isInTitle(b, a.happening) : a.happening.best.verb === b.happening.best.verb;
}

/** Whether each of two happenings names a person or place that the other lacks. */
function nameOthers(a: Happening, b: Happening): boolean {
  if (a.title !== null || b.title !== null) return false;
  const lacks = (one: Happening, other: Happening) => one.best.whoAndWhere.some((key) => !other.best.whoAndWhere.includes(key));
  return lacks(a, b) && lacks(b, a);
}

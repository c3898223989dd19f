import { comparePublished, compareStrings } from '../order.ts';
import { compareActs, isOnceInLife, ONCE } from '../../analysis/english/event-sentences/index.ts';
import { OTHER_DAY_SIMILARITY, SAME_ACT_SIMILARITY } from './constants.ts';
import { dayBefore } from '../days.ts';
import type { FeatureSpace } from './features.ts';
import type { Group } from './join.ts';
import { type Member, similarityOf } from './similarity.ts';
import type { Candidate } from './types.ts';

/**
 * Join groups of two neighbouring days if articles date the same event differently. Only events that happen once (a death, a sinking) are joined: “markets fell
 * today” on two days is two happenings. Two groups are joined if neither is more similar to another group. Modifies `groupsByDay`.
 */
export function joinOtherDays(groupsByDay: Map<string, Group[]>, space: FeatureSpace): void {
  const bestOf = new Map<Group, { group: Group; day: string; similarity: number }>();
  const days = [...groupsByDay.keys()].sort(compareStrings);
  for (const day of days) {
    const next = dayBefore(day, -1);
    const later = (groupsByDay.get(next) ?? []).filter(happensOnce);
    if (later.length === 0) continue;
    for (const group of groupsByDay.get(day)!.filter(happensOnce)) {
      for (const other of later) {
        const similarity = similarityOfGroups(group, other, space);
        if (similarity === null) continue;
        if (similarity > (bestOf.get(group)?.similarity ?? 0)) bestOf.set(group, { group: other, day: next, similarity });
        if (similarity > (bestOf.get(other)?.similarity ?? 0)) bestOf.set(other, { group, day, similarity });
      }
    }
  }
  for (const day of days) {
    for (const group of [...groupsByDay.get(day)!]) {
      const best = bestOf.get(group);
      if (!best || best.day < day || bestOf.get(best.group)?.group !== group) continue;
      const isLater = precedes(best.group, group);
      const [kept, dayOfRemoved, removed] = isLater ? [best.group, day, group] : [group, best.day, best.group];
      kept.push(...removed);
      groupsByDay.set(
        dayOfRemoved,
        groupsByDay.get(dayOfRemoved)!.filter((each) => each !== removed),
      );
    }
  }
}

/**
 * Whether a joined happening takes the day of one group instead of the other's: the day of a sentence that can be read alone, else the day that more articles
 * give, else that of the article published first.
 */
function precedes(one: Group, other: Group): boolean {
  const canBeShown = (group: Group) => Number(group.some(({ candidate }) => candidate.standsAlone && candidate.reportsEvent));
  const byWords = canBeShown(one) - canBeShown(other);
  const byArticles = articlesOf(one) - articlesOf(other);
  return byWords > 0 || (byWords === 0 && (byArticles > 0 || (byArticles === 0 && firstOf(one) < firstOf(other))));
}

function happensOnce(group: Group): boolean {
  const { isDated, status, reportsEvent, verb, acts } = group[0]!.candidate;
  return isDated && status === 'reported' && reportsEvent && ((verb !== null && ONCE.has(verb)) || acts.some(isOnceInLife));
}

/**
 * Return the similarity of the medoids of two groups that may report the same event; null if they differ in verb or numbers, share no person or place, or one
 * article reports both. Verb and numbers may differ for the death of one person.
 */
function similarityOfGroups(a: Group, b: Group, space: FeatureSpace): number | null {
  const [one, other] = [a[0]!, b[0]!];
  const slugs = new Set(a.map(({ candidate }) => candidate.slug));
  if (b.some(({ candidate }) => slugs.has(candidate.slug))) return null;
  // A person dies once, whatever the words: “died on the evening of 19 March”, “the toll rose when he died on 20 March”.
  if (sharesActOfLifetime(one.candidate, other.candidate)) return SAME_ACT_SIMILARITY;
  if (one.candidate.verb !== other.candidate.verb || one.candidate.verb === null || !ONCE.has(one.candidate.verb)) return null;
  if (!one.candidate.whoAndWhere.some((key) => other.candidate.whoAndWhere.includes(key)) || numbersOf(one) !== numbersOf(other)) return null;
  const similarity = similarityOf(one, other, space);
  return similarity !== null && similarity >= OTHER_DAY_SIMILARITY ? similarity : null;
}

/** Whether both report the same act of the same person or thing, of a kind that happens to each only once: “die person:gareth-pym”. */
function sharesActOfLifetime(a: Candidate, b: Candidate): boolean {
  return compareActs(a, b) === 'same' && a.acts.some((act) => isOnceInLife(act) && b.acts.includes(act));
}

function numbersOf({ candidate }: Member): string {
  return candidate.stems
    .split(' ')
    .filter((stem) => stem.startsWith('#'))
    .sort()
    .join(' ');
}

function articlesOf(group: Group): number {
  return new Set(group.map(({ candidate }) => candidate.slug)).size;
}

function firstOf(group: Group): string {
  return group.reduce((first, { candidate }) => (comparePublished(candidate.published, first) < 0 ? candidate.published : first), '9999');
}

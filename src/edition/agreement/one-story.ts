import { countShared } from '../../compare/index.ts';
import type { ArticleView } from '../articles/article-view.ts';
import { memoized } from '../memoize.ts';
import { comparableSentences } from '../retellings/index.ts';
import type { RowContext } from './happening-rows.ts';

/** Minimum number of entities that two articles of one story have in common. */
const MIN_ENTITIES = 2;

/** Return the keys of the entities that the sentences of an article name. */
export const keysNamedIn = memoized((view: ArticleView): ReadonlySet<string> => new Set(comparableSentences(view).flatMap(({ keys }) => [...keys])));

/** Whether two articles name enough of the same entities to tell one story. */
export function areOfOneStory(a: ArticleView, b: ArticleView): boolean {
  return countShared(keysNamedIn(a), keysNamedIn(b)) >= MIN_ENTITIES;
}

/** Whether two articles name an entity in common, of those that count. For sentences that are nearly the same, this is enough. */
export function nameOneEntity(a: ArticleView, b: ArticleView, counts: (key: string, view: ArticleView) => boolean = () => true): boolean {
  const named = keysNamedIn(b);
  return [...keysNamedIn(a)].some((key) => named.has(key) && counts(key, a));
}

/** Whether an entity is a person or an organization: many stories happen in one place. */
export function isNoPlace(key: string, { registry }: ArticleView): boolean {
  return registry.get(key).type !== 'place';
}

/** Whether two sentences may be about one thing, by the keys of what they name besides their speakers: one names nothing, or both name the same or a part of it. */
export function mayNameOneThing(a: Iterable<string>, b: Iterable<string>, { withContainers }: RowContext): boolean {
  const [one, other] = [withContainers([...a]), withContainers([...b])];
  return one.length === 0 || other.length === 0 || one.some((key) => other.includes(key));
}

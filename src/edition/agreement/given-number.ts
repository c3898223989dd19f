import { mayBeAnyOrganization } from '../../analysis/english/disputes/index.ts';
import type { ArticleView } from '../articles/article-view.ts';
import { allowedBy, contradict } from '../chronicle/numbers.ts';
import type { ComparableSentence } from '../retellings/index.ts';
import type { Speaker } from '../types.ts';

/** A figure of an article. */
export type Figure = ArticleView['article']['analysis']['figures'][number];

/** A number in a sentence, with who gives it; the speaker is null if the article itself does. */
export interface GivenNumber {
  figure: Figure;
  sentence: ComparableSentence;
  speaker: Speaker | null;
}

/** Return who gives a number: the last speaker of its sentence whose words contain it; null if the article does. */
export function speakerAt({ passage, start, end }: Figure, { speakers }: ComparableSentence, { article, registry }: ArticleView): Speaker | null {
  const own = article.analysis.claims.filter(
    ({ content, credit }) => !credit && content.some((span) => span.passage === passage && span.start <= start && end <= span.end),
  );
  const keys = own.map(({ entity, sourceKind }) => (entity === null ? sourceKind : registry.get(entity).key));
  return speakers.findLast(({ key, kind }) => kind !== 'none' && keys.includes(key)) ?? null;
}

/** Return a speaker that only the words of a sentence name: “The defence”. */
export function describedSpeaker(name: string): Speaker {
  return { key: 'described', name, entity: null, kind: 'described' };
}

/** Whether two numbers have different sources, one of which may be the article. “The company” may be an organization that is named, and “the council” the County Council. */
export function haveTwoSources({ speaker: a }: GivenNumber, { speaker: b }: GivenNumber): boolean {
  if (b === null) return false;
  if (a === null) return true;
  const areOther = a.key !== b.key ? a.name !== b.name : a.entity === null && a.name !== b.name;
  return areOther && !mayDescribe(a, b) && !mayDescribe(b, a);
}

/** Whether a speaker that is only described may be another one that is named. */
function mayDescribe({ name, entity }: Speaker, named: Speaker): boolean {
  if (entity !== null || named.entity?.type !== 'organization') return false;
  const noun = /\p{L}+$/u.exec(name)?.[0].toLowerCase();
  return (
    mayBeAnyOrganization(name) ||
    named.name
      .toLowerCase()
      .split(/\P{L}+/u)
      .some((word) => word === noun)
  );
}

/** Maximum ratio between two numbers of one thing: of 15,000 and 1,000, one counts something else. */
const MAX_RATIO = 10;

/** Whether two numbers are in the same unit and near enough to be of one thing. */
export function mayBeOfOneThing(a: GivenNumber, b: GivenNumber): boolean {
  return a.figure.unit === b.figure.unit && ratioOf(a, b) <= MAX_RATIO;
}

/** Return how many times as large the larger of two numbers is. */
export function ratioOf({ figure: a }: GivenNumber, { figure: b }: GivenNumber): number {
  const [x, y] = [allowedBy(a), allowedBy(b)].map(({ low, high }) => (Number.isFinite(high) ? high : low)) as [number, number];
  return x === 0 || y === 0 ? Infinity : Math.max(x / y, y / x);
}

/** Qualifiers of a highest value. */
const LIMITS = new Set(['up to', 'at most', 'less than']);

/** Whether two numbers of one thing cannot both be right. */
export function areIncompatible({ figure: a }: Pick<GivenNumber, 'figure'>, { figure: b }: Pick<GivenNumber, 'figure'>): boolean {
  // “Up to 2.1” and “no more than 0.7” are two highest values.
  const areBothLimits = a.qualifier !== null && LIMITS.has(a.qualifier) && b.qualifier !== null && LIMITS.has(b.qualifier);
  if (areBothLimits) return a.value !== b.value;
  return contradict(allowedBy(a), allowedBy(b));
}

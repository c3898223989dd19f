import { labelOf } from '../../analysis/english/times/index.ts';
import type { CompiledArticle } from '../../collections/articles/index.ts';
import { comparePublished, firstAtOrAfter } from '../order.ts';
import type { EditionContext } from '../context.ts';
import type { RelatedArticle } from '../types.ts';

/** Maximum number of related articles for each article. */
const MAX_RELATED = 4;
/** For each entity, an article is compared only with this many of the articles nearest in time, so that the work stays linear in the size of the edition. */
const NEIGHBOURS = 20;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Return, by the slug of each article, the articles that share the most of its entities and days with it, above all rare ones, with the reason. */
export function relateArticles({ articles, refs, registry }: EditionContext): Map<string, RelatedArticle[]> {
  const order = articles.toSorted((a, b) => comparePublished(a.frontmatter.published, b.frontmatter.published));
  const positionsByKey = new Map<string, number[]>();
  const keysByPosition = order.map(({ analysis }) => [...new Set([...analysis.entities.map(({ key }) => registry.get(key).key), ...daysOf(analysis)])]);
  keysByPosition.forEach((keys, index) => {
    for (const key of keys) {
      const positions = positionsByKey.get(key);
      if (positions) positions.push(index);
      else positionsByKey.set(key, [index]);
    }
  });

  const related = new Map<string, RelatedArticle[]>();
  const weights = new Float64Array(order.length);
  order.forEach((article, index) => {
    const candidates: number[] = [];
    for (const key of keysByPosition[index]!) {
      const weight = rarity(key);
      if (weight === 0) continue;
      for (const other of nearest(positionsByKey.get(key)!, index)) {
        if (weights[other] === 0) candidates.push(other);
        weights[other]! += weight;
      }
    }
    const byWeight = (a: number, b: number) => weights[b]! - weights[a]! || Math.abs(a - index) - Math.abs(b - index) || a - b;
    const best = candidates.sort(byWeight).slice(0, MAX_RELATED);
    related.set(
      article.slug,
      best.map((other) => {
        const keys = keysByPosition[index]!.filter((key) => rarity(key) !== 0 && nearest(positionsByKey.get(key)!, index).includes(other));
        return { ...refs.get(order[other]!.slug)!, reason: reasonOf(keys), compareHref: '' };
      }),
    );
    for (const other of candidates) weights[other] = 0;
  });
  return related;

  /** Return the weight of a shared entity or day (inverse document frequency); 0 if all articles share it. */
  function rarity(key: string): number {
    return Math.log(order.length / positionsByKey.get(key)!.length);
  }

  /** Describe what two articles share, by their rarest names and day: “in both: Shebekino, Igor Kimakovsky, 2 June 2023”. */
  function reasonOf(keys: readonly string[]): string {
    const rarest = keys.toSorted((a, b) => positionsByKey.get(a)!.length - positionsByKey.get(b)!.length);
    const names = rarest.filter((key) => !DAY.test(key)).slice(0, 2);
    const day = rarest.find((key) => DAY.test(key));
    return `in both: ${[...names.map((key) => registry.get(key).name), ...(day === undefined ? [] : [labelOf(day)])].join(', ')}`;
  }
}

/** Return the days that a text mentions. A shared day relates two articles, as a shared name does. */
function daysOf({ times }: CompiledArticle['analysis']): string[] {
  return times.flatMap(({ edtf }) => (edtf !== null && DAY.test(edtf) ? [edtf] : []));
}

/** Return the numbers of a sorted list that are nearest to `centre`, without `centre`. */
function nearest(sorted: readonly number[], centre: number): number[] {
  const at = firstAtOrAfter(sorted, centre, (position) => position);
  const from = Math.max(0, at - NEIGHBOURS / 2);
  return sorted.slice(from, at + NEIGHBOURS / 2 + 1).filter((position) => position !== centre);
}

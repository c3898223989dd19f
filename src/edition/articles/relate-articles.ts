import { labelOf } from '../../analysis/english/times/index.ts';
import type { CompiledArticle } from '../../collections/articles/index.ts';
import { firstAtOrAfter } from '../order.ts';
import type { EditionContext } from '../context.ts';
import type { RelatedArticle } from '../types.ts';

/** Maximum number of related articles for each article. */
const SHOWN = 4;
/** Number of articles nearest in time that are compared for each shared entity: the work stays linear in the size of the edition. */
const NEIGHBOURS = 20;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Return, by the slug of each article, the other articles that share most of its rarer entities and days, with the reason. */
export function relateArticles({ articles, refs, registry }: EditionContext): Map<string, RelatedArticle[]> {
  const order = articles.toSorted((a, b) => (a.frontmatter.published < b.frontmatter.published ? -1 : 1));
  const naming = new Map<string, number[]>();
  const named = order.map(({ analysis }) => [...new Set([...analysis.entities.map(({ key }) => registry.get(key).key), ...daysOf(analysis)])]);
  named.forEach((keys, index) => {
    for (const key of keys) {
      const positions = naming.get(key);
      if (positions) positions.push(index);
      else naming.set(key, [index]);
    }
  });

  const related = new Map<string, RelatedArticle[]>();
  const weights = new Float64Array(order.length);
  order.forEach((article, index) => {
    const found: number[] = [];
    for (const key of named[index]!) {
      const weight = rarity(key);
      if (weight === 0) continue;
      for (const other of nearest(naming.get(key)!, index)) {
        if (weights[other] === 0) found.push(other);
        weights[other]! += weight;
      }
    }
    const isBetter = (a: number, b: number) => weights[b]! - weights[a]! || Math.abs(a - index) - Math.abs(b - index) || a - b;
    const best = found.sort(isBetter).slice(0, SHOWN);
    related.set(
      article.slug,
      best.map((other) => {
        const keys = named[index]!.filter((key) => rarity(key) !== 0 && nearest(naming.get(key)!, index).includes(other));
        return { ...refs.get(order[other]!.slug)!, reason: reasonOf(keys), compare: '' };
      }),
    );
    for (const other of found) weights[other] = 0;
  });
  return related;

  /** Return the weight of a shared name or day: a name that all articles share does not relate them (inverse document frequency). */
  function rarity(key: string): number {
    return Math.log(order.length / naming.get(key)!.length);
  }

  /** Describe what two articles share, by their rarest names and day: “shares Shebekino and Igor Kimakovsky, and 2 June 2023”. */
  function reasonOf(keys: readonly string[]): string {
    const rarest = keys.toSorted((a, b) => naming.get(a)!.length - naming.get(b)!.length);
    const names = rarest.filter((key) => !DAY.test(key)).slice(0, 2);
    const day = rarest.find((key) => DAY.test(key));
    const shared = [names.map((key) => registry.get(key).name).join(' and '), ...(day === undefined ? [] : [labelOf(day)])];
    return `shares ${shared.filter(Boolean).join(', and ')}`;
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

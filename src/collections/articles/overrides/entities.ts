import { type EntityCorrection, isPageKey, type NamedEntity, pageOf } from '../../../analysis/core/index.ts';
import { suggestion } from '../../../text/index.ts';
import type { Problem, ProblemAt } from '../../../content-files/index.ts';
import type { Placed } from './place.ts';
import type { EntityOverride, Overrides } from './schema.ts';

/** An override that refers to the page of an entity which neither an editor's file nor the article itself makes: another article has to. */
export interface PageElsewhere {
  /** Last segment of the page's address. */
  id: string;
  /** Problem to report if no article makes such a page, without suggestions. */
  problem: Problem;
}

/** Convert located overrides of names to corrections for the analysis. */
export function entityCorrections(placed: readonly Placed<EntityOverride>[]): EntityCorrection[] {
  return placed.map(({ override: { entity, type, reason = null }, span }): EntityCorrection => {
    if (entity !== undefined) return { ...span, reason, entity };
    return type === undefined ? { ...span, reason, hide: true } : { ...span, reason, type };
  });
}

/** Return the overrides of an analyzed article that refer to pages which only other articles can make. */
export function pagesElsewhere(overrides: Overrides | undefined, entities: readonly NamedEntity[], problemAt: ProblemAt): PageElsewhere[] {
  const own = new Set(pagesOf(entities));
  const missing = new Set(entities.flatMap(({ key }) => (isPageKey(key) && !own.has(pageOf(key)) ? [pageOf(key)] : [])));
  return (overrides?.entities ?? []).flatMap(({ entity: id }, index): PageElsewhere[] => {
    if (id === undefined || !missing.has(id)) return [];
    return [pageElsewhere(id, ['overrides', 'entities', index, 'entity'], problemAt)];
  });
}

/** Return a page that a field refers to, with the problem to report if it does not exist. */
export function pageElsewhere(id: string, path: readonly PropertyKey[], problemAt: ProblemAt): PageElsewhere {
  return { id, problem: problemAt(path, `There is no entity “${id}”: no file content/entities/${id}.yaml, and no article that names one.`) };
}

/** Return the problem of an override whose page does not exist, with the most similar existing ids. */
export function missingPage({ id, problem }: PageElsewhere, known: Iterable<string>): Problem {
  return { ...problem, message: problem.message + suggestion(id, known) };
}

/** Return the ids of the pages that an article's own names would have. */
export function pagesOf(entities: readonly NamedEntity[]): string[] {
  return entities.filter(({ key }) => !isPageKey(key)).map(({ key }) => pageOf(key));
}

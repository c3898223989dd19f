import { type EntityCorrection, isPageKey, type NamedEntity, pageIdOf } from '../../../analysis/core/index.ts';
import { suggestion } from '../../../text/index.ts';
import type { Problem, ProblemAt } from '../../../content-files/index.ts';
import type { Located } from './locate.ts';
import type { EntityOverride, Overrides } from './schema.ts';

/** An entity's page to which an override refers, if neither an editor's file nor the article itself creates it. Another article must create it. */
export interface PageElsewhere {
  /** Last segment of the page's address. */
  id: string;
  /** Problem to report if no article creates the page, without suggestions. */
  problem: Problem;
}

/** Return located overrides of names as corrections for the analysis. */
export function entityCorrections(located: readonly Located<EntityOverride>[]): EntityCorrection[] {
  return located.map(({ override: { entity, type, reason = null }, span }): EntityCorrection => {
    if (entity !== undefined) return { ...span, reason, entity };
    return type === undefined ? { ...span, reason, hide: true } : { ...span, reason, type };
  });
}

/** Return the pages to which the overrides of an article refer, and which only other articles can create. */
export function pagesElsewhere(overrides: Overrides | undefined, entities: readonly NamedEntity[], problemAt: ProblemAt): PageElsewhere[] {
  const ownPages = new Set(pagesOf(entities));
  const missing = new Set(entities.flatMap(({ key }) => (isPageKey(key) && !ownPages.has(pageIdOf(key)) ? [pageIdOf(key)] : [])));
  return (overrides?.entities ?? []).flatMap(({ entity: id }, index): PageElsewhere[] => {
    if (id === undefined || !missing.has(id)) return [];
    return [pageElsewhere(id, ['overrides', 'entities', index, 'entity'], problemAt)];
  });
}

/** Return a page that a field refers to, with the problem to report if it does not exist. */
export function pageElsewhere(id: string, path: readonly PropertyKey[], problemAt: ProblemAt): PageElsewhere {
  return { id, problem: problemAt(path, `There is no entity “${id}”: no file content/entities/${id}.yaml, and no article that names one.`) };
}

/** Return the problem of an override that refers to a missing page, with the most similar existing id. */
export function missingPage({ id, problem }: PageElsewhere, known: Iterable<string>): Problem {
  return { ...problem, message: problem.message + suggestion(id, known) };
}

/** Return the ids of the pages that the names in an article create. */
export function pagesOf(entities: readonly NamedEntity[]): string[] {
  return entities.filter(({ key }) => !isPageKey(key)).map(({ key }) => pageIdOf(key));
}

import { type EntityCorrection, isPageKey, type NamedEntity, pageOf } from '../../../analysis/core/index.ts';
import { suggestion } from '../../../text/index.ts';
import type { Problem, ProblemAt } from '../../../content-files/index.ts';
import type { Placed } from './place.ts';
import type { EntityOverride, Overrides } from './schema.ts';

/** An override that names the page of an entity which neither an editor's file nor the article itself makes: another article has to. */
export interface PageElsewhere {
  /** Last part of the page's address. */
  id: string;
  /** What is to be said where no article makes such a page; the nearest ids that there are follow then. */
  problem: Problem;
}

/** Placed overrides of names → what the analysis is told. */
export function entityCorrections(placed: readonly Placed<EntityOverride>[]): EntityCorrection[] {
  return placed.map(({ override: { entity, type, reason = null }, span }): EntityCorrection => {
    if (entity !== undefined) return { ...span, reason, entity };
    return type === undefined ? { ...span, reason, hide: true } : { ...span, reason, type };
  });
}

/** The overrides of an article, analyzed with them, that only other articles can explain. */
export function pagesElsewhere(overrides: Overrides | undefined, entities: readonly NamedEntity[], problemAt: ProblemAt): PageElsewhere[] {
  const own = new Set(pagesOf(entities));
  const missing = new Set(entities.flatMap(({ key }) => (isPageKey(key) && !own.has(pageOf(key)) ? [pageOf(key)] : [])));
  return (overrides?.entities ?? []).flatMap(({ entity: id }, index): PageElsewhere[] => {
    if (id === undefined || !missing.has(id)) return [];
    return [pageElsewhere(id, ['overrides', 'entities', index, 'entity'], problemAt)];
  });
}

/** A page that a field asks for, with what to say where there is none. */
export function pageElsewhere(id: string, path: readonly PropertyKey[], problemAt: ProblemAt): PageElsewhere {
  return { id, problem: problemAt(path, `There is no entity “${id}”: no file content/entities/${id}.yaml, and no article that names one.`) };
}

/** What is wrong with an override whose page no article makes, with the nearest of those that there are. */
export function missingPage({ id, problem }: PageElsewhere, known: Iterable<string>): Problem {
  return { ...problem, message: problem.message + suggestion(id, known) };
}

/** Ids of the pages that an article's own names ask for. */
export function pagesOf(entities: readonly NamedEntity[]): string[] {
  return entities.filter(({ key }) => !isPageKey(key)).map(({ key }) => pageOf(key));
}

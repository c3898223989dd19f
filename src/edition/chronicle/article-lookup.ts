import type { Claim, DatedEvent, Figure, Mention, TimeExpression } from '../../analysis/core/index.ts';
import type { CompiledArticle } from '../../collections/articles/index.ts';
import type { Candidate } from './types.ts';

/** Annotations of an article, indexed for the reports of happenings. */
export interface ArticleLookup {
  passages: readonly string[];
  times: ReadonlyMap<string, TimeExpression>;
  events: ReadonlyMap<string, DatedEvent>;
  /** By the id of their sentence. */
  figures: ReadonlyMap<string, readonly Figure[]>;
  mentions: ReadonlyMap<string, readonly Mention[]>;
  /** Claims with a source, by the passages of their content and cue. */
  claims: ReadonlyMap<number, readonly Claim[]>;
}

/** Return a function that gives the indexed annotations of a report's article; each article is indexed once. */
export function createArticleLookup(articles: readonly CompiledArticle[]): (report: Pick<Candidate, 'slug'>) => ArticleLookup {
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  const lookups = new Map<string, ArticleLookup>();
  return ({ slug }) => {
    let lookup = lookups.get(slug);
    if (!lookup) lookups.set(slug, (lookup = lookupOf(bySlug.get(slug)!)));
    return lookup;
  };
}

function lookupOf({ passages, analysis }: CompiledArticle): ArticleLookup {
  const claims = new Map<number, Claim[]>();
  for (const claim of analysis.claims) {
    if (claim.credit || claim.sourceKind === 'none') continue;
    for (const passage of new Set([...claim.content, ...(claim.cue ? [claim.cue] : [])].map((span) => span.passage))) {
      claims.set(passage, [...(claims.get(passage) ?? []), claim]);
    }
  }
  return {
    passages,
    times: new Map(analysis.times.map((time) => [time.id, time])),
    events: new Map(analysis.events.map((event) => [event.id, event])),
    figures: Map.groupBy(analysis.figures, ({ sentence }) => sentence),
    mentions: Map.groupBy(analysis.mentions, ({ sentence }) => sentence),
    claims,
  };
}

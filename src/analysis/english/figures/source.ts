import { contains } from '../../core/span.ts';
import type { Claim, Figure, Span } from '../../core/types.ts';

/** One who is told of by a pronoun that stands for nobody known gives a reader no source. */
const PRONOUN = /^(?:he|she|it|they|we|i|you|one|this|these|those|who|which|that|many|some|others|both|his|her|its|their)$/i;

/** What is known of who makes claims. */
export interface Speakers {
  /** Claims with content in the passage of a figure. */
  claims: readonly Claim[];
  /** What the text first calls an entity. */
  nameOf: (entity: string) => string | undefined;
}

/** The one who gives a figure: whoever makes the claim that holds it, of claims within claims the innermost. Null where nobody is said to. */
export function sourceFor(figure: Span, passage: number, { claims, nameOf }: Speakers): Figure['source'] {
  let found: { claim: Claim; length: number } | undefined;
  for (const claim of claims) {
    if (claim.credit || claim.sourceName === null || (claim.entity === null && PRONOUN.test(claim.sourceName))) continue;
    for (const span of claim.content) {
      const length = span.end - span.start;
      if (span.passage === passage && contains(span, figure) && (found === undefined || length < found.length)) found = { claim, length };
    }
  }
  if (!found) return null;
  const { entity, sourceName } = found.claim;
  return { surface: (entity === null ? undefined : nameOf(entity)) ?? sourceName!, entity };
}

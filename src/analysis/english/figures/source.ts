import { byPosition, contains } from '../../core/span.ts';
import type { Claim, Figure, Span } from '../../core/types.ts';

/** One who is told of by a pronoun that stands for nobody known gives a reader no source. */
const PRONOUN = /^(?:he|she|it|they|we|i|you|one|this|these|those|who|which|that|many|some|others|both|his|her|its|their)$/i;

/** A part of what somebody claims, in one passage. */
interface Statement extends Span {
  source: { name: string; entity: string | null };
  /** Where the last of the statements ends that begin no later than this one. */
  reach: number;
}

/** What is claimed in a passage by somebody whom a reader can be told, in order. */
export type Statements = readonly Statement[];

/** Claims → what is claimed in each passage. */
export function statementsByPassage(claims: readonly Claim[]): Map<number, Statements> {
  const found = new Map<number, Statement[]>();
  for (const { content, credit, sourceName, entity } of claims) {
    if (credit || sourceName === null || (entity === null && PRONOUN.test(sourceName))) continue;
    for (const { passage, start, end } of content) {
      const statement = { start, end, source: { name: sourceName, entity }, reach: end };
      const own = found.get(passage);
      if (own) own.push(statement);
      else found.set(passage, [statement]);
    }
  }
  for (const statements of found.values()) {
    let reach = 0;
    for (const statement of statements.sort(byPosition)) statement.reach = reach = Math.max(reach, statement.end);
  }
  return found;
}

/**
 * The one who gives a figure: whoever makes the claim that holds it, of claims within claims the innermost. Null where nobody is said to.
 *
 * @param nameOf tells what the text first calls an entity
 */
export function sourceFor(figure: Span, statements: Statements, nameOf: (entity: string) => string | undefined): Figure['source'] {
  let found: Statement | undefined;
  // A text may hold thousands of claims and of figures: only those are looked at that reach as far.
  for (let at = lastUpTo(statements, figure.start); at >= 0 && statements[at]!.reach >= figure.end; at--) {
    const statement = statements[at]!;
    if (contains(statement, figure) && (!found || statement.end - statement.start <= found.end - found.start)) found = statement;
  }
  if (!found) return null;
  const { name, entity } = found.source;
  return { surface: (entity === null ? undefined : nameOf(entity)) ?? name, entity };
}

/** Number of the last statement that begins at a place or before it; -1 where there is none. */
function lastUpTo(statements: Statements, place: number): number {
  let [low, high] = [0, statements.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (statements[middle]!.start <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

import { byPosition, contains } from '../../core/span.ts';
import type { Claim, Figure, Passage, Span } from '../../core/types.ts';

/** Pronouns. An unresolved pronoun is not shown as a source. */
const PRONOUN = /^(?:he|she|it|they|we|i|you|one|this|these|those|who|which|that|many|some|others|both|his|her|its|their)$/i;

/** A part of a claim's content, in one passage. */
interface Statement extends Span {
  source: { name: string; entity: string | null } | null;
  /** Whether the claim denies a clause, and with it the numbers there: “denied on Sunday that 60 had escaped”. */
  isDenied: boolean;
  /** Maximum end offset of this statement and those before it. */
  reach: number;
}

/** Statements with a known source in a passage, in order. */
export type Statements = readonly Statement[];

/** Return the statements of claims, by passage. */
export function statementsByPassage(claims: readonly Claim[], passages: readonly Passage[]): Map<number, Statements> {
  const byPassage = new Map<number, Statement[]>();
  for (const { content, credit, sourceName, entity, polarity } of claims) {
    const source = sourceName === null || (entity === null && PRONOUN.test(sourceName)) ? null : { name: sourceName, entity };
    if (credit || (source === null && polarity !== 'denied')) continue;
    for (const { passage, start, end } of content) {
      const isDenied =
        polarity === 'denied' &&
        /^(?:[Tt]hat\b|(?!wrongdoing|anything|everything|nothing|something)\p{Ll}+ing\b)/u.test(passages[passage]!.text.slice(start, start + 24));
      const statement = { start, end, source, isDenied, reach: end };
      const known = byPassage.get(passage);
      if (known) known.push(statement);
      else byPassage.set(passage, [statement]);
    }
  }
  for (const statements of byPassage.values()) {
    let reach = 0;
    for (const statement of statements.sort(byPosition)) statement.reach = reach = Math.max(reach, statement.end);
  }
  return byPassage;
}

/**
 * Return the source of a figure, which is the source of the innermost claim that contains it (null if there is none), and whether a claim that contains
 * the figure denies it.
 *
 * @param nameOf returns the first name of an entity in the text
 */
export function sourceFor(
  figure: Span,
  statements: Statements,
  nameOf: (entity: string) => string | undefined,
): Pick<Figure, 'source'> & { isDenied: boolean } {
  let innermost: (Statement & { source: NonNullable<Statement['source']> }) | undefined;
  let isDenied = false;
  // Only statements that extend far enough are visited, because a text may contain thousands of claims and figures.
  for (let index = lastUpTo(statements, figure.start); index >= 0 && statements[index]!.reach >= figure.end; index--) {
    const statement = statements[index]!;
    if (!contains(statement, figure)) continue;
    isDenied ||= statement.isDenied;
    if (hasSource(statement) && !statement.isDenied && (!innermost || statement.end - statement.start <= innermost.end - innermost.start))
      innermost = statement;
  }
  if (!innermost) return { source: null, isDenied };
  const { name, entity } = innermost.source;
  return { source: { surface: (entity === null ? undefined : nameOf(entity)) ?? name, entity }, isDenied };
}

function hasSource(statement: Statement): statement is Statement & { source: NonNullable<Statement['source']> } {
  return statement.source !== null;
}

/** Return the index of the last statement that begins at or before an offset; -1 if there is none. */
function lastUpTo(statements: Statements, offset: number): number {
  let [low, high] = [0, statements.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (statements[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

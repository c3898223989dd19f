import type { Corrections } from '../../../analysis/index.ts';
import type { Passage } from '../../../analysis/core/index.ts';
import type { Problem, ProblemAt } from '../../../content-files/index.ts';
import { dateCorrections } from './dates.ts';
import { entityCorrections } from './entities.ts';
import { sentenceEvents } from './events.ts';
import { placeOverrides, type Placed, type Quoted } from './place.ts';
import type { Overrides } from './schema.ts';

/**
 * Locate the overrides of an article's frontmatter in its text. Returns the corrections for the analysis, and the problems of overrides that cannot be located.
 */
export function correctionsOf(
  overrides: Overrides | undefined,
  passages: readonly Passage[],
  problemAt: ProblemAt,
): { corrections: Corrections; problems: Problem[] } {
  const problems: Problem[] = [];
  const placed = <T extends Quoted>(kind: keyof Overrides, list: readonly T[] = [], indexOf = (index: number) => index): Placed<T>[] =>
    placeOverrides(list, passages, (index, field, message) => problems.push(problemAt(['overrides', kind, indexOf(index), field], message)));
  const ofSentences = sentenceEvents(overrides);
  const corrections = {
    entities: entityCorrections(placed('entities', overrides?.entities)),
    dates: dateCorrections(placed('dates', overrides?.dates)),
    events: dateCorrections(placed('events', ofSentences, (index) => ofSentences[index]!.index)),
  };
  return { corrections, problems };
}

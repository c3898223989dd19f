import type { Corrections } from '../../../analysis/index.ts';
import type { Passage } from '../../../analysis/core/index.ts';
import type { Problem, ProblemAt } from '../../../content-files/index.ts';
import { dateCorrections } from './dates.ts';
import { entityCorrections } from './entities.ts';
import { sentenceEvents } from './events.ts';
import { locateOverrides, type Located, type Quoted } from './locate.ts';
import type { Overrides } from './schema.ts';

/** Return the overrides of an article's frontmatter as corrections for the analysis, with their positions in the text, and the problems of overrides that cannot be located. */
export function correctionsOf(
  overrides: Overrides | undefined,
  passages: readonly Passage[],
  problemAt: ProblemAt,
): { corrections: Corrections; problems: Problem[] } {
  const problems: Problem[] = [];
  const locate = <T extends Quoted>(kind: keyof Overrides, list: readonly T[] = [], indexOf = (index: number) => index): Located<T>[] =>
    locateOverrides(list, passages, (index, field, message) => problems.push(problemAt(['overrides', kind, indexOf(index), field], message)));
  const sentenceOverrides = sentenceEvents(overrides);
  const corrections = {
    entities: entityCorrections(locate('entities', overrides?.entities)),
    dates: dateCorrections(locate('dates', overrides?.dates)),
    events: dateCorrections(locate('events', sentenceOverrides, (index) => sentenceOverrides[index]!.index)),
  };
  return { corrections, problems };
}

import { byPosition } from '../analysis/core/index.ts';
import type { PassageMap } from './passages.ts';
import { wrapPassage } from './wrap-passage.ts';
import type { WrapSpan } from './wrappers.ts';

export type { ClaimSpan, FigureSpan, MentionSpan, SentenceSpan, TimeSpan, WrapSpan } from './wrappers.ts';

/** Nesting order, from the outside in, of spans with the same start and end. */
const rank = { sentence: 0, claim: 1, mention: 2, time: 3, figure: 4 };

/**
 * Wrap spans around their words, in the tree that the maps refer to; the text of the tree does not change. The maps are invalid
 * afterwards.
 *
 * A wrapper holds all siblings that lie completely inside its span. An element that is partly covered is entered, and of overlapping spans
 * the later one is split; each piece has its own wrapper, and the first piece has the id.
 *
 * @throws RangeError for a span outside its passage
 */
export function annotate(maps: PassageMap[], annotations: WrapSpan[]): void {
  const byPassage = maps.map((): WrapSpan[] => []);
  for (const span of annotations) {
    const map = maps[span.passage];
    if (!map || span.start < 0 || span.start >= span.end || span.end > map.length) {
      throw new RangeError(`Span ${span.id} (${span.start} to ${span.end}) does not lie in passage ${span.passage}.`);
    }
    byPassage[span.passage]?.push(span);
  }
  // From last to first: wrapping changes the indexes only of the nodes after it.
  for (const [passage, map] of [...maps.entries()].reverse()) {
    const spans = byPassage[passage] ?? [];
    if (spans.length === 0) continue;
    spans.sort((a, b) => byPosition(a, b) || rank[a.kind] - rank[b.kind]);
    const { parent, index, nodes } = map;
    parent.children = [
      ...parent.children.slice(0, index),
      ...wrapPassage(map, spans),
      ...parent.children.slice(index + nodes.length),
    ] as typeof parent.children;
  }
}

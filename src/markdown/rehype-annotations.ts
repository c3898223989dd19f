import { byPosition } from '../analysis/core/index.ts';
import type { PassageMap } from './passages.ts';
import { wrapPassage } from './wrap-passage.ts';
import type { WrapSpan } from './wrappers.ts';

export type { ClaimSpan, FigureSpan, MentionSpan, SentenceSpan, TimeSpan, WrapSpan } from './wrappers.ts';

/** Of spans that begin and end together, the order from the outside in. */
const rank = { sentence: 0, claim: 1, mention: 2, time: 3, figure: 4 };

/**
 * Wrap spans of the passages around the very words, in the tree that the maps lead into; its text stays as it is. The maps are used
 * up by it.
 *
 * A wrapper holds as many siblings as stand wholly inside its span. An element that a span covers in part is entered, and where spans
 * overlap the later one is cut; each piece has its own wrapper, and the first one the id.
 *
 * @throws RangeError for a span that does not lie in its passage
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
  // From the last to the first: a run that changes its length moves only what follows it.
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

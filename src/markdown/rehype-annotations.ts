import { byPosition } from '../analysis/core/index.ts';
import type { PassageMap } from './passages.ts';
import { wrapPassage } from './wrap-passage.ts';
import type { WrapSpan } from './wrappers.ts';

export type { ClaimSpan, FigureSpan, MentionSpan, SentenceSpan, TimeSpan, WrapSpan } from './wrappers.ts';

/** Nesting order of spans with the same start and end: a sentence is the outermost. */
const rank = { sentence: 0, claim: 1, mention: 2, time: 3, figure: 4 };

/**
 * Wrap elements around the words of annotations, in the tree that the maps refer to. The text of the tree does not change. The maps must not be used
 * afterwards.
 *
 * A wrapper contains all siblings that lie completely inside its span. If a span covers only a part of an element, the wrapper is inside the element. If two
 * spans overlap, the later one is split. Each piece of a span has a wrapper, and the first wrapper has the id.
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

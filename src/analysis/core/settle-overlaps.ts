import { overlaps } from './span.ts';
import type { ByHand, PassageSpan } from './types.ts';
import type { Annotations } from './analyzer.ts';

/** An annotation of which only one may hold its words. */
type Exclusive = PassageSpan & { id: string; byHand?: ByHand };

/** Whether the first of two that overlap holds: an editor's word does, else the longer one, else the one of the earlier layer. */
function holds(first: Exclusive, second: Exclusive): boolean {
  if ((first.byHand === undefined) !== (second.byHand === undefined)) return first.byHand !== undefined;
  return first.end - first.start >= second.end - second.start;
}

/**
 * Annotations → the same without those whose words another kind of annotation holds: names, times and figures exclude each other. “US $40” is an
 * amount, and names no country. What hangs on an annotation that goes (the events of a time, an entity that is named nowhere else) goes with it.
 */
export function settleOverlaps(annotations: Annotations): Annotations {
  const gone = new Set<Exclusive>();
  const exclude = (first: readonly Exclusive[], second: readonly Exclusive[]) => {
    const byPassage = Map.groupBy(second, ({ passage }) => passage);
    for (const one of first)
      for (const other of byPassage.get(one.passage) ?? []) {
        if (gone.has(one) || gone.has(other) || !overlaps(one, other)) continue;
        gone.add(holds(one, other) ? other : one);
      }
  };
  const { mentions, times, figures } = annotations;
  exclude(mentions, times);
  exclude(mentions, figures);
  exclude(times, figures);
  return gone.size === 0 ? annotations : without(annotations, gone);
}

function without(annotations: Annotations, gone: ReadonlySet<Exclusive>): Annotations {
  const mentions = annotations.mentions.filter((mention) => !gone.has(mention));
  const times = annotations.times.filter((time) => !gone.has(time));
  const named = new Set(mentions.map(({ entity }) => entity));
  const lost = new Set(annotations.mentions.map(({ entity }) => entity).filter((key) => !named.has(key)));
  const dated = new Set(times.map(({ id }) => id));
  const isNamed = (key: string) => !lost.has(key);
  return {
    ...annotations,
    mentions,
    times,
    entities: annotations.entities.filter(({ key }) => isNamed(key)),
    descriptions: annotations.descriptions
      .filter(({ entity }) => isNamed(entity))
      .map((description) => (description.of === null || isNamed(description.of) ? description : { ...description, of: null })),
    events: annotations.events.filter(({ time }) => time === null || dated.has(time)),
    claims: annotations.claims.map((claim) =>
      claim.entity === null || isNamed(claim.entity)
        ? claim
        : { ...claim, entity: null, sourceKind: claim.sourceKind === 'entity' ? 'named' : claim.sourceKind },
    ),
    figures: annotations.figures
      .filter((figure) => !gone.has(figure))
      .map((figure) => ({
        ...figure,
        entities: figure.entities.filter(isNamed),
        around: figure.around.filter(isNamed),
        time: figure.time !== null && dated.has(figure.time) ? figure.time : null,
        source:
          figure.source?.entity !== undefined && figure.source.entity !== null && !isNamed(figure.source.entity)
            ? { ...figure.source, entity: null }
            : figure.source,
      })),
  };
}

import { byPosition, contains, overlaps } from './span.ts';
import type { ByHand, Mention, PassageSpan, TimeExpression } from './types.ts';
import type { Annotations } from './analyzer.ts';

/** An annotation of which only one may hold its words. */
type Exclusive = PassageSpan & { id: string; byHand?: ByHand };

/** Whether the first of two that overlap holds: an editor's word does, else the longer one, else the one of the earlier layer. */
function holds(first: Exclusive, second: Exclusive): boolean {
  if ((first.byHand === undefined) !== (second.byHand === undefined)) return first.byHand !== undefined;
  return first.end - first.start >= second.end - second.start;
}

/**
 * Whether a name holds the words that it shares with a time. Of the two the one holds that has the other in it (“the Sunday Times”, “May 22-23”); where
 * each has words of its own (“Last August Lind left”), or both are one word (“May”), the name if the text has it elsewhere too.
 */
function nameHolds(mention: Mention, time: TimeExpression, isElsewhere: boolean): boolean {
  if (mention.byHand || time.byHand) return mention.byHand !== undefined;
  const isLonger = mention.end - mention.start > time.end - time.start;
  if (contains(mention, time) && isLonger) return true;
  return isElsewhere && (!contains(time, mention) || contains(mention, time));
}

/** Tells of a mention whether its name stands elsewhere too. */
function elsewhere(mentions: readonly Mention[]): (mention: Mention) => boolean {
  const times = new Map<string, number>();
  const keyOf = ({ entity, surface }: Mention) => `${entity} ${surface}`;
  for (const mention of mentions) times.set(keyOf(mention), (times.get(keyOf(mention)) ?? 0) + 1);
  return (mention) => (times.get(keyOf(mention)) ?? 0) > 1;
}

/** A time that was read from one that is no more keeps its day, and leads nowhere. */
function unanchored(time: TimeExpression, isThere: (id: string) => boolean): TimeExpression {
  const { anchor } = time;
  if (anchor?.time === undefined || isThere(anchor.time)) return time;
  return { ...time, anchor: { date: anchor.date, from: anchor.from, ...(anchor.words === undefined ? {} : { words: anchor.words }) } };
}

/**
 * Annotations → the same without those whose words another kind of annotation holds: names, times and figures exclude each other. “US $40” is an
 * amount, and names no country. What hangs on an annotation that goes (the events of a time, an entity that is named nowhere else) goes with it.
 */
export function settleOverlaps(annotations: Annotations): Annotations {
  const gone = new Set<Exclusive>();
  const exclude = <A extends Exclusive, B extends Exclusive>(first: readonly A[], second: readonly B[], firstHolds: (one: A, other: B) => boolean = holds) => {
    const byPassage = Map.groupBy(second, ({ passage }) => passage);
    for (const [passage, ones] of Map.groupBy(first, (one) => one.passage)) {
      const others = (byPassage.get(passage) ?? []).sort(byPosition);
      let next = 0;
      for (const one of ones.sort(byPosition)) {
        // In order, so that a passage of thousands of both is gone through once.
        while (next < others.length && others[next]!.end <= one.start) next++;
        for (let at = next; at < others.length && others[at]!.start < one.end; at++) {
          const other = others[at]!;
          if (gone.has(one) || gone.has(other) || !overlaps(one, other)) continue;
          gone.add(firstHolds(one, other) ? other : one);
        }
      }
    }
  };
  const { mentions, times, figures } = annotations;
  const isElsewhere = elsewhere(mentions);
  exclude(mentions, times, (mention, time) => nameHolds(mention, time, isElsewhere(mention)));
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
    times: times.map((time) => unanchored(time, (id) => dated.has(id))),
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

import { byPosition, contains, overlaps } from './span.ts';
import type { ManualOverride, Mention, PassageSpan, TimeExpression } from './types.ts';
import type { Annotations } from './analyzer.ts';

/** An annotation that must not overlap another one. */
type Exclusive = PassageSpan & { id: string; manualOverride?: ManualOverride };

/** Return whether to keep the first of two overlapping annotations. An editor's annotation is kept; otherwise the longer one; of two with the same length, the first. */
function keepsFirst(first: Exclusive, second: Exclusive): boolean {
  if ((first.manualOverride === undefined) !== (second.manualOverride === undefined)) return first.manualOverride !== undefined;
  return first.end - first.start >= second.end - second.start;
}

/**
 * Return whether to keep a name rather than the time expression that it overlaps. The one that contains the other is kept (“the Sunday Times”, “May 22-23”).
 * If neither does (“Last August Lind left”) or both are the same words (“May”), the name is kept if the text repeats it elsewhere.
 */
function keepsName(mention: Mention, time: TimeExpression, isRepeated: boolean): boolean {
  if (mention.manualOverride || time.manualOverride) return mention.manualOverride !== undefined;
  const isSame = mention.start === time.start && mention.end === time.end;
  if (contains(mention, time) && !isSame) return true;
  const isPartial = !contains(mention, time) && !contains(time, mention);
  return isRepeated && (isSame || isPartial);
}

/** Return a function that tests whether the text mentions the entity of a mention by the same words more than once. */
function repetitionTest(mentions: readonly Mention[]): (mention: Mention) => boolean {
  const counts = new Map<string, number>();
  const keyOf = ({ entity, surface }: Mention) => `${entity} ${surface}`;
  for (const mention of mentions) counts.set(keyOf(mention), (counts.get(keyOf(mention)) ?? 0) + 1);
  return (mention) => (counts.get(keyOf(mention)) ?? 0) > 1;
}

/** Return a time expression. If the expression that it counts from was removed, its anchor has no id any more, but still the date. */
function withoutMissingAnchor(time: TimeExpression, isKept: (id: string) => boolean): TimeExpression {
  const { anchor } = time;
  if (anchor?.time === undefined || isKept(anchor.time)) return time;
  return { ...time, anchor: { date: anchor.date, from: anchor.from, ...(anchor.words === undefined ? {} : { words: anchor.words }) } };
}

/**
 * Return the annotations without overlaps between names, times and figures: “US $40” is an amount, not a mention of a country. Events of a removed time
 * expression are removed too, and entities of which all mentions were removed.
 */
export function withoutOverlaps(annotations: Annotations): Annotations {
  const removed = new Set<Exclusive>();
  const removeOverlaps = <A extends Exclusive, B extends Exclusive>(
    first: readonly A[],
    second: readonly B[],
    isFirstKept: (a: A, b: B) => boolean = keepsFirst,
  ) => {
    const secondByPassage = Map.groupBy(second, ({ passage }) => passage);
    for (const [passage, firstInPassage] of Map.groupBy(first, (annotation) => annotation.passage)) {
      const secondInPassage = (secondByPassage.get(passage) ?? []).sort(byPosition);
      let next = 0;
      for (const a of firstInPassage.sort(byPosition)) {
        // Both lists are sorted, so that one pass is enough even for thousands of annotations in a passage.
        while (next < secondInPassage.length && secondInPassage[next]!.end <= a.start) next++;
        for (let index = next; index < secondInPassage.length && secondInPassage[index]!.start < a.end; index++) {
          const b = secondInPassage[index]!;
          if (removed.has(a) || removed.has(b) || !overlaps(a, b)) continue;
          removed.add(isFirstKept(a, b) ? b : a);
        }
      }
    }
  };
  const { mentions, times, figures } = annotations;
  const isRepeated = repetitionTest(mentions);
  removeOverlaps(mentions, times, (mention, time) => keepsName(mention, time, isRepeated(mention)));
  removeOverlaps(mentions, figures);
  removeOverlaps(times, figures);
  return removed.size === 0 ? annotations : withoutRemoved(annotations, removed);
}

/** Return the annotations without those in `removed`, and without references to them. */
function withoutRemoved(annotations: Annotations, removed: ReadonlySet<Exclusive>): Annotations {
  const mentions = annotations.mentions.filter((mention) => !removed.has(mention));
  const times = annotations.times.filter((time) => !removed.has(time));
  const mentionedKeys = new Set(mentions.map(({ entity }) => entity));
  const removedKeys = new Set(annotations.mentions.map(({ entity }) => entity).filter((key) => !mentionedKeys.has(key)));
  const timeIds = new Set(times.map(({ id }) => id));
  const isNamed = (key: string) => !removedKeys.has(key);
  return {
    ...annotations,
    mentions,
    times: times.map((time) => withoutMissingAnchor(time, (id) => timeIds.has(id))),
    entities: annotations.entities.filter(({ key }) => isNamed(key)),
    descriptions: annotations.descriptions
      .filter(({ entity }) => isNamed(entity))
      .map((description) => (description.of === null || isNamed(description.of) ? description : { ...description, of: null })),
    events: annotations.events.filter(({ time }) => time === null || timeIds.has(time)),
    claims: annotations.claims.map((claim) =>
      claim.entity === null || isNamed(claim.entity)
        ? claim
        : { ...claim, entity: null, sourceKind: claim.sourceKind === 'entity' ? 'named' : claim.sourceKind },
    ),
    figures: annotations.figures
      .filter((figure) => !removed.has(figure))
      .map((figure) => ({
        ...figure,
        entities: figure.entities.filter(isNamed),
        around: figure.around.filter(isNamed),
        time: figure.time !== null && timeIds.has(figure.time) ? figure.time : null,
        source:
          figure.source?.entity !== undefined && figure.source.entity !== null && !isNamed(figure.source.entity)
            ? { ...figure.source, entity: null }
            : figure.source,
      })),
  };
}

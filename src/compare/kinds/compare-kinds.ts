import type { Likenesses } from '../likeness.ts';
import type { ComparedArticle, ComparedItem, ComparedKind, Side } from '../types.ts';
import { CLAIMS } from './claims.ts';
import { DATES } from './dates.ts';
import { FIGURES } from './figures.ts';
import type { Kind } from './kind.ts';
import { namesOf } from './names.ts';
import { SOURCES } from './sources.ts';

/**
 * Return, for each kind of thing, what two articles share, what only one of them has, and what is not clear. What is shared, each of the two texts says itself;
 * what is in one alone, the other says in no other words, either.
 */
export function compareKinds(a: ComparedArticle, b: ComparedArticle, likenesses: Likenesses): ComparedKind[] {
  const part = createPart(a, b, likenesses);
  return [
    part(namesOf('people', 'People', 'person')),
    part(namesOf('places', 'Places', 'place')),
    part(namesOf('organizations', 'Organizations', 'organization')),
    part(DATES),
    part(FIGURES),
    part(CLAIMS),
    part(SOURCES),
  ];
}

function createPart(a: ComparedArticle, b: ComparedArticle, likenesses: Likenesses): <Thing>(kind: Kind<Thing>) => ComparedKind {
  return (kind) => {
    const { of, isSame, isIn = () => false, mayBeIn, itemOf } = kind;
    const [inA, inB] = [of(a), of(b)];
    const both: ComparedItem[] = [];
    const isShared = new Set<(typeof inA)[number]>();
    for (const one of inA) {
      const same = inB.filter((other) => isSame(one, a, other, b));
      for (const other of same) isShared.add(other);
      if (same.length === 0 && !isIn(one, a, b)) continue;
      isShared.add(one);
      both.push(itemOf(one, a, same, b));
    }
    for (const other of inB) {
      if (isShared.has(other) || !isIn(other, b, a)) continue;
      isShared.add(other);
      both.push(itemOf(other, b, [], a));
    }
    const unsure: ComparedItem[] = [];
    const ownOf = (things: typeof inA, article: ComparedArticle, other: ComparedArticle, side: Side) =>
      things.flatMap((thing) => {
        if (isShared.has(thing)) return [];
        const item = itemOf(thing, article, [], other);
        if (!mayBeIn(thing, article, other, side, likenesses)) return [item];
        unsure.push({ ...item, note: withReport(item.note, side) });
        return [];
      });
    const [own, others] = [ownOf(inA, a, b, 'b'), ownOf(inB, b, a, 'a')];
    const lists = { both, a: own, b: others, unsure };
    return { id: kind.id, name: kind.name, ...(Object.fromEntries(Object.entries(lists).map(([id, items]) => [id, withoutRepeats(items)])) as typeof lists) };
  };
}

/** Add in which report it is, given the side of the other one. */
function withReport(note: string, other: Side): string {
  const report = other === 'b' ? 'in the first' : 'in the second';
  return note === '' ? report : `${note}; ${report}`;
}

function withoutRepeats(items: readonly ComparedItem[]): ComparedItem[] {
  return [...new Map(items.map((item) => [`${item.label}\n${item.note}`, item])).values()];
}

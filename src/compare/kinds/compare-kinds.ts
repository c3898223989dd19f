import type { ContentComparer } from '../content.ts';
import type { ComparedArticle, ComparedItem, ComparedKind, Side } from '../types.ts';
import { CLAIMS } from './claims.ts';
import { DATES } from './dates.ts';
import { FIGURES } from './figures.ts';
import type { Kind } from './kind.ts';
import { namesOf } from './names.ts';
import { SOURCES } from './sources.ts';

/**
 * Return, for each kind of item, the items that both articles have, the items that only one has, and the items that one has and the other may have in other words. An
 * item is listed for one article alone if the other does not seem to have it in any words.
 */
export function compareKinds(a: ComparedArticle, b: ComparedArticle, contents: ContentComparer): ComparedKind[] {
  const compareKind = createKindComparer(a, b, contents);
  return [
    compareKind(namesOf('people', 'People', 'person')),
    compareKind(namesOf('places', 'Places', 'place')),
    compareKind(namesOf('organizations', 'Organizations', 'organization')),
    compareKind(DATES),
    compareKind(FIGURES),
    compareKind(CLAIMS),
    compareKind(SOURCES),
  ];
}

function createKindComparer(a: ComparedArticle, b: ComparedArticle, contents: ContentComparer): <Item>(kind: Kind<Item>) => ComparedKind {
  return (kind) => {
    const { itemsIn, isSame, isInText = () => false, mayBeIn, itemOf } = kind;
    const [inA, inB] = [itemsIn(a), itemsIn(b)];
    const both: ComparedItem[] = [];
    const isShared = new Set<(typeof inA)[number]>();
    for (const one of inA) {
      const same = inB.filter((other) => isSame(one, a, other, b));
      for (const other of same) isShared.add(other);
      if (same.length === 0 && !isInText(one, a, b)) continue;
      isShared.add(one);
      both.push(itemOf(one, a, same, b));
    }
    for (const other of inB) {
      if (isShared.has(other) || !isInText(other, b, a)) continue;
      isShared.add(other);
      both.push(itemOf(other, b, [], a));
    }
    const unsure: ComparedItem[] = [];
    const onlyIn = (items: typeof inA, article: ComparedArticle, other: ComparedArticle, side: Side) =>
      items.flatMap((one) => {
        if (isShared.has(one)) return [];
        const item = itemOf(one, article, [], other);
        if (!mayBeIn(one, article, other, side, contents)) return [item];
        unsure.push({ ...item, note: withReport(item.note, side) });
        return [];
      });
    const [onlyA, onlyB] = [onlyIn(inA, a, b, 'b'), onlyIn(inB, b, a, 'a')];
    const lists = { both, a: onlyA, b: onlyB, unsure };
    return { id: kind.id, name: kind.name, ...(Object.fromEntries(Object.entries(lists).map(([id, items]) => [id, withoutRepeats(items)])) as typeof lists) };
  };
}

/** Add to a note which of the two reports has the item, given the side of the other report. */
function withReport(note: string, other: Side): string {
  const report = other === 'b' ? 'in the first' : 'in the second';
  return note === '' ? report : `${note}; ${report}`;
}

function withoutRepeats(items: readonly ComparedItem[]): ComparedItem[] {
  return [...new Map(items.map((item) => [`${item.label}\n${item.note}`, item])).values()];
}

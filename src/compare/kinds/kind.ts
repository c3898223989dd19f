import type { Likenesses } from '../likeness.ts';
import type { ComparedArticle, ComparedItem, ComparedKind, Side } from '../types.ts';

/** A kind of item by which articles are compared: names, dates, figures, statements, sources. */
export interface Kind<Thing> {
  id: ComparedKind['id'];
  name: string;
  of: (article: ComparedArticle) => readonly Thing[];
  /** Whether an item of the first article is the same as an item of the second. */
  isSame: (one: Thing, a: ComparedArticle, other: Thing, b: ComparedArticle) => boolean;
  /** Whether the text of the other article contains the item although the analysis did not find it there. Such an item counts as shared. */
  isIn?: (thing: Thing, own: ComparedArticle, other: ComparedArticle) => boolean;
  /** Whether another article, given with its side, may have it: then it is not called one’s own. */
  mayBeIn: (thing: Thing, own: ComparedArticle, other: ComparedArticle, side: Side, likenesses: Likenesses) => boolean;
  /** Returns its entry in a list. `same` contains the same items of the other article; it is empty if only one article has it. */
  itemOf: (thing: Thing, own: ComparedArticle, same: readonly Thing[], other: ComparedArticle) => ComparedItem;
}

import type { ContentComparer } from '../content.ts';
import type { ComparedArticle, ComparedItem, ComparedKind, Side } from '../types.ts';

/** A kind of item by which articles are compared: names, dates, figures, statements, sources. */
export interface Kind<Item> {
  id: ComparedKind['id'];
  name: string;
  /** Returns the items of an article. */
  itemsIn: (article: ComparedArticle) => readonly Item[];
  /** Whether an item of the first article is the same as an item of the second. */
  isSame: (one: Item, a: ComparedArticle, other: Item, b: ComparedArticle) => boolean;
  /** Whether the text of the other article contains the item although the analysis did not find it there. Such an item counts as shared. */
  isInText?: (one: Item, own: ComparedArticle, other: ComparedArticle) => boolean;
  /** Whether the other article, `other` on side `side`, may have the item in other words. Such an item is listed as unsure. */
  mayBeIn: (one: Item, own: ComparedArticle, other: ComparedArticle, side: Side, contents: ContentComparer) => boolean;
  /** Returns its entry in a list. `same` contains the same items of the other article; it is empty if only one article has it. */
  itemOf: (one: Item, own: ComparedArticle, same: readonly Item[], other: ComparedArticle) => ComparedItem;
}

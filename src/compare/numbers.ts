import type { ComparedArticle, ComparedFigure, ComparedItem, ComparedNumber } from './types.ts';

/** Order of the kinds on the page: numbers that differ come first. */
const ORDER: ComparedNumber['kind'][] = ['differ', 'days', 'agree'];

/** A figure of each article, both for the same quantity. */
interface Pair {
  a: ComparedFigure;
  b: ComparedFigure;
}

/** Return the numbers that both articles give for the same quantity, those that differ first. */
export function compareNumbers(a: ComparedArticle, b: ComparedArticle): ComparedNumber[] {
  const pairs = a.figures.flatMap((one) => b.figures.filter((other) => areOfOneThing(one, a, other, b)).map((other): Pair => ({ a: one, b: other })));
  const byThing = Map.groupBy(pairs, (pair) => pair.a.series?.title ?? capitalized(pair.a.what));
  return [...byThing]
    .map(([title, own]): ComparedNumber => {
      const kind = kindOf(own);
      const told = kind === 'differ' ? own.filter((pair) => haveDayInCommon(pair.a, pair.b)) : own;
      return {
        title,
        kind,
        a: itemsOf(
          told.map((pair) => pair.a),
          a,
        ),
        b: itemsOf(
          told.map((pair) => pair.b),
          b,
        ),
      };
    })
    .sort((x, y) => ORDER.indexOf(x.kind) - ORDER.indexOf(y.kind));
}

/** Whether two figures are for the same quantity: they belong to one series, or to one happening and count the same. */
export function areOfOneThing(one: ComparedFigure, a: ComparedArticle, other: ComparedFigure, b: ComparedArticle): boolean {
  if (one.series !== null && other.series !== null) return one.series.id === other.series.id;
  if (one.what === '' || one.what !== other.what) return false;
  const told = b.sentences[other.in]?.tells ?? [];
  return a.sentences[one.in]?.tells?.some((id) => told.includes(id)) === true;
}

/** Whether both are given for the same day and no number satisfies both. */
function differ({ a, b }: Pair): boolean {
  return haveDayInCommon(a, b) && excludeEachOther(a, b);
}

function kindOf(pairs: readonly Pair[]): ComparedNumber['kind'] {
  if (pairs.some(differ)) return 'differ';
  return pairs.some(({ a, b }) => excludeEachOther(a, b)) ? 'days' : 'agree';
}

/** Whether two periods, given as ISO days, share a day. */
export function haveDayInCommon(a: { from: string; to: string }, b: { from: string; to: string }): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** Whether no number satisfies both: 3 and 4 exclude each other, “at least 3” and 4 do not. */
export function excludeEachOther(a: ComparedFigure, b: ComparedFigure): boolean {
  return (a.high !== null && a.high < b.low) || (b.high !== null && b.high < a.low);
}

function itemsOf(figures: readonly ComparedFigure[], article: ComparedArticle): ComparedItem[] {
  return [...new Set(figures)].map((figure) => figureItem(figure, article, figure.label));
}

/** Return a figure as an entry of a list. */
export function figureItem({ id, when, source }: ComparedFigure, article: ComparedArticle, label: string): ComparedItem {
  return { label, href: `${article.href}#${id}`, note: source === null ? when : `${when}, ${source}` };
}

/** Return a text with its first letter in upper case. */
export function capitalized(text: string): string {
  return text === '' ? '' : text[0]!.toUpperCase() + text.slice(1);
}

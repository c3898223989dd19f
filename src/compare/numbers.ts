import { contentWords } from './content-words.ts';
import { areOfSameQuantity, excludeEachOther, haveDayInCommon, haveSameNumber } from './figures.ts';
import { capitalized, figureItem } from './items.ts';
import type { ComparedArticle, ComparedFigure, ComparedItem, ComparedNumber } from './types.ts';
import { countShared } from './words.ts';

/** Order of the kinds on the page: numbers that differ come first. Numbers of the kind `days` are for different days. */
const ORDER: ComparedNumber['kind'][] = ['differ', 'partly', 'days', 'agree'];

/** A figure of each article, both for the same quantity. */
interface Pair {
  a: ComparedFigure;
  b: ComparedFigure;
}

/** Return the numbers that both articles give for the same quantity, those that differ first. For each quantity, only pairs of one kind are listed. */
export function compareNumbers(a: ComparedArticle, b: ComparedArticle): ComparedNumber[] {
  const pairs = a.figures.flatMap((one) => b.figures.filter((other) => areOfSameQuantity(one, a, other, b)).map((other): Pair => ({ a: one, b: other })));
  const byQuantity = Map.groupBy(pairs, (pair) => pair.a.series?.title ?? capitalized(pair.a.what));
  return [...byQuantity]
    .map(([title, ofQuantity]): ComparedNumber => {
      const { kind, pairs: ofKind } = kindOf(ofQuantity);
      const listed = kind === 'agree' ? ofTitle(ofKind, title) : ofKind;
      const leftOut = new Set(ofKind.filter((pair) => !listed.includes(pair)).flatMap((pair) => [pair.a, pair.b]));
      const [ofA, ofB] = [listed.map((pair) => pair.a), listed.map((pair) => pair.b)];
      const shown = new Set([...ofA, ...ofB]);
      const othersIn = ({ figures }: ComparedArticle, side: keyof Pair) =>
        figures.filter((each) => !shown.has(each) && !leftOut.has(each) && isOfQuantity(ofQuantity, each, side));
      const others = { a: itemsOf(othersIn(a, 'a'), a), b: itemsOf(othersIn(b, 'b'), b) };
      return { title, kind, a: itemsOf(ofA, a), b: itemsOf(ofB, b), others };
    })
    .sort((x, y) => ORDER.indexOf(x.kind) - ORDER.indexOf(y.kind));
}

/**
 * Return the pairs that count what a title names, if there are any: 40 teachers and 40 pupils are equal numbers, but do not agree about “Teachers, Northport”.
 * Words for the same things may differ (“dead”, “people killed”), so that without such a pair all are returned.
 */
function ofTitle(pairs: readonly Pair[], title: string): readonly Pair[] {
  const words = contentWords(title);
  const isOf = ({ what }: ComparedFigure) => countShared(contentWords(what), words) > 0;
  const named = pairs.filter(({ a, b }) => isOf(a) && isOf(b));
  return named.length > 0 ? named : pairs;
}

/** Whether a figure of one side's article gives the quantity of some pairs: it is in their series, or in one of the pairs. */
function isOfQuantity(pairs: readonly Pair[], { series, id, sentence }: ComparedFigure, side: keyof Pair): boolean {
  return pairs.some(({ a, [side]: own }) => (series !== null && a.series?.id === series.id) || (own.id === id && own.sentence === sentence));
}

/**
 * Return the kind that describes the pairs of one quantity, and the pairs of this kind. Articles agree partly if both give one number for a day and one of them also gives
 * another: 93 and 92 in one article, 93 in the other.
 */
function kindOf(pairs: readonly Pair[]): { kind: ComparedNumber['kind']; pairs: readonly Pair[] } {
  const ofOneDay = pairs.filter(({ a, b }) => haveDayInCommon(a, b));
  const compatible = ofOneDay.filter(({ a, b }) => haveSameNumber(a, b) || !excludeEachOther(a, b));
  const agreed = new Set(compatible.flatMap(({ a, b }) => [a, b]));
  const differing = ofOneDay.filter(({ a, b }) => !agreed.has(a) && !agreed.has(b));
  if (differing.length > 0) return { kind: 'differ', pairs: differing };
  if (ofOneDay.some((pair) => !compatible.includes(pair))) return { kind: 'partly', pairs: ofOneDay };
  if (compatible.length > 0) return { kind: 'agree', pairs: compatible };
  return { kind: 'days', pairs };
}

function itemsOf(figures: readonly ComparedFigure[], article: ComparedArticle): ComparedItem[] {
  return [...new Set(figures)].map((figure) => figureItem(figure, article, figure.label));
}

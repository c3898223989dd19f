/*
 * Comparison of two figures by their numbers and by what they count:
 *
 * - `haveSameNumber`: the numbers and units are equal.
 * - `countTheSame`: they count the same things, as far as their series or words show. `isUnclearIfSame`: one of them does not say what it counts.
 * - `areSameFigure`: they have the same number and count the same things.
 * - `areOfSameQuantity`: they measure one thing in the world, so that different numbers contradict each other: one series, or the same things of one happening.
 */
import { synonymOf } from '../analysis/english/comparison/index.ts';
import { lowerCase } from './words.ts';
import type { ComparedArticle, ComparedFigure } from './types.ts';

/** Whether two figures are about the same quantity: they belong to one series, or their sentences report one happening and they count the same things. */
export function areOfSameQuantity(one: ComparedFigure, a: ComparedArticle, other: ComparedFigure, b: ComparedArticle): boolean {
  if (one.series !== null && other.series !== null) return one.series.id === other.series.id;
  if (one.what === '' || one.what !== other.what) return false;
  // The happenings that the sentences of the figures report.
  const happeningsOfOne = a.sentences[one.sentence]?.happenings ?? [];
  const happeningsOfOther = b.sentences[other.sentence]?.happenings ?? [];
  return happeningsOfOne.some((id) => happeningsOfOther.includes(id));
}

/** Whether two figures give the same number in the same unit for the same things. */
export function areSameFigure(one: ComparedFigure, other: ComparedFigure): boolean {
  return haveSameNumber(one, other) && countTheSame(one, other);
}

/** Whether the texts give one number in one unit: “about 3,000” and “3,000” do, “3 km” and “3 km²” do not. */
export function haveSameNumber(one: ComparedFigure, other: ComparedFigure): boolean {
  const [x, y] = [numberAndUnit(one), numberAndUnit(other)];
  return x.number === y.number && x.unit === y.unit;
}

/** Whether two figures may count the same things, but do not show it: one of them does not say what it counts. */
export function isUnclearIfSame(one: ComparedFigure, other: ComparedFigure): boolean {
  return (one.what === '' || other.what === '') && !countTheSame(one, other);
}

/** Return the number in a figure's label and its unit, currency signs included: “about 3,000 km” → `3,000` and `km`. */
export function numberAndUnit({ label }: ComparedFigure): { number: string; unit: string } {
  const parts = /^(?<before>.*?)(?<number>\p{N}[\p{N}.,–-]*)(?<after>.*)$/u.exec(label)?.groups;
  if (!parts) return { number: label, unit: '' };
  const sign = /[\p{Sc}]/u.exec(parts['before']!)?.[0] ?? '';
  return { number: parts['number']!, unit: `${sign}${parts['after']!.trim()}` };
}

/**
 * Whether two figures count the same things, judged by their series or else by their words. “People” and “people displaced” may be the same; “people killed”
 * and “people injured” are not.
 */
export function countTheSame(one: ComparedFigure, other: ComparedFigure): boolean {
  if (one.series !== null && other.series !== null) return one.series.id === other.series.id;
  // If neither says what it counts, the unit does: “3 km²” and “3 km²” are the same. Bare numbers may count anything. Callers compare the units.
  if (one.what === '' || other.what === '') return one.what === other.what && numberAndUnit(one).unit !== '';
  // “People killed” and “dead” are the same.
  const [wordsOfOne, wordsOfOther] = [one, other].map(({ what }) =>
    lowerCase(what)
      .split(' ')
      .map((word) => synonymOf(word) ?? word),
  ) as [string[], string[]];
  return wordsOfOne.every((word) => wordsOfOther.includes(word)) || wordsOfOther.every((word) => wordsOfOne.includes(word));
}

/** Whether two periods, given as ISO days, share a day. */
export function haveDayInCommon(a: { from: string; to: string }, b: { from: string; to: string }): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** Whether two figures cannot both be right: 3 and 4 exclude each other, “at least 3” and 4 do not. */
export function excludeEachOther(a: ComparedFigure, b: ComparedFigure): boolean {
  return (a.high !== null && a.high < b.low) || (b.high !== null && b.high < a.low);
}

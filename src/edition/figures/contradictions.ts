import type { FigureQualifier } from '../../analysis/core/index.ts';
import { conditionAfter, isLaterCount, isOfOwnSide, mentionsOwnPeople } from '../../analysis/english/figures/index.ts';
import { contentWords } from '../../compare/index.ts';
import type { Excerpt, FigureReport } from '../types.ts';
import { isLaterToll } from './later-toll.ts';

/**
 * Return the reports of one day that give numbers which cannot all be right; empty if they can. The pages of figures and the rows of “settled, disputed, open” both
 * show what this function returns.
 *
 * @param reports the reports of one series for one day
 * @param isToll whether people are counted to whom something happened
 */
export function contradictingReports(reports: readonly FigureReport[], isToll: boolean): FigureReport[] {
  if (isRisingCount(reports)) return [];
  const contradict = (a: FigureReport, b: FigureReport) =>
    !isSameNumber(a, b) &&
    haveTwoOrigins(a, b) &&
    !canBothBeRight(a, b) &&
    countTheSame(a, b) &&
    !(isToll && isLaterToll(a, b)) &&
    !bringsUpToDate(a, b) &&
    !bringsUpToDate(b, a);
  const comparable = reports.filter((report) => !isOneOfColumns(report, reports));
  return comparable.filter((a) => comparable.some((b) => contradict(a, b)));
}

/** Whether one of two numbers in an article is a higher count of a later hour: “in the evening the hospital spoke of 15”. */
function bringsUpToDate({ sentence, low }: FigureReport, other: FigureReport): boolean {
  const { text, marks } = sentence.excerpt;
  return low >= other.high && sentence.article.slug === other.sentence.article.slug && marks[0] !== undefined && isLaterCount(text.slice(0, marks[0][0]));
}

/** Whether a row of a table has another number for the same source: its columns count different things, “Houses” and “Houses damaged”. */
function isOneOfColumns({ column, sentence }: FigureReport, reports: readonly FigureReport[]): boolean {
  const isOtherColumn = (other: FigureReport) =>
    other.column !== null &&
    other.column !== column &&
    other.sentence.article.slug === sentence.article.slug &&
    other.sentence.excerpt.text === sentence.excerpt.text;
  return column !== null && reports.some(isOtherColumn);
}

/** Whether two reports give the same number, or the same range. */
function isSameNumber(a: FigureReport, b: FigureReport): boolean {
  return a.low === b.low && a.high === b.high;
}

function nameOf({ source }: FigureReport): string {
  return source?.name ?? '';
}

/** Whether the reports of a day are one rising count in a single article: a source gives several numbers, and none is lower than the one before. */
function isRisingCount(reports: readonly FigureReport[]): boolean {
  const isOneArticle = new Set(reports.map(({ sentence }) => sentence.article.slug)).size === 1;
  const isRevisedInDay = reports.some((a) => reports.some((b) => nameOf(a) !== '' && nameOf(a) === nameOf(b) && !isSameNumber(a, b)));
  return isOneArticle && isRevisedInDay && reports.every(({ low }, index) => index === 0 || low >= reports[index - 1]!.low);
}

/**
 * Whether two numbers come from two sources: two articles that name different ones, or two named sources in one article. If an article attributes only one of two
 * numbers, the other usually counts something else; and so does a cell of a table without a source.
 */
function haveTwoOrigins(a: FigureReport, b: FigureReport): boolean {
  if (nameOf(a) === nameOf(b) || isUnattributedCell(a) || isUnattributedCell(b)) return false;
  return a.sentence.article.slug !== b.sentence.article.slug || (a.source !== null && b.source !== null);
}

/** Whether a number is in a table that does not say who gives it. */
export function isUnattributedCell({ column, source }: FigureReport): boolean {
  return column !== null && source === null;
}

const ABOVE = new Set<FigureQualifier>(['more than', 'at least']);
const BELOW = new Set<FigureQualifier>(['almost', 'less than', 'at most', 'up to']);
/** Tolerance of “about”, as a share of the number. */
const TOLERANCE = 0.1;

/** Whether two numbers can be right at once: “more than 4,000” and “almost 5,000”. */
function canBothBeRight(a: FigureReport, b: FigureReport): boolean {
  return Math.max(lowestOf(a), lowestOf(b)) < Math.min(highestOf(a), highestOf(b));
}

/** Return the lowest number that the wording allows: “more than 4,000” allows any number above 4,000, “almost 5,000” any below 5,000. */
function lowestOf({ low, qualifier }: FigureReport): number {
  return qualifier === null ? low : BELOW.has(qualifier) ? 0 : qualifier === 'about' ? low * (1 - TOLERANCE) : low;
}

/** Return the highest number that the wording allows. */
function highestOf({ high, qualifier }: FigureReport): number {
  return qualifier === null ? high : ABOVE.has(qualifier) ? Infinity : qualifier === 'about' ? high * (1 + TOLERANCE) : high;
}

/** Whether nothing in two sentences says that their numbers count different things: other columns, other damage, a part and the whole, or the losses of two sides. */
function countTheSame(a: FigureReport, b: FigureReport): boolean {
  if (a.column !== null && b.column !== null && a.column !== b.column) return false;
  return (
    !haveOtherConditions(a.sentence.excerpt, b.sentence.excerpt) && !isNumberIn(a, b) && !isNumberIn(b, a) && !areOwnAndOthers(a, b) && !areOwnAndOthers(b, a)
  );
}

/** Whether two sentences say that different things happened to what they count: “three houses burned” and “seven houses were damaged”. */
function haveOtherConditions(a: Excerpt, b: Excerpt): boolean {
  const [ofA, ofB] = [conditionOf(a), conditionOf(b)];
  return ofA !== null && ofB !== null && ofA !== ofB;
}

function conditionOf({ text, marks: [mark] }: Excerpt): string | null {
  return mark === undefined ? null : conditionAfter(text.slice(mark[1]));
}

/** Whether the sentence of one report also gives the number of the other: “eleven people, three of them in the market” contains the three of another sentence. */
function isNumberIn({ low }: FigureReport, { sentence }: FigureReport): boolean {
  return containsNumber(sentence.excerpt, low);
}

/** Whether a sentence gives a number, in words or digits. */
export function containsNumber({ text }: Excerpt, number: number): boolean {
  // Among the content words, numbers begin with “#”.
  return contentWords(text).has(`#${number}`);
}

/** Whether one report counts its speaker's own people, and the other does not say that it counts the same ones. */
function areOwnAndOthers({ sentence: { excerpt }, source }: FigureReport, { sentence: other }: FigureReport): boolean {
  const [mark] = excerpt.marks;
  if (mark === undefined || !isOfOwnSide(excerpt.text.slice(0, mark[0]), excerpt.text.slice(mark[1]))) return false;
  // “Ukraine” and “Ukrainian” have four letters in common.
  const names = source?.name.match(/\p{Lu}\p{L}{3,}/gu) ?? [];
  return !names.some((name) => other.excerpt.text.includes(name.slice(0, 4)));
}

/** Whether a sentence counts people of its speaker's own side. */
export function countsOwnPeople({ text }: Excerpt): boolean {
  return mentionsOwnPeople(text);
}

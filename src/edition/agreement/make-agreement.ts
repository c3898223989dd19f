import type { AgreementNote } from '../../collections/agreement/index.ts';
import type { CompareHref } from '../compare/pairs.ts';
import type { EditionContext } from '../context.ts';
import { createSameFactSearch } from '../retellings/index.ts';
import { compareStrings } from '../order.ts';
import type { Agreement, AgreementRow, Claim, FigureSeries, HappeningDay, TimelineEvent } from '../types.ts';
import { applyNotes } from './apply-notes.ts';
import { denialRows } from './denial-rows.ts';
import { happeningRows, isListable, type RowContext } from './happening-rows.ts';
import { numberRows } from './number-rows.ts';
import { announcedEvents, announcedRows } from './announced-rows.ts';
import { disputeRows } from './dispute-rows.ts';
import { datedPeriods, gapRows } from './gap-rows.ts';
import { deathDayRows } from './death-days.ts';
import { lastDayRows } from './last-days.ts';
import { onceOnlyDayRows } from './once-only-days.ts';
import { rivalHourRows } from './rival-hours.ts';
import { rivalAccountRows } from './rival-accounts.ts';
import { rivalCountRows } from './rival-counts.ts';
import { rivalCellRows } from './rival-cells.ts';
import { rivalNumberRows } from './rival-numbers.ts';
import { createOneSource } from './one-source.ts';
import type { Sources } from './sources.ts';
import { markCorrected } from './mark-corrected.ts';
import type { Corrected } from '../corrections/find-corrected.ts';
import { createSubjectOf } from './subject-of.ts';
import { withoutCopies } from './without-copies.ts';
import type { ToldElsewhere } from './told-elsewhere.ts';

/** Everything that the rows are created from. */
export interface AgreementInput {
  chronicle: readonly HappeningDay[];
  series: readonly FigureSeries[];
  claims: readonly Claim[];
  events: readonly TimelineEvent[];
  toldElsewhere: ToldElsewhere;
  compareHref: CompareHref;
  sources: Sources;
  corrected: Corrected;
}

/**
 * Return what the articles together agree on, dispute and leave open, each with the reason. It does not judge who is right.
 *
 * @param until ISO day up to which the articles report
 */
export function makeAgreement(
  { chronicle, series, claims, events, toldElsewhere, compareHref, sources, corrected }: AgreementInput,
  notes: readonly AgreementNote[],
  { articles, views, registry }: EditionContext,
  until: string,
): Agreement {
  const withContainers = (keys: readonly string[]) => [...new Set(keys.flatMap((key) => registry.withContainers(key)))];
  const happenings = chronicle.flatMap((day) => day.happenings);
  const announced = announcedEvents(events, until);
  const sameFactSearch = createSameFactSearch(
    views,
    [...happenings.filter(isListable).flatMap(({ reports }) => reports), ...announced].map(({ sentence }) => sentence),
  );
  const oneSource = createOneSource(sameFactSearch, toldElsewhere, series, sources);
  const context: RowContext = { ...sources, oneSource, compareHref, namesIn: sameFactSearch.namesIn, withContainers };
  const periods = datedPeriods(events);
  const pointedOut = disputeRows(views, claims, createSubjectOf(happenings), context);
  const accounts = [...pointedOut, ...rivalAccountRows(views, claims, context).filter((row) => !isAmong(row, pointedOut))];
  const numbers = numberRows(series, views, context);
  const rows: AgreementRow[] = [
    ...numbers,
    ...rivalNumberRows(views, context).filter((row) => !isAmongNumbers(row, numbers)),
    ...rivalCountRows(views, context).filter((row) => !isAmongNumbers(row, numbers)),
    ...rivalCellRows(views, context).filter((row) => !isAmongNumbers(row, numbers)),
    ...deathDayRows(events, context),
    ...lastDayRows(views, context),
    ...onceOnlyDayRows(views, context),
    ...rivalHourRows(views, context),
    ...happeningRows(happenings, series, context).filter((row) => !isAmongNumbers(row, numbers)),
    ...accounts,
    ...denialRows(claims, views, context).filter((row) => !isAmong(row, accounts)),
    ...announcedRows(announced, { articles, sameFactSearch }, context),
    ...gapRows(chronicle, periods, { id: 'all', until }),
  ];
  const noted = applyNotes(markCorrected(withoutContradictions(withoutCopies(withoutDoubles(rows), sources.areDependent)), corrected, views), notes);
  return { ...noted, rows: noted.rows.sort((a, b) => compareStrings(b.day, a.day) || compareStrings(a.id, b.id)), periods, until };
}

/**
 * Leave out rows of the state `alone` with a sentence that is also in a settled, disputed or open row, and settled happenings with a sentence that is one of several
 * accounts that differ.
 */
function withoutContradictions(rows: readonly AgreementRow[]): AgreementRow[] {
  // A denial is a claim, and may begin before its sentence: it is the same if its text is.
  const others = rows.filter(({ state, kind }) => state !== 'alone' && kind !== 'gap');
  const hrefsIn = (some: readonly AgreementRow[]) => new Set(some.flatMap(({ accounts }) => accounts.map(({ sentence }) => sentence.href)));
  const elsewhere = hrefsIn(others);
  const differing = hrefsIn(rows.filter(({ kind }) => kind === 'accounts'));
  return rows.filter((row) => {
    const { state, kind, accounts } = row;
    if (state === 'alone' && isAmong(row, others)) return false;
    const without = state === 'alone' ? elsewhere : state === 'settled' && kind === 'happening' ? differing : null;
    return without === null || !accounts.some(({ sentence }) => without.has(sentence.href));
  });
}

/** Whether the first sentence of a row is in one of some other rows. */
function isAmong({ accounts: [first] }: AgreementRow, rows: readonly AgreementRow[]): boolean {
  const { article, excerpt } = first!.sentence;
  return rows.some(({ accounts }) => accounts.some(({ sentence }) => sentence.article.slug === article.slug && sentence.excerpt.text.includes(excerpt.text)));
}

/** Minimum number of values that two rows have in common if they list the same dispute. */
const SHARED_VALUES = 2;

/** Whether a series of numbers already lists, as disputed, two of the numbers of a row. */
function isAmongNumbers({ accounts }: AgreementRow, rows: readonly AgreementRow[]): boolean {
  const isIn = ({ value, sentence }: AgreementRow['accounts'][number], row: AgreementRow) =>
    row.accounts.some((other) => other.value === value && other.sentence.article.slug === sentence.article.slug);
  return rows.some((row) => row.state === 'disputed' && accounts.filter((account) => isIn(account, row)).length >= SHARED_VALUES);
}

/** Return a day without the part of it: “10 May 2024, night” → “10 May 2024”. */
function withoutHour(value: string): string {
  return value.replace(/, (?:night|morning|afternoon|evening|\d{1,2}:\d{2})$/u, '');
}

/** Return the number of an account without the day for which it is given: “14, for 15 September” → “14”. */
function withoutDay(value: string): string {
  return value.replace(/, for .*$/u, '');
}

/**
 * Leave out each row of which an earlier one lists two numbers, from whichever articles, for the same things and day; and each row of a series of numbers of which one for
 * an earlier day lists all: an article that gives no day (“he put the number at 41”) repeats them.
 */
function withoutDoubles(rows: readonly AgreementRow[]): AgreementRow[] {
  return rows.filter(({ kind, state, day, href, accounts }, index) => {
    const isRepeat = (other: AgreementRow) =>
      other.kind === 'number' &&
      other.state === state &&
      other.href === href &&
      other.day < day &&
      accounts.every(({ value }) => other.accounts.some((each) => withoutDay(each.value) === withoutDay(value)));
    if (kind === 'number' && (state === 'disputed' || state === 'settled')) return !rows.some(isRepeat);
    if (kind !== 'difference' || state !== 'disputed') return true;
    const values = accounts.map(({ value }) => withoutHour(value));
    const articles = accounts.map(({ sentence }) => sentence.article.slug);
    const isDouble = (other: AgreementRow) =>
      other.state === 'disputed' &&
      other.day === day &&
      other.accounts.some(({ sentence }) => articles.includes(sentence.article.slug)) &&
      new Set(other.accounts.map(({ value }) => withoutHour(value)).filter((value) => values.includes(value))).size >= SHARED_VALUES;
    return !rows.slice(0, index).some(isDouble);
  });
}

import { isCurrency } from '../../analysis/english/disputes/index.ts';
import { figureLabel, isLaterCount } from '../../analysis/english/figures/index.ts';
import { labelOf } from '../../analysis/english/times/index.ts';
import { countShared } from '../../compare/index.ts';
import type { ArticleView } from '../articles/article-view.ts';
import { daysBetween } from '../days.ts';
import { groupByEach } from '../group-by-each.ts';
import { comparePublished, compareStrings } from '../order.ts';
import type { AgreementRow } from '../types.ts';
import { differenceRow, distinctAccounts } from './difference-row.ts';
import { ATTENDERS, type CountOfDay, countsIn } from './counts-of-day.ts';
import { areIncompatible, haveTwoSources, ratioOf } from './given-number.ts';
import type { RowContext } from './happening-rows.ts';
import { areOfOneStory, mayNameOneThing, nameOneEntity } from './one-story.ts';
import { markedSentence } from './placed-numbers.ts';
import { areSumsOfOneThing, sumsIn } from './measured-sums.ts';
import { reportedOn } from './reported-on.ts';

/** Minimum number of words, and share of those of the shorter sentence, that two sentences about one count have in common besides names and what is counted. */
const MIN_WORDS = 2;
const MIN_SHARE = 0.6;
/** Maximum ratio of two counts of one thing on one day. */
const MAX_RATIO = 5;
/** Without a day, two counts in the same words are of one thing if they are this near, and their articles at most this many days apart. */
const MAX_RATIO_WITHOUT_DAY = 1.25;
const MAX_DAYS = 7;

/**
 * Return a row for each thing that independent articles of one story count differently: “about 400 people attended the vigil on Sunday, the police said” and “about 900
 * people attended the vigil on Sunday, the council said”. The numbers have the same noun, their sentences the same day and mostly the same words; or the same words
 * follow the noun (“218 people on board”) and the numbers are near each other. Measurements and sums of money are compared by their unit (`measured-sums.ts`). Numbers of killed and injured people have series of their own.
 */
export function rivalCountRows(views: readonly ArticleView[], context: RowContext): AgreementRow[] {
  const counts = views.flatMap((view) => countsIn(view));
  const byDay = groupByEach(counts, ({ days, noun }) => days.map((day) => `${day} ${noun}`));
  const byPhrase = groupByEach(counts, ({ phrase, noun }) => (phrase === null ? [] : [`${noun} ${phrase}`]));
  const ofDays = [...byDay].map(([key, same]) => ({ day: key.slice(0, key.indexOf(' ')), rivals: rivalsAmong(same, areOfOneEvent, context) }));
  const inWords = [...byPhrase.values()].map((same) => ({ day: null, rivals: rivalsAmong(same, areNear, context) }));
  const byUnit = groupByEach(
    views.flatMap((view) => sumsIn(view)),
    ({ noun }) => [noun],
  );
  const sums = [...byUnit.values()].map((same) => ({ day: null, rivals: rivalsAmong(same, areSumsOfOneThing, context, nameOneEntity) }));
  // Two counts with one day and one phrase are one dispute.
  const listed = ofDays.flatMap(({ rivals }) => rivals.map((group) => new Set(group)));
  const others = inWords.map(({ day, rivals }) => ({
    day,
    rivals: rivals.filter((group) => !listed.some((ofDay) => group.every((rival) => ofDay.has(rival)))),
  }));
  return [...ofDays, ...others, ...sums].flatMap(({ day, rivals }) => rivals.map((group) => rowOf(group, day, context)));
}

/** Return groups of counts of one noun that are of one thing by `areOfOneThing`, in related articles, and cannot both be right: each differs from another of its group. */
function rivalsAmong<Count extends CountOfDay>(
  counts: readonly Count[],
  areOfOneThing: (a: Count, b: Count) => boolean,
  context: RowContext,
  areRelated = areOfOneStory,
): Count[][] {
  const areRivals = (a: Count, b: Count) =>
    a.view !== b.view && areOfOneThing(a, b) && areRelated(a.view, b.view) && mayBeOfOneThing(a, b, context) && haveIndependentSources(a, b, context);
  let groups: Count[][] = [];
  for (const [index, b] of counts.entries()) {
    for (const a of counts.slice(0, index).filter((each) => areRivals(each, b))) {
      const joined = groups.filter((group) => group.includes(a) || group.includes(b));
      groups = [...groups.filter((group) => !joined.includes(group)), [...new Set([...joined.flat(), a, b])]];
    }
  }
  return groups;
}

function areOfOneEvent(a: CountOfDay, b: CountOfDay): boolean {
  // A count of a later hour brings the earlier one up to date.
  if (isLaterCount(a.before) || isLaterCount(b.before)) return false;
  const shared = countShared(a.words, b.words);
  // A day has few events that one story tells of and to which people come: “the service” is enough.
  if (a.noun === ATTENDERS) return shared > 0 && ratioOf(a, b) <= MAX_RATIO;
  return shared >= MIN_WORDS && shared >= Math.min(a.words.size, b.words.size) * MIN_SHARE && ratioOf(a, b) <= MAX_RATIO;
}

function areNear(a: CountOfDay, b: CountOfDay): boolean {
  return ratioOf(a, b) <= MAX_RATIO_WITHOUT_DAY && daysBetween(a.view.day, b.view.day) <= MAX_DAYS;
}

/** Whether two numbers cannot both be right, and no name or number in their sentences says that they count different things. */
function mayBeOfOneThing(a: CountOfDay, b: CountOfDay, context: RowContext): boolean {
  if (!areIncompatible(a, b) || a.numbers.has(`#${String(b.figure.value)}`) || b.numbers.has(`#${String(a.figure.value)}`)) return false;
  return mayNameOneThing(a.names, b.names, context);
}

function haveIndependentSources(a: CountOfDay, b: CountOfDay, { areDependent }: RowContext): boolean {
  const [first, second] = a.speaker === null ? [a, b] : [b, a];
  return haveTwoSources(first, second) && !areDependent({ sentence: a.sentence.ref, speaker: a.speaker }, { sentence: b.sentence.ref, speaker: b.speaker });
}

function rowOf(counts: readonly CountOfDay[], day: string | null, context: RowContext): AgreementRow {
  const inOrder = counts.toSorted((a, b) => comparePublished(a.view.ref.published, b.view.ref.published) || compareStrings(a.view.ref.slug, b.view.ref.slug));
  const [first] = inOrder;
  const rowDay = day ?? first!.view.day;
  const accounts = inOrder.map((count) => ({
    value: figureLabel(count.figure),
    source: context.nameOf({ sentence: count.sentence.ref, speaker: count.speaker }),
    sentence: markedSentence(count, count.view),
  }));
  const row = {
    id: `counts-${first!.view.ref.slug}-${first!.figure.id}`,
    day: rowDay,
    label: day === null ? reportedOn(rowDay) : labelOf(rowDay),
    accounts: distinctAccounts(accounts),
    why: `${saysOf(first!, day)}, and the numbers cannot all be right.`,
    keys: inOrder.flatMap(({ sentence }) => [...sentence.keys]),
    articles: inOrder.map(({ view }) => view.ref.slug),
    weight: accounts.length,
  };
  return differenceRow(row, context);
}

/** Return what the reports do with a number: count the same thing, or give amounts of it. */
function saysOf({ figure: { counts, unit } }: CountOfDay, day: string | null): string {
  if (unit !== null || counts === null || isCurrency(counts)) return 'The reports give amounts of the same thing';
  return `The reports count the same thing${day === null ? '' : ' on the same day'}`;
}

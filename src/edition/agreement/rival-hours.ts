import { clockTimeIn, kindsAtHourIn, isLightWord, whichOfSeveral } from '../../analysis/english/disputes/index.ts';
import { kindOfDescription } from '../../analysis/english/speakers/index.ts';
import { labelOf } from '../../analysis/english/times/index.ts';
import { contentWords, countShared, withoutNumbers } from '../../compare/index.ts';
import type { ArticleView } from '../articles/article-view.ts';
import { groupByEach } from '../group-by-each.ts';
import { memoized } from '../memoize.ts';
import { compareStrings } from '../order.ts';
import { comparableSentences } from '../retellings/index.ts';
import type { AgreementRow } from '../types.ts';
import type { RowContext } from './happening-rows.ts';
import { areIndependentAccounts, onlySpeakerOf, rowOfValues, type ValuedSentence } from './rival-values.ts';

/** Minimum number of minutes between two moments that cannot both be right, and the same if one of them is given roughly. */
const MIN_MINUTES = 10;
const MIN_MINUTES_OF_ROUGH = 45;
/** Maximum number of minutes between two moments of one event: further apart, they are of two. */
const MAX_MINUTES = 240;
/** Minimum number of words in common, and share of those of the shorter sentence. */
const MIN_WORDS = 2;
const MIN_SHARE = 0.6;

/** A moment at which something happened, as a sentence says. */
interface Hour extends ValuedSentence {
  day: string;
  minutes: number;
  isRough: boolean;
  /** Its content words without names, times, numbers, its speaker, and verbs that say only that something happened. */
  words: ReadonlySet<string>;
  which: string;
  kinds: ReadonlySet<string>;
}

/**
 * Return a row for each event for which independent sources give different hours of one day: “the roof gave way at 7.40 a.m., vendors said” and “the roof collapsed at 8.15
 * a.m., the police said”. The sentences have most of their words in common, or tell of the same kind of
 * happening; a second explosion is another event than the first.
 */
export function rivalHourRows(views: readonly ArticleView[], context: RowContext): AgreementRow[] {
  const byDay = groupByEach(
    views.flatMap((view) => hoursIn(view)),
    ({ day }) => [day],
  );
  return [...byDay].flatMap(([day, same]): AgreementRow[] => {
    const rivals = same.filter((a) => same.some((b) => areRivals(a, b, context)));
    if (rivals.length === 0) return [];
    const inOrder = rivals.toSorted((a, b) => a.minutes - b.minutes || compareStrings(a.view.ref.slug, b.view.ref.slug));
    const why = 'The reports give different hours for the same event on the same day.';
    return [rowOfValues(inOrder, { kind: 'hours', day, label: labelOf(day), why }, context)];
  });
}

const hoursIn = memoized((view: ArticleView): Hour[] =>
  comparableSentences(view).flatMap((sentence): Hour[] => {
    const { text } = sentence.ref.excerpt;
    const days = new Set(sentence.times.flatMap(({ from, to }) => (from === to ? [from] : [])));
    const [day] = days;
    const speaker = onlySpeakerOf(sentence);
    if (days.size !== 1 || day! > view.day || speaker === undefined) return [];
    // Asked only of the few sentences with a day, because it takes longest.
    const time = clockTimeIn(text);
    if (time === null) return [];
    const ofSpeaker = contentWords(speaker?.name ?? '');
    const words = new Set([...withoutNumbers(sentence.words)].filter((word) => !ofSpeaker.has(word) && !isLightWord(word)));
    const label = `${String(Math.floor(time.minutes / 60)).padStart(2, '0')}:${String(time.minutes % 60).padStart(2, '0')}`;
    return [{ ...time, day: day!, sentence, speaker, view, label, words, which: whichOfSeveral(text), kinds: kindsAtHourIn(text) }];
  }),
);

function areRivals(a: Hour, b: Hour, context: RowContext): boolean {
  const apart = Math.abs(a.minutes - b.minutes);
  if (apart < (a.isRough || b.isRough ? MIN_MINUTES_OF_ROUGH : MIN_MINUTES) || apart > MAX_MINUTES || a.which !== b.which) return false;
  return (areOfOneEvent(a.words, b.words) || !a.kinds.isDisjointFrom(b.kinds)) && areIndependentAccounts(a, b, context);
}

/** Whether two sentences have most of their words in common, or one only names the event: “the collapse happened at”. */
function areOfOneEvent(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [shared, shorter] = [countShared(a, b), Math.min(a.size, b.size)];
  if (shared >= MIN_WORDS) return shared >= shorter * MIN_SHARE;
  const [only] = a.size <= b.size ? a : b;
  return shared === 1 && shorter === 1 && kindOfDescription(only!) === null && kindOfDescription(`the ${only!}`) === null;
}

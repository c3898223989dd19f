import { onceOnlyActIn } from '../../analysis/english/disputes/index.ts';
import { labelOf } from '../../analysis/english/times/index.ts';
import { contentWords, countShared, withoutNumbers } from '../../compare/index.ts';
import type { ArticleView } from '../articles/article-view.ts';
import { daysBetween } from '../days.ts';
import { compareStrings } from '../order.ts';
import { comparableSentences } from '../retellings/index.ts';
import type { AgreementRow } from '../types.ts';
import { listed } from '../listed.ts';
import type { RowContext } from './happening-rows.ts';
import { areIndependentAccounts, onlySpeakerOf, rowOfValues, type ValuedSentence } from './rival-values.ts';

/** Maximum number of days between two articles of one story. */
const MAX_DAYS = 14;
/** Maximum number of days between two days that are given for one act: further apart, they are of two things. */
const MAX_DAYS_OF_ACT = 31;

/** A day on which something that can happen only once happened, as a sentence says. */
interface OnceOnlyDay extends ValuedSentence {
  act: string;
  day: string;
  /** Content words of the sentence without names, times, numbers and the act. */
  words: ReadonlySet<string>;
}

/**
 * Return a row for each act that can happen only once and for which independent sources give different days: “the van was stolen on 3 November, the police said” and “the
 * owner of the van said that it was stolen on 6 November”. Besides the act, the sentences have a word in common.
 */
export function onceOnlyDayRows(views: readonly ArticleView[], context: RowContext): AgreementRow[] {
  const all = views.flatMap((view) => daysIn(view));
  return [...Map.groupBy(all, ({ act }) => act).values()].flatMap((same): AgreementRow[] => {
    const rivals = same.filter((a) => same.some((b) => areRivals(a, b, context)));
    if (rivals.length === 0) return [];
    const inOrder = rivals.toSorted((a, b) => compareStrings(a.day, b.day) || compareStrings(a.view.ref.slug, b.view.ref.slug));
    const labels = listed([...new Set(inOrder.map(({ label }) => label))]);
    const why = `It can have happened on one day only; the sources give different ones: ${labels}.`;
    return [rowOfValues(inOrder, { kind: 'once', day: inOrder.at(-1)!.day, label: labels, why }, context)];
  });
}

function daysIn(view: ArticleView): OnceOnlyDay[] {
  return comparableSentences(view).flatMap((sentence): OnceOnlyDay[] => {
    const act = onceOnlyActIn(sentence.ref.excerpt.text);
    const [time, ...others] = sentence.times;
    if (act === null || time === undefined || others.length > 0 || time.from !== time.to || time.from > view.day) return [];
    const speaker = onlySpeakerOf(sentence);
    if (speaker === undefined) return [];
    // “The owner of the van said that it was stolen”: the words of a speaker may name the thing.
    const without = contentWords(act);
    const words = new Set([...withoutNumbers(sentence.words)].filter((word) => !without.has(word)));
    return [{ act, day: time.from, label: labelOf(time.from), sentence, speaker, view, words }];
  });
}

function areRivals(a: OnceOnlyDay, b: OnceOnlyDay, context: RowContext): boolean {
  const apart = daysBetween(a.day, b.day);
  if (apart === 0 || apart > MAX_DAYS_OF_ACT || daysBetween(a.view.day, b.view.day) > MAX_DAYS) return false;
  return countShared(a.words, b.words) > 0 && areIndependentAccounts(a, b, context);
}

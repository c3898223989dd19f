import { lastActIn } from '../../analysis/english/disputes/index.ts';
import { labelOf } from '../../analysis/english/times/index.ts';
import { contentWords, withoutNumbers } from '../../compare/index.ts';
import type { ArticleView } from '../articles/article-view.ts';
import { daysBetween } from '../days.ts';
import { compareStrings } from '../order.ts';
import { comparableSentences } from '../retellings/index.ts';
import type { AgreementRow } from '../types.ts';
import { listed } from '../listed.ts';
import type { RowContext } from './happening-rows.ts';
import { areIndependentAccounts, onlySpeakerOf, rowOfValues, type ValuedSentence } from './rival-values.ts';

/** Maximum number of days between two articles that say when something was done for the last time: later, it may have been done again. */
const MAX_DAYS = 14;

/** A day on which something was done for the last time, as a sentence says. */
interface LastDay extends ValuedSentence {
  act: string;
  /** Content words of the sentence without names, times, the act and the speaker. */
  about: ReadonlySet<string>;
  day: string;
}

/**
 * Return a row for each act for whose last time independent sources give different days: “was last inspected on 9 December, the Board said” and “was last inspected on 14
 * January, the owner said”. Only one day can be the last, if both are before the articles.
 */
export function lastDayRows(views: readonly ArticleView[], context: RowContext): AgreementRow[] {
  const all = views.flatMap((view) => lastDaysIn(view));
  return [...Map.groupBy(all, ({ act }) => act).values()].flatMap((same): AgreementRow[] => {
    const rivals = same.filter((a) => same.some((b) => areRivals(a, b, context)));
    if (rivals.length === 0) return [];
    const inOrder = rivals.toSorted((a, b) => compareStrings(a.day, b.day) || compareStrings(a.view.ref.slug, b.view.ref.slug));
    const labels = listed([...new Set(inOrder.map(({ label }) => label))]);
    const why = `Only one day can be the last; the sources give different ones: ${labels}.`;
    return [rowOfValues(inOrder, { kind: 'last', day: inOrder.at(-1)!.day, label: labels, why }, context)];
  });
}

function lastDaysIn(view: ArticleView): LastDay[] {
  const { analysis, passages } = view.article;
  const sentences = comparableSentences(view);
  return sentences.flatMap((sentence): LastDay[] => {
    const last = lastActIn(sentence.ref.excerpt.text);
    const span = analysis.sentences.find(({ id }) => id === sentence.id)!;
    const speaker = onlySpeakerOf(sentence);
    if (last === null || speaker === undefined) return [];
    const { act, words } = last;
    const end = passages[sentence.passage]!.indexOf(words, span.start) + words.length;
    const time = analysis.times.find((each) => each.passage === sentence.passage && each.start >= end && each.end <= span.end);
    const [from, to] = [time?.earliest?.slice(0, 10), time?.latest?.slice(0, 10)];
    if (from === undefined || from !== to || from > view.day) return [];
    const about = sentence.words.difference(contentWords(`${words} ${act} ${speaker?.name ?? ''}`));
    return [{ act, about: withoutNumbers(about), day: from, label: labelOf(from), sentence, speaker, view }];
  });
}

/** Whether two sentences of one story give different last days, by independent sources, and may be about the same thing. */
function areRivals(a: LastDay, b: LastDay, context: RowContext): boolean {
  const [first, later] = a.day < b.day ? [a, b] : [b, a];
  if (a.day === b.day || daysBetween(a.view.day, b.view.day) > MAX_DAYS || later.day > first.view.day) return false;
  const mayBeOfOneThing = a.about.size === 0 || b.about.size === 0 || !a.about.isDisjointFrom(b.about);
  return mayBeOfOneThing && areIndependentAccounts(a, b, context);
}

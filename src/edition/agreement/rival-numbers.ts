import {
  beginsNewPart,
  disputesAccount,
  disputesNumber,
  giverIn,
  isBare,
  isCalledNumber,
  isCrowd,
  isPerThing,
  type Reference,
  referenceIn,
} from '../../analysis/english/disputes/index.ts';
import { figureLabel } from '../../analysis/english/figures/index.ts';
import { contentWords } from '../../compare/index.ts';
import type { ArticleView } from '../articles/article-view.ts';
import { comparableSentences } from '../retellings/index.ts';
import type { AgreementRow } from '../types.ts';
import { differenceRow } from './difference-row.ts';
import { areIncompatible, describedSpeaker, type Figure, type GivenNumber, haveTwoSources, mayBeOfOneThing, ratioOf } from './given-number.ts';
import type { RowContext } from './happening-rows.ts';
import { markedSentence, numbersIn, type PlacedNumber } from './placed-numbers.ts';
import { reportedOn } from './reported-on.ts';
import { rivalsInSentence } from './rivals-in-sentence.ts';

/** Units of what is measured. Sums and shares in the answer to an account may be of anything. */
const MEASURE = /^(?:mm|cm|m|km|in|ft|mi|mg|g|kg|t|ml|l|ha|m²|km²|m³|km\/h|°C|°F)$/u;
/** Maximum number of sentences between a number and one that is given after a dispute. */
const MAX_BETWEEN = 2;

/**
 * Return a row for each place where an article gives two numbers of one thing by two sources: “the organisers spoke of 2,000 people. Police put the crowd at 1,200.” The
 * words of the second number must refer to the first, a sentence between them must dispute it, or one sentence gives both in a form that only two numbers of one thing
 * have. Two numbers that can both be right make no row.
 */
export function rivalNumberRows(views: readonly ArticleView[], context: RowContext): AgreementRow[] {
  return views.flatMap((view) => pairsIn(view).map((pair) => rowOf(pair, view, context)));
}

function pairsIn(view: ArticleView): [GivenNumber, GivenNumber][] {
  const { analysis } = view.article;
  if (analysis.figures.length < 2) return [];
  const sentences = comparableSentences(view);
  const numbers = numbersIn(view);
  const inSentence = rivalsInSentence(numbers, view);
  const afterAnother = numbers.flatMap((second): [GivenNumber, GivenNumber][] => {
    if (second.figure.unit === null && isPerThing(second.after)) return [];
    const textBefore = sentences[second.index - 1]?.ref.excerpt.text ?? '';
    const isDisputed = disputesNumber(textBefore) || (MEASURE.test(second.figure.unit ?? '') && disputesAccount(textBefore));
    const reference = referenceIn(second.before, second.after) ?? (isDisputed ? AFTER_DISPUTE : null);
    // “Spoke of (6 million) for fire protection” may be any sum.
    if (reference === null || (isOfAnything(reference) && second.figure.unit !== null && !isDisputed && !isBare(second.after))) return [];
    const given = { ...second, speaker: second.speaker ?? giverOf(second) };
    const rivals = numbers
      // A dispute and “the true number” refer across paragraphs; “the figure” does not.
      .filter(({ figure }) => isDisputed || reference.crossesParagraphs || figure.passage === second.figure.passage)
      .filter(
        (first) =>
          isInPartBefore(first, second, view) || (first.index < second.index && second.index - first.index <= (isDisputed ? MAX_BETWEEN + 1 : reference.reach)),
      )
      .map((first) => ({ ...first, speaker: first.speaker ?? (reference.isDirect || isInPartBefore(first, second, view) ? giverOf(first) : null) }))
      .filter((first) => !isOfAnything(reference) || !givesOtherDay(given, first))
      .filter((first) => haveTwoSources(first, given) && areOfOneThing(first, given, reference) && areIncompatible(first, given));
    const nearest = Math.max(...rivals.map(({ index }) => index));
    const first = rivals.filter(({ index }) => index === nearest).sort((a, b) => ratioOf(a, second) - ratioOf(b, second))[0];
    return first === undefined ? [] : [[first, given]];
  });
  return [...inSentence, ...afterAnother.filter(([, second]) => !inSentence.some(([, other]) => other.figure === second.figure))];
}

/** Whether the sentence of a number gives a day that the sentence of another one does not: “last week he had spoken of 93” is an earlier count. */
function givesOtherDay({ sentence: { times } }: GivenNumber, { sentence: other }: GivenNumber): boolean {
  return times.length > 0 && !times.some(({ from }) => other.times.some((time) => time.from === from));
}

/** Whether words refer to an earlier number without a noun or a pronoun: “spoke of”. */
function isOfAnything({ noun, isDirect, change }: Reference): boolean {
  return noun === undefined && !isDirect && change === undefined;
}

/** Whether a number is in an earlier part of the sentence of another one: “the company said 212 were affected; the union said it was 260”. */
function isInPartBefore({ index, figure: first }: PlacedNumber, { index: other, figure: second }: PlacedNumber, { article }: ArticleView): boolean {
  return index === other && first.end <= second.start && beginsNewPart(article.passages[first.passage]!.slice(first.end, second.start));
}

/** The reference of a number after a sentence that disputes another one. */
const AFTER_DISPUTE: Reference = { noun: undefined, isFigure: false, isDirect: false, change: undefined, reach: MAX_BETWEEN + 1, crossesParagraphs: true };

/** Return the speaker whom only the words before a number name: “The defence puts the figure at”. */
function giverOf({ before, after }: PlacedNumber): GivenNumber['speaker'] {
  const name = giverIn(before, after);
  return name === null ? null : describedSpeaker(name);
}

/** Whether two numbers are of one thing, by the words of the second that refer to the first. */
function areOfOneThing(a: PlacedNumber, b: PlacedNumber, { noun, isFigure, isDirect, change }: Reference): boolean {
  if (!mayBeOfOneThing(a, b)) return false;
  const [counted, other] = [a.figure.counts, b.figure.counts];
  if (change !== undefined) return b.figure.unit !== null && directionOf(a.before) !== null && directionOf(a.before) === directionOf(change);
  if (isDirect) return (a.figure.unit !== null || counted !== null || isCalledNumber(a.before)) && (other === null || other === counted);
  if (!isTotal(a.figure) || !isTotal(b.figure) || (a.figure.scope === 'each') !== (b.figure.scope === 'each')) return false;
  if (isFigure && b.index - a.index === 1 && counted === null && other === null) return true;
  if (noun === undefined)
    return a.figure.unit !== null || (counted === null ? other === null && isCalledNumber(a.before) : other === null || counted === other);
  return a.figure.unit !== null || (counted !== null && (other === null || counted === other || !isCrowd(noun)));
}

/** Whether a figure is a total or a measurement: “26 for each boat” is neither. */
function isTotal({ scope, unit }: Figure): boolean {
  return scope !== 'each' || unit !== null;
}

/** Return the direction of a change in some words, “increase” or “decrease”; null if they name none or both. */
function directionOf(text: string): string | null {
  const words = contentWords(text);
  const directions = ['increase', 'decrease'].filter((word) => words.has(word));
  return directions.length === 1 ? directions[0]! : null;
}

function rowOf([first, second]: [GivenNumber, GivenNumber], view: ArticleView, context: RowContext): AgreementRow {
  const { day, ref } = view;
  const sources = [first, second].map(({ sentence, speaker }) => context.nameOf({ sentence: sentence.ref, speaker }));
  const labels = [first, second].map(({ figure }) => figureLabel(figure));
  const row = {
    id: `rival-${ref.slug}-${second.figure.id}`,
    day,
    label: reportedOn(day),
    accounts: [first, second].map((given, index) => ({ value: labels[index]!, source: sources[index]!, sentence: markedSentence(given, view) })),
    why: 'The article gives both numbers for the same thing, each with its source.',
    keys: [...first.sentence.keys, ...second.sentence.keys],
    articles: [ref.slug],
    weight: 2,
  };
  return differenceRow(row, context);
}

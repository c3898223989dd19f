import { countsPeople, numbersIn } from '../../analysis/english/comparison/index.ts';
import { contentWords, withoutNumbers } from '../content-words.ts';
import { areSameFigure, countTheSame, haveSameNumber, isUnclearIfSame, numberAndUnit } from '../figures.ts';
import { circumstances, figureItem, withOtherNotes } from '../items.ts';
import { textOf } from '../text-of.ts';
import type { ContentComparer } from '../content.ts';
import type { ComparedArticle, ComparedFigure, Side } from '../types.ts';
import { containsPhrase, countShared } from '../words.ts';
import type { Kind } from './kind.ts';

/** Up to this number, a text may name the things instead of counting them: “two armed groups”. */
const MAX_LISTED = 4;

/** The figures that articles give. */
export const FIGURES: Kind<ComparedFigure> = {
  id: 'figures',
  name: 'Figures',
  itemsIn: ({ figures }) => figures,
  isSame: (one, _, other) => areSameFigure(one, other),
  isInText: (one, _, article) => one.what !== '' && !article.figures.some((each) => haveSameNumber(one, each)) && givesFigure(textOf(article), one),
  mayBeIn: mayGiveFigure,
  itemOf(one, article, same, { figures }) {
    const unclear = same.length > 0 ? [] : figures.filter((each) => haveSameNumber(one, each) && isUnclearIfSame(one, each)).map(figureWords);
    const item = figureItem(one, article, figureWords(one));
    const hasSameNote = same.some((each) => circumstances(each) === item.note);
    return { ...item, note: withOtherNotes(item.note, hasSameNote ? [] : same.length > 0 ? same.map(circumstances) : unclear) };
  },
};

/** Whether a text contains the number, the unit and the things counted word for word: “1,293 houses” does not give 293 houses. */
function givesFigure(text: string, figure: ComparedFigure): boolean {
  const { number, unit } = numberAndUnit(figure);
  return containsPhrase(joinDigits(text), joinDigits([number, unit, figure.what].filter((part) => part !== '').join(' ')));
}

/** Replace the separators in numbers by letters, so that a part of a number is not matched as a number. */
function joinDigits(text: string): string {
  return text.replace(/(?<=\p{N})[.,](?=\p{N})/gu, 'x');
}

function figureWords({ label, what }: ComparedFigure): string {
  return what === '' ? label : `${label} ${what}`;
}

/** From this number on, two equal counts of people are possibly one, whatever they are called: “140 people” and “140 jobs”. Smaller numbers recur by chance. */
const MIN_TELLING = 10;
/** Minimum number of words and names that the sentences of smaller equal counts have in common, if they may be one. */
const MIN_SHARED = 2;
/** Whether two equal figures are shares, sums or measurements, or count people under two names; small ones only in sentences that may be about one thing. */
function mayBeOne(one: ComparedFigure, other: ComparedFigure, areOfOneThing: () => boolean): boolean {
  if (!haveSameNumber(one, other)) return false;
  // A bare number may count anything.
  if (isUnclearIfSame(one, other)) return true;
  const countPeople = countsPeople(one.what) && countsPeople(other.what);
  return one.low >= MIN_TELLING ? numberAndUnit(one).unit !== '' || countPeople : countPeople && areOfOneThing();
}

/**
 * Whether another article, given with its side, may give a figure: it has the number and does not clearly count something else with it, it counts as many people under
 * another name, or it may name the things counted or, for none, say so in words (“without injury”).
 */
function mayGiveFigure(figure: ComparedFigure, own: ComparedArticle, article: ComparedArticle, side: Side, contents: ContentComparer): boolean {
  const { number } = numberAndUnit(figure);
  const numbers = numbersIn(number);
  if (figure.low === 0 || (figure.series === null && figure.low <= MAX_LISTED)) return true;
  const areOfOneThing = (other: ComparedFigure): boolean => {
    const [happenings, content] = [own.sentences[figure.sentence]?.happenings, contents[side === 'a' ? 'b' : 'a'][figure.sentence]];
    const [there, contentThere] = [article.sentences[other.sentence]?.happenings, contents[side][other.sentence]];
    if (happenings?.some((id) => there?.includes(id)) === true) return true;
    if (content === undefined || contentThere === undefined) return false;
    const words = withoutNumbers(content.words);
    return countShared(words, contentThere.words) + countShared(content.names, contentThere.names) >= MIN_SHARED;
  };
  if (article.figures.some((other) => mayBeOne(figure, other, () => areOfOneThing(other)))) return true;
  if (![...numbers].some((each) => numbersIn(textOf(article)).has(each))) return false;
  const same = article.figures.filter((other) => [...numbersIn(numberAndUnit(other).number)].some((each) => numbers.has(each)));
  return (
    same.length === 0 ||
    same.some(
      (other) => other.what === '' || figure.what === '' || countTheSame(figure, other) || countShared(contentWords(figure.what), contentWords(other.what)) > 0,
    )
  );
}

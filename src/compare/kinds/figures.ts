import { contentWords, countShared } from '../content-words.ts';
import { areSameFigure, countTheSame, haveSameNumber, isUnclear, numberAndUnit } from '../figures.ts';
import { circumstances, figureItem, withOther } from '../items.ts';
import { numbersIn } from '../says.ts';
import { textOf } from '../text-of.ts';
import type { ComparedArticle, ComparedFigure } from '../types.ts';
import { hasWords } from '../words.ts';
import type { Kind } from './kind.ts';

/** Numbers up to this one count what a text may list by name: “two armed groups”. */
const SMALL = 4;

/** The figures that articles give. */
export const FIGURES: Kind<ComparedFigure> = {
  id: 'figures',
  name: 'Figures',
  of: ({ figures }) => figures,
  isSame: (one, _, other) => areSameFigure(one, other),
  isIn: (one, _, article) => one.what !== '' && !article.figures.some((each) => haveSameNumber(one, each)) && givesFigure(textOf(article), one),
  mayBeIn: (one, _, article) => mayGiveFigure(one, article),
  itemOf(one, article, same, { figures }) {
    const unclear = same.length > 0 ? [] : figures.filter((each) => haveSameNumber(one, each) && isUnclear(one, each)).map(wordsOfFigure);
    const item = figureItem(one, article, wordsOfFigure(one));
    const isOne = same.some((each) => circumstances(each) === item.note);
    return { ...item, note: withOther(item.note, isOne ? [] : same.length > 0 ? same.map(circumstances) : unclear) };
  },
};

/** Whether a text gives a figure in the very words of its number, unit and thing counted: “1,293 houses” does not give 293 houses. */
function givesFigure(text: string, figure: ComparedFigure): boolean {
  const { number, unit } = numberAndUnit(figure);
  return hasWords(inOneWord(text), inOneWord([number, unit, figure.what].filter((part) => part !== '').join(' ')));
}

/** Turn each number into a single word, so that no part of it is taken for a number. */
function inOneWord(text: string): string {
  return text.replace(/(?<=\p{N})[.,](?=\p{N})/gu, 'x');
}

function wordsOfFigure({ label, what }: ComparedFigure): string {
  return what === '' ? label : `${label} ${what}`;
}

/** Whether another article may give a figure: it has the number without saying clearly that it is of something else, or may list what is counted by name. */
function mayGiveFigure(figure: ComparedFigure, article: ComparedArticle): boolean {
  const { number } = numberAndUnit(figure);
  const own = numbersIn(number);
  if (figure.series === null && figure.low <= SMALL) return true;
  if (![...own].some((each) => numbersIn(textOf(article)).has(each))) return false;
  const same = article.figures.filter((other) => [...numbersIn(numberAndUnit(other).number)].some((each) => own.has(each)));
  return (
    same.length === 0 ||
    same.some(
      (other) => other.what === '' || figure.what === '' || countTheSame(figure, other) || countShared(contentWords(figure.what), contentWords(other.what)) > 0,
    )
  );
}

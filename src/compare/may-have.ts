import { countShared } from './content-words.ts';
import { countTheSame, haveDayInCommon, numberAndUnit } from './figures.ts';
import type { Likenesses } from './likeness.ts';
import { numbersIn } from './says.ts';
import { textOf } from './text-of.ts';
import type { ComparedArticle, ComparedClaim, ComparedDate, ComparedFigure, ComparedName, ComparedSource, Side } from './types.ts';
import { fold } from './words.ts';

/** Share of the words of a statement, with a meaning, from which a sentence may make it in other words. */
const MAY_SAY = 0.2;
const HALF = 0.5;
/** Of the same speaker, one word in so many is enough. */
const FEW_OF_SPEAKER = 3;
/** Minimum number of such words in common; so many are enough in a statement of any length. */
const MIN_IN_COMMON = 2;
const MANY_IN_COMMON = 3;
/** A statement of fewer words with a meaning may be anything. */
const MIN_WORDS = 2;
/** Numbers up to this one count what a text may list by name: “two armed groups”. */
const SMALL = 4;
/** Letters by which a name and a word made from it begin alike: “Russia” and “Russian”. */
const STEM = 5;

/** Whether another article may name something by a part of its name or by a word made from it: “Russian” for Russia, “Reyes” for Ana Reyes. */
export function mayName({ name, type }: Pick<ComparedName, 'name' | 'type'>, article: ComparedArticle): boolean {
  const parts = fold(name).match(/\p{L}{3,}/gu) ?? [];
  const telling = type === 'person' ? parts.slice(-1) : parts.filter((part) => part.length > 3 && !isOfAnyName(part));
  const text = [textOf(article), ...article.sources.map((source) => source.name)].join(' ');
  const words = fold(text).match(/\p{L}{3,}/gu) ?? [];
  return telling.some((part) => words.some((word) => word.startsWith(part.slice(0, Math.max(STEM, part.length - 2))) || word === part));
}

/** Words that names of bodies and places share. */
const OF_ANY_NAME = new Set(
  'oblast region district city town village state national federal ministry department service office agency committee council group party union university institute center centre company corporation association movement legion forces troops river street united republic people peoples north south east west northern southern eastern western'.split(
    ' ',
  ),
);

function isOfAnyName(word: string): boolean {
  return OF_ANY_NAME.has(word);
}

/** Whether another article gives a date that may be the same: “May” for 3 May. */
export function mayGiveDate(date: ComparedDate, { dates }: ComparedArticle): boolean {
  return dates.some((other) => haveDayInCommon(date, other));
}

/** Whether another article may give a figure: it has the number without saying clearly that it is of something else, or may list what is counted by name. */
export function mayGiveFigure(figure: ComparedFigure, article: ComparedArticle): boolean {
  const { number } = numberAndUnit(figure);
  const own = numbersIn(number);
  if (figure.series === null && figure.low <= SMALL) return true;
  if (![...own].some((each) => numbersIn(textOf(article)).has(each))) return false;
  const same = article.figures.filter((other) => [...numbersIn(numberAndUnit(other).number)].some((each) => own.has(each)));
  return same.length === 0 || same.some((other) => other.what === '' || figure.what === '' || countTheSame(figure, other));
}

/** Whether another article may make a statement in other words, given by its side. */
export function maySay(claim: ComparedClaim, own: ComparedArticle, article: ComparedArticle, side: Side, likenesses: Likenesses): boolean {
  const content = likenesses.contentOf(claim.text, own, claim.in);
  if (content.words.size < MIN_WORDS) return true;
  return article.sentences.some((sentence, index) => {
    const words = countShared(content.words, likenesses[side][index]!.words);
    const isOfEvent = own.sentences[claim.in]?.tells?.some((id) => sentence.tells?.includes(id)) === true;
    const isOfSpeaker = article.claims.some((other) => other.in === index && other.speaker === claim.speaker);
    if (words >= MANY_IN_COMMON || (words > 0 && (isOfEvent || (isOfSpeaker && words * FEW_OF_SPEAKER >= content.words.size)))) return true;
    const share = words / content.words.size;
    return share >= HALF || (words >= MIN_IN_COMMON && share >= MAY_SAY);
  });
}

/** Whether another article may have a source: it names it, or a source of a part of its name. */
export function mayHaveSource({ name }: ComparedSource, article: ComparedArticle): boolean {
  const folded = fold(name);
  const last = /\p{L}{3,}$/u.exec(folded)?.[0] ?? folded;
  const text = fold(textOf(article));
  return (
    article.sources.some((other) => fold(other.name).includes(folded) || folded.includes(fold(other.name))) || text.includes(folded) || hasWord(text, last)
  );
}

function hasWord(text: string, word: string): boolean {
  return text.split(/[^\p{L}]+/u).includes(word);
}

import { contentWords, countShared } from './content-words.ts';
import { countTheSame, haveDayInCommon, numberAndUnit } from './figures.ts';
import type { Content, Likenesses } from './likeness.ts';
import { numbersIn } from './says.ts';
import { textOf } from './text-of.ts';
import type { ComparedArticle, ComparedClaim, ComparedDate, ComparedFigure, ComparedName, ComparedSource, Side } from './types.ts';
import { fold, hasWords } from './words.ts';

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
  if (type !== 'person' && mayNameInShort(name, article)) return true;
  const parts = fold(name).match(/\p{L}{3,}/gu) ?? [];
  const telling = type === 'person' ? parts.slice(-1) : parts.filter((part) => part.length > 3 && !isOfAnyName(part));
  const text = [textOf(article), ...article.sources.map((source) => source.name)].join(' ');
  const words = fold(text).match(/\p{L}{3,}/gu) ?? [];
  return telling.some((part) => words.some((word) => word.startsWith(part.slice(0, Math.max(STEM, part.length - 2))) || word === part));
}

/** Minimum number of letters of a short form: two letters are the short form of too much. */
const MIN_INITIALS = 3;

/** Whether an article has the initials of a name, or a name with these initials: “EPA” and “Environmental Protection Agency”. */
function mayNameInShort(name: string, article: ComparedArticle): boolean {
  const initials = initialsOf(name);
  if (initials.length >= MIN_INITIALS && hasWords(textOf(article), initials)) return true;
  return new RegExp(`^\\p{Lu}{${MIN_INITIALS},}$`, 'u').test(name) && article.names.some((other) => initialsOf(other.name).includes(name));
}

function initialsOf(name: string): string {
  return (name.match(/(?<![\p{L}\p{N}’'])\p{Lu}/gu) ?? []).join('');
}

/** Whether the text of an article has a name, and not only as a part of a longer one that it names: “Election Commission of Kestria” does not name Kestria. */
export function isNamedIn({ key, name }: Pick<ComparedName, 'key' | 'name'>, article: ComparedArticle): boolean {
  const longer = article.names.filter((other) => other.key !== key && other.name !== name && hasWords(other.name, name));
  return hasWords(
    longer.reduce((text, other) => text.replaceAll(other.name, ' '), textOf(article)),
    name,
  );
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

/** Whether another article gives a date that may be the same: “May” for 3 May, or a weekday or month that was not read as a date, as in “since Sunday night”. */
export function mayGiveDate(date: ComparedDate, { dates, sentences }: ComparedArticle): boolean {
  if (dates.some((other) => haveDayInCommon(date, other))) return true;
  const dated = new Set(dates.flatMap(({ in: own }) => own));
  const names = new Set([...daysOf(date).map((day) => WEEKDAY.format(day)), ...[date.from, date.to].map((day) => MONTH.format(Date.parse(day)))]);
  return sentences.some(({ text }, index) => !dated.has(index) && [...names].some((name) => hasWords(text, name)));
}

const WEEKDAY = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });
const DAY = 86_400_000;
/** In a longer period no day is told by its weekday. */
const MAX_DAYS = 3;

/** The days of a short period, in milliseconds; none of a longer one. */
function daysOf({ from, to }: ComparedDate): number[] {
  const [first, last] = [Date.parse(from), Date.parse(to)];
  const count = (last - first) / DAY + 1;
  return count > MAX_DAYS ? [] : Array.from({ length: count }, (_, index) => first + index * DAY);
}

/** Whether another article may give a figure: it has the number without saying clearly that it is of something else, or may list what is counted by name. */
export function mayGiveFigure(figure: ComparedFigure, article: ComparedArticle): boolean {
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

/** Whether another article may make a statement in other words, given by its side. */
export function maySay(claim: ComparedClaim, own: ComparedArticle, article: ComparedArticle, side: Side, likenesses: Likenesses): boolean {
  const content = likenesses.contentOf(claim.text, own, claim.in);
  if (content.words.size < MIN_WORDS) return true;
  return article.sentences.some((sentence, index) => {
    if (isOfDayAndName(content, likenesses[side][index]!)) return true;
    const words = countShared(content.words, likenesses[side][index]!.words);
    const isOfEvent = own.sentences[claim.in]?.tells?.some((id) => sentence.tells?.includes(id)) === true;
    // “Belousov named three groups” tells what he said without a verb of saying.
    const isOfSpeaker =
      article.claims.some((other) => other.in === index && other.speaker === claim.speaker) ||
      article.names.some(({ key, in: own }) => key === claim.speaker && own.includes(index));
    if (words >= MANY_IN_COMMON || (words > 0 && (isOfEvent || (isOfSpeaker && words * FEW_OF_SPEAKER >= content.words.size)))) return true;
    const share = words / content.words.size;
    return share >= HALF || (words >= MIN_IN_COMMON && share >= MAY_SAY);
  });
}

/** Whether both give one day, and name one: “will visit the town on Monday” and “walked through the town on Monday” may be the plan and what came of it. */
function isOfDayAndName(one: Content, other: Content): boolean {
  const isDay = ({ from, to }: { from: string; to: string }) => from === to;
  const isOfDay = one.dates.some((date) => isDay(date) && other.dates.some((each) => isDay(each) && date.from === each.from));
  return isOfDay && [...one.names].some((key) => other.names.has(key));
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

import { digest } from './digest.ts';
import type { Passage, Sentence, Span } from './types.ts';

const words = (list: string): Set<string> => new Set(list.split(' '));

/** Abbreviations that something always follows: “Mr. Okafor”, “e.g. tanks”. */
const NEVER_LAST = words(
  'mr mrs ms mx dr prof gen col lt maj capt cpl sgt adm cmdr gov sen rep rev hon fr pres supt insp mt ft vs cf eg ie e.g i.e viz approx ca fig figs pp vol ed eds st sts messrs mme mlle',
);
/** Abbreviations that may end a sentence: the next word decides. */
const MAY_BE_LAST = words(
  'inc ltd corp co plc llc bros jr sr esq phd ph.d etc al dept univ assn ave blvd rd est jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri a.m p.m',
);
/** Abbreviations only before a number: “No. 5”, “p. 12”. */
const BEFORE_NUMBER = words('no nos p art sec ch');
/** Words that begin a sentence and are no name: after “U.S.” or “Inc.” they say that a new one has begun. */
const OPENERS = words(
  'a an the this that these those he she it they we you i his her its their our my there here in on at by for from with without after before since until when while where as if but and or so yet however meanwhile also although though because during despite both all some many most more several one two three no not what who why how to under over about according earlier later last next now then still only even',
);
const SPEECH = /^(?:[\p{L}\p{M}.'’-]+\s+){1,4}?(?:said|says|asked|asks|told|tells|replied|added|adds|wrote|writes|shouted|cried|answered|insisted|warned)\b/u;

const TERMINATORS = /[.!?…。！？؟۔।]+/g;
const FULL_WIDTH = new Set('。！？');
const CLOSERS = new Set('"\'”’)]»›」』');
const OPENING = /["'“‘„«‹([「『¿¡\-–—]/;
const SPACE = /\s/;
/** White space that is more or other than one blank. */
const UNEVEN_SPACE = /\s{2,}|[^\S ]/g;
const DIGIT = /\p{N}/u;
const LOWER = /\p{Ll}/u;
const WORD_BEFORE = /[\p{L}\p{M}\p{N}.'’-]/u;
/** A parenthesis longer than this many UTF-16 units is prose of its own and may be split. */
const LONGEST_PARENTHESIS = 300;
/** How far back an abbreviation is looked for, and how far ahead a verb of speech. */
const LOOK = 80;

/** Passages → their sentences, in order. White space around a sentence is no part of it; closing quotation marks are. */
export function splitSentences(passages: Passage[]): Sentence[] {
  const sentences: Sentence[] = [];
  const occurrences = new Map<string, number>();
  passages.forEach(({ text }, passage) => {
    let start = 0;
    for (const end of [...boundaries(text), text.length]) {
      const span = trimmed(text, start, end);
      start = end;
      if (span.start === span.end) continue;
      const id = `s-${digest(text.slice(span.start, span.end).replace(UNEVEN_SPACE, ' '))}`;
      const occurrence = (occurrences.get(id) ?? 0) + 1;
      occurrences.set(id, occurrence);
      sentences.push({ ...span, passage, id: occurrence === 1 ? id : `${id}-${occurrence}` });
    }
  });
  return sentences;
}

function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && SPACE.test(text.charAt(start))) start++;
  while (end > start && SPACE.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** Offsets just behind each sentence but the last. */
function boundaries(text: string): number[] {
  const found: number[] = [];
  const inParenthesis = parentheses(text);
  let sentenceStart = 0;
  for (const { 0: mark, index } of text.matchAll(TERMINATORS)) {
    const marks = { start: index, end: index + mark.length };
    let end = marks.end;
    while (end < text.length && CLOSERS.has(text.charAt(end))) end++;
    let next = end;
    while (next < text.length && SPACE.test(text.charAt(next))) next++;
    if (next === text.length) break;
    const gap = next > end || FULL_WIDTH.has(text.charAt(marks.end - 1));
    if (!gap || inParenthesis(end - 1)) continue;
    if (endsSentence(text, marks, end, next, sentenceStart)) {
      found.push(end);
      sentenceStart = next;
    }
  }
  return found;
}

/** `marks` are the full stop or the like, `end` lies behind closing quotes, `next` at the first character after white space. */
function endsSentence(text: string, marks: Span, end: number, next: number, sentenceStart: number): boolean {
  let opening = next;
  while (opening < text.length && opening < next + 4 && OPENING.test(text.charAt(opening))) opening++;
  const follower = String.fromCodePoint(text.codePointAt(opening) ?? 32);
  if (LOWER.test(follower)) return false;
  // “Is it over?” Okafor asked.
  if (end > marks.end && SPEECH.test(text.slice(next, next + LOOK))) return false;
  const mark = text.slice(marks.start, marks.end);
  if (mark.includes('…') || (/^\.{2,}$/.test(mark) && mark.length !== 4)) return end > marks.end && /["”’»]/.test(text.slice(marks.end, end));
  if (mark !== '.' || end > marks.end) return true;
  return stopEndsSentence(text, marks.start, opening, DIGIT.test(follower), sentenceStart);
}

/** Whether the full stop at `stop` is more than the mark of an abbreviation, an initial or a list's number. */
function stopEndsSentence(text: string, stop: number, next: number, numberFollows: boolean, sentenceStart: number): boolean {
  let start = stop;
  while (start > sentenceStart && start > stop - LOOK && WORD_BEFORE.test(text.charAt(start - 1))) start--;
  const word = text.slice(start, stop).replace(/^['’.-]+/, '');
  const lower = word.toLowerCase();
  if (start === sentenceStart && /^(?:\p{N}{1,3}|\p{L})$/u.test(word)) return false;
  if (NEVER_LAST.has(lower)) return false;
  if (BEFORE_NUMBER.has(lower)) return !numberFollows;
  const initial = /^\p{Lu}$/u.test(word);
  const initialism = /^\p{L}(?:\.\p{L})+$/u.test(word);
  if (!initial && !initialism && !MAY_BE_LAST.has(lower)) return true;
  const follower = /^[\p{L}\p{M}]*/u.exec(text.slice(next, next + LOOK))?.[0].toLowerCase() ?? '';
  return OPENERS.has(follower);
}

/** Whether an offset lies within a parenthesis that is short enough to belong to one sentence. */
function parentheses(text: string): (offset: number) => boolean {
  const spans: Span[] = [];
  const open: number[] = [];
  for (let i = text.indexOf('('); i >= 0 && i < text.length; i++) {
    const character = text.charAt(i);
    if (character === '(') open.push(i);
    else if (character === ')') {
      const start = open.pop();
      if (start === undefined || i - start > LONGEST_PARENTHESIS) continue;
      while (spans.length > 0 && (spans.at(-1)?.start ?? -1) > start) spans.pop();
      spans.push({ start, end: i });
    }
  }
  let at = 0;
  return (offset) => {
    while (at < spans.length && (spans[at]?.end ?? 0) <= offset) at++;
    const span = spans[at];
    return span !== undefined && span.start < offset;
  };
}

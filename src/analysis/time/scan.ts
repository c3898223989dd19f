import { articles, countWords, ordinalWords, quantityFirstWords, timeWords, whichWords } from './first-words.ts';
import { parsers } from './grammar.ts';
import type { Parser, Proposal, Words } from './types.ts';

/** Parsers by the word that their phrases begin with. */
const byFirstWord = new Map<string, Parser[]>();
for (const parser of parsers) {
  for (const word of new Set(parser.first)) byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), parser]);
}

/** Words that begin phrases of time and as many others. */
const openers = new Set([...articles, ...whichWords, ...countWords, ...quantityFirstWords, ...ordinalWords]);
/** Words that are of time by themselves: months, units, “ago”. The parsers of an opener are asked only where one follows. */
const triggers = new Set([...timeWords, ...[...byFirstWord.keys()].filter((word) => !openers.has(word))]);
/** A phrase has such a word within so many characters of its beginning. */
const REACH = 70;

const longestWord = Math.max(...[...byFirstWord.keys(), ...triggers].map((word) => word.length));

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Letters and digits; beyond ASCII everything but the punctuation that news uses, which is near enough for finding words. */
function isWordCode(code: number): boolean {
  if (code < 128) return isDigit(code) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return code >= 0xc0 && !(code >= 0x2000 && code <= 0x206f) && code !== 0xd7 && code !== 0xf7;
}

/** Groups of a match, in lower case. */
function lowerCased(groups: Record<string, string | undefined> | undefined): Record<string, string | undefined> {
  const lower: Record<string, string | undefined> = {};
  for (const name in groups) lower[name] = groups[name]?.toLowerCase();
  return lower;
}

/** A word at which a phrase may begin, or that tells that one is near. */
interface Place {
  start: number;
  asked: readonly Parser[];
  trigger: boolean;
}

/** The words of a text that have to do with time, in order: one pass. */
function placesIn(text: string): Place[] {
  const places: Place[] = [];
  let start = 0;
  while (start < text.length) {
    if (!isWordCode(text.charCodeAt(start))) {
      start += 1;
      continue;
    }
    let end = start + 1;
    while (end < text.length && isWordCode(text.charCodeAt(end))) end += 1;
    if (isDigit(text.charCodeAt(start))) places.push({ start, asked: byFirstWord.get('#') ?? [], trigger: true });
    else if (end - start <= longestWord) {
      const word = text.slice(start, end).toLowerCase();
      const asked = byFirstWord.get(word);
      const trigger = triggers.has(word);
      if (asked || trigger) places.push({ start, asked: asked ?? [], trigger });
    }
    start = end;
  }
  return places;
}

/** How a document writes dates. */
type Style = Pick<Words, 'publishedYear' | 'monthFirst'>;

/** Add what the parsers make of the words at a place. */
function ask({ start, asked }: Place, text: string, style: Style, proposals: Proposal[]): void {
  for (const parser of asked) {
    parser.pattern.lastIndex = start;
    const match = parser.pattern.exec(text);
    if (!match) continue;
    const readings = parser.read({ groups: lowerCased(match.groups), match, ...style }) ?? [];
    for (const reading of Array.isArray(readings) ? readings : [readings]) proposals.push({ start, end: start + match[0].length, ...reading });
  }
}

/** Every proposal of every parser for a text, in order of their start. Each parser is asked only where a phrase of its can begin. */
export function propose(text: string, style: Style): Proposal[] {
  const places = placesIn(text);
  const proposals: Proposal[] = [];
  let nextTrigger = Infinity;
  for (let index = places.length - 1; index >= 0; index -= 1) {
    const place = places[index] as Place;
    if (place.trigger) nextTrigger = place.start;
    if (place.asked.length > 0 && nextTrigger - place.start <= REACH) ask(place, text, style, proposals);
  }
  // Read from the end, and a parser may read a second time later in its phrase: back into the order of the text.
  return proposals.sort((a, b) => a.start - b.start);
}

import { parsers } from './grammar.ts';
import type { Parser, Proposal, Words } from './types.ts';

/** What a word tells: by number, the parsers whose phrases can begin with it, and those whose phrases hold it. */
interface TriggerEntry {
  begin: number[];
  hold: number[];
}

const told = new Map<string, TriggerEntry>();
parsers.forEach(({ first, holds = [] }, number) => {
  for (const word of new Set(first)) triggersFor(word).begin.push(number);
  for (const word of new Set(holds)) triggersFor(word).hold.push(number);
});

function triggersFor(word: string): TriggerEntry {
  const known = told.get(word) ?? { begin: [], hold: [] };
  told.set(word, known);
  return known;
}

/** Where the next word that a phrase of each parser holds stands while none was seen; a parser that asks for none has one everywhere. */
const NONE_SEEN = Float64Array.from(parsers, ({ holds }) => (holds ? Infinity : -Infinity));
/** A phrase holds its word within so many characters of its beginning. */
const REACH = 70;

/** More digits than begin the phrases of any parser. */
const DIGITS = '#####';
const longestWord = Math.max(...[...told.keys()].map((word) => word.length));

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

/** Visit the words of a text that have to do with time, from the last to the first. */
function visitWords(text: string, visit: (start: number, tells: TriggerEntry) => void): void {
  let end = text.length;
  while (end > 0) {
    if (!isWordCode(text.charCodeAt(end - 1))) {
      end -= 1;
      continue;
    }
    let start = end - 1;
    while (start > 0 && isWordCode(text.charCodeAt(start - 1))) start -= 1;
    let digits = 0;
    while (isDigit(text.charCodeAt(start + digits))) digits += 1;
    const word = digits > 0 ? DIGITS.slice(0, digits) : end - start <= longestWord ? text.slice(start, end).toLowerCase() : '';
    const tells = told.get(word);
    if (tells) visit(start, tells);
    end = start;
  }
}

/** How a document writes dates. */
type Style = Pick<Words, 'publishedYear' | 'monthFirst'>;

/** Add what a parser makes of the words at an offset. */
function ask(parser: Parser, start: number, text: string, style: Style, proposals: Proposal[]): void {
  parser.pattern.lastIndex = start;
  const match = parser.pattern.exec(text);
  if (!match) return;
  const readings = parser.read({ groups: lowerCased(match.groups), match, ...style }) ?? [];
  for (const reading of Array.isArray(readings) ? readings : [readings]) proposals.push({ start, end: start + match[0].length, ...reading });
}

/** Every proposal of every parser for a text, in order of their start. Each parser is asked only where a phrase of its can begin. */
export function propose(text: string, style: Style): Proposal[] {
  const proposals: Proposal[] = [];
  const next = NONE_SEEN.slice();
  visitWords(text, (start, { begin, hold }) => {
    for (const number of hold) next[number] = start;
    for (const number of begin) if (next[number]! - start <= REACH) ask(parsers[number]!, start, text, style, proposals);
  });
  // Read from the end, and a parser may read a second time later in its phrase: back into the order of the text.
  return proposals.sort((a, b) => a.start - b.start);
}

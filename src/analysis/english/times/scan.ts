import { parsers } from './grammar.ts';
import type { Parser, Proposal, ParserInput } from './types.ts';

/** Indexes in `parsers` of the parsers for which a word is a first word, and of those for which it is a required word. */
interface ParserIndexes {
  first: number[];
  required: number[];
}

const indexesByWord = new Map<string, ParserIndexes>();
parsers.forEach(({ firstWords, requiredWords = [] }, index) => {
  for (const word of new Set(firstWords)) indexesFor(word).first.push(index);
  for (const word of new Set(requiredWords)) indexesFor(word).required.push(index);
});

function indexesFor(word: string): ParserIndexes {
  const indexes = indexesByWord.get(word) ?? { first: [], required: [] };
  indexesByWord.set(word, indexes);
  return indexes;
}

/** For each parser, the offset of the next required word, before any word is visited: infinitely far away if the parser has required words, else always near. */
const INITIAL_OFFSETS = Float64Array.from(parsers, ({ requiredWords }) => (requiredWords ? Infinity : -Infinity));
/** Maximum distance, in characters, of a required word from the start of its phrase. */
const REACH = 70;

/** A number in the word lists of a parser is written with one `#` for each digit. Numbers of more than four digits are cut to five; no parser lists those. */
const DIGITS = '#####';
const longestWord = Math.max(...[...indexesByWord.keys()].map((word) => word.length));

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Return whether a code unit is a letter or digit. Beyond ASCII, everything except common punctuation counts, which is good enough here. */
function isWordCode(code: number): boolean {
  if (code < 128) return isDigit(code) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return code >= 0xc0 && !(code >= 0x2000 && code <= 0x206f) && code !== 0xd7 && code !== 0xf7;
}

/** Return the groups of a match in lower case. */
function lowerCased(groups: Record<string, string | undefined> | undefined): Record<string, string | undefined> {
  const lower: Record<string, string | undefined> = {};
  for (const name in groups) lower[name] = groups[name]?.toLowerCase();
  return lower;
}

/** Visit the first and required words of parsers in a text, from the last to the first. */
function visitWords(text: string, visit: (start: number, indexes: ParserIndexes) => void): void {
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
    const indexes = indexesByWord.get(word);
    if (indexes) visit(start, indexes);
    end = start;
  }
}

/** How a document writes dates. */
type Style = Pick<ParserInput, 'publishedYear' | 'monthFirst'>;

/** Apply a parser at an offset and add its proposals. */
function applyParser(parser: Parser, start: number, text: string, style: Style, proposals: Proposal[]): void {
  parser.pattern.lastIndex = start;
  const match = parser.pattern.exec(text);
  if (!match) return;
  const results = parser.read({ groups: lowerCased(match.groups), match, ...style }) ?? [];
  for (const parsed of Array.isArray(results) ? results : [results]) proposals.push({ start, end: start + match[0].length, ...parsed });
}

/** Return the proposals of all parsers for a text, sorted by start. A parser is tried only at its first words, and only if a required word is near. */
export function propose(text: string, style: Style): Proposal[] {
  const proposals: Proposal[] = [];
  const nextRequired = INITIAL_OFFSETS.slice();
  visitWords(text, (start, { first, required }) => {
    for (const index of required) nextRequired[index] = start;
    for (const index of first) if (nextRequired[index]! - start <= REACH) applyParser(parsers[index]!, start, text, style, proposals);
  });
  // Words were visited from the end of the text, and a parser may return more than one proposal.
  return proposals.sort((a, b) => a.start - b.start);
}

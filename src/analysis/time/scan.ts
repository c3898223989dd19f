import { parsers } from './grammar.ts';
import type { Parser, Proposal, Words } from './types.ts';

/** Parsers by the word that their phrases begin with. */
const byFirstWord = new Map<string, Parser[]>();
for (const parser of parsers) {
  for (const word of new Set(parser.first)) byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), parser]);
}

const longestFirstWord = Math.max(...[...byFirstWord.keys()].map((word) => word.length));

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

/** Every proposal of every parser for a text, in order of their start. One pass; each parser is asked only where a phrase of its can begin. */
export function propose(text: string, publishedYear: number): Proposal[] {
  const proposals: Proposal[] = [];
  let start = 0;
  while (start < text.length) {
    if (!isWordCode(text.charCodeAt(start))) {
      start += 1;
      continue;
    }
    let end = start + 1;
    while (end < text.length && isWordCode(text.charCodeAt(end))) end += 1;
    const digit = isDigit(text.charCodeAt(start));
    const asked = digit ? byFirstWord.get('#') : end - start > longestFirstWord ? undefined : byFirstWord.get(text.slice(start, end).toLowerCase());
    for (const parser of asked ?? []) {
      parser.pattern.lastIndex = start;
      const match = parser.pattern.exec(text);
      if (!match) continue;
      const words: Words = { groups: lowerCased(match.groups), match, publishedYear };
      const readings = parser.read(words) ?? [];
      for (const reading of Array.isArray(readings) ? readings : [readings]) {
        proposals.push({ start, end: start + match[0].length, ...reading });
      }
    }
    start = end;
  }
  // A parser may read a second time later in its phrase: back into the order of the text.
  return proposals.sort((a, b) => a.start - b.start);
}

import { PREPOSITIONS } from './resources/en.ts';
import type { ClaimWord } from './types.ts';

/** Return the index of the head of a noun phrase, which is its last word before a preposition, comma or relative clause: “official” in “a senior official of the port”. */
export function headOf(words: ClaimWord[]): number {
  let at = 0;
  while (at < words.length - 1) {
    const { text, lower, mention } = words[at + 1]!;
    const inName = mention !== undefined && mention === words[at]!.mention;
    if (!inName && (/^[,;:()–—]$/.test(text) || PREPOSITIONS.has(lower) || /^(?:who|which|that|whose)$/.test(lower))) break;
    at++;
  }
  return at;
}

import { PREPOSITIONS } from './resources/en.ts';
import type { ClaimWord } from './types.ts';

/** Adjectives and participles that follow their noun before a preposition: “people close to him”, “documents obtained by the daily”. */
const AFTER_NOUN =
  /^(?:close|familiar|loyal|present|hostile|sympathetic|privy|obtained|seen|reviewed|released|published|issued|filed|written|commissioned|conducted|signed|briefed|involved|opposed|allied|linked|tied|elected|hired|employed|based|interviewed|surveyed|polled|questioned|contacted|reached|quoted)$/;
const NUMBER = /^(?:\d[\d.,]*%?|one|two|three|four|five|six|seven|eight|nine|ten)$/;

/** Return the index of the head of a noun phrase, which is its last word before a preposition, comma or relative clause: “official” in “a senior official of the port”. */
export function headOf(words: ClaimWord[]): number {
  let at = 0;
  while (at < words.length - 1) {
    const { text, lower, mention } = words[at + 1]!;
    const inName = mention !== undefined && mention === words[at]!.mention;
    // “Six in 10 voters”, “four of 12 nurses”: the noun is after the second number.
    const isShare = /^(?:in|of)$/.test(lower) && NUMBER.test(words[at]!.lower) && at + 3 < words.length && NUMBER.test(words[at + 2]!.lower);
    if (!inName && !isShare && (/^[,;:()–—]$/.test(text) || PREPOSITIONS.has(lower) || /^(?:who|which|that|whose)$/.test(lower))) {
      return at > 0 && AFTER_NOUN.test(words[at]!.lower) && PREPOSITIONS.has(lower) ? at - 1 : at;
    }
    at++;
  }
  return at;
}

import { TITLES } from '../names/resources/titles.ts';
import { mayBePast } from './clause.ts';
import { CLAUSE_OPENERS, CUE_VERBS, DETERMINERS, FINITE, PREPOSITIONS, PRONOUNS } from './resources/en.ts';
import type { PassageContext, WordRange } from './types.ts';

/** Return the source that begins at `first`, after “according to”, with its appositive unless `withoutAppositive`; null if there is none. */
export function attributedSource({ words }: PassageContext, first: number, last: number, { withoutAppositive = false } = {}): WordRange | null {
  if (first > last) return null;
  const quotation = words[first]!.quotation;
  let end = first;
  for (let at = first; at <= last && words[at]!.quotation === quotation; at++) {
    const { text, lower, mention } = words[at]!;
    // “According to the Small Business Administration (SBA), …”.
    if (text === '(' && words[at + 2]?.text === ')' && /^\p{Lu}/u.test(words[at + 1]!.text) && at + 2 <= last) {
      end = at + 2;
      at = end;
      continue;
    }
    if (/^[,;:()]$/.test(text)) {
      const appositiveLast = text === ',' && !withoutAppositive ? appositionEnd(words, at, last) : null;
      return { first, last: appositiveLast ?? end };
    }
    const startsNext =
      at > first &&
      !mention &&
      !words[at]!.inTime &&
      (DETERMINERS.has(lower) || PRONOUNS.has(lower) || /^\d|^(?:over|about|nearly|almost|more)$/.test(lower)) &&
      isNounEnd(words[at - 1]!);
    if (startsNext || CLAUSE_OPENERS.has(lower) || (FINITE.has(lower) && at > first)) break;
    end = at;
  }
  return { first, last: end };
}

/** Return the index of the last word of an appositive after a comma: “, its spokesman,”, “, Ana Reyes,”; null if there is none. */
function appositionEnd(words: PassageContext['words'], comma: number, last: number): number | null {
  const opener = words[comma + 1];
  const isPerson = words[comma - 1]?.mention?.type === 'person';
  // “Kirsten Adeleke, assistant professor of chemistry”: a role needs no article after a name.
  const isRolePhrase =
    isPerson &&
    opener !== undefined &&
    ((/^\p{Ll}/u.test(opener.text) && hasRoleNoun(words, comma + 1)) || (TITLES.has(opener.lower) && opener.mention?.type !== 'person'));
  if (!opener || !(isRolePhrase || opener.mention?.type === 'person' || /^(?:an?|the|its|his|her|who)$/.test(opener.lower))) return null;
  if (words[comma - 1]?.mention?.type === 'person' && opener.mention) return null;
  for (let at = comma + 1; at <= Math.min(last, comma + 14); at++) {
    // “According to the agency, its head, Jan Kral, has stepped down”: the subject of the content.
    if (words[at]!.text === ',' && /^(?:its|his|her)$/.test(opener.lower) && at > comma + 1 && words[at + 1]?.mention?.type === 'person') return null;
    // “According to the daily, the ministry said, …”: a clause, not an appositive.
    if (words[at]!.text === ',') return CUE_VERBS.has(words[at - 1]!.lower) && opener.lower !== 'who' ? null : at - 1;
    if (/^[;:]$/.test(words[at]!.text) || (opener.lower !== 'who' && isVerbOfClause(words, at))) return null;
    if (at === last && (isRolePhrase || at <= comma + 6)) return at;
    if (FINITE.has(words[at]!.lower) && opener.lower !== 'who') return null;
  }
  return null;
}

/** Return whether a past tense is the verb of a clause, rather than a participle: “the guard | lied”, but not “a man | hired by the firm”. */
function isVerbOfClause(words: PassageContext['words'], at: number): boolean {
  const { lower, mention } = words[at]!;
  return (
    mention === undefined &&
    mayBePast(lower) &&
    !/^(?:by|in|at|on|to|as|from|for|with|of)$/.test(words[at + 1]?.lower ?? '') &&
    !/ly$/.test(words[at - 1]!.lower) &&
    // “A leader in targeted advertising”.
    !PREPOSITIONS.has(words[at - 1]!.lower) &&
    !DETERMINERS.has(words[at - 1]!.lower)
  );
}

/** Return whether one of the first words of a phrase is a noun for a role: “assistant professor of chemistry”. */
function hasRoleNoun(words: PassageContext['words'], first: number): boolean {
  for (let at = first; at <= first + 4; at++) {
    const word = words[at];
    if (word === undefined || /^[,;:.]$/.test(word.text)) return false;
    if (TITLES.has(word.lower) || /(?:or|er|ist|ian|ant|man|woman|chief|head|aide)$/.test(word.lower)) return true;
  }
  return false;
}

/** Return whether a noun phrase can end with a word. */
function isNounEnd({ mention, lower }: PassageContext['words'][number]): boolean {
  return mention !== undefined || !(DETERMINERS.has(lower) || /^(?:of|for|in|at|to|from|by|with|and)$/.test(lower));
}

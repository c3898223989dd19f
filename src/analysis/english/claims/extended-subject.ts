import { TITLES } from '../names/resources/titles.ts';
import { pastWords } from '../times/resources/verbs-en.ts';
import { CLAUSE_OPENERS, CUE_VERBS, DETERMINERS, FINITE, PREPOSITIONS, PRONOUNS } from './resources/en.ts';
import { phraseStart } from './phrase-start.ts';
import type { PassageContext, WordRange } from './types.ts';

/**
 * Return a subject that is a name with the office to which it is an appositive: “the governor, Ana Reyes”; any other subject unchanged.
 *
 * @param floor index of the first word that may belong to the subject, here and in the functions below
 */
export function withHeadOfApposition(context: PassageContext, source: WordRange, floor: number): WordRange {
  const { words } = context;
  const comma = source.first - 1;
  if (comma <= floor || words[comma]!.text !== ',' || words[source.first]!.mention?.type !== 'person') return source;
  const first = phraseStart(context, comma - 1, floor);
  const isOffice = first < comma && /^(?:the|an?)$|['’]s$/.test(words[first]!.lower);
  return isOffice && !words[comma - 1]!.inTime ? { first, last: source.last } : source;
}

/** Maximum number of commas between a name and the verb: “Ana Reyes, adviser to the mayor, Office of Roads said”. */
const MAX_COMMAS = 3;
/** Maximum number of words before the noun for a role: “deputy director general and chief engineer”. */
const MAX_TO_ROLE = 4;
/** Ending of a noun for a role. */
const ROLE = /(?:or|er|ist|ian|ant|man|woman|chief|head|lead|fellow)$/;

/** Return a subject that is a role with the name before it: “[Mike Dunbar, services manager at the agency] said”. A phrase with an article may be a subject of its own. */
export function withNameBefore(context: PassageContext, source: WordRange, floor: number): WordRange {
  const { words } = context;
  if (words.slice(source.first, source.last + 1).some(({ mention }) => mention?.type === 'person')) return source;
  let comma = source.first - 1;
  for (let commas = 0; commas < MAX_COMMAS && comma > floor && words[comma]!.text === ','; commas++) {
    const before = words[comma - 1]!;
    if (before.mention?.type === 'person') {
      if (!isBareRole(words, comma + 1)) return source;
      let first = comma - 1;
      while (first > floor && words[first - 1]!.mention === before.mention) first--;
      return { first, last: source.last };
    }
    // Only phrases without a verb are between the name and the role.
    let at = comma - 1;
    while (at >= floor && words[at]!.text !== ',' && words[at]!.quotation === words[comma]!.quotation && !/^[;:()]$/.test(words[at]!.text)) {
      const { lower, mention } = words[at]!;
      if (mention === undefined && (FINITE.has(lower) || pastWords.has(lower) || CLAUSE_OPENERS.has(lower))) return source;
      at--;
    }
    if (at < floor) return source;
    comma = at;
  }
  return source;
}

/** Return whether one of the first words of a phrase without an article is a noun for a role: “services manager at the agency”. */
function isBareRole(words: PassageContext['words'], first: number): boolean {
  if (DETERMINERS.has(words[first]!.lower) || PRONOUNS.has(words[first]!.lower)) return false;
  for (let at = first; at <= first + MAX_TO_ROLE; at++) {
    const { lower, text } = words[at] ?? { lower: '', text: '.' };
    if (/^[,;:.]$/.test(text) || PREPOSITIONS.has(lower)) return false;
    if (TITLES.has(lower) || ROLE.test(lower)) return true;
  }
  return false;
}

/** Return a subject with the pronoun, name or plural coordinated with it: “[she and her team] knew”, “[our customers and partners] say”. */
export function withCoordinate(context: PassageContext, source: WordRange, floor: number): WordRange {
  const { words, sentences } = context;
  const and = source.first - 1;
  const other = and - 1;
  if (words[and]?.lower !== 'and' || other < floor || words[other]!.quotation !== words[and].quotation) return source;
  const opensClause = (at: number): boolean =>
    at === sentences[words[at]!.sentence]!.first || /^[,;:“"]$/.test(words[at - 1]!.text) || CLAUSE_OPENERS.has(words[at - 1]!.lower);
  const { lower, mention } = words[other]!;
  if (/^(?:he|she|they|we|i)$/.test(lower)) return opensClause(other) ? { first: other, last: source.last } : source;
  if (mention !== undefined && mention.type !== 'place') {
    if (!/^(?:his|her|their|its)$/.test(words[source.first]!.lower)) return source;
    let first = other;
    while (first > floor && words[first - 1]!.mention === mention) first--;
    return opensClause(first) ? { first, last: source.last } : source;
  }
  // “[The mayor and the bishop] said”, “[both the owner and the union] say”.
  const phrase = /^(?:the|its|his|her|their|an?)$/.test(words[source.first]!.lower) ? firstOfTwo(context, other, floor) : null;
  if (phrase !== null && opensClause(phrase)) return { first: phrase, last: source.last };
  const isPlural = /[^s]s$/.test(lower) && !FINITE.has(lower) && !CUE_VERBS.has(lower);
  // “…, residents and a UN official said”.
  const isBarePlural = isPlural && /^(?:the|an?)$/.test(words[source.first]!.lower) && (opensClause(other) || words[other - 1]?.text === ',');
  if (isBarePlural) return { first: other, last: source.last };
  // “…, two diplomats and a resident said”.
  const isCounted =
    isPlural && other - 1 > floor && /^(?:an?|one|two|three|four|five|six|several|some|\d+)$/.test(words[other - 1]!.lower) && opensClause(other - 1);
  if (isCounted && /^(?:the|an?|one|two|three|four|five|six|several|some|\d+)$/.test(words[source.first]!.lower))
    return { first: other - 1, last: source.last };
  return isPlural && other > floor && /^(?:our|my|their|his|her|its|your|the)$/.test(words[other - 1]!.lower) && opensClause(other - 1)
    ? { first: other - 1, last: source.last }
    : source;
}

/** Maximum length of the first of two coordinated noun phrases, in words: “the owner of the mine”. */
const MAX_FIRST_OF_TWO = 6;

/** Return the index of the first word of the noun phrase with a determiner that ends at `last`, with “both” before it; null if there is none, or if a verb is in it. */
function firstOfTwo({ words }: PassageContext, last: number, floor: number): number | null {
  // “The dog barks and the neighbours say”: a verb.
  const mayEndInVerb = /[^s]s$/.test(words[last]!.lower) && !DETERMINERS.has(words[last - 1]?.lower ?? '') && words[last]!.mention === undefined;
  for (let at = last; at >= Math.max(floor, last - MAX_FIRST_OF_TWO); at--) {
    const { lower, text, mention } = words[at]!;
    if (!/^[\p{L}’'-]+$/u.test(text) || FINITE.has(lower) || PRONOUNS.has(lower) || CLAUSE_OPENERS.has(lower)) return null;
    if (mention === undefined && (pastWords.has(lower) || CUE_VERBS.get(lower)?.form === 'past' || (PREPOSITIONS.has(lower) && lower !== 'of'))) return null;
    if (at < last && /^(?:the|its|his|her|their|an?)$/.test(lower) && words[at - 1]?.lower !== 'of')
      return words[at - 1]?.lower === 'both' ? at - 1 : mayEndInVerb ? null : at;
  }
  return null;
}

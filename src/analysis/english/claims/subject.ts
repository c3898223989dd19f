import { pastWords } from '../times/resources/verbs-en.ts';
import {
  ADVERBS,
  AUXILIARIES,
  BE,
  CARRIERS,
  CIRCUMSTANCES,
  CLAUSE_OPENERS,
  CUE_VERBS,
  DETERMINERS,
  FINITE,
  NEGATIONS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
} from './resources/en.ts';
import type { Elsewhere, PassageContext, WordRange } from './types.ts';

/** The verb group that a cue verb ends, and whose it is. */
export interface Subject {
  /** The words of the subject; null where it stands elsewhere. */
  source: WordRange | null;
  elsewhere: Elsewhere;
  /** First word of the verb group: “has | never | said”. */
  verbFirst: number;
  passive: boolean;
  negated: boolean;
}

/** What leads from the sentence of a subject to its participle. */
export const LEADING = new Set(['before', 'after', 'while', 'when', 'by', 'without', 'since', 'in', 'on']);

/** A subject reaches back over no more words than this. */
const FARTHEST = 40;

/** A subject without marks in it has no more words than this. */
const LONGEST = 14;

/** “We’ve”, “they’re”: a pronoun and its auxiliary in one word. */
export const CONTRACTED = /^(i|you|he|she|it|we|they)'(?:ve|re|ll|d|m|s)$/;

/** The subject of the verb at `verb`, read backwards from it. */
export function subjectBefore(reading: PassageContext, verb: number): Subject {
  const { words, sentences } = reading;
  const sentenceFirst = sentences[words[verb]!.sentence]!.first;
  const floor = Math.max(sentenceFirst, verb - FARTHEST);
  const depth = words[verb]!.quotation;
  const inReach = (at: number): boolean => at >= floor && words[at]!.quotation === depth;

  // “is claiming” is active; “…, saying that” goes on from the subject of its sentence.
  const isGoingOn = words[verb]!.lower.endsWith('ing');
  let at = verb - 1;
  let passive = false;
  let negated = false;
  for (; inReach(at); at--) {
    const { lower, inTime } = words[at]!;
    // “A study published in May found”.
    if (inTime && AUXILIARIES.has(lower)) break;
    if (!AUXILIARIES.has(lower) && !ADVERBS.has(lower) && !(CARRIERS.has(lower) && at < verb - 1) && !(lower.endsWith('ly') && lower.length > 4)) break;
    passive ||= BE.has(lower) && !isGoingOn && !words.slice(at + 1, verb).some((word) => CARRIERS.has(word.lower));
    negated ||= NEGATIONS.has(lower);
  }
  const rest = { verbFirst: at + 1, passive, negated };
  const none = (elsewhere: Elsewhere): Subject => ({ source: null, elsewhere, ...rest });
  if (!inReach(at)) return none(at >= sentenceFirst && words[at]!.quotation !== depth ? 'speaker' : 'nowhere');

  const word = words[at]!;
  // “…, before adding that”, “by saying that”: whoever the sentence is about.
  if (isGoingOn && at === verb - 1 && LEADING.has(word.lower)) return none('subject');
  if (RELATIVES.has(word.lower)) return { source: { first: at, last: at }, elsewhere: 'antecedent', ...rest };
  if (word.lower === 'and' || word.lower === 'but' || word.lower === 'or' || word.lower === 'then') return none('subject');
  let last = at;
  if (word.text === ',' && isGoingOn) return none('subject');
  if (word.text === ',' || word.text === ')') {
    const before = openingOfInsertion(reading, at, floor);
    // “He left, saying that …” – “… trains, and said that …”
    if (before < floor) return none('subject');
    last = before - 1;
    let first = phraseStart(reading, last, floor);
    // “Ana Reyes, who advises the governor, the head of the region, said”
    while (RELATIVES.has(words[first - 1]?.lower ?? '') && words[first - 2]?.text === ',' && first - 3 >= floor) {
      last = first - 3;
      first = phraseStart(reading, last, floor);
    }
    if (first > last) return none('subject');
    // An office belongs to the source; “for his part” and “who was there” do not.
    const opener = words[before + 1]!.lower;
    const isAside =
      last !== before - 1 || RELATIVES.has(opener) || PREPOSITIONS.has(opener) || (/..(?:ed|ing)$/.test(opener) && words[before + 1]!.mention === undefined);
    return { source: { first, last: isAside ? last : at - 1 }, elsewhere: 'nowhere', ...rest };
  }
  const described = withRelativeClause(reading, last, verb, floor);
  if (described) return { source: described, elsewhere: 'nowhere', ...rest };
  let first = phraseStart(reading, last, floor);
  // “In response to critics saying that”
  if (first > last && isGoingOn && /^\p{L}/u.test(word.text)) first = last;
  if (first > last || (isGoingOn && hasVerb(words, first, last))) return none('subject');
  // A name at the end of what is too long for a subject is one by itself.
  if (last - first > LONGEST && word.mention) while (first < last && words[first]!.mention !== word.mention) first++;
  while (last > first && (words[last]!.inTime || (words[last + 1]!.inTime && CIRCUMSTANCES.has(words[last]!.lower)))) last--;
  // “A study published [in May]”.
  if (
    last > first + 1 &&
    words[last + 1]!.inTime === false &&
    CIRCUMSTANCES.has(words[last + 1]!.lower) &&
    /^(?:published|released|issued|conducted|held|made|filed)$/.test(words[last]!.lower)
  )
    last--;
  return { source: withHeadOfApposition(reading, { first, last }, floor), elsewhere: 'nowhere', ...rest };
}

/** “[People who live between Belgorod and Kursk] say”: a subject that a clause without commas tells apart; null where none ends at `last`. */
function withRelativeClause(reading: PassageContext, last: number, verb: number, floor: number): WordRange | null {
  const { words } = reading;
  let who = last;
  while (who > floor && last - who <= LONGEST && /\p{L}|\p{N}/u.test(words[who]!.text) && !CLAUSE_OPENERS.has(words[who]!.lower)) who--;
  if (words[who]!.lower !== 'who' || last - who < 2 || who <= floor) return null;
  const clause = words[who + 1]!;
  // “the man who Russian officials say was there”: theirs is the verb.
  const isOfOthers = DETERMINERS.has(clause.lower) || PRONOUNS.has(clause.lower) || clause.mention || /^\p{Lu}/u.test(clause.text);
  const after = words[verb + 1]?.lower ?? '';
  if (isOfOthers || FINITE.has(after) || pastWords.has(after)) return null;
  const first = phraseStart(reading, who - 1, floor);
  return first < who ? { first, last } : null;
}

/** “She resigned in a letter stating that”: what has a verb of its own is no subject. */
function hasVerb(words: PassageContext['words'], first: number, last: number): boolean {
  for (let at = first + 1; at <= last; at++) if (pastWords.has(words[at]!.lower) || (/..ed$/.test(words[at]!.lower) && !words[at]!.mention)) return true;
  return false;
}

/** Where an insertion that a comma or bracket at `end` closes was opened; below the floor where it was not. */
function openingOfInsertion({ words }: PassageContext, end: number, floor: number): number {
  const opening = words[end]!.text === ')' ? '(' : ',';
  const depth = words[end]!.quotation;
  let at = end - 1;
  while (at >= floor && words[at]!.text !== opening && words[at]!.text !== ';' && words[at]!.quotation === depth) at--;
  return at > floor && words[at]!.text === opening && words[at]!.quotation === depth ? at : floor - 1;
}

/** First word of the noun phrase that ends at `last`; behind it where there is none. */
export function phraseStart({ words }: PassageContext, last: number, floor: number): number {
  const depth = words[last]?.quotation;
  if (last < floor) return last + 1;
  if (PRONOUNS.has(words[last]!.lower) || CONTRACTED.test(words[last]!.lower)) return last;
  let at = last;
  for (; at >= floor && words[at]!.quotation === depth; at--) {
    const { text, lower, mention, inTime } = words[at]!;
    if (mention) continue;
    if (inTime && at < last) break;
    if (!/[\p{L}\p{N}$€£&%]/u.test(text) && text !== '.' && text !== "'" && text !== '’') break;
    if (CLAUSE_OPENERS.has(lower) || (FINITE.has(lower) && !inTime) || (at < last && isSpeechBefore(words, at))) break;
    if ((lower === 'and' || lower === 'or') && !joinsNames(words, at)) break;
  }
  // “the day before the broadcast two groups”: what opens clauses can be a preposition as well.
  const opener = at >= floor && /^(?:before|after|since|until)$/.test(words[at]!.lower) ? at : -1;
  if (opener < 0) return pastPreposition(words, at + 1, last);
  const start = pastPreposition(words, opener, last);
  return start > last ? opener + 1 : start;
}

/** “Aides say | the senator plans”: a verb of speech with a new phrase behind it. */
function isSpeechBefore(words: PassageContext['words'], at: number): boolean {
  const cue = CUE_VERBS.get(words[at]!.lower);
  if (
    cue === undefined ||
    cue.form === 'ing' ||
    cue.form === 'adjective' ||
    (cue.noun && cue.lemma !== 'say') ||
    (cue.class !== 'speech' && cue.class !== 'opinion')
  )
    return false;
  const next = words[at + 1]!;
  return DETERMINERS.has(next.lower) || PRONOUNS.has(next.lower) || next.mention !== undefined || /^\p{Lu}/u.test(next.text);
}

/** Whether what “and” stands between looks like two names: “Russia and the United Nations said”. */
function joinsNames(words: PassageContext['words'], and: number): boolean {
  const capital = (text: string | undefined): boolean => /^\p{Lu}/u.test(text ?? '');
  const after = words[and + 1]?.lower === 'the' ? and + 2 : and + 1;
  return capital(words[and - 1]?.text) && capital(words[after]?.text);
}

/** “In Soviet times he”: a phrase that begins with a preposition is a circumstance; the subject is what follows it. */
function pastPreposition(words: PassageContext['words'], first: number, last: number): number {
  let start = first;
  while (start <= last && (!/[\p{L}\p{N}$€£]/u.test(words[start]!.text) || ADVERBS.has(words[start]!.lower))) start++;
  if (!PREPOSITIONS.has(words[start]?.lower ?? '')) return start;
  for (let at = start + 2; at <= last; at++) {
    const word = words[at]!;
    const before = words[at - 1]!;
    const isNew =
      (DETERMINERS.has(word.lower) || PRONOUNS.has(word.lower) || (word.mention && word.mention !== before.mention)) && !PREPOSITIONS.has(before.lower);
    // “In a reaction Commissioner Reyes said”
    const isCapital =
      /^\p{Lu}/u.test(word.text) && /^\p{Ll}/u.test(before.text) && !PREPOSITIONS.has(before.lower) && before.lower !== 'and' && !DETERMINERS.has(before.lower);
    if (isCapital) return at;
    if (isNew && !DETERMINERS.has(before.lower) && before.lower !== 'and') return at;
  }
  return last + 1;
}

/** “the governor, Ana Reyes” before the verb: the name alone would do, but the office belongs to it. */
function withHeadOfApposition(reading: PassageContext, source: WordRange, floor: number): WordRange {
  const { words } = reading;
  const comma = source.first - 1;
  if (comma <= floor || words[comma]!.text !== ',' || words[source.first]!.mention?.type !== 'person') return source;
  const first = phraseStart(reading, comma - 1, floor);
  const isOffice = first < comma && /^(?:the|an?)$|['’]s$/.test(words[first]!.lower);
  return isOffice && !words[comma - 1]!.inTime ? { first, last: source.last } : source;
}

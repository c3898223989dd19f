import { pastWords } from '../times/resources/verbs-en.ts';
import {
  ADVERBS,
  AUXILIARIES,
  BE,
  CATENATIVES,
  CIRCUMSTANCES,
  CLAUSE_OPENERS,
  CUE_NOUNS,
  CUE_VERBS,
  DETERMINERS,
  FINITE,
  NEGATIONS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
} from './resources/en.ts';
import { phraseStart } from './phrase-start.ts';
import { withCoordinate, withHeadOfApposition, withNameBefore } from './extended-subject.ts';
import type { ImpliedSource, PassageContext, WordRange } from './types.ts';

/** The verb group that ends with a cue verb, and its subject. */
export interface Subject {
  /** Words of the subject; null if it is not in the clause. */
  source: WordRange | null;
  impliedSource: ImpliedSource;
  /** Index of the first word of the verb group: “has” in “has never said”. */
  verbGroupFirst: number;
  passive: boolean;
  negated: boolean;
}

/** Words before a participle whose subject is the subject of the sentence: “before saying”. */
export const PARTICIPLE_OPENERS = new Set(['before', 'after', 'while', 'when', 'by', 'without', 'since', 'in', 'on']);

/** Number of words before a verb that are searched for its subject. */
const MAX_DISTANCE = 40;

/** Maximum length of a subject without punctuation, in words. */
const MAX_LENGTH = 14;

/** Return the verb group that ends at the word `verb`, and its subject before it. Both are searched backwards, within the sentence and the quotation of the verb. */
export function subjectBefore(context: PassageContext, verb: number): Subject {
  const { words, sentences } = context;
  const sentenceFirst = sentences[words[verb]!.sentence]!.first;
  const floor = Math.max(sentenceFirst, verb - MAX_DISTANCE);
  const quotation = words[verb]!.quotation;
  const inReach = (at: number): boolean => at >= floor && words[at]!.quotation === quotation;

  // “is claiming” is active; “…, saying that” has the subject of its sentence.
  const isParticiple = words[verb]!.lower.endsWith('ing');
  let at = verb - 1;
  let passive = false;
  let negated = false;
  // “Plans clearly state”: only an infinitive makes “plans” part of the verb group.
  let isInfinitive = false;
  for (; inReach(at); at--) {
    const { lower, inTime } = words[at]!;
    // “Which at first said”.
    if (lower === 'first' && words[at - 1]?.lower === 'at') {
      at--;
      continue;
    }
    // “No longer believes”.
    if (lower === 'longer' && words[at - 1]?.lower === 'no') {
      negated = true;
      at--;
      continue;
    }
    // “Both deny it.”
    if (/^(?:both|all)$/.test(lower) && at === sentenceFirst) break;
    // “A study published in May found”.
    if (inTime && AUXILIARIES.has(lower)) break;
    if (
      !AUXILIARIES.has(lower) &&
      !ADVERBS.has(lower) &&
      !(CATENATIVES.has(lower) && isInfinitive) &&
      !(lower.endsWith('ly') && lower.length > 4 && !NOUNS_IN_LY.test(lower))
    )
      break;
    passive ||= BE.has(lower) && !isParticiple && !words.slice(at + 1, verb).some((word) => CATENATIVES.has(word.lower));
    negated ||= NEGATIONS.has(lower);
    isInfinitive ||= lower === 'to';
  }
  const verbGroup = { verbGroupFirst: at + 1, passive, negated };
  const withoutSubject = (impliedSource: ImpliedSource): Subject => ({ source: null, impliedSource, ...verbGroup });
  if (!inReach(at)) return withoutSubject(at >= sentenceFirst && words[at]!.quotation !== quotation ? 'speaker' : 'none');

  const word = words[at]!;
  // “…, before adding that”, “by saying that”: the subject of the sentence.
  if (isParticiple && at === verb - 1 && PARTICIPLE_OPENERS.has(word.lower)) return withoutSubject('subject');
  // “67 migrants, [22 of whom] said”.
  if (
    word.lower === 'whom' &&
    words[at - 1]?.lower === 'of' &&
    at - 2 >= floor &&
    /^(?:both|all|some|most|many|several|few|one|two|three|four|five|six|seven|eight|nine|ten|\d+)$/.test(words[at - 2]!.lower)
  )
    return { source: { first: at - 2, last: at }, impliedSource: 'none', ...verbGroup };
  if (RELATIVES.has(word.lower)) return { source: { first: at, last: at }, impliedSource: 'antecedent', ...verbGroup };
  if (word.lower === 'and' || word.lower === 'but' || word.lower === 'or' || word.lower === 'then') return withoutSubject('subject');
  let last = at;
  if (word.text === ',' && isParticiple) return withoutSubject('subject');
  if (/^[,)—–]$/.test(word.text)) {
    const before = openingOfInsertion(context, at, floor);
    // “He left, saying that …” – “… trains, and said that …”
    if (before < floor) return withoutSubject('subject');
    last = before - 1;
    // “A report last year, however, concluded”.
    while (last > floor && words[last]!.inTime && words[last - 1]!.quotation === quotation && !/^[,;:]$/.test(words[last - 1]!.text)) last--;
    let first = phraseStart(context, last, floor);
    // “Ana Reyes, who advises the governor, the head of the region, said”
    while (RELATIVES.has(words[first - 1]?.lower ?? '') && words[first - 2]?.text === ',' && first - 3 >= floor) {
      last = first - 3;
      first = phraseStart(context, last, floor);
    }
    if (first > last) return withoutSubject('subject');
    // An appositive with an office belongs to the source; “for his part” and “who was there” do not.
    const opener = words[before + 1]!.lower;
    const isAside =
      last !== before - 1 ||
      word.text !== ',' ||
      // “Pfalz Biotech, Reuters reported, plans to cut”.
      CUE_VERBS.get(words[at - 1]!.lower)?.class === 'speech' ||
      ADVERBS.has(opener) ||
      /^(?:meanwhile|too|though)$/.test(opener) ||
      RELATIVES.has(opener) ||
      /^(?:whose|whom|where)$/.test(opener) ||
      PREPOSITIONS.has(opener) ||
      (/..(?:ed|ing)$/.test(opener) && words[before + 1]!.mention === undefined);
    return {
      source: withNameBefore(context, withCoordinate(context, { first, last: isAside ? last : at - 1 }, floor), floor),
      impliedSource: 'none',
      ...verbGroup,
    };
  }
  const described = withRelativeClause(context, last, verb, floor);
  if (described) return { source: described, impliedSource: 'none', ...verbGroup };
  let first = phraseStart(context, last, floor);
  // “In response to critics saying that”
  if (first > last && isParticiple && /^\p{L}/u.test(word.text)) first = last;
  if (first > last || (isParticiple && hasVerb(words, first, last))) return withoutSubject('subject');
  // If the phrase is too long for a subject, only the name at its end is.
  if (last - first > MAX_LENGTH && word.mention) while (first < last && words[first]!.mention !== word.mention) first++;
  while (last > first && (words[last]!.inTime || (words[last + 1]!.inTime && CIRCUMSTANCES.has(words[last]!.lower)))) last--;
  // “A study published [in May]”.
  if (
    last > first &&
    words[last + 1]!.inTime === false &&
    CIRCUMSTANCES.has(words[last + 1]!.lower) &&
    /^(?:published|released|issued|conducted|held|made|filed)$/.test(words[last]!.lower)
  )
    last--;
  const source = withHeadOfApposition(context, { first, last }, floor);
  return { source: withNameBefore(context, withCoordinate(context, source, floor), floor), impliedSource: 'none', ...verbGroup };
}

/** Nouns with the ending of an adverb: “the family said”. */
const NOUNS_IN_LY = /^(?:family|assembly|rally|supply|reply|monopoly|anomaly|bully|elderly|italy|weekly|monthly|daily|quarterly)$/;

/** Return the subject whose restrictive relative clause ends at `last`, or null: “[People who live between Belgorod and Kursk] say”. */
function withRelativeClause(context: PassageContext, last: number, verb: number, floor: number): WordRange | null {
  const { words } = context;
  // “A man who left says she heard it”: “she” is the subject.
  if (PRONOUNS.has(words[last]!.lower)) return null;
  let who = last;
  while (who > floor && last - who <= MAX_LENGTH && /\p{L}|\p{N}/u.test(words[who]!.text) && (words[who]!.inTime || !CLAUSE_OPENERS.has(words[who]!.lower)))
    who--;
  if (who <= floor || last - who < 2) return null;
  if (/^(?:that|which|where)$/.test(words[who]!.lower)) return antecedentOf(context, who, last, floor);
  if (words[who]!.lower !== 'who') return null;
  const clause = words[who + 1]!;
  // “the man who Russian officials say was there”: “Russian officials” is the subject of the verb.
  const hasOwnSubject = DETERMINERS.has(clause.lower) || PRONOUNS.has(clause.lower) || clause.mention || /^\p{Lu}/u.test(clause.text);
  const after = words[verb + 1]?.lower ?? '';
  if (hasOwnSubject || FINITE.has(after) || pastWords.has(after)) return null;
  const first = phraseStart(context, who - 1, floor);
  return first < who ? { first, last } : null;
}

/** Nouns before “that” which introduces what was said and no relative clause: “the fact that”. */
const BEFORE_CONTENT = /^(?:fact|idea|evidence|proof|sign|chance|risk|danger|so|such|now|given|provided|except|in)$/;
/** Nouns for places, before “where”. */
const isPlural = (word: string): boolean => /[^s]s$/.test(word);

/**
 * Return the noun phrase before a relative clause that begins at `relative` and ends at `last`: “[The trust] that manages the marsh”, “[the owner of the bakery] where the
 * smell was noticed”. Null if it is no relative clause, as in “said that officials were”.
 */
function antecedentOf({ words, sentences }: PassageContext, relative: number, last: number, floor: number): WordRange | null {
  const before = words[relative - 1]!;
  const opener = words[relative + 1]!;
  if (
    !/\p{L}/u.test(before.text) ||
    CUE_VERBS.has(before.lower) ||
    CUE_NOUNS.has(before.lower) ||
    BEFORE_CONTENT.test(before.lower) ||
    PREPOSITIONS.has(before.lower)
  )
    return null;
  const isVerb = (word: string): boolean => FINITE.has(word) || pastWords.has(word) || /..ed$/.test(word);
  if (words[relative]!.lower === 'where') {
    if (!DETERMINERS.has(opener.lower) && !PRONOUNS.has(opener.lower) && opener.mention === undefined) return null;
    if (!words.slice(relative + 1, last + 1).some(({ lower }) => isVerb(lower))) return null;
  } else {
    // “That manages the marsh”: a verb that agrees with the noun before it. It is the only one.
    const agrees = isVerb(opener.lower) || (!isPlural(before.lower) && isPlural(opener.lower) && opener.mention === undefined);
    if (!agrees || DETERMINERS.has(opener.lower) || PRONOUNS.has(opener.lower)) return null;
  }
  // The phrase begins its clause, so that no verb before it has it as its object.
  let first = relative - 1;
  while (first > floor && relative - first <= MAX_LENGTH && /^[\p{L}\p{N}’'-]+$/u.test(words[first - 1]!.text) && !isVerb(words[first - 1]!.lower)) first--;
  const opensClause = first === sentences[words[relative]!.sentence]!.first || /^[;:]$/.test(words[first - 1]!.text);
  if (opensClause && /^(?:but|and|while)$/.test(words[first]!.lower)) first++;
  if (!opensClause || first >= relative || CUE_VERBS.get(words[first]!.lower)?.form === 'past') return null;
  if (words.slice(first, relative).some(({ lower, mention }) => mention === undefined && (CUE_VERBS.get(lower)?.class === 'speech' || PRONOUNS.has(lower))))
    return null;
  return DETERMINERS.has(words[first]!.lower) || words[first]!.mention !== undefined || isPlural(before.lower) ? { first, last: relative - 1 } : null;
}

/** Return whether a range contains a verb, and so is not a subject: “She resigned in a letter stating that”. */
function hasVerb(words: PassageContext['words'], first: number, last: number): boolean {
  for (let at = first + 1; at <= last; at++) if (pastWords.has(words[at]!.lower) || (/..ed$/.test(words[at]!.lower) && !words[at]!.mention)) return true;
  return false;
}

/** Return the index of the comma or bracket that opens the insertion that ends at `end`; less than `floor` if there is none. */
function openingOfInsertion({ words }: PassageContext, end: number, floor: number): number {
  const opening = words[end]!.text === ')' ? '(' : words[end]!.text;
  const quotation = words[end]!.quotation;
  let at = end - 1;
  while (at >= floor && words[at]!.text !== opening && words[at]!.text !== ';' && words[at]!.quotation === quotation) at--;
  return at > floor && words[at]!.text === opening && words[at]!.quotation === quotation ? at : floor - 1;
}

import type { EntityType } from '../../core/types.ts';
import { nounAfter, nounBefore } from './apposition.ts';
import type { Candidate } from './candidate.ts';
import { isDateline } from './dateline.ts';
import { KNOWN_NAMES } from './known-names.ts';
import { nameAt } from '../../core/names/name-index.ts';
import { isCity } from './model/lexicon.ts';
import { COMMON_WORDS } from './resources/common-words.ts';
import { GIVEN_NAMES } from './resources/given-names.ts';
import { OTHER_HEADS, OTHER_OPENERS } from './resources/not-names.ts';
import { ADHERENTS, ORIGIN_VERBS } from './resources/roles.ts';
import { COMPANY_SUFFIXES, ORGANIZATION_HEADS, WEAK_HEADS } from './resources/organization-words.ts';
import { PLACE_HEADS, PLACE_KINDS, DECISIVE_PLACE_OPENERS, PLACE_OPENERS, PLACE_PREPOSITIONS } from './resources/place-heads.ts';
import { SPEECH_VERBS } from './resources/speech.ts';
import {
  BEFORE_NONLOCAL_IN,
  LAUNCH_VERBS,
  NOUNS_AFTER_THINGS,
  NOUNS_AFTER_THINGS_OR_OWNERS,
  FAMILY_MEMBERS,
  USE_VERBS,
  PRODUCT_VERBS,
} from './resources/things.ts';
import { HONORIFICS, ORGANIZATION_FOLLOWERS } from './resources/titles.ts';
import { titleBefore } from './title.ts';
import { isCapitalized, type Word } from '../../core/names/words.ts';

/** Evidence for the type of a name. */
export interface TypeEvidence {
  type: EntityType | 'other';
  /**
   * Weight, estimated. Below 1: often wrong (“by” before a person). 1 to 2: right more often than not. 2.5 to 4: outweighs any one of the former. 5 (a known name,
   * an age): outweighs all of the former together. 9: outweighs everything. Negative weights are evidence against the type. Only the differences between the sums for
   * the types count; if they are small, the trained model decides.
   */
  weight: number;
  /** Reason for readers, completing “a person, because of …”. */
  because: string;
}

/** Names of the built-in lists, for readers. */
const LIST_NAMES: Record<TypeEvidence['type'], string> = { person: 'other names', place: 'places', organization: 'organizations', other: 'other names' };

/** The reason (`because`) of evidence from quotation marks. */
export const QUOTED = 'its quotation marks';

/** Endings of surnames: “Gladkov”, “Zelenskyi”, “Svensson”. */
const PERSON_ENDING = /(?:[^aeiou]ov|ova|[^aeiou]ev|eva|enko|sky|skyi|skiy|ski|ska|vich|vić|ović|shvili|adze|oğlu|yan|sson|czyk|escu|opoulos)$/;
/** Beginnings of surnames: “McDonald”, “O'Brien”, “al-Assad”. */
const PERSON_BEGINNING = /^(?:Mc|Mac|O'|al-|el-|Al-|El-|bin )\p{Lu}/u;
/** A short word in capital letters, such as an acronym. */
const ACRONYM = /^\p{Lu}{2,5}$/u;
/** Endings of place names: “Edinburgh”, “Leningrad”, “Yorkshire”. */
const PLACE_ENDING = /(?:burg|burgh|ville|grad|stan|shire|land|istan|abad|sk|town|pur|nagar|bury|hampton|chester)$/;
/** Forms of company names: “PayPal”, “Booking.com”, “Microsoft”. */
const COMPANY_SHAPE = /^\p{Lu}\p{Ll}+\p{Lu}\p{L}*$|\.[a-z]{2,3}$|soft$|corp$|tech$/u;
/** Nouns after the name of a place: “Kursk region”, “the Kerch bridge”, “Evin prison”. */
const PLACE_FOLLOWERS =
  /^(?:district|region|province|county|river|oblast|area|city|town|village|coast|suburb|border|airport|peninsula|island|residents|mine|mines|dam|port|valley|camp|prison|crossing|township|neighbourhood|neighborhood|highway|bridge|plant|refinery|airfield|airbase|plateau|desert|basin)$/;
/** Weights of prepositions before a place. Those that are not listed weigh 1. */
const PREPOSITION_WEIGHTS = new Map([
  ['in', 2],
  ['near', 2],
  ['at', 0.7],
  ['to', 0.7],
  ['from', 0.7],
]);
/** Nouns after the name of a product or thing: “the ICI system”. */
const PRODUCT_FOLLOWERS =
  /^(?:system|standard|format|protocol|browser|software|technology|virus|test|tests|scan|tax|card|player|device|file|console|processors?|chips?|model|phone|engine|version|ship|vessel|missiles?|rockets?|tanks?|drones?|jets?|aircraft|rifles?)$/;

/**
 * Add evidence to a list that has only the strongest evidence for each type and reason. The list is short, so searching it is faster than a map with composed
 * keys.
 */
export function addStrongest(strongest: TypeEvidence[], evidence: TypeEvidence): void {
  if (evidence.weight === 0) return;
  const { type, because, weight } = evidence;
  const same = strongest.findIndex((other) => other.type === type && other.weight < 0 === weight < 0 && other.because === because);
  if (same < 0) strongest.push(evidence);
  else if (Math.abs(weight) > Math.abs(strongest[same]!.weight)) strongest[same] = evidence;
}

/** Return the evidence for a name's type in the words of the name itself. */
export function innerEvidence(words: Word[], { first, last, known, text }: Candidate): TypeEvidence[] {
  const evidenceList: TypeEvidence[] = [];
  const add = (type: TypeEvidence['type'], weight: number, because: string): void => void evidenceList.push({ type, weight, because });
  const nameWords = words.slice(first, last + 1).filter(({ shape }) => shape !== 'punctuation');
  const head = nameWords.at(-1);
  const opener = nameWords[0];
  if (head === undefined || opener === undefined) return evidenceList;
  if (known) {
    add(known.type, known.type === 'other' ? 9 : 5, `the list of ${LIST_NAMES[known.type]}`);
    return evidenceList;
  }
  const hasSeveralWords = nameWords.length > 1;
  if (hasSeveralWords) {
    const prepositionIndex = nameWords.findIndex(({ lower }) => lower === 'of' || lower === 'for');
    const headOfPhrase = prepositionIndex > 0 ? nameWords[prepositionIndex - 1] : head;
    const lower = headOfPhrase?.lower ?? '';
    const isCapital = isCapitalized(headOfPhrase);
    if (ORGANIZATION_HEADS.has(lower) && isCapital) add('organization', WEAK_HEADS.has(lower) ? 2.5 : 5, `the word ‘${headOfPhrase?.text}’`);
    else if (nameWords.some((word, i) => i > 0 && isCapitalized(word) && ORGANIZATION_HEADS.has(word.lower) && !WEAK_HEADS.has(word.lower)))
      add('organization', 3, 'a word in it');
    if (PLACE_HEADS.has(lower)) add('place', nameWords.length === 2 && GIVEN_NAMES.has(opener.text) ? 1.5 : 4, `the word ‘${headOfPhrase?.text}’`);
    if (COMPANY_SUFFIXES.has(head.lower)) add('organization', 6, `the ending ‘${head.text}’`);
    if (nameWords.some((word) => isCapitalized(word) && OTHER_HEADS.has(word.lower))) add('other', 1.5, 'a word in it');
    if (nameWords.some(({ shape, text: word }) => shape === 'capitals' && word.length > 1)) add('organization', 1, 'the acronym in it');
    if (PLACE_OPENERS.has(opener.lower) && nameAt(KNOWN_NAMES, words, first + 1)?.last === last) add('place', 3, `the place in it`);
    if (nameAt(KNOWN_NAMES, words, first)?.values[0]?.type === 'organization' && !COMPANY_SUFFIXES.has(head.lower)) add('other', 3, 'the name of its maker');
    if (OTHER_HEADS.has(lower) && isCapital) add('other', 4, `the word ‘${headOfPhrase?.text}’`);
    if (OTHER_OPENERS.has(opener.lower)) add('other', 5, `the word ‘${opener.text}’`);
    if (DECISIVE_PLACE_OPENERS.has(opener.lower)) add('place', 4, `the word ‘${opener.text}’`);
    if (GIVEN_NAMES.has(opener.text)) add('person', 4, `the given name ‘${opener.text}’`);
    if (nameWords.some(({ text: word }, i) => i < nameWords.length - 1 && (word.length === 1 || /^(?:\p{Lu}\.){2,3}$/u.test(word))))
      add('person', 3, 'the initial');
    if (nameWords.length <= 3 && nameWords.every((word) => isPlainName(word))) add('person', 2, 'its form, given name and surname');
    if (nameWords.length > 3) add('organization', 0.5, 'its length');
    if (nameWords.some(({ text: word }) => word === '&')) add('organization', 3, 'the sign ‘&’');
  } else {
    if (head.shape === 'capitals' && head.text.length > 1 && head.text.length <= 6)
      add('organization', /\p{N}/u.test(text) ? 0.9 : 1.7, 'its form, an acronym');
    if (COMPANY_SHAPE.test(text) && !PERSON_BEGINNING.test(text)) add('organization', 1.5, 'its form');
    if (GIVEN_NAMES.has(text)) add('person', 1.5, `the given name ‘${text}’`);
  }
  // GAO is the acronym of an office, Gao is a city.
  if (isCity(words, first, last) && !ACRONYM.test(text)) add('place', hasSeveralWords ? 3 : 1.5, 'the list of cities');
  if (PERSON_ENDING.test(head.text) || PERSON_BEGINNING.test(head.text)) add('person', 1.2, `the form of the surname ‘${head.text}’`);
  if (!hasSeveralWords && PLACE_ENDING.test(head.text)) add('place', 1, 'its ending');
  return evidenceList;
}

/** Return whether a word may be part of a person's name: a capitalized word that is no common word and no head noun, or an initial. */
function isPlainName(word: Word): boolean {
  return (
    (word.shape === 'capital' || word.text.length === 1) &&
    !COMMON_WORDS.has(word.lower) &&
    !ORGANIZATION_HEADS.has(word.lower) &&
    !PLACE_HEADS.has(word.lower) &&
    !OTHER_HEADS.has(word.lower)
  );
}

/** Return the evidence for a name's type in the words around it. */
export function outerEvidence(words: Word[], { first, last }: Candidate): TypeEvidence[] {
  const evidenceList: TypeEvidence[] = [];
  const add = (type: TypeEvidence['type'], weight: number, because: string): void => void evidenceList.push({ type, weight, because });
  const sentence = words[first]?.sentence;
  const wordInSentence = (index: number): Word | undefined => (words[index]?.sentence === sentence ? words[index] : undefined);
  const before = wordInSentence(first - 1);
  const after = wordInSentence(last + 1);
  const beyond = wordInSentence(last + 2);
  const hasSeveralWords = last > first;

  if (isDateline(words, first, last)) add('place', 6, 'the dateline');
  const title = titleBefore(words, first);
  const endsWithHead = hasSeveralWords && [ORGANIZATION_HEADS, OTHER_HEADS].some((heads) => heads.has(words[last]?.lower ?? ''));
  if (title !== undefined) add('person', HONORIFICS.has(title.toLowerCase()) ? 6 : endsWithHead ? 1.5 : 4.5, `the title ‘${title}’`);
  if (before?.lower === 'the') {
    add('person', -4, 'the article before it');
    add('place', -1, 'the article before it');
    add('organization', hasSeveralWords ? 1.2 : 0.7, 'the article before it');
  }
  const isNonlocalIn = before?.lower === 'in' && BEFORE_NONLOCAL_IN.has(wordInSentence(first - 2)?.lower ?? '');
  if (before && PLACE_PREPOSITIONS.has(before.lower) && !isNonlocalIn) add('place', PREPOSITION_WEIGHTS.get(before.lower) ?? 1, `‘${before.text}’ before it`);
  if (before && /^(?:in|from)$/.test(before.lower) && ORIGIN_VERBS.has(wordInSentence(first - 2)?.lower ?? ''))
    add('place', 3, `‘${wordInSentence(first - 2)!.text} ${before.text}’ before it`);
  if (before?.lower === 'of' && PLACE_KINDS.has(wordInSentence(first - 2)?.lower ?? '')) add('place', 5, `‘${wordInSentence(first - 2)?.text} of’ before it`);
  const described = nounAfter(words, last);
  if (described) add(described.type, 3, `‘${described.noun}’ after it`);
  const noun = nounBefore(words, first);
  if (noun) add(noun.type, 3, `‘${noun.noun}’ before it`);
  const container = after?.text === ',' ? nameAt(KNOWN_NAMES, words, last + 2) : undefined;
  if (container?.values[0]?.type === 'place' && beyond?.sentence === sentence && words[container.last + 1]?.text !== "'s")
    add('place', 2, `the place named after it`);
  // “supporters of MK”
  if (before?.lower === 'of' && words[first]?.shape === 'capitals' && !hasSeveralWords && ADHERENTS.has(wordInSentence(first - 2)?.lower ?? ''))
    add('organization', 3, `‘${wordInSentence(first - 2)!.text} of’ before it`);
  if (before?.lower === 'by' || before?.lower === 'with') add('person', 0.4, `‘${before.text}’ before it`);
  // “their album A Beautiful Lie”
  if (before && /^An?$/.test(before.text) && !before.opensSentence) add('other', 5, `‘${before.text}’ before it`);
  if (before?.text === ':') add('person', 0.5, 'its place after a colon');
  if (before && (before.text === '"' || before.text === '“' || before.text === "'") && isClosingMark(after, beyond)) add('other', 4, QUOTED);

  if (after && SPEECH_VERBS.has(after.lower)) {
    add('person', 1.5, `‘${after.text}’ after it`);
    add('organization', 0.8, `‘${after.text}’ after it`);
  }
  if (before && SPEECH_VERBS.has(before.lower)) add('person', 1, `‘${before.text}’ before it`);
  if (after && PLACE_FOLLOWERS.test(after.lower)) add('place', 2.5, `‘${after.text}’ after it`);
  if (after && ORGANIZATION_FOLLOWERS.has(after.lower)) {
    add('organization', words[first]?.opensSentence ? 1.2 : 2.5, `‘${after.text}’ after it`);
    add('person', -1, `‘${after.text}’ after it`);
  }
  if (after?.text === ',' && beyond?.shape === 'number' && /^\d{1,3}$/.test(beyond.text) && wordInSentence(last + 3)?.text === ',')
    add('person', 5, 'the age after it');
  if (after?.text === ',' && (beyond?.lower === 'who' || beyond?.lower === 'whose')) add('person', 2, `‘${beyond.text}’ after it`);
  if (after?.lower === 'who') add('person', 2, '‘who’ after it');
  if (after?.lower === 'himself' || after?.lower === 'herself') add('person', 3, `‘${after.text}’ after it`);
  if (after?.shape === 'number' && !/^(?:19|20)\d\d$/.test(after.text) && after.hasSpaceBefore) add('other', 1.5, 'the number after it');
  if (before?.lower === 'to' && wordInSentence(first - 2)?.lower === 'according') add('organization', 0.8, '‘according to’ before it');
  if (after && PRODUCT_FOLLOWERS.test(after.lower)) add('other', 2.5, `‘${after.text}’ after it`);
  else if (after && NOUNS_AFTER_THINGS.has(after.lower)) add('other', 3, `‘${after.text}’ after it`);
  else if (after && NOUNS_AFTER_THINGS_OR_OWNERS.has(after.lower)) add('other', 1.5, `‘${after.text}’ after it`);
  if (before && USE_VERBS.has(before.lower)) add('other', 1, `‘${before.text}’ before it`);
  if (before && LAUNCH_VERBS.has(before.lower)) add('other', 1.5, `‘${before.text}’ before it`);
  const verb = after?.text === ',' && beyond?.lower === 'which' ? wordInSentence(last + 3) : after;
  if (verb && PRODUCT_VERBS.has(verb.lower)) add('other', 1.5, `‘${verb.text}’ after it`);
  if (before?.lower === 'of' && /^(?:version|versions|users|copies|edition|makers|maker)$/.test(wordInSentence(first - 2)?.lower ?? ''))
    add('other', 1.5, `‘${wordInSentence(first - 2)!.text} of’ before it`);
  const ofWhom = before?.text === ',' ? wordInSentence(first - 2) : before;
  if (ofWhom && FAMILY_MEMBERS.has(ofWhom.lower) && ofWhom.shape === 'lower') add('person', 3, `‘${ofWhom.text}’ before it`);
  if (after && /^[$€£]$/.test(after.text)) add('other', 9, 'the currency');
  if (after?.text === "'s" && !hasSeveralWords) add('person', 0.3, 'its possessive');
  return evidenceList;
}

/** Return whether a quotation mark follows a name, directly or after a comma or full stop. */
function isClosingMark(after: Word | undefined, beyond: Word | undefined): boolean {
  const mark = after?.text === ',' || after?.text === '.' ? beyond : after;
  return mark?.text === '"' || mark?.text === '”' || mark?.text === "'";
}

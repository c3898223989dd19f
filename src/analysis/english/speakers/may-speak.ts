import { kindOfDescription, type KindLookup } from './kind-of-description.ts';
import { formsOf, phraseOf } from './noun-phrase.ts';
import { THINGS, PEOPLE } from './resources/people-nouns.ts';

/** Words for quantities. The people are named after “of”: “dozens of residents”. */
const QUANTITY = /^(?:\d.*|%|percent|couple|few|number|majority|minority|half|part|dozens?|hundreds|thousands|most|all|many|some|each|any|none)$/i;
/** Endings of nouns for people: “panelist”, “developers”, “applicants”, “Canadians”. */
const PERSON_ENDING = /(?:[^aeiou]er|or|ist|eer|ian|.mate)s?$|(?:[a-z]{3}(?:ant|ee))s$/;
/** Words that a noun phrase does not contain before its complement. A description with one of them is part of a clause, “he told us”, or the label of a link, “this link”. */
const CLAUSE_WORD = /(?<!\p{L})(?:I|we|you|he|she|it|they|us|me|him|them|this link|is|are|was|were|be|has|have|had|to|from)(?!\p{L})/iu;

/** Words before a noun phrase that are not part of it: verbs, adverbs, prepositions, pronouns. “Help passengers”, “sometimes agencies”, “him/her”. */
const BEFORE_NOUN_PHRASE = /^(?:help|make|let|get|hear|see|try|use|ask|tell|ensur\w+|including|sometimes|often|in|him|her)(?:\s|\/)/iu;

/** Return whether a description may be of people, an organization or a document: “some residents”, “the company”, “a report”; but not “metrics”, “they” or “free”. */
export function maySpeak(description: string, lookUpKind: KindLookup = () => null): boolean {
  if (/^\p{N}+\./u.test(description) || BEFORE_NOUN_PHRASE.test(description)) return false;
  const { words, complement } = phraseOf(description);
  const head = words.at(-1);
  // “Others”, “many”: without a noun after the determiners, the whole description is looked up.
  if (head === undefined || CLAUSE_WORD.test(words.join(' '))) return isForPeople(description);
  if (kindOfDescription(description, lookUpKind) !== null) return true;
  if (QUANTITY.test(head) && complement !== '') return maySpeak(complement, lookUpKind);
  return isForPeople(head);
}

/** Return whether a noun is one for people: “resident”, “developers”; but not “computer”. */
function isForPeople(noun: string): boolean {
  const forms = formsOf(noun);
  if (forms.some((form) => PEOPLE.has(form))) return true;
  return PERSON_ENDING.test(forms[0]!) && !forms.some((form) => THINGS.has(form));
}

/** Words in lower case within a name. */
const LOWERCASE_IN_NAMES = new Set(['of', 'the', 'and', 'for', 'on', 'in', 'at', 'de', 'la', 'van', 'von', 'al', 'bin', '&']);
/** Words that begin a clause rather than a name. */
const CLAUSE_OPENERS = new Set(['but', 'and', 'as', 'if', 'in', 'so', 'when', 'then', 'also', 'now']);

/** Return whether words are written as a name: with capitals, and without punctuation or words that begin a clause. */
export function isWrittenAsName(words: string): boolean {
  const [first = '', ...rest] = words.split(/\s+/);
  if (CLAUSE_OPENERS.has(first.toLowerCase().replace(/,$/, '')) || !/^[\p{Lu}]/u.test(first) || /[,;:!?]/u.test(words)) return false;
  return rest.every((word) => LOWERCASE_IN_NAMES.has(word.toLowerCase()) || /^[\p{Lu}\p{N}(]/u.test(word));
}

import { kindOfDescription, type SpokenFor } from './kind-of-description.ts';
import { formsOf, phraseOf } from './noun-phrase.ts';
import { NO_PERSONS, PEOPLE } from './resources/people-nouns.ts';

/** How many of something are meant: the people are behind “of”. */
const QUANTITY = /^(?:\d.*|%|percent|couple|few|number|majority|minority|half|part|dozens?|hundreds|thousands|most|all|many|some|each|any|none)$/i;
/** Endings of nouns for people: “panelist”, “developers”, “applicants”, “Canadians”. */
const OF_PERSONS = /(?:[^aeiou]er|or|ist|eer|ian)s?$|(?:[a-z]{3}(?:ant|ee))s$/;
/** Words of no noun phrase: a clause was taken for the source. */
const OF_CLAUSE = /(?<!\p{L})(?:I|we|you|he|she|it|they|us|me|him|them|this link|is|are|was|were|be|has|have|had|to|from)(?!\p{L})/iu;

/** “Help passengers”, “sometimes agencies”: the noun is not all that was taken for the source. */
const OF_COMMAND = /^(?:help|make|let|get|hear|see|try|use|ask|tell|ensur\w+|including|sometimes|often|in|him|her)(?:\s|\/)/iu;

/** Whether a description is of people, of a body or of a document: “some residents”, “the company”, “a report”, and not “metrics”, “they” or “free”. */
export function maySpeak(description: string, spokenFor: SpokenFor = () => null): boolean {
  if (/^\p{N}+\./u.test(description) || OF_COMMAND.test(description)) return false;
  const { words, of } = phraseOf(description);
  const head = words.at(-1);
  if (head === undefined || OF_CLAUSE.test(words.join(' '))) return isOfPeople(description);
  if (kindOfDescription(description, spokenFor) !== null) return true;
  if (QUANTITY.test(head) && of !== '') return maySpeak(of, spokenFor);
  return isOfPeople(head);
}

function isOfPeople(word: string): boolean {
  const forms = formsOf(word);
  if (forms.some((form) => PEOPLE.has(form))) return true;
  return OF_PERSONS.test(forms[0]!) && !forms.some((form) => NO_PERSONS.has(form));
}

/** Words that are small within a name. */
const SMALL = new Set(['of', 'the', 'and', 'for', 'on', 'in', 'at', 'de', 'la', 'van', 'von', 'al', 'bin', '&']);
/** Words that begin a clause. */
const NO_NAME = new Set(['but', 'and', 'as', 'if', 'in', 'so', 'when', 'then', 'also', 'now']);

/** Whether words without a known entity are written as a name: with capitals, and without signs of a clause. */
export function isWrittenAsName(words: string): boolean {
  const [first = '', ...rest] = words.split(/\s+/);
  if (NO_NAME.has(first.toLowerCase().replace(/,$/, '')) || !/^[\p{Lu}]/u.test(first) || /[,;:!?]/u.test(words)) return false;
  return rest.every((word) => SMALL.has(word.toLowerCase()) || /^[\p{Lu}\p{N}(]/u.test(word));
}

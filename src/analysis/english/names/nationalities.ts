import type { Nationality, Passage, Sentence } from '../../core/types.ts';
import type { Resolved } from './entity.ts';
import { DEMONYM_COUNTRIES } from './resources/demonyms.ts';
import { isCapitalized, type Word } from '../../core/names/words.ts';

/** First words of two-word demonyms: “South Korean”, “Sri Lankan”. */
const TWO_WORDS = /^(?:south|north|sri)$/;
/** Words before a demonym that then means no single country: “African American”, “Latin American”. */
const MANY_COUNTRIES = /^(?:african|latin|native|central|north|south|asian)$/;
/** Words after which a demonym is the name of a language: “in English”, “spoke French”. */
const LANGUAGE = /^(?:in|into|speak|speaks|spoke|speaking|learn|learning|fluent)$/;

/** Return the demonyms outside names, with their countries: “Ukrainian”, “Russian” in “Russian-backed”, “South Koreans”. */
export function findNationalities(words: Word[], resolved: Resolved[], sentences: Sentence[], passages: Passage[]): Nationality[] {
  const isInName = new Uint8Array(words.length);
  for (const { first, last } of resolved) isInName.fill(1, first, last + 1);
  const nationalities: Nationality[] = [];
  words.forEach((word, index) => {
    if (isInName[index] === 1 || !isCapitalized(word)) return;
    const before = words[index - 1]?.sentence === word.sentence ? words[index - 1] : undefined;
    const firstPart = word.lower.split('-')[0] ?? '';
    const twoWordCountry = before && TWO_WORDS.test(before.lower) ? DEMONYM_COUNTRIES.get(`${before.lower}-${firstPart}`) : undefined;
    const country = twoWordCountry ?? (before && MANY_COUNTRIES.test(before.lower) ? undefined : DEMONYM_COUNTRIES.get(firstPart));
    if (country === undefined || (before && LANGUAGE.test(before.lower))) return;
    const start = twoWordCountry === undefined ? word.start : (before?.start ?? word.start);
    const end = word.lower.includes('-') ? word.start + firstPart.length : word.end;
    const surface = passages[word.passage]?.text.slice(start, end) ?? '';
    nationalities.push({ passage: word.passage, start, end, sentence: sentences[word.sentence]?.id ?? '', surface, country });
  });
  return nationalities;
}

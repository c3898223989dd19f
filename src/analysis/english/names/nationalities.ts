import type { Nationality, Passage, Sentence } from '../../core/types.ts';
import type { Resolved } from './entity.ts';
import { DEMONYM_COUNTRIES } from './resources/demonyms.ts';
import { isCapitalized, type Word } from '../../core/names/words.ts';

/** First words of two-word demonyms: “South Korean”, “Sri Lankan”. */
const TWO_WORDS = /^(?:south|north|sri)$/;
/** Words before a demonym that does not mean one country: “African American”, “Latin American”. */
const MANY_COUNTRIES = /^(?:african|latin|native|central|north|south|asian)$/;
/** Words after which a demonym is the name of a language: “in English”, “spoke French”. */
const LANGUAGE = /^(?:in|into|speak|speaks|spoke|speaking|learn|learning|fluent)$/;

/** Return the demonyms outside names, with their countries: “Ukrainian”, “Russian-backed”, “South Koreans”. They do not mention a place, but imply a country. */
export function findNationalities(words: Word[], resolved: Resolved[], sentences: Sentence[], passages: Passage[]): Nationality[] {
  const occupied = new Uint8Array(words.length);
  for (const { first, last } of resolved) occupied.fill(1, first, last + 1);
  const found: Nationality[] = [];
  words.forEach((word, at) => {
    if (occupied[at] === 1 || !isCapitalized(word)) return;
    const before = words[at - 1]?.sentence === word.sentence ? words[at - 1] : undefined;
    const own = word.lower.split('-')[0] ?? '';
    const joint = before && TWO_WORDS.test(before.lower) ? DEMONYM_COUNTRIES.get(`${before.lower}-${own}`) : undefined;
    const country = joint ?? (before && MANY_COUNTRIES.test(before.lower) ? undefined : DEMONYM_COUNTRIES.get(own));
    if (country === undefined || (before && LANGUAGE.test(before.lower))) return;
    const start = joint === undefined ? word.start : (before?.start ?? word.start);
    const end = word.lower.includes('-') ? word.start + own.length : word.end;
    const surface = passages[word.passage]?.text.slice(start, end) ?? '';
    found.push({ passage: word.passage, start, end, sentence: sentences[word.sentence]?.id ?? '', surface, country });
  });
  return found;
}

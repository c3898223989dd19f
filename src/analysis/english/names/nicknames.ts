import { isCapitalized, joinWords, type Word } from '../../core/names/words.ts';
import type { Candidate } from './candidate.ts';
import { GIVEN_NAMES } from './resources/given-names.ts';
import { CALENDAR } from './resources/not-names.ts';
import { KNOWN_PLACES } from './resources/places.ts';
import { isTitleWord } from './title.ts';

const QUOTES = new Set(['"', '“', '”']);
/** Maximum number of words of a nickname: “The Rock”. */
const MAX_WORDS = 2;

/**
 * Return the names of people with a nickname in quotation marks between given name and surname: “Bob “Smoky” Delacroix” has the full name “Bob Delacroix”. A quotation or
 * the title of a work between two names has a full name before it, punctuation in it, or no surname after it.
 */
export function findNicknamed(words: Word[]): Candidate[] {
  return words.flatMap((word, quote): Candidate[] => {
    if (!QUOTES.has(word.text)) return [];
    const close = closingQuote(words, quote);
    const given = words[quote - 1];
    const surname = close === undefined ? undefined : words[close + 1];
    if (close === undefined || !given || !surname || given.sentence !== surname.sentence || given.sentence !== word.sentence) return [];
    if (!GIVEN_NAMES.has(given.text) || hasNameBefore(words, quote - 1) || !isSurname(surname)) return [];
    const [first, last] = [quote - 1, close + 1];
    return [{ first, last, text: joinWords(words, first, last), modelType: 'person', fullName: `${given.text} ${surname.text}` }];
  });
}

/** Return the index of the mark that closes a nickname opened at `quote`: one or two capitalized words, and nothing else, stand between; undefined if it is no nickname. */
function closingQuote(words: Word[], quote: number): number | undefined {
  let index = quote + 1;
  while (index <= quote + MAX_WORDS && isCapitalized(words[index])) index++;
  const isEnd = index > quote + 1 && QUOTES.has(words[index]?.text ?? '') && !words[index]!.hasSpaceBefore && words[quote]!.hasSpaceBefore;
  return isEnd && words[quote + 1]!.hasSpaceBefore === false && words[index + 1]?.hasSpaceBefore ? index : undefined;
}

/** Return whether a name goes on before a given name, so that it may be a surname: “Sofia James”. A title may precede it. */
function hasNameBefore(words: Word[], index: number): boolean {
  const before = words[index - 1];
  return isCapitalized(before) && before.sentence === words[index]!.sentence && !before.opensSentence && !isTitleWord(before);
}

function isSurname(word: Word): boolean {
  return isCapitalized(word) && !CALENDAR.has(word.text) && !KNOWN_PLACES.has(word.text) && !isTitleWord(word);
}

import type { ModelName } from '../model/name-model.ts';
import { isCommonWord } from '../model/lexicon.ts';
import { BEFORE_OPPONENT, SPORT_CUES, PLURAL_VERBS_OF_TEAM } from '../resources/newswire-words.ts';
import { CALENDAR, DEMONYMS } from '../resources/not-names.ts';
import { isCapitalized, type Word } from '../../../core/names/words.ts';
import { capitalAt, NameCover, wordAt } from './spans.ts';
import type { NameRefinerContext } from './types.ts';

/** Result of a game: “3-2”. */
const RESULT = /^\d{1,3}[-–]\d{1,3}$/;

/** Add teams called by a single word, which a result or a verb shows to be teams: “beat Viking 3-2”, “Molde play Rosenborg in the cup”. Surnames of people in the text remain people. */
export function findTeams(names: ModelName[], { words, headlines }: NameRefinerContext): ModelName[] {
  const cover = new NameCover(names);
  const surnames = new Set(names.flatMap(({ first, last, type }) => (type === 'person' && last > first ? [words[last]!.text] : [])));
  words.forEach((word, at) => {
    if (!isCapitalized(word) || headlines.has(word.sentence) || surnames.has(word.text) || capitalAt(words, at - 1, at) || capitalAt(words, at + 1, at)) return;
    if (word.text.length < 3 || DEMONYMS.has(word.text) || CALENDAR.has(word.text) || (isCommonWord(word) && word.opensSentence && !isBesideResult(words, at)))
      return;
    const name = cover.at(at);
    const isOpen = name === undefined || (name.type === 'person' && name.first === name.last);
    if (isOpen && (isBeaten(words, at) || isBesideResult(words, at) || (!name && (beats(words, at) || plays(words, at)))))
      cover.put({ first: at, last: at, type: 'organization' });
  });
  return cover.names();
}

/** Return whether a word is a team that was beaten, with one result after it: “beat Viking 3-2”. Two results are sets of a tennis match between people. */
function isBeaten(words: Word[], at: number): boolean {
  const result = wordAt(words, at + 1, at);
  return BEFORE_OPPONENT.has(wordAt(words, at - 1, at)?.lower ?? '') && RESULT.test(result?.text ?? '') && !RESULT.test(wordAt(words, at + 2, at)?.text ?? '');
}

/** Return whether a word is one of two names around one result: “Napoli 1-0 Barcelona”. */
function isBesideResult(words: Word[], at: number): boolean {
  const isResult = (i: number): boolean => RESULT.test(wordAt(words, i, at)?.text ?? '');
  return (
    (isResult(at + 1) && capitalAt(words, at + 2, at) !== undefined) || (isResult(at - 1) && capitalAt(words, at - 2, at) !== undefined && !isResult(at + 1))
  );
}

/** Return whether a word is a team that beats another: “Molde beat Viking 3-2”. */
function beats(words: Word[], at: number): boolean {
  return BEFORE_OPPONENT.has(wordAt(words, at + 1, at)?.lower ?? '') && capitalAt(words, at + 2, at) !== undefined && isBeaten(words, at + 2);
}

/** Return whether a word is the subject of a plural verb in a sentence about sport: “Molde play”. */
function plays(words: Word[], at: number): boolean {
  if (!PLURAL_VERBS_OF_TEAM.has(wordAt(words, at + 1, at)?.lower ?? '')) return false;
  let first = at;
  while (wordAt(words, first - 1, at)) first--;
  for (let i = first; wordAt(words, i, at); i++) if (SPORT_CUES.has(words[i]!.lower)) return true;
  return false;
}

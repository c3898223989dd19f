import type { ModelName } from '../model/name-model.ts';
import { isCommonWord } from '../model/lexicon.ts';
import { BEFORE_OPPONENT, SPORT_CUES, PLURAL_VERBS_OF_TEAM } from '../resources/newswire-words.ts';
import { CALENDAR, DEMONYMS } from '../resources/not-names.ts';
import { isCapitalized, type Word } from '../../../core/names/words.ts';
import { capitalAt, NameCover, wordAt } from './spans.ts';
import type { NameRefinerContext } from './types.ts';

/** Result of a game: “3-2”. */
const RESULT = /^\d{1,3}[-–]\d{1,3}$/;

/** Return the names, and single words that a result or a verb shows to be teams: “beat Viking 3-2”, “Molde play Rosenborg in the cup”. Surnames of people in the text remain people. */
export function findTeams(names: ModelName[], { words, headlines }: NameRefinerContext): ModelName[] {
  const cover = new NameCover(names);
  const surnames = new Set(names.flatMap(({ first, last, type }) => (type === 'person' && last > first ? [words[last]!.text] : [])));
  words.forEach((word, index) => {
    if (
      !isCapitalized(word) ||
      headlines.has(word.sentence) ||
      surnames.has(word.text) ||
      capitalAt(words, index - 1, index) ||
      capitalAt(words, index + 1, index)
    )
      return;
    if (
      word.text.length < 3 ||
      DEMONYMS.has(word.text) ||
      CALENDAR.has(word.text) ||
      (isCommonWord(word) && word.opensSentence && !isBesideResult(words, index))
    )
      return;
    const name = cover.at(index);
    const mayBeTeam = name === undefined || (name.type === 'person' && name.first === name.last);
    if (mayBeTeam && (isBeaten(words, index) || isBesideResult(words, index) || (!name && (isWinner(words, index) || isPlaying(words, index)))))
      cover.put({ first: index, last: index, type: 'organization' });
  });
  return cover.names();
}

/** Return whether a word is a team that was beaten, with one result after it: “beat Viking 3-2”. Two results are the sets of a tennis match between people. */
function isBeaten(words: Word[], index: number): boolean {
  const result = wordAt(words, index + 1, index);
  return (
    BEFORE_OPPONENT.has(wordAt(words, index - 1, index)?.lower ?? '') &&
    RESULT.test(result?.text ?? '') &&
    !RESULT.test(wordAt(words, index + 2, index)?.text ?? '')
  );
}

/** Return whether a word is one of two names around one result: “Napoli 1-0 Barcelona”. */
function isBesideResult(words: Word[], index: number): boolean {
  const isResult = (i: number): boolean => words[i]?.shape === 'number' && RESULT.test(wordAt(words, i, index)?.text ?? '');
  return (
    (isResult(index + 1) && capitalAt(words, index + 2, index) !== undefined) ||
    (isResult(index - 1) && capitalAt(words, index - 2, index) !== undefined && !isResult(index + 1))
  );
}

/** Return whether a word is a team that beats another: “Molde beat Viking 3-2”. */
function isWinner(words: Word[], index: number): boolean {
  return BEFORE_OPPONENT.has(wordAt(words, index + 1, index)?.lower ?? '') && capitalAt(words, index + 2, index) !== undefined && isBeaten(words, index + 2);
}

/** Return whether a word is the subject of a plural verb in a sentence about sport: “Molde play”. */
function isPlaying(words: Word[], index: number): boolean {
  if (!PLURAL_VERBS_OF_TEAM.has(wordAt(words, index + 1, index)?.lower ?? '')) return false;
  let first = index;
  while (wordAt(words, first - 1, index)) first--;
  for (let i = first; wordAt(words, i, index); i++) if (SPORT_CUES.has(words[i]!.lower)) return true;
  return false;
}

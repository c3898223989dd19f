import { AFTER_TEAM, BEFORE_OPPONENT, LOWER_IN_RESULTS, SPORT_CUES } from './resources/newswire-words.ts';
import { isCapitalized, type Word } from '../../core/names/words.ts';

/** Number of words on either side of a name that are searched for results. */
const WINDOW = 8;
/** Number of points or goals. Longer numbers are years. */
const SCORE = /^\d{1,3}$/;

/** Return whether a name is part of a table of results or standings, in which a city stands for its team: “Oakland 7 Boston 3”, “Seattle at Boston”. */
export function isInResults(words: Word[], first: number, last: number): boolean {
  const sentence = words[first]?.sentence;
  let [numbers, lowerCase, hasAt] = [0, 0, false];
  for (let i = first - WINDOW; i <= last + WINDOW; i++) {
    const word = words[i];
    if (word === undefined || word.sentence !== sentence) continue;
    if (word.shape === 'number') numbers++;
    else if (word.shape === 'lower' && !LOWER_IN_RESULTS.has(word.lower)) lowerCase++;
    else if (word.lower === 'at') hasAt = true;
  }
  if (lowerCase > 0) return false;
  const before = words[first - 1];
  const isAtStart = before?.sentence !== sentence || before?.shape === 'number' || before?.text === '-' || before?.lower === 'at';
  const after = words[last + 1];
  const precedesScore = after !== undefined && after.sentence === sentence && SCORE.test(after.text);
  return isAtStart && (precedesScore || (hasAt && !isCapitalized(after)) || numbers > WINDOW / 2);
}

/** Result of a game, such as “2-1”. */
const RESULT = /^\d{1,3}-\d{1,3}$/;
/** Number of words before “against” that are searched for a word about sport. */
const BEFORE_AGAINST = 6;

/** Return whether a name is a team in a sentence about sport: “Leeds face Sheffield Wednesday”, “their match against Leeds”, “lost 3-2 to Toronto”. */
export function isTeam(words: Word[], first: number, last: number): boolean {
  const sentence = words[first]?.sentence;
  const wordInSentence = (index: number): Word | undefined => (words[index]?.sentence === sentence ? words[index] : undefined);
  const isOfSport = (index: number): boolean => SPORT_CUES.has(wordInSentence(index)?.lower ?? '') || RESULT.test(wordInSentence(index)?.text ?? '');
  // “Napoli 1-0 Barcelona”
  if (RESULT.test(wordInSentence(last + 1)?.text ?? '') && isCapitalized(wordInSentence(last + 2))) return true;
  if (RESULT.test(wordInSentence(first - 1)?.text ?? '') && isCapitalized(wordInSentence(first - 2))) return true;
  const before = wordInSentence(first - 1)?.lower ?? '';
  if (before === 'to')
    return (
      RESULT.test(wordInSentence(first - 2)?.text ?? '') ||
      (wordInSentence(first - 2)?.lower === 'lost' && Array.from({ length: BEFORE_AGAINST }, (_, i) => last + 1 + i).some(isOfSport))
    );
  if (before === 'with') return [2, 3].some((back) => /^(?:drew|draw|draws|tied)$/.test(wordInSentence(first - back)?.lower ?? ''));
  if (before === 'against') return Array.from({ length: BEFORE_AGAINST }, (_, i) => first - 2 - i).some(isOfSport);
  if (!BEFORE_OPPONENT.has(before) && !AFTER_TEAM.has(wordInSentence(last + 1)?.lower ?? '')) return false;
  let index = first;
  while (wordInSentence(index - 1)) index--;
  for (; wordInSentence(index); index++) if (isOfSport(index)) return true;
  return false;
}

import { isCapitalised, type Word } from './words.ts';

/** How far to either side of a name a table is looked for. */
const AROUND = 8;
/** A score, not a date. */
const SCORE = /^\d{1,3}$/;
/** Small words that stand in tables of results. */
const BETWEEN = new Set(['at', 'v', 'vs', 'and', 'games', 'innings']);

/** Whether a name stands in a table of results or standings, where a city is its team: “Oakland 7 Boston 3”, “Seattle at Boston”. */
export function isInResults(words: Word[], first: number, last: number): boolean {
  const sentence = words[first]?.sentence;
  let [numbers, small, at] = [0, 0, false];
  for (let i = first - AROUND; i <= last + AROUND; i++) {
    const word = words[i];
    if (word === undefined || word.sentence !== sentence) continue;
    if (word.shape === 'number') numbers++;
    else if (word.shape === 'lower' && !BETWEEN.has(word.lower)) small++;
    else if (word.lower === 'at') at = true;
  }
  if (small > 0) return false;
  const before = words[first - 1];
  const begins = before?.sentence !== sentence || before?.shape === 'number' || before?.text === '-' || before?.lower === 'at';
  const after = words[last + 1];
  const scored = after !== undefined && after.sentence === sentence && SCORE.test(after.text);
  return begins && (scored || (at && !isCapitalised(after)) || numbers > AROUND / 2);
}

/** Words on whose far side an opponent stands. */
const BEFORE_OPPONENT = new Set(
  'beat beats beating defeated defeats edged thrashed trounced downed outplayed v vs versus host hosts hosted face faces facing'.split(' '),
);
/** Verbs of which a side is the subject, and what people are called by their side. */
const AFTER_SIDE = new Set(
  'beat beats defeated defeats edged thrashed trounced drew draw draws lost lose loses won win wins trailed trail lead leads led face faces faced host hosts hosted signed striker midfielder defender goalkeeper winger captain skipper coach manager quarterback pitcher'.split(
    ' ',
  ),
);
/** Words that stand in reports of sport and hardly anywhere else. */
const OF_SPORT = new Set(
  'striker midfielder goalkeeper winger halftime half-time innings wicket wickets quarterback semifinal semifinals semi-final semi-finals quarterfinal quarterfinals quarter-final quarter-finals playoff playoffs premiership bundesliga championship touchdown homer homered football soccer rugby cricket basketball baseball hockey handball league cup match matches fixture unbeaten scored'.split(
    ' ',
  ),
);
/** “2-1”, not a year or an age. */
const RESULT = /^\d{1,3}-\d{1,3}$/;
/** How far before “against” the game is named. */
const BEFORE_AGAINST = 6;

/** Whether a name is a side in a sentence on sport: “Leeds face Sheffield Wednesday”, “their match against Leeds”, “lost 3-2 to Toronto”. */
export function isSide(words: Word[], first: number, last: number): boolean {
  const sentence = words[first]?.sentence;
  const here = (at: number): Word | undefined => (words[at]?.sentence === sentence ? words[at] : undefined);
  const isOfSport = (at: number): boolean => OF_SPORT.has(here(at)?.lower ?? '') || RESULT.test(here(at)?.text ?? '');
  const before = here(first - 1)?.lower ?? '';
  if (before === 'to') return RESULT.test(here(first - 2)?.text ?? '');
  if (before === 'against') return Array.from({ length: BEFORE_AGAINST }, (_, i) => first - 2 - i).some(isOfSport);
  if (!BEFORE_OPPONENT.has(before) && !AFTER_SIDE.has(here(last + 1)?.lower ?? '')) return false;
  let at = first;
  while (here(at - 1)) at--;
  for (; here(at); at++) if (isOfSport(at)) return true;
  return false;
}

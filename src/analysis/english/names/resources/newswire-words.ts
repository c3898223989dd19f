import { wordList } from './word-list.ts';

/** Verbs between a team and the opponent that it beat. All lists in this file are in lower case. */
const DEFEATING = wordList('beat beats defeated defeats edged thrashed trounced');
/** Verbs between a team and its opponent that also occur often outside sport. */
const MEETING = wordList('face faces host hosts hosted');
/** Verbs for the result of a game. */
const ENDING = wordList('drew draw draws lost won win wins');
/** Nouns for players that have no other meaning. */
const PLAYERS = wordList('striker midfielder goalkeeper winger quarterback');
/** Nouns for members of a team that have other meanings too. */
const TEAM_MEMBERS = wordList('defender captain skipper coach manager pitcher');
/** Words that are rare outside reports about sport. */
const GAME_WORDS = wordList(`
halftime half-time innings wicket wickets semifinal semifinals semi-final semi-finals quarterfinal quarterfinals quarter-final quarter-finals playoff playoffs touchdown homer homered match matches fixture unbeaten scored
`);
const COMPETITIONS = wordList('cup league championship bundesliga');

/** Words before an opponent. */
export const BEFORE_OPPONENT = new Set([...DEFEATING, ...MEETING, ...wordList('beating downed outplayed facing v vs versus')]);

/** Words after a team: verbs with a team as subject, and nouns for its members. */
export const AFTER_TEAM = new Set([
  ...DEFEATING,
  ...MEETING,
  ...ENDING,
  ...PLAYERS,
  ...TEAM_MEMBERS,
  ...wordList(
    'lose loses trailed trail lead leads led faced signed finished finish play plays played advance advanced qualified qualify reached topped travel equalised equalized scored stumps batted bowled chased clinched claimed',
  ),
]);

/** Plural verbs after the name of a team. */
export const PLURAL_VERBS_OF_TEAM = wordList('play face host meet travel visit');

/** Words that show that a sentence is about sport. */
export const SPORT_CUES = new Set([
  ...PLAYERS,
  ...GAME_WORDS,
  ...COMPETITIONS,
  ...wordList(
    'premiership football soccer rugby cricket basketball baseball hockey handball volleyball standings trophy tournament squad innings semis quarter-final semi-final medals stumps kick-off coach fifa uefa qualifier qualifiers',
  ),
]);

/** Words in lower case in tables of results. */
export const LOWER_IN_RESULTS = wordList('at v vs and games innings');

/** Words of reports about sport, in lower case or in names of teams. */
export const SPORT_WORDS = new Set([
  ...DEFEATING,
  ...ENDING,
  ...PLAYERS,
  ...TEAM_MEMBERS,
  ...GAME_WORDS,
  ...wordList(`
downed outscored upset loss losses victory defeat score scores scoring scorer goal goals goalless penalty extra-time overtime inning run runs over overs bowled lbw caught batsman bowler bowlers batting bowling keeper squad squads team teams
side sides club clubs game games seed seeded round rounds final finals league leagues season standings table tie tied set sets tiebreak aces birdie par eagle bogey lap laps pole podium race races racing rider stage peloton medal gold silver
bronze metres meters relay hurdles marathon heavyweight bout knockout rebounds assists fixtures friendly qualifier qualifiers kickoff kick-off attendance referee umpire transfer promoted relegated
`),
]);

/** Words in names of competitions. */
export const COMPETITION_WORDS = new Set([
  ...COMPETITIONS,
  ...wordList(`
premier championships open masters trophy tournament classic grand prix slam serie liga division olympics olympic games tour super bowl series final finals playoffs conference shield derby ryder davis wimbledon test tests one-day qualifier
qualifying qualifiers
`),
]);

/** Words of markets and business. */
export const MARKET_WORDS = wordList(`
shares share stock stocks stake bourse index dollar dollars yen euro euros pound pounds rupee rupees peso pesos yuan won rouble ruble roubles rubles franc francs mark marks lira dinar naira rand shilling shillings pct percent profit profits loss losses net revenue revenues turnover sales earnings quarter
bond bonds yield yields futures barrel barrels ounce tonne tonnes crude bpd lme nasdaq dow nikkei ftse dax trader traders broker brokers analyst analysts dividend rate rates inflation merger takeover acquisition bid subsidiary unit plc inc corp ltd billion million trillion
`);

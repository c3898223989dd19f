import { wordList } from './word-list.ts';

/** Words of sports reports, small or in names of teams. Lower case. */
export const SPORT_WORDS = wordList(`
beat beats defeated defeats thrashed trounced edged downed outscored upset drew draw draws win wins won lost loss losses victory defeat score scored scores scoring scorer goal goals goalless penalty halftime half-time extra-time overtime inning innings run runs wicket wickets
over overs bowled lbw caught batsman bowler bowlers batting bowling striker midfielder defender goalkeeper keeper winger captain skipper coach manager squad squads team teams side sides club clubs match matches game games seed seeded round rounds semifinal semifinals semi-final semi-finals quarterfinal
quarterfinals quarter-final quarter-finals final finals league leagues season standings table tie tied set sets tiebreak aces birdie par eagle bogey lap laps pole podium race races racing rider stage peloton medal gold silver bronze metres meters relay hurdles marathon heavyweight bout knockout
touchdown quarterback rebounds assists pitcher homer homered playoff playoffs fixture fixtures friendly qualifier qualifiers kickoff kick-off attendance referee umpire transfer promoted relegated unbeaten
`);

/** Words in names of competitions. Lower case. */
export const COMPETITION_WORDS = wordList(`
cup league premier championship championships open masters trophy tournament classic grand prix slam serie bundesliga liga division olympics olympic games tour super bowl series final finals playoffs conference shield derby ryder davis wimbledon test tests one-day qualifier qualifying qualifiers
`);

/** Words of markets and business. Lower case. */
export const MARKET_WORDS = wordList(`
shares share stock stocks stake bourse index dollar dollars yen euro euros pound pounds rupee rupees peso pesos yuan won rouble ruble roubles rubles franc francs mark marks lira dinar naira rand shilling shillings pct percent profit profits loss losses net revenue revenues turnover sales earnings quarter
bond bonds yield yields futures barrel barrels ounce tonne tonnes crude bpd lme nasdaq dow nikkei ftse dax trader traders broker brokers analyst analysts dividend rate rates inflation merger takeover acquisition bid subsidiary unit plc inc corp ltd billion million trillion
`);

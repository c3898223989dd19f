import { wordList } from './word-list.ts';

/** Nouns for firms and groups that call themselves by a name, and never for one person: “Amber Vane, a folk trio”. Beside these stand the kinds of organizations (`ORGANIZATION_KINDS`). */
export const BODY_NOUNS = wordList(`
company firm journal business corporation subsidiary conglomerate start-up startup cooperative co-operative consortium venture consultancy agency brokerage dealership
maker manufacturer supplier distributor wholesaler retailer shipbuilder shipyard yard brewery brewer distillery winery bakery dairy foundry refinery steelmaker carmaker drugmaker chipmaker miner lender insurer reinsurer utility carrier airline broadcaster publisher
chain bank fund charity non-profit nonprofit union federation association foundation society institute laboratory lab clinic hospital orchestra choir ensemble trio quartet quintet band duo troupe club team
`);

/** Verbs whose subject is a firm, in forms that no person or town does: “Brandt Optics employs 340 people”. */
export const BODY_VERBS = wordList('employs employed manufactures manufactured merged merges markets outsourced restructured delisted');

/** Words after a verb that together have a firm as their subject: “filed for bankruptcy”, “laid off 90 workers”. */
export const BODY_DEEDS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:file|files|filed|filing)$/, /^(?:for (?:bankruptcy|insolvency|administration|chapter|protection)|its)/],
  [/^(?:lay|lays|laid|laying)$/, /^off/],
  [/^(?:go|goes|went|gone)$/, /^(?:bankrupt|bust|public|into (?:administration|liquidation|receivership))/],
  [/^(?:is|was|are|were)$/, /^(?:based in|headquartered|owned by|listed (?:on|in)|insolvent|bankrupt|a subsidiary|a unit of|part of the)/],
  [/^(?:has|have|had)$/, /^(?:its|\d[\d,.]* (?:employees|workers|stores|shops|plants|branches|staff|customers|members)|merged|gone bankrupt)/],
  [/^(?:recall|recalls|recalled|recalling)$/, /^(?:\d|all|its|thousands|hundreds|millions|some \d|about \d|more than \d)/],
  [/^(?:cut|cuts|shed|sheds|created|creates)$/, /^\d[\d,.]* jobs/],
  [/^(?:post|posts|posted|report|reports|reported)$/, /^(?:an? (?:\w+ )?(?:profit|loss)|quarterly|annual|sales|revenue|revenues|earnings|profits|losses)/],
  [
    /^(?:buy|buys|bought|acquire|acquires|acquired|join|joins|joined|sell|sells|sold|absorb|absorbs|absorbed)$/,
    /^its (?:\w+ )?(?:rival|competitor|subsidiary|parent|supplier|unit)/,
  ],
  [/^(?:will|to|would|may|could)$/, /^(?:merge|employ|manufacture|lay off|file for bankruptcy|(?:cut|shed|create) \d[\d,.]* jobs)/],
];

/** Nouns before “of”, “in”, “with”, “at” or “for” and the name of a firm: “shares of Norra Agro”, “a merger with Pell Harding”, “workers at Brandt-Keller”. */
export const BEFORE_BODY: Readonly<Record<string, ReadonlySet<string>>> = {
  of: wordList(
    'shares subsidiary subsidiaries unit takeover acquisition merger bankruptcy collapse shareholders employees headquarters customers arm division',
  ),
  in: wordList('shares stake stakes stock shareholders investors investor shareholder'),
  with: wordList('merger merged'),
  at: wordList(
    'worker workers employee employees staff workforce engineer engineers technician technicians machinist machinists manager managers scientist scientists executive executives',
  ),
  for: wordList('spokesman spokeswoman spokesperson spokespeople'),
};

/** Nouns directly before the name of a firm: “its rival Teller Crane”. They are hints, because people are rivals too. */
export const BODY_ROLES = wordList('rival competitor operator owner supplier contractor insurer lender maker parent landlord developer distributor retailer');

/** Words after a name and its possessive that only a body has: “Brandt Optics' shares”. */
export const BODY_POSSESSIONS = wordList(
  'shares stock subsidiary subsidiaries headquarters profit profits revenue revenues turnover earnings shareholders workforce employees plants factories stores branches takeover merger bankruptcy dividend products customers board chairman chairwoman ceo spokesman spokeswoman',
);

/** Verbs whose subject is a person, after a full name or a surname. */
export const LIFE_VERBS = wordList(
  'resigned resigns retired smiled laughed wept nodded shrugged sighed died drowned married divorced studied graduated recalled testified pleaded apologised apologized slept walked sat stood knelt remembers remembered thinks thought feels felt teaches taught lives lived sings sang scored tweeted',
);

/** Kinds of things that are announced and held, each with the words by which English texts tell of one, before or after: “a demonstration”, “walked with banners”. */
const OCCASIONS: readonly (readonly [name: string, words: RegExp])[] = [
  [
    'demonstration',
    /\b(?:[Dd]emonstrat\p{L}+|[Pp]rotest\p{L}*|[Mm]arch(?:ed|es|ers?|ing)|march|rall(?:y|ies|ied)|vigils?|banners?|placards?|chant(?:s|ed|ing)?|slogans?)\b/u,
  ],
  ['funeral', /\b(?:funerals?|burials?|buried|memorial|farewell|mourn\p{L}*|coffins?|(?:service|mass|ceremony) for the (?:dead|victims))\b/iu],
  ['court', /\b(?:hearings?|courts?|courtrooms?|trials?|judges?|magistrates?|tribunals?|pleaded|verdicts?|sentenced|arraign\p{L}+|bail|testif\p{L}+)\b/iu],
  ['meeting', /\b(?:meets?|met|meetings?|talks|negotiat\p{L}+|sessions?|summits?|round table|convene[sd]?|directors|shareholders)\b/iu],
  ['vote', /\b(?:votes?|voted|voting|ballots?|referendums?|elections?|polls|polling stations?|turnout|debate[sd]?|councillors|lawmakers)\b/iu],
  ['strike', /\b(?:strikes?|strikers|struck|walk(?:ed)? out|walkouts?|stoppages?|picket\p{L}*|downed tools|laid down (?:their )?tools)\b/iu],
  ['opening', /\b(?:(?:re)?open(?:s|ed|ing)?|inaugurat\p{L}+|unveil\p{L}*|ribbon|doors|resum\p{L}+|restart\p{L}*)\b/iu],
  ['visit', /\b(?:visit(?:s|ed|ing|ors?)?|tour(?:s|ed)?|arriv\p{L}+|landed|welcomed|received by|laid a wreath)\b/iu],
  ['publication', /\b(?:publi(?:sh\p{L}*|cation)|(?:the|a|its|their|final|interim) report|results?|findings|conclusions)\b/iu],
  ['match', /\b(?:match(?:es)?|kick-?off|beat|defeated|goals?|won|lost to|drew with|semi-?finals?|finals?|tournaments?)\b/iu],
  ['sale', /\b(?:auction\p{L}*|sales?|sold|bids?|bidders?|hammer)\b/iu],
  ['performance', /\b(?:concerts?|festivals?|premieres?|exhibitions?|shows?|audiences?|stages?|performances?|performed)\b/iu],
];

/** Return the kinds of occasion of which a text tells, by its words: “court” for “a hearing” and “the judge granted bail”; empty if it tells of none. */
export function occasionsIn(text: string): ReadonlySet<string> {
  return new Set(OCCASIONS.flatMap(([name, words]) => (words.test(text) ? [name] : [])));
}

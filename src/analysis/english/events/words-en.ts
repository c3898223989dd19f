/** The English words that tell which times date an event, and whether it was. All lower case. */

/** Words that cannot follow a date as the noun that it names: “On Friday he”, “in May and”. */
export const notNouns = new Set(
  (
    'and or but nor so yet if as than that which who whom whose when while where after before because since until till although though in on at by to from with for of ' +
    'about into over under near between during through without against among within across around the a an this these those his her its their our my he she it they we i you ' +
    'there here was were is are am be been has have had did do does will would can could may might must should shall not no also still already again only just even ' +
    'said says told says came went took made gave began met left fell rose killed hit struck crossed saw told'
  ).split(' '),
);

/** Words that stand before the noun that a date names: “the 2014 agreement”. */
export const determiners = new Set('the a an this that these those its his her their our my your another each every any some no'.split(' '));

/** Words before a date that is only compared with: “than in 2014”. */
export const comparison = /\b(?:than|like|unlike|compared (?:with|to)|versus|as in|as of|up from|down from|similar to)\s(?:in\s|on\s)?(?:the\s)?$/i;

/** Periods that are there to be compared with. */
export const comparedPeriod = /\b(?:year-(?:ago|earlier|before)|(?:same|corresponding|comparable) (?:period|quarter|half|month|week))\b|\bearlier$/i;

/** Verbs of denial: what their clause tells is said not to have been. */
export const denial = /\b(?:den(?:y|ies|ied|ying)|refut(?:e|es|ed|ing)|disput(?:e|es|ed|ing)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?)\b/gi;

/** What stands between a verb of denial and what is denied. */
export const denied = /\b(?:that|having|(?!during\b|morning\b|evening\b)[a-z]{3,}ing)\b/i;

/** Words that open a condition; after a verb of asking “if” opens a question. */
export const condition = /(?<!\b(?:as|even|asked|ask|asks|know|knows|knew|see|say|sure|unclear)\s)\b(?:if|unless|provided that|in case|in the event)\b/i;

/** Words that appoint something: after them “for” gives its date. */
export const appointed = /(?:ed|due|set|date|deadline|slot|appointment|going)\s$/i;

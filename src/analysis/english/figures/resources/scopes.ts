/** Words that show the scope of a figure. */

/** Words after a number that is added to an earlier one: “200 more”. */
export const FURTHER_AFTER = /^\s+(?:more(?! than)|others?|additional|further|extra)\b/i;
/** Words before a number that is added to an earlier one: “another five”. */
export const FURTHER_BEFORE = /\b(?:another|additional|a further|an extra)\s+$/i;

/** Distributive words after a number: “five each”, “roubles a person”. */
export const EACH_AFTER =
  /^(?:\/\p{L}+|(?:\s+[\p{L}-]+){0,2}\s+(?:each|apiece|per\s+(?:\p{L}+|1[0,]+))|\s+of\s+every|(?:\s+(?!than|in|within|after|for|over|of|at|by|to)[\p{L}-]+)?\s+an?\s+(?:head|person|piece|share|family|household|day|week|month|year|hour|barrel|tonne|ton|lit(?:re|er)|gallon|kilo|kilogram(?:me)?|ounce|bushel|hectare|acre|square\s\p{L}+|(?:mile|kilomet(?:re|er))(?!\s+(?:away|from|off|apart|above|below|north|south|east|west))|bottle|pint|ticket|unit|night))\b(?!\s+(?:ago|earlier|later|before))/iu;
/** Distributive words before a number: “each of the battalions has five”. */
export const EACH_BEFORE = /\b(?:every(?!\s(?:other|second|third|fourth|fifth|tenth)\b)|each(?!\s+(?:for|in|at|on|to|and|other)\b))\b/i;
/** Words before a number that is the number of the whole: “each of the |eight battalions”. */
export const EACH_OF = /\b(?:each|every one|all|any|none|one|some|most) of (?:the|its|his|her|their|these|those)\s+$/i;

/** Prepositions before a number of places where something happens: “in three villages”. */
export const PLACES_BEFORE =
  /\b(?:in|at|around|near|from|across|along|between|within|throughout|into|through|outside|inside|on|to|for|by|among|against|behind)\s+(?:the\s+|all\s+|its\s+|their\s+|his\s+|her\s+|these\s+|those\s+)?$/i;
/** Words before such a preposition that make the number an amount, not a number of places: “the number rose to 300 units”, “put the number at 74”. */
export const AMOUNT_BEFORE =
  /\b(?:r[io]se|risen|raised?|lift(?:ed)?|gr[eo]wn?|up|down|increased?|f[ae]ll|fallen|drop(?:ped)?|reduced|cut|expand(?:ed)?|amounts?|comes?|came|climb(?:ed)?|number|total|toll|count|figure|stood|stands|estimated|put|home)\b(?:[^.;:,]|\.\d)*\b(?:to|at|by|from)\s+$/i;

/** List after a number that only announces the list: “three villages|, Glotovo, Gora-Podol and Kozinka”, “two colours|: black and white”. */
export const NAMED_AFTER = /^(?:[^.;:,]{0,40},\s+(?:the\s+)?\p{Lu}[^.;]{0,60}?(?:,|\sand)\s+(?:the\s+)?\p{Lu}|[^.;:]{0,70}:\s)/u;
/** Maximum number that can announce a list. */
export const MAX_LISTED = 10;

/** Words before a number that continues an earlier count: “the count was 11”, “organisers put it at 11”. */
export const COUNT_BEFORE =
  /\b(?:puts?|plac(?:e|es|ed)|estimat(?:e|es|ed)|set) (?:it|the (?:number|figure|total|count|toll|turnout)) (?:at|as) (?:about |around |nearly |more than |over )?$|\b(?:lower|rais|cut|revis|reduc|chang|correct|updat)(?:ed|es|ing)? (?:it|the (?:number|figure|total|count|toll|estimate)) (?:up |down )?to (?:about |at least )?$|\b(?:count|number|total|toll|tally|figure)\s+(?:had\s+|has\s+|now\s+)*(?:was|is|stood at|stands at|rose to|risen to|climbed to|reached|went up to)\s+$/i;
/** Words before a number that name what it counts: “the number of settlements at 74”, “the number of people killed rose to 14”. */
export const NUMBER_OF =
  /\b(?:numbers?|total|count|toll|tally) of (?!which|whom)([^.;:,]{3,60}?)\s+(?:\p{L}+,?\s+){0,3}(?:at|to|from|by|is|was|are|were|reached|exceeds?|exceeded)\s+$/iu;

/** Words after a part of injured people that grade their injuries: “five | of them seriously”. */
export const HURT_BADLY =
  /^,?(?: of (?:them|whom) (?:seriously|critically|badly|gravely|severely|slightly|lightly|fatally|in (?:a )?(?:serious|critical|grave))\b| (?:seriously|critically|badly|gravely|severely|slightly|lightly|fatally)(?=[.,;)]|$| and ))/i;

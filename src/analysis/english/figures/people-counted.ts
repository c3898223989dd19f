/** Nouns for places, before their number of inhabitants: “a town of |40,000”. */
const INHABITED_BEFORE =
  /\b(?:an?|the|this|that|its|our|their)\s+(?:\p{L}+\s+){0,2}?(?:town|city|village|hamlet|island|islands|country|nation|republic|state|province|district|region|county|parish|suburb|community|settlement|municipality|port|resort|borough|territory)\s+of\s+(?:about\s+|some\s+|nearly\s+|almost\s+|around\s+|just\s+|over\s+|under\s+|more\s+than\s+|fewer\s+than\s+|less\s+than\s+|up\s+to\s+|barely\s+)*$/iu;
/** Bodies, before the number of their members: “a board of |five”. */
const BODY_BEFORE =
  /\b(?:an?|the|its|his|her|their)\s(?:\p{L}+\s){0,2}?(?:crowd|team|panel|jury|squad|audience|congregation|population|workforce|board|committee|commission|council|delegation|choir|cabinet|garrison|membership|electorate) of (?:about |some |nearly |more than |over |up to )?$/iu;
/** Bodies that are counted as themselves: “a crew of |five”. */
const COLLECTIVE_BEFORE = /\b(?:an?|the|its|his|her|their)\s(?:\p{L}+\s){0,2}?(crew|staff) of (?:about |some |nearly |more than |over |up to )?$/iu;
/** People who are counted by what happened to them or where they are: “the number treated at |19”, “the number on strike has fallen to |254”. */
const NUMBER_OF_THOSE_BEFORE =
  /\bnumbers? (?:now |still |being )?(treated|hurt|killed|injured|wounded|arrested|detained|held|charged|evacuated|displaced|rescued|infected|affected|unemployed|employed|homeless|missing|dead|trapped|stranded|vaccinated|tested|admitted|dismissed|sacked|jailed|striking|on strike|out of work|at work|in work|in hospital|in custody|in (?:jail|prison)|at risk|on board|on the waiting list)\b[^.;:,]{0,40}?\b(?:at|to|is|was|from|of|above|below|reached|now) (?:about |nearly |over |just |only )?$/iu;
/** A verb whose object is people, before their number: “once employed |2,600”, “has infected |1,400”. */
const EMPLOYED_BEFORE =
  /\b(?:employ(?:s|ed|ing)?|infect(?:s|ed|ing)?|sicken(?:s|ed|ing)?|hospitali[sz](?:es|ed|ing)|orphan(?:s|ed|ing)?)\s(?:about\s|some\s|only\s|just\s)?$/i;
/** A relative pronoun for people, after a number: “about 200| who packed the hall”. */
const WHO_AFTER = /^,? who(?:m|se)?\b/i;
/** Where or in what state only people are, after a number: “372| are on strike”, “61 percent| of those voting”. */
const PEOPLE_AFTER =
  /^ (?:(?:treated|hospitali[sz]ed) (?:for|after|in|at)\b|(?:people )?(?:now |still )?(?:work|worked|live|lived)(?: there| here)?(?: now| today)?(?=[.,;:)]|$)|aboard\b|on board\b|(?:have |had )?(?:marched|protested|demonstrated|rallied|attended|turned out|took part|taken part|queued|lined (?:up|the)|cheered|chanted|signed (?:up|the|a petition)|emigrated|enrolled)\b|without (?:power|electricity|water|heat|heating|shelter|food|work|a home)\b|of those (?:who|\p{L}+ing|\p{L}+ed)\b|(?:are|were|is|was|remain|remained|have been|had been) (?:still |now |already |being )?(?:on strike|striking|out of work|unemployed|at work|in (?:hospital|custody|jail|prison|court|intensive care)|on board|on trial|in tears|taken to hospital|in a critical condition|being treated|treated)\b)/iu;

/** Return the noun for people whom a number without a noun counts, according to the words around it: “a town of [40,000]” → “person”, “a crew of [five]” → “crew”; else null. */
export function peopleCounted(before: string, after: string): string | null {
  const collective = COLLECTIVE_BEFORE.exec(before)?.[1]?.toLowerCase();
  if (collective !== undefined) return collective;
  const isOfPeople =
    INHABITED_BEFORE.test(before) ||
    EMPLOYED_BEFORE.test(before) ||
    BODY_BEFORE.test(before) ||
    NUMBER_OF_THOSE_BEFORE.test(before) ||
    WHO_AFTER.test(after) ||
    PEOPLE_AFTER.test(after);
  return isOfPeople ? 'person' : null;
}

/** Return the word for those who are counted by what happened to them: “treated” in “the number treated at 19”; null if there is none. */
export function happenedToCounted(before: string): string | null {
  return NUMBER_OF_THOSE_BEFORE.exec(before)?.[1]?.toLowerCase() ?? null;
}

import { pastWords } from '../times/resources/verbs-en.ts';

/** Words between a verb and its number: “will lead | to a | 10 % rise”, “plans to build | some | 300 homes”. */
const BETWEEN =
  '(?:(?:to|in|by|for|the|an?|another|up|about|around|some|nearly|almost|with|at|least|more|fewer|less|than|of|its|their|between|as|many|off|out|average|total)\\s+){0,4}';
/** A modal verb or a verb of intention with “to”: “will”, “plans to”, “is likely to”, “was to”. */
const MODAL =
  "(?:will|would|could|may|might|shall|should|must|['’]ll|(?:plan(?:s|ned|ning)?|hop(?:es?|ed|ing)|aim(?:s|ed|ing)?|intend(?:s|ed|ing)?|wants?|wanted|expect(?:s|ed|ing)?|promis(?:es?|ed|ing)|pledg(?:es?|ed|ing)|vow(?:s|ed|ing)?|agree[ds]?|seek(?:s|ing)?|sought|tr(?:y|ies|ied|ying)|attempt(?:s|ed|ing)?|likely|due|set|going|is|are|was|were)\\s+to)";
/** Future or modal verb before a number: “will hire | 2,000 pilots”, “plans to build about | 300 homes”. */
const VERB_BEFORE = new RegExp(
  `\\b${MODAL}\\s+(?!not\\b|never\\b)(?:\\p{L}+ly\\s+)?(?:be\\s+)?(?!have\\b)\\p{L}+\\s+(?:\\p{L}+\\s+)?(?:(?:the|its|their|an?)\\s+(?:\\p{L}+\\s+){1,3}(?=by\\s|to\\s|from\\s|at\\s))?${BETWEEN}$`,
  'iu',
);
/** Second verb after a modal verb: “will seat 1,800 and | cost €64m”. */
const SECOND_VERB = new RegExp(
  `\\b${MODAL}\\s+(?!not\\b|never\\b|have\\b)(?:[^.;:,]|[.,](?=\\d)){2,50}?\\sand\\s(?!about|some|nearly|almost|at|up|more)(\\p{Ll}{2,})\\s${BETWEEN}$`,
  'iu',
);
/** Past tenses that are also infinitives. */
const BASE_AND_PAST = /^(?:cost|cut|put|set|hit|let|shut|spread|read|hurt|run|become|come)$/;

/** Return whether words end with the second infinitive of a modal verb: “will seat 1,800 and cost”, but not “will close and laid off”. */
function endsWithSecondVerb(left: string): boolean {
  const verb = SECOND_VERB.exec(left)?.[1]?.toLowerCase();
  return verb !== undefined && (BASE_AND_PAST.test(verb) || !(pastWords.has(verb) || /(?:ed|[^s]s|ing)$/.test(verb)));
}

/** Words before a number for what could have happened but did not: “could have killed | 40”. */
const UNREAL_BEFORE = new RegExp(`\\b(?:could|might|may|would|should)\\s+(?:well\\s+|easily\\s+)?have\\s+(?:been\\s+)?\\p{L}+\\s+${BETWEEN}$`, 'iu');
/** The same after a number: “11 lives | might have been saved”. */
const UNREAL_AFTER = /^(?:\s[\p{L}’'-]+){0,4}?\s(?:could|might|may|would|should)\s(?:well\s|easily\s)?have\s/iu;
/** Noun or verb of intention right before a number: “a goal of | 500 supporters”, “expects | 40,000 visitors”, “forecast a loss of | $90m”, “in the hope of hiring | 400”. */
const INTENTION_BEFORE = new RegExp(
  `\\b(?:(?:goals?|targets?|aims?|objectives?|quotas?|hopes?|plans?|offer|bid|proposals?|prospect|intention|forecasts?|projections?|expectations?)\\s+(?:of|for)\\s+(?:\\p{L}+ing\\s+)?|(?:expect(?:s|ed|ing)?|anticipat(?:es?|ed|ing)|forecasts?|predict(?:s|ed|ing)?|project(?:s|ed)|seek(?:s|ing)?|sought|wants?|wanted|hop(?:es?|ed|ing)\\s+for|fear(?:s|ed|ing)?(?:\\s+(?:that|for))?|aim(?:s|ed|ing)?\\s+(?:for|at)|promis(?:es?|ed|ing)|pledg(?:es?|ed|ing)|offer(?:s|ed|ing)?|call(?:s|ed|ing)?\\s+for|ask(?:s|ed|ing)?\\s+for|demand(?:s|ed|ing)?)\\s+(?:(?:an?|its|their|his|her|the)\\s+(?:\\p{L}+\\s+){1,3}of\\s+)?)${BETWEEN}(?:[$€£¥]\\s?)?$`,
  'iu',
);
/** Words that open a condition before a number: “if | 40 people sign”. */
const CONDITION_BEFORE = /\b(?:if(?! not\b)|unless|whether|in case|provided(?: that)?|should)\s+(?:[\p{L}’'-]+\s+){0,4}$/iu;
/** Not a word that opens a clause about something else: “told 150 residents | that strikers should be counted”. */
const NO_NEW_CLAUSE = '(?!(?:that|because|if|whether|when|while|so|as|how|why)\\s(?!(?:will|would|could|may|might|shall|should|must|is|are|was|were)\\b))';
/** The same after a number that is its subject. “40 firms plan to move” counts firms that exist. */
const MODAL_AFTER = "(?:will|would|could|may|might|shall|should|must|['’]ll|(?:likely|due|set|going|is|are|was|were)\\s+to)";
/** Expectation of somebody about something else, before a number: “expect the cost to exceed | $1 billion”. */
const EXPECTED_BEFORE = new RegExp(`\\b(?:expect|forecast|predict|project)(?:s|ed|ing)?\\s+(?:\\p{L}+\\s+){1,5}to\\s+(?:\\p{L}+\\s+)?${BETWEEN}$`, 'iu');
/** Future or modal verb after a number: “500 people | will be moved”, “15,000 people | was expected”. */
const VERB_AFTER = new RegExp(
  `^(?:\\s${NO_NEW_CLAUSE}[\\p{L}’'-]+){0,4}?(?<!\\s(?:and|but|then))\\s(?:(?!(?:is|was)\\s+to\\b)${MODAL_AFTER}\\s+(?!have\\b|not\\b|never\\b|no\\b)|(?:is|are|was|were|had been|has been|have been)\\s+(?:only\\s+|also\\s+)?(?:expected|hoped for|planned|forecast|projected|anticipated|feared|envisaged|promised|targeted)\\b)`,
  'iu',
);
/** Relative clause of intention after a number: “the 500 jobs | it had promised”. */
const INTENTION_AFTER =
  /^(?:\s[\p{L}’'-]+){1,3}?\s(?:that\s|which\s)?(?:it|he|she|they|we|the\s\p{L}+)\s(?:had\s|has\s|have\s)?(?:promised|planned|hoped\s(?:for|to)|expected|pledged|projected|forecast|wanted|sought|predicted)\b/iu;
/** A headline's plan, from its start: “Nissan to recall | 640,000 cars”. */
const HEADLINE_BEFORE = /^(?:\p{Lu}[\p{L}\p{N}.&'’-]*\s){1,4}to\s(?!be\b)\p{Ll}+\s(?:(?:about|some|up|another)\s)?$/u;
/** A body or thing before the number of its parts: “the troupe of | 35 dancers”. */
const GROUP_BEFORE = /\b(?:the|an?|its|his|her|their)\s(?:\p{L}+\s)?\p{L}+ of $/iu;
/** Nouns for amounts before “of” and a number. */
const AMOUNT_OF_BEFORE =
  /\b(?:total|number|average|maximum|minimum|record|sum|rise|increase|fall|cut|reduction|limit|cost|price|loss|profit|grant|loan|fine|budget|payment|investment|goal|target|aim|quota|hope|plan|offer|prospect|forecast|projection) of $/i;
/** Beginnings of all words of intention and possibility, for a quick test. */
const HINT =
  /['’]ll|\b(?:wi?ll|would|could|may|might|sha?ll|should|must|plan|hop|aim|inten|want|expect|promis|pledg|vow|agree|seek|sought|tr[iy]|attempt|likely|due|set|going|(?:is|are|was|were) to|goal|target|objectiv|quota|offer|bid|propos|prospect|forecast|project|anticipat|predict|fear|call|ask|demand|to |if|unless|whether|in case|provided|envisag)/i;
/** “As expected” and the like, which show that the number is a fact. */
const FULFILLED = /\b(?:than|as|what)\s+(?:\p{L}+\s+){0,2}(?:expected|planned|hoped|forecast|projected|anticipated|feared)\b/iu;

/** Words after a number that show that what it counts is there: “the 650 | already stationed there”. */
const ALREADY_AFTER = /^(?:\s\p{L}+)?\s(?:already|now|currently|still|stationed|deployed|based|there|here|left|in place|who|that have|on duty|at work)\b/iu;

/** Number of characters on either side of a number that are searched. */
const WINDOW = 70;

/** Return whether a word of intention is right before a number, or in a clause after it: “hoped for | 10,000 runners”, “the 500 jobs | it had promised”. */
export function isIntended(before: string, after: string): boolean {
  return INTENTION_BEFORE.test(before.slice(-WINDOW)) || INTENTION_AFTER.test(after.slice(0, WINDOW));
}

/**
 * Return whether a number is planned, hoped for, expected or possible, rather than counted: “hoped to hire | 400”, “| 500 people are to be moved”.
 *
 * @param before text of the sentence before the number and its qualifier
 * @param after text of the sentence after the number
 */
export function isPlannedCount(before: string, after: string): boolean {
  // “Between May 2015 and June”: the month is no verb.
  const [left, right] = [before.slice(-WINDOW), after.slice(0, WINDOW)].map((part) =>
    part.includes('May') ? part.replace(/(?<=\p{L}\s|^\s)May\b/gu, 'month') : part,
  ) as [string, string];
  // Most numbers have no such word near them, so this quick test saves most of the time.
  if (!HINT.test(left) && !HINT.test(right)) return false;
  // “The 40 workers who will be moved”: the workers exist.
  const isDefinite = /\b(?:the|these|those|its|their)\s+$/i.test(left) && /^\s(?:\p{L}+\s){1,2}(?:who|that|which)\b/u.test(right);
  if (FULFILLED.test(right) || isDefinite) return false;
  // “Troops will join the 650 already there”.
  if (/\b(?:the|these|those)\s+$/i.test(left) && ALREADY_AFTER.test(right)) return false;
  // “Would not say how many of the 34 buses”: the buses exist.
  if (/\bof (?:the|its|his|her|their|these|those|\p{L}+['’]s)\s+$/iu.test(left) && !isIntended(before, after)) return false;
  // “The troupe of 35 dancers will tour”: the dancers exist.
  const isOfGroup = GROUP_BEFORE.test(left) && !AMOUNT_OF_BEFORE.test(left);
  return (
    VERB_BEFORE.test(left) ||
    endsWithSecondVerb(left) ||
    EXPECTED_BEFORE.test(left) ||
    (before.length < WINDOW && HEADLINE_BEFORE.test(left)) ||
    INTENTION_BEFORE.test(left) ||
    CONDITION_BEFORE.test(left) ||
    (!isOfGroup && VERB_AFTER.test(right)) ||
    UNREAL_BEFORE.test(left) ||
    UNREAL_AFTER.test(right) ||
    INTENTION_AFTER.test(right)
  );
}

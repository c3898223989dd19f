import { looksPlural } from './plural.ts';
import { ATTRIBUTIVE_PLURALS, PHRASE_ENDS, TIME_NOUNS } from './resources/nouns.ts';
import { wordList } from '../names/resources/word-list.ts';

/** Maximum length of a noun phrase without its complement, in words. */
const MAX_LENGTH = 4;
/** Maximum length of the texts that are read, in characters. The limit keeps long sentences fast. */
const MAX_TEXT = 160;

const DETERMINERS = wordList('a an the its his her their our your my this that these those all some any every each no both another');
/** Verbs in the past that do not end in “-ed”, and words that are no part of the phrase. */
const VERB =
  /^(?:\p{L}{2,}[^e]ed|broke|became|began|brought|built|came|chose|did|drove|fell|felt|flew|found|gave|went|grew|had|heard|held|kept|knew|led|lost|made|met|paid|ran|rose|said|sat|saw|sent|sold|spoke|stood|stole|taught|told|took|won|worth|been|hidden|shown|given|taken|seen|known|show|shows)$/u;
/** Prepositions of a complement that says of what something is: “sales | of | cars”, “profits | at | Tesco”. */
const COMPLEMENT = wordList('of in for at to on from among against');
/** Words that say no more than when, how or how much. */
const NO_NOUNS = wordList(
  'it he she they we i you there who which what one others more less most least many much few several so then now here also however meanwhile instead still already alone together about around up down out off back ahead even only just long high tall wide deep old thick',
);
/** Words of speech or showing, after which a clause begins without “that”: “officials said | inflation rose”. */
const SAID_BEFORE =
  /^[^]*\b(?:said|says?|shows?|showed|reports?|reported|estimates?|estimated|announced|found|finds|believes?|thinks?|expects?|predicts?|predicted|forecasts?|projects?|projected|warns|warned|means|meant|suggests?|suggested|indicates?|indicated)\s+(?=\S)/i;
/** Beginning of the clause that ends the text. */
const CLAUSE =
  /^[^]*(?:[;:(—–"“”]\s*|,\s(?:and|but|while|as|with|after|because|although|when|where|whereas|since|so|or|yet)\s|\s(?:that|while|because|when|as|after|although|but|whereas|where|if|since|than|until|before|with)\s)(?=\S)/i;
/** Words of two clauses joined by “and”, up to the second one: “GDP shrank and |”. */
const AND_CLAUSE = /^[^]*\b(?:\p{L}{2,}ed|rose|fell|grew|shrank|went|sank|slid|was|is|were|are|has|have|had)\b[^]*\sand\s+(?=\S)/u;
/** Times and conjunctions that open a clause: “last year | inflation”. */
const OPENING =
  /^(?:(?:and|but|while|as|so|yet|that|also|still|then|or|with|if|when)\s+|(?:last|this|next|that|each|every)\s(?:year|month|week|quarter|season|night|spring|summer|autumn|winter|time)\s+|(?:on|by|in|since|during)\s(?:early\s|late\s)?(?:\p{Lu}\p{L}*day|January|February|March|April|May|June|July|August|September|October|November|December|\d{4})(?:\s\d{4})?\s+|(?:yesterday|today|overall|nationally|nationwide|meanwhile|currently)\s+)+/iu;
/** An insertion at the end of a text: “Exports|, the ministry said,”. */
const INSERTION = /,[^,]{1,80},\s*$/;

function isTime(word: string): boolean {
  const lower = word.toLowerCase();
  return TIME_NOUNS.has(lower) || TIME_NOUNS.has(lower.replace(/s$/, '')) || /^\d/.test(lower);
}

function endsPhrase(word: string): boolean {
  const lower = word.toLowerCase();
  return PHRASE_ENDS.has(lower) || NO_NOUNS.has(lower) || /\d/.test(lower);
}

/** Return the words of a text with their marks. */
function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** Return the noun phrase without its article that words begin with, and the number of words read. Null if there is none. */
function readPhrase(words: readonly string[], from: number): { phrase: string[]; next: number; isClosed: boolean } | null {
  let next = from;
  while (next < words.length && DETERMINERS.has(words[next]!.toLowerCase())) next++;
  const phrase: string[] = [];
  let isClosed = false;
  while (next < words.length && phrase.length < MAX_LENGTH && !isClosed) {
    const word = words[next]!;
    const bare = word.replace(/[^\p{L}\p{N})]+$/u, '');
    const last = phrase.at(-1);
    if (!/^\p{L}[\p{L}\p{M}\p{N}.&'’-]*$/u.test(bare) || endsPhrase(bare) || (last !== undefined && (VERB.test(bare) || isAfterPlural(last, bare)))) break;
    phrase.push(bare);
    isClosed = bare !== word;
    next++;
  }
  const head = phrase.at(-1);
  return head === undefined || isTime(head) || /ly$/.test(head) ? null : { phrase, next, isClosed };
}

/** Return whether a word after a plural is no longer part of its phrase: “bananas | rot”. */
function isAfterPlural(last: string, word: string): boolean {
  return looksPlural(last) && !ATTRIBUTIVE_PLURALS.has(last.toLowerCase()) && !/^\p{Lu}/u.test(last) && !looksPlural(word);
}

/** Return the noun phrase that a text begins with, without its article: “fuel oil” for “fuel oil, and”; null if there is none. */
export function phraseAtStart(text: string): string | null {
  const found = readPhrase(wordsOf(text.slice(0, MAX_TEXT)), 0);
  return found === null ? null : found.phrase.join(' ');
}

/** Return the noun phrase with one complement that a text begins with: “sales of electric cars”, “profits at Tesco”; null if there is none. */
function phraseWithComplement(text: string): string | null {
  const words = wordsOf(text);
  const found = readPhrase(words, 0);
  if (!found) return null;
  const preposition = words[found.next]?.toLowerCase() ?? '';
  const complement = found.isClosed || !COMPLEMENT.has(preposition) ? null : readPhrase(words, found.next + 1);
  if (!complement) return found.phrase.join(' ');
  return [...found.phrase, ...words.slice(found.next, complement.next - 1), complement.phrase.at(-1)].join(' ');
}

/** Return the noun phrase that a text ends with, without its article: “loss” for “reported a loss”, “margin of error” for “has a margin of error”; null if there is none. */
export function phraseAtEnd(text: string): string | null {
  const words = wordsOf(text.slice(-MAX_TEXT).trimEnd());
  let from = words.length;
  while (from > 0 && words.length - from < MAX_LENGTH) {
    const word = words[from - 1]!;
    const isInside = from < words.length;
    if (endsPhrase(word) || (isInside && /[,;:.)”"]$/.test(word)) || (isInside && VERB.test(word))) break;
    from--;
  }
  const phrase = words.slice(from).map((word) => word.replace(/[,)]+$/, ''));
  const head = phrase.at(-1);
  if (head === undefined || !/^\p{L}/u.test(head)) return null;
  // “A loss for the quarter”: what is before the time.
  if (isTime(head))
    return /\b(?:for|in|over)\s(?:the|that|its)?\s?(?:\S+\s)?\S+$/.test(text)
      ? phraseAtEnd(text.replace(/\s(?:for|in|over)\s(?:\S+\s){0,3}\S+\s*$/, ''))
      : null;
  if (words[from - 1]?.toLowerCase() === 'of') {
    const whole = phraseAtEnd(words.slice(0, from - 1).join(' '));
    if (whole !== null && !whole.includes(' of ')) return `${whole} of ${phrase.join(' ')}`;
  }
  return phrase.join(' ');
}

/** Subjects that do not say what is measured. */
const VAGUE = /^(?:(?:total|overall|whole|final|projected|same|latest|new) )?(?:numbers?|totals?|figures?|counts?|sums?|amounts?|results?|estimates?)$/i;

/** Auxiliaries and adverbs between a subject and its verb. */
const AUXILIARIES =
  /(?:(?:^|\s+)(?:has|have|had|is|was|are|were|be|been|being|will|would|could|may|might|can|should|to|also|now|then|still|already|again|only|just|since|expected|forecast|likely|set|due|projected|predicted|currently|alone|not|\p{L}{3,}ly))+\s*$/iu;

/**
 * Return the subject of a verb with one complement, without its article: “sales of electric cars”. Null if there is none.
 *
 * @param before text before the verb
 * @param isParticiple whether the verb is a participle: “rising”
 */
export function subjectBefore(before: string, isParticiple = false): string | null {
  const withoutAuxiliaries = before.slice(-MAX_TEXT).replace(AUXILIARIES, '');
  // “Downloads grow, rising from”: what is between commas before a participle is no insertion.
  const text = isParticiple ? withoutAuxiliaries.replace(/,\s*$/, '') : withoutAuxiliaries.replace(INSERTION, '');
  // “The bridge, which cost”: what the relative clause is about.
  const relative = /,?\s+(?:which|that|who)$/.exec(text);
  if (relative) return phraseAtEnd(text.slice(0, relative.index));
  const clause = text.replace(CLAUSE, '').replace(AND_CLAUSE, '').replace(SAID_BEFORE, '').replace(/,\s*$/, '');
  const own = clause
    .slice(clause.lastIndexOf(', ') + 1)
    .trimStart()
    .replace(OPENING, '');
  // “Oil is cheap and the price of gas”, “food and fuel prices”: what is after “and”, unless the noun before it has a complement.
  const second = /^(?:(?!\b(?:of|in|for|at|on|from|among|between)\s).)*\sand\s+(?=\S)/iu.exec(own);
  const phrase = phraseWithComplement(second ? own.slice(second[0].length) : own);
  // “…, and now stand at”: the subject is left out.
  return phrase !== null && (VAGUE.test(phrase) || /^(?:and|but|or|then)$/i.test(phrase)) ? null : phrase;
}

/** Return the head of a phrase, in lower case: “sales” for “sales of electric cars”. */
export function headOf(phrase: string): string {
  return (/^(.*?)(?=\s(?:of|in|for|at|to|on|from|among|against)\s|$)/.exec(phrase)?.[1] ?? phrase).split(' ').at(-1)!.toLowerCase();
}

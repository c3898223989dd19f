import { monthLabels } from './resources/en.ts';
import {
  appointments,
  auxiliaries,
  clauseWords,
  demands,
  headlineVerbs,
  plannedAfterDueTo,
  notVerbs,
  pastWords,
  pluralScheduleVerbs,
  presentWords,
  scheduleVerbs,
} from './resources/verbs-en.ts';
import type { Token } from './verb-cue.ts';

/** Adjectives for what was not done, which have the ending of a past tense: “went unannounced”, “left unattended”. */
const neverDone =
  /^un(?:aided|altered|announced|armed|attended|authori[sz]ed|changed|charted|confirmed|contested|damaged|decided|defeated|disclosed|disputed|documented|educated|employed|expected|explained|finished|guarded|harmed|identified|impressed|injured|insured|limited|licen[cs]ed|manned|marked|married|named|noticed|occupied|opposed|paved|planned|prepared|qualified|recorded|registered|related|repaired|reported|resolved|scathed|signed|skilled|staffed|solved|supervised|tested|touched|treated|used|vaccinated|verified|wanted|washed|weighted)$/;

/** Return whether a word is a past tense or past participle, by its ending or the list of irregular forms. Adjectives such as “rail-related” are excluded. */
export function isPast(word: string): boolean {
  return (
    pastWords.has(word) ||
    (word.length > 4 && word.endsWith('ed') && !notVerbs.has(word) && !neverDone.test(word) && (!word.includes('-') || /^(?:co|re|pre|over|out)-/.test(word)))
  );
}

/** Return whether a word after an auxiliary is a participle, by its ending. */
export function isParticiple(word: string): boolean {
  return isPast(word) || /(?:en|ing|wn|ne)$|^(?:born|come|become|run|begun|sung|sunk|drunk|rung|swum|torn|worn|sworn)$/.test(word);
}

/** Return whether the word before one that looks like a past tense shows that it is an adjective or noun: “on a limited basis”, “expected a cut”, “the injured”. */
export function isAdjectiveOrNoun(before: string, word: string): boolean {
  return /^(?:a|an)$/.test(before) || (word.endsWith('ed') && /^(?:the|its|his|her|their|our|any|some|every)$/.test(before));
}

/** Maximum length, in words and marks, of an aside between a subject and its verb. */
const MAX_ASIDE = 12;

/** Adverbs that form a phrasal verb with the word before them: “walk out”. */
const particles = new Set('out off down up back away ahead over apart together'.split(' '));

/** Verbs for what teams and performers do on a day, after one and after several of them. */
const encounters = new Set('plays faces hosts visits meets'.split(' '));
const pluralEncounters = new Set('play face host meet entertain'.split(' '));

/**
 * Return whether a word is a verb in the scheduled present: “the fair begins on Friday”, “voters go to the polls”.
 *
 * @param lastVerb first word of the verb group before it
 */
export function isScheduled(words: readonly Token[], index: number, lastVerb: string): boolean {
  const wordAt = (at: number): string => words[at]?.word ?? '';
  const following = scheduleVerbs.get(wordAt(index));
  // “Of 58 clinics open in January, 21 have closed”: an adjective.
  if (wordAt(index) === 'open' && /^(?:of|among)$/.test(wordAt(index - 2))) return false;
  // “By five votes to three.”
  if (wordAt(index) === 'votes' && wordAt(index + 1) === 'to') return false;
  // “Goes on sale”, but not “the strike goes on”.
  if (
    wordAt(index) === 'goes' &&
    wordAt(index + 1) === 'on' &&
    !/^(?:sale|trial|strike|display|show|holiday|tour|air|general|view|leave)$/.test(wordAt(index + 2))
  )
    return false;
  // “The band plays Oslo on Friday.”
  if (encounters.has(words[index]!.written) && /^\p{Lu}/u.test(words[index + 1]?.written ?? '') && !isPast(wordAt(index + 1))) return true;
  if (following) return following.length === 0 || following.includes(wordAt(index + 1));
  // “Pilots walk out on Thursday.”
  const isPhrasal =
    particles.has(wordAt(index + 1)) &&
    /^(?:on|in|at|from|next|this|tomorrow|tonight|again)$/.test(wordAt(index + 2)) &&
    /^\p{Ll}{3,}(?<!s|ed|ing|ly)$/u.test(words[index]!.written) &&
    /^\p{L}{3,}[^s]s$/u.test(wordAt(index - 1));
  if (isPhrasal && !isPast(wordAt(index))) return true;
  // “Nurses begin voting on Monday.”
  if (isGerund(wordAt(index + 1)) && /^(?:begin|start|resume)s?$/.test(wordAt(index)) && /s$/.test(wordAt(index - 1))) return true;
  // “Norway host Spain on Friday.”
  const isOfTeams =
    pluralEncounters.has(words[index]!.written) && /^[\p{Lu},]/u.test(words[index - 1]?.written ?? '') && /^\p{Lu}/u.test(words[index + 1]?.written ?? '');
  if (isOfTeams) return true;
  if (pluralScheduleVerbs.get(wordAt(index))?.includes(wordAt(index + 1)) !== true || /^(?:let|made|make|help|helped|saw|watched)$/.test(lastVerb))
    return false;
  // “Voters in Moldova go to the polls.”
  const isPlace = /^\p{Lu}/u.test(words[index - 1]?.written ?? '') && /^(?:in|from|of|across)$/.test(wordAt(index - 2));
  // “Fares, frozen since 2018, go up on 3 October.”
  const opensAside =
    wordAt(index - 1) === ',' ? words.slice(Math.max(0, index - MAX_ASIDE), index - 1).findLast((_, at, all) => all[at + 1]?.word === ',') : null;
  return (
    isPlace || /^\p{L}{3,}[^s]s$/u.test(opensAside?.word ?? '') || /^(?:\p{L}{3,}[^s]s|people|they|we|men|women|police|children)$/u.test(wordAt(index - 1))
  );
}

/** Return whether a word is a present-tense verb after “before”, “until” or “once” and a pronoun: “before we release it in January”, “once they arrive on Monday”. */
export function isPresentAfterBeforeOrUntil(words: readonly Token[], index: number): boolean {
  const wordAt = (at: number): string => words[at]?.word ?? '';
  if (!/^(?:we|they|you|i)$/.test(wordAt(index - 1)) || !/^(?:before|once|until|till)$/.test(wordAt(index - 2))) return false;
  return /^\p{Ll}{3,}$/u.test(words[index]?.written ?? '') && !isPast(wordAt(index)) && !wordAt(index).endsWith('ly');
}

/** Return whether a word is a gerund, by its ending: “closing”, but not “morning”. */
export function isGerund(word: string): boolean {
  return (
    word.endsWith('ing') &&
    /^\p{Ll}{2,}ing$/u.test(word) &&
    !/^(?:morning|evening|during|nothing|something|anything|everything|spring|string|king|being)$/.test(word)
  );
}

const months = monthLabels.join('|');
/** Noun phrase with a date at the start of a sentence: “A May 6 vote”, “the 9 August trial”. */
export const datedNoun = new RegExp(`^(?:An?|The)\\s(?:(?:${months})\\s\\d{1,2}|\\d{1,2}\\s(?:${months}))\\s\\p{Ll}`, 'u');

/** “Set” and two days of one month: “set for 23 and 27 July”. */
const daysListed = new RegExp(`^set for (?:the )?\\d{1,2}(?: and | to |[–-])\\d{1,2} (?:${months})\\b`, 'iu');

/** Return whether “set” schedules an event: “a march set for Sunday”, “originally set for January”, but not “a record set for Monday’s race”. */
export function isSchedulingSet(sentence: string, words: readonly Token[], index: number): boolean {
  const wordAt = (at: number): string => words[at]?.word ?? '';
  if (/^(?:originally|initially|first|previously)$/.test(wordAt(index - 1))) return true;
  // “Stoppages set for 23 and 27 July”.
  if (daysListed.test(sentence.slice(words[index]!.at, words[index]!.at + 60))) return true;
  return appointments.get('planned')?.has(wordAt(index + 2)) === true && wordAt(index + 3) !== 's';
}

/** Return whether “due to” expresses a plan rather than a cause: “was due to open”, “had been due to christen the ship”, but not “due to rain”. */
export function isDueTo(words: readonly Token[], index: number): boolean {
  const wordAt = (at: number): string => words[at]?.word ?? '';
  if (plannedAfterDueTo.has(wordAt(index + 2))) return true;
  // “Had been due to work last Saturday”; “the delay was due to work on the line” is a cause.
  if (wordAt(index - 1) === 'been' && /^(?:last|next|this|there|here|again|until|alongside)$/.test(wordAt(index + 3))) return true;
  return /^(?:is|are|was|were|been)$/.test(wordAt(index - 1)) && /^(?:the|an?|his|her|its|their|him|them|it)$/.test(wordAt(index + 3));
}

/** Return whether a word is directly followed by a date or the end of the sentence: “in” in “in May” and “in 2019”. */
export function isDateAfter(sentence: string, words: readonly Token[], index: number): boolean {
  const word = words[index];
  if (word === undefined || appointments.get('planned')?.has(words[index + 1]?.word ?? '')) return true;
  return /^\s(?:the\s)?(?:\d|May\b|spring|summer|autumn|winter)/.test(sentence.slice(word.at + word.written.length, word.at + word.written.length + 12));
}

/** Maximum length of a headline, in words. The limit keeps long sentences fast. */
const MAX_HEADLINE = 40;

/** Return whether “to” and an infinitive are the only verb of a headline, or of its part after a colon: “Zhou to skip Friday summit”. */
export function isHeadlineFuture(words: readonly Token[], index: number): boolean {
  if (index === 0 || words[index]!.word !== 'to') return false;
  const next = words[index + 1]?.word ?? '';
  // “Pilots to walk out on Thursday.”
  const hasParticle = particles.has(words[index + 2]?.word ?? '') && /^\p{Ll}{2,}$/u.test(words[index + 1]?.written ?? '');
  if (!(headlineVerbs.has(next) || plannedAfterDueTo.has(next) || hasParticle)) return false;
  // “How to vote”, “the right to vote”.
  if (
    /^(?:how|what|where|when|whether|right|time|way|chance|place|reasons?|things|ability|need|call|calls|plan|plans|bid|vow|threat|deal|order|expects?|intends?|hopes?|wants?)$/.test(
      words[index - 1]!.word,
    )
  )
    return false;
  const [before, after] = [words.slice(Math.max(0, index - MAX_HEADLINE), index), words.slice(index, index + MAX_HEADLINE)];
  const from = before.findLastIndex(opensPart) + 1;
  const end = after.findIndex(opensPart);
  const part = [...before.slice(from), ...after.slice(0, end < 0 ? after.length : end)];
  if (part.length > MAX_HEADLINE) return false;
  return !part.some(
    ({ word, written }, at) =>
      presentWords.has(word) || auxiliaries.has(word) || (isPast(word) && /^\p{Ll}/u.test(written) && !isAdjectiveOrNoun(part[at - 1]?.word ?? '', word)),
  );
}

/** Return whether a word is a mark after which another part of a headline begins. */
function opensPart({ word }: Token): boolean {
  return /^[:;—–]$/.test(word);
}

/** Return whether a word is the “that” of a demand, whose clause has a verb in the subjunctive: “demanded that it free them”. */
export function opensDemand(words: readonly Token[], index: number): boolean {
  if (words[index]!.word !== 'that' || !demands.has(words[index - 1]?.word ?? '')) return false;
  const [subject, verb] = [words[index + 1]?.word ?? '', words[index + 2]?.word ?? ''];
  // “Asked that the talks be held by Easter”.
  const be = words.slice(index + 2, index + 7).findIndex(({ word }) => word === 'be');
  if (be >= 0 && !words.slice(index + 1, index + 2 + be).some(({ word }) => auxiliaries.has(word) || word === 'to' || !/\p{L}/u.test(word))) return true;
  // “Insisted that he was right” demands nothing.
  if (/^(?:he|she|it)$/.test(subject))
    return verb !== '' && !isPast(verb) && !auxiliaries.has(verb) && !verb.endsWith('s') && /^\p{Ll}/u.test(words[index + 2]!.written);
  return /^(?:demand|ultimatum|order|request)/.test(words[index - 1]!.word);
}

/** A day or period that something can be scheduled for: “next Monday”, “12 July”, “2027”. */
const dayOrPeriod = `(?:(?:next|this|early|late)\\s)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|tomorrow|Easter|Christmas|Ramadan|\\d{1,2}\\s(?:${months})|(?:${months})(?:\\s\\d{1,2})?|next\\s(?:week|month|year|spring|summer|autumn|winter)|(?:19|20)\\d\\d)`;
/** A day or period after a preposition, but not one that modifies a noun: “for| Friday”, but not “for| Friday’s race” or “for| Friday prayers”. */
const dayAfter = new RegExp(
  `^\\s(?:the\\s(?:coming\\s)?(?:spring|summer|autumn|winter|weekend|end of the (?:week|month|year))\\b|(?:the end of\\s|last\\s|the (?=(?:Easter|Christmas) ))?${dayOrPeriod}(?: weekend\\b| holidays?\\b)?)(?!['’]|\\s\\p{Ll}{3,}(?<!\\s(?:and|but|after|before|because|when|with|from|was|were|has|have|had|will|morning|afternoon|evening|night)))`,
  'u',
);
/** Participles after which “for” and a day schedule nothing: “was blamed for Friday”. */
const notAppointing =
  /^(?:blamed|criti\p{L}+|thanked|praised|fined|jailed|arrested|remembered|paid|apologi[sz]ed|closed|shut|punished|charged|compensated|known|used|searched|waited|looked)$/u;

/** Return whether a preposition governs a day, month or year: “for Friday”, but not “for Friday’s race”. */
export function governsDay(sentence: string, { at, written }: Token): boolean {
  return dayAfter.test(sentence.slice(at + written.length, at + written.length + 60));
}

/** Return whether a participle schedules something for a day: “reinstated for Friday”, “the strike they had called for Friday”. */
export function isAppointedForDay(sentence: string, { word }: Token, preposition: Token): boolean {
  return word.endsWith('ed') && isPast(word) && !notAppointing.test(word) && governsDay(sentence, preposition);
}

/** Return whether a participle only compares with a plan or report: “open as planned”, “earlier than expected”, but not “as reported on Friday”. */
export function isAsPlanned(words: readonly Token[], index: number): boolean {
  const before = words[index - 1]?.word;
  if (before !== 'as' && before !== 'than') return false;
  const { word } = words[index]!;
  if (/^(?:reported|announced|agreed)$/.test(word)) return !/^(?:on|in|at|last|by)$/.test(words[index + 1]?.word ?? '');
  return /^(?:planned|expected|scheduled|promised|hoped|intended)$/.test(word);
}

/** Finite auxiliaries, with which the verb group of a main clause may begin. */
const finiteAuxiliary = /^(?:has|hasn|have|haven|had|hadn|was|wasn|were|weren|is|isn|are|aren|will|won|would|can|cannot|could|may|might|must|should)$/;
/** Words that may follow a participle that modifies the noun before it: “a painting stolen |in 1990”. */
const afterParticiple =
  /^(?:in|on|at|by|during|for|from|last|since|before|after|this|yesterday|early|late|to|with|under|as|by|near|between)$|day$|^(?:january|february|march|april|june|july|august|september|october|november|december)$/;

/** Return whether the word after a past participle without an auxiliary shows that it modifies the noun before it: “a painting stolen in 1990”, “last seen on Friday”. */
export function modifiesNounBefore(words: readonly Token[], index: number): boolean {
  return afterParticiple.test(words[index + 1]?.word ?? '');
}

/** Verbs of saying and thinking. A clause without “that” may follow them: “nobody believed in May the dam was safe”. */
const verbWithClause = /^(?:believed|thought|said|claimed|expected|feared|knew|realised|realized|noticed|imagined|doubted|suspected|told|felt|heard|hoped)$/;

/** Return whether a past participle modifies the subject before it, because the main verb of the clause follows: “none of the houses flooded in January have been repaired”, “nobody hurt has sued”. */
export function isParticipleOfSubject(words: readonly Token[], index: number): boolean {
  const wordAt = (at: number): string => words[at]?.word ?? '';
  const next = wordAt(index + 1);
  if (verbWithClause.test(wordAt(index)) || !(afterParticiple.test(next) || finiteAuxiliary.test(next))) return false;
  for (let at = index + 1; at < words.length; at += 1) {
    const word = wordAt(at);
    if (clauseWords.has(word) || !/\p{L}/u.test(word)) return false;
    if (finiteAuxiliary.test(word) && words[at]!.written !== 'May') return !/^(?:he|she|it|they|we|i|you|there)$/.test(wordAt(at - 1));
  }
  return false;
}
